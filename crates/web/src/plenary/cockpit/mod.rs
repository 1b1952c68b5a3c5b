//! The facilitator's cockpit: now, next, time left, the groups, the wall, and
//! one large button for the next act. Everything else is a place reached from it.

mod held;
mod pressed;
pub(super) mod tiles;
mod words;

use askama::Template;
use base::{Action, Id, Instant, Result};
use civic::{
    agenda::{
        Slot, Way,
        rules::{acts, moving::Moving, plan::time, repair::Proposal},
    },
    plenary::queries::{self, Cockpit},
    workshop::Workshop,
};
use press::{Figure, Msg, PageFrame, Translator};

pub(super) use pressed::press;
pub(super) use tiles::Tile;

use crate::{
    address::{Asked, At},
    agenda::ticking::{Reads, Ticking},
    answer::{self, Answer},
    context::RequestContext,
    form::Returned,
    workshop::page_head,
};

/// The cockpit.
#[derive(Template)]
#[template(path = "plenary/cockpit.html")]
pub(super) struct CockpitPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) cockpit: Cockpit,
    pub(super) tiles: Vec<Tile>,
    pub(super) now: Instant,
    /// Whether the reader may press.
    pub(super) runs: bool,
    /// The places that are not open to the reader.
    pub(super) closed: Vec<&'static str>,
    /// The workshop's own page.
    pub(super) root: String,
    pub(super) news: String,
    /// The repair that somebody else's was faster than, and why it was not taken.
    pub(super) chosen: String,
    /// What an earlier press was told.
    pub(super) told: Option<Msg>,
    /// The words of a held point that came back.
    pub(super) returned: Returned,
    /// An identity for each form.
    pub(super) keys: Vec<String>,
}

impl CockpitPage {
    fn tag(&self) -> &'static str {
        page_head::tag(&self.cockpit.clock.workshop.lang)
    }

    fn hour(&self, at: &Instant) -> Figure {
        self.l.time(at.local().time())
    }

    fn clock(&self) -> Figure {
        self.hour(&self.now)
    }

    /// The hour, moving by itself.
    fn time(&self) -> Ticking {
        Ticking::new(Moving::since(0), Reads::Hour, self.now)
    }

    fn drift(&self) -> Option<Ticking> {
        let drift = self.cockpit.clock.standing.drift?;
        Some(Ticking::new(drift, Reads::Drift, self.now))
    }

    fn left(&self) -> Option<Ticking> {
        self.cockpit.lasts.map(|lasts| Ticking::new(lasts.over, Reads::Left, self.now))
    }

    /// The end of what goes on, as it moves.
    fn ends(&self) -> Option<Ticking> {
        self.cockpit.lasts.map(|lasts| Ticking::new(lasts.until, Reads::Hour, self.now))
    }

    /// The end of what goes on by the programme, where it is another minute.
    fn planned(&self) -> Option<Figure> {
        let clock = &self.cockpit.clock;
        let act = self.cockpit.current.as_ref()?;
        let (_, until) = acts::planned(&clock.plan, &clock.standing, act);
        let ends = self.cockpit.lasts?.until.at(self.now);
        ((ends - until.0).abs() >= 60_000).then(|| self.hour(&until))
    }

    /// Milliseconds of what goes on, and of those what is used.
    fn line(&self) -> Option<(i64, i64)> {
        let lasts = self.cockpit.lasts?;
        let used = lasts.over.at(self.now) + lasts.whole;
        Some((lasts.whole.max(1), used.clamp(0, lasts.whole)))
    }

    /// The row of what goes on.
    fn going(&self) -> Option<&Slot> {
        let at = self.cockpit.current.as_ref()?.slot;
        self.cockpit.clock.plan.slots.get(at)
    }

    fn next_begins(&self) -> Option<Ticking> {
        let clock = &self.cockpit.clock;
        let next = self.cockpit.next.as_ref()?;
        let lasts = self.cockpit.lasts.as_ref();
        let begins = acts::begins(&clock.plan, &clock.standing, next, lasts);
        Some(Ticking::new(begins, Reads::Hour, self.now))
    }

    /// The identity of a repair's form.
    fn key(&self, at: &usize) -> &str {
        self.keys.get(*at).map_or("", String::as_str)
    }

    /// The identity of the form that begins the next act.
    fn first_key(&self) -> &str {
        self.keys.first().map_or("", String::as_str)
    }

    fn version(&self) -> i64 {
        self.cockpit.clock.version.as_ref().map_or(0, |version| version.number)
    }

    /// When the day would end after a repair.
    fn would_end(&self, proposal: &Proposal) -> Option<Figure> {
        proposal.plan.as_ref().ok().map(|plan| self.l.time(time(plan.ends())))
    }

    fn is_chosen(&self, proposal: &Proposal) -> bool {
        proposal.repair.way().word() == self.chosen
    }

    fn moves_end(&self, proposal: &Proposal) -> bool {
        proposal.repair.way() == Way::MoveEnd
    }

    fn ends_planned(&self) -> Figure {
        self.hour(&self.cockpit.clock.standing.ends)
    }

    fn expected(&self) -> Ticking {
        Ticking::new(self.cockpit.clock.standing.expected, Reads::Hour, self.now)
    }

    /// Seconds for which the last press is still taken back.
    fn offered(&self) -> Option<(String, i64)> {
        let (act, left) = self.cockpit.offered(self.now)?;
        Some((act.id.to_string(), self.now.0 + left))
    }

    /// Whether the last press also switched the wall.
    fn wall_followed(&self) -> bool {
        self.cockpit.last.as_ref().is_some_and(|last| last.view_after.is_some())
    }

    fn seconds(&self, until: &i64) -> i64 {
        ((until - self.now.0) / 1000).max(0)
    }
}

