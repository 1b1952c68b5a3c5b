//! The office's page of a checkout: where the workshop is, the key, the
//! rows that both sides changed; on the laptop, how it stands with home.

use askama::Template;
use base::{Action, Error, Id, Instant};
use civic::{
    offline::{
        Checkout, Choice, Reason, State,
        commands::{self, Decide},
        queries::{self, Field, Shown, ShownValue},
    },
    workshop::Workshop,
};
use press::{PageFrame, Translator};

use super::start::Reached;
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::FormData,
    site::HomeContact,
    workshop::page_head::{self, Head},
};

/// The page.
#[derive(Template)]
#[template(path = "offline/office.html")]
pub(super) struct OfficePage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
    pub(super) here: String,
    /// The stream of news, by which the page keeps up.
    pub(super) news: String,
    pub(super) checkout: Option<Checkout>,
    pub(super) now: Instant,
    /// The key, this once.
    pub(super) key: Option<Key>,
    pub(super) conflicts: Vec<Shown>,
    /// Whether the reader may make keys.
    pub(super) prepares: bool,
    /// Whether the reader may choose.
    pub(super) runs: bool,
    /// On the laptop, how it stands with home.
    pub(super) laptop: Option<Laptop>,
}

/// A key just made, with what to type on the laptop.
pub(super) struct Key {
    pub(super) home: String,
    pub(super) key: String,
    pub(super) command: String,
    pub(super) expires_at: Instant,
}

impl Key {
    fn of(home: String, offered: commands::Offered) -> Self {
        let (key, expires_at) = (offered.key, offered.expires_at);
        let command =
            format!("mithaq hall --home {home} --key {key} --data ./hall --listen 0.0.0.0:8080");
        Self { home, key, command, expires_at }
    }
}

/// How a laptop stands with home.
pub(super) struct Laptop {
    pub(super) standing: HomeContact,
    pub(super) reached: Vec<Reached>,
    pub(super) waiting: i64,
}

impl OfficePage {
    fn state(&self) -> Option<State> {
        self.checkout.as_ref().map(Checkout::state)
    }

    /// Whether a laptop has the workshop, or may come for it.
    fn is_going_on(&self) -> bool {
        matches!(self.state(), Some(State::Offered | State::Away))
    }

    /// Whether the key is for a laptop that has not come yet.
    fn is_first(&self) -> bool {
        self.state() == Some(State::Offered)
    }

    /// Whether numbers of the day are of use: a laptop that left cannot hear of others.
    fn prints_pins(&self) -> bool {
        self.prepares && self.state() != Some(State::Away)
    }

    fn is_key_over(&self) -> bool {
        self.checkout.as_ref().is_some_and(|checkout| checkout.key_expires_at <= self.now)
    }

    fn open(&self) -> Vec<&Shown> {
        self.conflicts.iter().filter(|it| it.conflict.decided_at.is_none()).collect()
    }

    fn decided(&self) -> Vec<&Shown> {
        self.conflicts.iter().filter(|it| it.conflict.decided_at.is_some()).collect()
    }

    /// What kind of row it is, in words.
    fn kind(&self, shown: &Shown) -> press::Msg {
        let word = &shown.conflict.table_name;
        match self.l.has(&format!("hall-row-{word}")) {
            true => self.l.word("hall-row", word),
            false => self.l.t("hall-row-other"),
        }
    }

    /// What part of a row differs, in words.
    fn part(&self, field: &Field) -> press::Msg {
        match self.l.has(&format!("hall-part-{}", field.name)) {
            true => self.l.word("hall-part", &field.name),
            false => self.l.t("hall-part-other"),
        }
    }

    fn said(&self, said: &ShownValue) -> String {
        match said {
            ShownValue::Nothing => "—".to_owned(),
            ShownValue::Words(words) => words.clone(),
            ShownValue::Number(number) => number.to_string(),
            ShownValue::Moment(moment) => self.l.moment(*moment).to_string(),
            ShownValue::Yes(true) => self.l.t("hall-yes").attr(),
            ShownValue::Yes(false) => self.l.t("hall-no").attr(),
        }
    }

    fn is_number_note(&self, shown: &Shown) -> bool {
        shown.conflict.reason == Reason::Renumbered
    }
}

/// The page as things stand.
pub(super) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    answer::page(&office(&context, workshop, None).await?)
}

/// Makes a key and shows it, this once; or takes the workshop back.
pub(super) async fn change(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let (db, commune, id) = (context.site.db(), context.commune()?, workshop);
    if context.site.options().hall.is_some() {
        return Err(Error::Refused("refused-at-home").into());
    }
    if sent.get("action") == "end" {
        commands::end(db, &context.actor, commune, id).await?;
        return Ok(answer::go(&context.here(&format!("/office/workshops/{workshop}/hall"))));
    }
    let offered = commands::offer(db, &context.actor, commune, id).await?;
    let key = Key::of(context.link(""), offered);
    answer::page(&office(&context, workshop, Some(key)).await?)
}

/// Somebody chooses between two versions.
pub(super) async fn choose(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?);
    if context.site.options().hall.is_some() {
        return Err(Error::Refused("refused-at-home").into());
    }
    let choice: Choice = sent.named("choice")?;
    let (revision, conflict) = (sent.named("revision")?, sent.named("conflict")?);
    let seen = sent.get("seen").to_owned();
    let decided = Decide { commune, conflict, choice, revision, seen };
    commands::decide(db, &context.actor, decided).await?;
    Ok(answer::go(&context.here(&format!("/office/workshops/{workshop}/hall#both"))))
}

async fn office(
    context: &RequestContext,
    workshop: Id<Workshop>,
    key: Option<Key>,
) -> base::Result<OfficePage> {
    let (mut tx, actor) = (context.read().await?, &context.actor);
    let workshop = civic::agenda::queries::day(&mut tx, workshop).await?.workshop;
    let reached = page_head::stands(context, &mut tx, &workshop, 1).await?;
    let place = context.place()?;
    Ok(OfficePage {
        l: context.l,
        frame: context.office_frame(context.l.t("hall-title")),
        head: Head::new(context, &workshop, "hall", reached),
        here: context.here(&format!("/office/workshops/{}/hall", workshop.id)),
        news: context.here("/news"),
        checkout: queries::checkout(&mut tx, actor, workshop.id).await?,
        now: context.site.db().now(),
        key,
        conflicts: queries::conflicts(&mut tx, actor, workshop.id).await?,
        prepares: actor.may(Action::PrepareWorkshop, place),
        runs: actor.may(Action::RunWorkshop, place),
        laptop: laptop(context).await?,
    })
}

async fn laptop(context: &RequestContext) -> base::Result<Option<Laptop>> {
    let Some(hall) = &context.site.options().hall else { return Ok(None) };
    let home = queries::home(context.site.db()).await?.ok_or(Error::NotFound)?;
    let standing = hall.standing.lock().map_or_else(|_| HomeContact::default(), |it| it.clone());
    Ok(Some(Laptop {
        standing,
        reached: Reached::all(context.l, &hall.addresses),
        waiting: home.conflicts,
    }))
}
