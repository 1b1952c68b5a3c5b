//! The list of planned activities, and the one that is before the room.

mod form;

use askama::Template;
use base::{Action, Error, Id, Result};
use civic::{
    activities::{
        Activity, DecidedBy, Review, Ruling,
        commands::{self, ChangeActivity, EnterActivity},
        queries::{self, Desk, Reviewed},
    },
    workshop::Workshop,
};
use press::{Choice, FormView, PageFrame, Translator};
use uuid::Uuid;

use super::import;
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, about},
    workshop::page_head::{self, Head},
};

/// The list, and a form beside it.
#[derive(Template)]
#[template(path = "activities/desk.html")]
pub(super) struct ActivitiesPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
    pub(super) desk: Desk,
    /// Whether the reader may enter and decide.
    pub(super) runs: bool,
    pub(super) here: String,
    /// A list to fill.
    pub(super) template: String,
    /// What the open form is about.
    pub(super) open: Open,
    pub(super) returned: Returned,
    /// The identity of what a form adds.
    pub(super) key: Uuid,
}

/// What the open form is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Open {
    /// A new activity.
    New,
    /// An activity to correct.
    Edit(Id<Activity>),
    /// An activity that is before the room.
    Review(Id<Activity>),
}

impl Open {
    /// What the form was about that was sent.
    fn of(sent: &FormData) -> Self {
        match (sent.get("do"), sent.named("item")) {
            ("review", Ok(item)) => Self::Review(item),
            ("set", Ok(item)) => Self::Edit(item),
            _ => Self::New,
        }
    }
}

impl ActivitiesPage {
    fn tag(&self) -> &'static str {
        page_head::tag(&self.desk.workshop.lang)
    }

    /// Whether the room may decide yet.
    fn is_open(&self) -> bool {
        self.desk.workshop.opened_at.is_some()
    }

    fn cost(&self, activity: &Activity) -> Option<String> {
        activity.cost.map(|cost| crate::amount::amount(self.l, cost))
    }

    fn rulings(&self) -> Vec<(String, usize)> {
        let of = |ruling: &Ruling| (self.l.word("activities-ruling", ruling).attr(), *ruling);
        Ruling::ALL.iter().map(of).map(|(name, it)| (name, self.desk.decided(it))).collect()
    }

    fn hands(&self, review: &Review) -> Option<press::Msg> {
        let (yes, no, neither) = (review.hands_for?, review.hands_against?, review.hands_neither?);
        let said = self.l.msg("activities-hands").s("who", &review.counted_by);
        Some(said.n("yes", yes).n("no", no).n("neither", neither))
    }

    fn found(&self, id: &Id<Activity>) -> Option<&Reviewed> {
        self.desk.activities.iter().find(|it| it.activity.id == *id)
    }

    /// The activity that the open form is about.
    fn opened(&self) -> Option<&Reviewed> {
        match &self.open {
            Open::New => None,
            Open::Edit(id) | Open::Review(id) => self.found(id),
        }
    }

    fn form(&self) -> FormView {
        let lang = self.l.lang();
        let fresh = match (self.open, self.opened()) {
            (Open::Edit(id), Some(it)) => about(lang, "set", id)
                .with("key", self.key)
                .with("revision", it.activity.revision)
                .with_all(form::activity(&it.activity)),
            (Open::Review(id), Some(it)) => {
                about(lang, "review", id).with_all(form::review(it.review.as_ref()))
            }
            _ => about(lang, "set", "").with("key", self.key).with("revision", 0),
        };
        self.returned.fill(fresh)
    }

    fn removal(&self, activity: &Activity) -> FormView {
        self.returned.fill(about(self.l.lang(), "remove", activity.id))
    }

    fn file(&self) -> FormView {
        self.returned.fill(about(self.l.lang(), "file", ""))
    }

    fn choices(&self, key: &str, words: &[&'static str]) -> Vec<Choice> {
        words.iter().map(|word| Choice::new(word, self.l.word(key, word).attr())).collect()
    }

    fn ruling_choices(&self) -> Vec<Choice> {
        let words: Vec<_> = Ruling::ALL.iter().map(|it| it.word()).collect();
        self.choices("activities-ruling", &words)
    }

    fn decided_choices(&self) -> Vec<Choice> {
        let words: Vec<_> = DecidedBy::ALL.iter().map(|it| it.word()).collect();
        self.choices("activities-decided", &words)
    }

    fn card_choices(&self) -> Vec<Choice> {
        const SHOWN: usize = 80;
        let cut = |text: &str| text.chars().take(SHOWN).collect::<String>();
        let cards = self.desk.cards.iter();
        cards
            .map(|(id, number, text)| Choice::new(id, format!("{number}. {}", cut(text))))
            .collect()
    }
}