/// The page; `?chosen=` marks the repair that was not taken, `?told=` says why.
pub(super) async fn page(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    asked: Asked,
) -> Answer {
    let chosen = asked.get("chosen").cloned().unwrap_or_default();
    let told = asked.get("told").and_then(|word| words::told(context.l, word));
    let came = Came { chosen, told, returned: Returned::default() };
    answer::page(&stand(&context, workshop, came).await?)
}

/// What came back to the page of an earlier press.
struct Came {
    chosen: String,
    told: Option<Msg>,
    returned: Returned,
}

async fn stand(
    context: &RequestContext,
    workshop: Id<Workshop>,
    Came { chosen, told, returned }: Came,
) -> Result<CockpitPage> {
    let db = context.site.db();
    let now = db.now();
    let mut tx = context.read().await?;
    let cockpit = queries::cockpit(&mut tx, &context.actor, workshop, now).await?;
    let may = context.actor.may(Action::RunWorkshop, context.place()?);
    let contacts = context.site.contacts();
    let heard = |id: uuid::Uuid| contacts.last(id);
    let key = || db.id::<Workshop>(db.now()).uuid().to_string();
    let place = context.place()?;
    let guarded = [("/reception", Action::MarkPresence), ("/groups", Action::SeePeople)];
    let closed = guarded.into_iter().filter(|(_, action)| !context.actor.may(*action, place));
    let closed = closed.map(|(href, _)| href).collect();
    Ok(CockpitPage {
        l: context.l,
        frame: context.office_frame(context.l.t("cockpit-title")).stage(),
        tiles: tiles::tiles(context.l, &cockpit, now, heard),
        runs: may && cockpit.clock.workshop.closed_at.is_none(),
        closed,
        cockpit,
        now,
        root: context.here(&format!("/office/workshops/{workshop}")),
        news: context.here("/news"),
        chosen,
        told,
        returned,
        keys: (0..6).map(|_| key()).collect(),
    })
}
