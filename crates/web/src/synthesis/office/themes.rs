//! Gathering the cards of a session into themes, on several screens at once:
//! choose cards, choose where they go. Nothing is dragged. Each chosen card
//! carries the theme in which it was seen, so that the second of two who reach
//! for it is told.

mod form;

use askama::Template;
use base::Id;
use civic::{
    cards::{
        Card,
        queries::{ByCard, details},
    },
    synthesis::{
        Theme,
        likeness::{self, Pair},
        queries,
        theming::{Seen, Step},
    },
    workshop::{Session, Workshop},
};
use press::{Choice, FormView, Label, Msg, PageFrame, Translator};

use super::Desk;
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    cards::Particulars,
    context::RequestContext,
    form::{FormData, Returned, about},
};

/// How many pairs are suggested at once.
const SUGGESTED: usize = 6;

/// The themes of a session.
#[derive(Template)]
#[template(path = "synthesis/themes.html")]
pub(crate) struct ThemesPage {
    pub(crate) l: &'static Translator,
    pub(crate) frame: PageFrame,
    pub(crate) desk: Desk,
    pub(crate) session: Option<Session>,
    pub(crate) returned: Returned,
    /// The last step, which may be undone.
    pub(crate) last: Option<Step>,
    /// Cards that a suggestion chose.
    pub(crate) picked: Vec<Id<Card>>,
    /// What the cards say besides their words.
    pub(crate) details: ByCard,
    /// Where news of commits come from.
    pub(crate) news: String,
}

impl ThemesPage {
    /// The form that puts chosen cards somewhere.
    fn put(&self) -> FormView {
        let picked = self.picked.iter().filter_map(|id| {
            let card = self.card(*id)?;
            Some(("cards", form::value(card)))
        });
        let fresh = about(self.l.lang(), "put", "").with("session", self.session_id());
        self.returned.fill(fresh.with_all(picked))
    }

    /// The cards of one theme, or those in none, to be chosen.
    fn cards(&self, form: &FormView, theme: Option<&Theme>) -> press::Control {
        let Some(session) = &self.session else { return form.hidden("cards") };
        let of = |card: &&Card| card.theme_id == theme.map(|theme| theme.id);
        let cards = self.desk.outcome.cards_of(session.id).filter(of);
        let choices: Vec<Choice> = cards.map(|card| self.choice(card)).collect();
        let label = match theme {
            Some(theme) => Label::Words(theme.title.clone()),
            None => Label::from("outcome-themes-loose"),
        };
        let scope = theme.map_or_else(|| "loose".to_owned(), |theme| theme.id.to_string());
        form.clone().scope(scope).checks("cards", label, &choices)
    }

    /// A card to choose, with its table, the second it came, and what it says
    /// besides its words.
    fn choice(&self, card: &Card) -> Choice {
        let brief = self.details.get(&card.id).map(|it| Particulars::of(self.l, it).brief());
        let hint = [Some(self.written(card).attr()), brief.filter(|it| !it.is_empty())];
        let hint = hint.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        Choice::new(form::value(card), numbered(card)).hint(hint)
    }