/// The page; `?edit=`, `?review=` and `?new` open a form. Otherwise the next
/// activity that waits is before the room.
pub(super) async fn page(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    asked: Asked,
) -> Answer {
    let ask = |name: &str| asked.get(name).and_then(|text| text.parse::<Id<Activity>>().ok());
    let open = match (ask("edit"), ask("review"), asked.contains_key("new")) {
        (Some(id), ..) => Some(Open::Edit(id)),
        (None, Some(id), _) => Some(Open::Review(id)),
        (None, None, true) => Some(Open::New),
        _ => None,
    };
    answer::page(&desk(&context, workshop, open, Returned::default()).await?)
}

/// Enters, corrects, removes, reviews, or takes a list that was read.
pub(super) async fn change(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    if ["look", "import"].contains(&sent.get("do")) {
        return import::confirm(&context, workshop, &sent).await;
    }
    let done = act(&context, workshop, &sent).await;
    let Err(error) = done else {
        let here = context.here(&format!("/office/workshops/{workshop}/activities"));
        return Ok(answer::go(&format!("{here}{}", form::next(&sent))));
    };
    let item = sent.named::<Id<Activity>>("item").ok();
    let mut page = desk(&context, workshop, Some(Open::of(&sent)), Returned::default()).await?;
    let theirs = item.and_then(|item| page.found(&item)).map(|it| it.activity.title.clone());
    page.returned = Returned::beside(sent, error, "title", theirs)?;
    answer::refused(&page)
}

async fn act(context: &RequestContext, workshop: Id<Workshop>, sent: &FormData) -> Result<()> {
    let (db, actor, commune) = (context.site.db(), &context.actor, context.commune()?);
    let item = || sent.named::<Id<Activity>>("item");
    match (sent.get("do"), sent.get("item")) {
        ("set", "") => {
            let (given, key) = (form::given(sent)?, sent.key());
            let entry = EnterActivity { commune, workshop, given, key };
            commands::enter_activity(db, actor, entry).await.map(drop)
        }
        ("set", _) => {
            let (revision, given) = (sent.named("revision")?, form::given(sent)?);
            let change = ChangeActivity { commune, activity: item()?, given, revision };
            commands::change_activity(db, actor, change).await
        }
        ("remove", _) => commands::remove_activity(db, actor, commune, item()?).await,
        ("review", _) => {
            let given = form::given_review(sent)?;
            commands::review_activity(db, actor, commune, item()?, given).await
        }
        _ => Err(Error::NotFound),
    }
}

/// The page with a form open; without one asked for, the next that waits.
pub(super) async fn desk(
    context: &RequestContext,
    workshop: Id<Workshop>,
    open: Option<Open>,
    returned: Returned,
) -> Result<ActivitiesPage> {
    let mut tx = context.read().await?;
    let desk = queries::desk(&mut tx, &context.actor, workshop).await?;
    let waiting = desk.activities.iter().find(|it| it.review.is_none());
    let waiting = waiting.filter(|_| desk.workshop.opened_at.is_some());
    let runs = desk.workshop.closed_at.is_none()
        && context.actor.may(Action::RunWorkshop, context.place()?);
    let db = context.site.db();
    let reached = page_head::stands(context, &mut tx, &desk.workshop, 0).await?;
    Ok(ActivitiesPage {
        l: context.l,
        frame: context.office_frame(context.l.t("activities-title")),
        head: Head::new(context, &desk.workshop, "outcome", reached),
        runs,
        here: context.here(&format!("/office/workshops/{workshop}/activities")),
        template: context.here("/office/list.csv"),
        open: open.or_else(|| waiting.map(|it| Open::Review(it.activity.id))).unwrap_or(Open::New),
        returned,
        key: db.id::<Activity>(db.now()).uuid(),
        desk,
    })
}