    fn written(&self, card: &Card) -> Msg {
        let time = card.written_at.local().time();
        let time = format!("{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second());
        self.l.msg("outcome-card-from").n("group", card.group_number).s("time", time)
    }

    /// Where the chosen cards may go.
    fn targets(&self) -> Vec<Choice> {
        let themes = self.themes().map(|theme| Choice::new(theme.id, &theme.title));
        let mut targets: Vec<Choice> = themes.collect();
        targets.push(Choice::new("none", self.l.t("outcome-themes-release")));
        targets
    }

    fn themes(&self) -> impl Iterator<Item = &Theme> {
        let session = self.session.as_ref().map(|session| session.id);
        self.desk.outcome.themes.iter().filter(move |theme| Some(theme.session_id) == session)
    }

    fn card(&self, id: Id<Card>) -> Option<&Card> {
        self.desk.outcome.cards.iter().find(|card| card.id == id)
    }

    /// Cards that may say nearly the same, the likeliest first.
    fn suggestions(&self) -> Vec<(&Card, &Card)> {
        let Some(session) = &self.session else { return Vec::new() };
        let pairs = likeness::pairs(self.desk.outcome.cards_of(session.id)).into_iter();
        let cards = |pair: Pair| Some((self.card(pair.one)?, self.card(pair.other)?));
        pairs.filter_map(cards).take(SUGGESTED).collect()
    }

    /// The form that undoes the last step.
    fn undo(&self, step: &Step) -> FormView {
        let fresh = about(self.l.lang(), "undo", step.id).with("session", self.session_id());
        self.returned.fill(fresh)
    }

    fn done(&self, step: &Step) -> Msg {
        let time = self.l.time(step.done_at.local().time());
        let what = self.l.word("theming", step.kind);
        self.l.msg("outcome-themes-last").s("what", what.attr()).s("time", time)
    }

    /// The form that gives a theme another title.
    fn rename(&self, theme: &Theme) -> FormView {
        let fresh = about(self.l.lang(), "rename", theme.id)
            .with("session", self.session_id())
            .with("revision", theme.revision)
            .with("title", &theme.title);
        self.returned.fill(fresh)
    }

    /// The form that ends a theme: into another, or away when it is empty.
    fn end(&self, theme: &Theme) -> FormView {
        let fresh = about(self.l.lang(), "end", theme.id).with("session", self.session_id());
        self.returned.fill(fresh)
    }

    /// The other themes, into which one may go.
    fn others(&self, theme: &Theme) -> Vec<Choice> {
        let others = self.themes().filter(|other| other.id != theme.id);
        others.map(|other| Choice::new(other.id, &other.title)).collect()
    }

    fn holds(&self, theme: &Theme) -> usize {
        self.desk.outcome.cards_in(theme.id).count()
    }

    fn is_empty(&self, theme: &Theme) -> bool {
        self.holds(theme) == 0
    }

    fn is_open(&self, theme: &Theme) -> bool {
        self.rename(theme).is_faulty() || self.end(theme).is_faulty()
    }

    fn session_id(&self) -> String {
        self.session.as_ref().map_or_else(String::new, |session| session.id.to_string())
    }
}

/// A card with its number, as it is chosen.
pub(crate) fn numbered(card: &Card) -> String {
    format!("{}. {}", card.number, card.text)
}

/// The page; `?one=` and `?other=` choose the cards of a suggestion.
pub(crate) async fn page(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    asked: Asked,
) -> Answer {
    let session = asked.get("session").map(String::as_str);
    let mut page = stand(&context, workshop, session, Returned::default()).await?;
    let picked = ["one", "other"].iter().filter_map(|name| asked.get(*name));
    page.picked = picked.filter_map(|card| card.parse().ok()).collect();
    answer::page(&page)
}

async fn stand(
    context: &RequestContext,
    workshop: Id<Workshop>,
    session: Option<&str>,
    returned: Returned,
) -> base::Result<ThemesPage> {
    let mut tx = context.read().await?;
    let (frame, desk) = Desk::open(context, &mut tx, workshop, "themes").await?;
    let session = desk.session(session).cloned();
    let (mut last, mut details_of) = (None, ByCard::default());
    if let (Some(session), true) = (&session, desk.place.runs) {
        let actor = &context.actor;
        details_of = details(&mut tx, actor, desk.outcome.workshop.id).await?;
        last = queries::last_step(&mut tx, actor, session.id).await?;
    }
    let news = context.here("/news");
    Ok(ThemesPage {
        l: desk.l,
        frame,
        desk,
        session,
        returned,
        last,
        picked: Vec::new(),
        details: details_of,
        news,
    })
}

/// Moves cards, renames, merges or removes a theme, or undoes the last step.
pub(crate) async fn change(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let done = form::done(&context, &sent).await;
    let session = sent.get("session").to_owned();
    let Err(error) = done else {
        let at = format!("/office/workshops/{workshop}/themes?session={session}");
        return Ok(answer::go(&context.here(&at)));
    };
    let mut page = stand(&context, workshop, Some(&session), Returned::default()).await?;
    let theme = sent.named::<Id<Theme>>("item").ok();
    let theirs = page.desk.outcome.themes.iter().find(|row| Some(row.id) == theme);
    let theirs = theirs.map(|row| row.title.clone());
    page.returned = Returned::beside(sent, error, "title", theirs)?;
    answer::refused(&page)
}
