//! The clock of the day: what goes on, how far from the programme, what next,
//! and the ways back when it is late.

use askama::Template;
use axum::extract::Query;
use base::{Error, Id, Instant, Result};
use civic::{
    agenda::{
        Part, Press, Slot, State, Way,
        commands::{self, Accepted, PressClock},
        queries::{self, Clock},
        rules::{
            clock::{Clocked, Stood},
            moving::Moving,
            plan::time,
            repair::{Proposal, Repair},
        },
    },
    framing::paper::Kind,
    workshop::Workshop,
};
use press::{Figure, PageFrame, Translator};

use super::{
    Reads, Ticking,
    said::{span, titled},
};
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    form::FormData,
    workshop::page_head,
};

/// The clock.
#[derive(Template)]
#[template(path = "agenda/clock.html")]
pub(super) struct ClockPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) clock: Clock,
    pub(super) now: Instant,
    /// Whether the reader may press.
    pub(super) runs: bool,
    /// Where news of commits come from.
    pub(super) news: String,
    /// The workshop's own page.
    pub(super) home: String,
    /// The repair that was chosen here when somebody else had changed the
    /// programme already.
    pub(super) lost: Option<Repair>,
}

/// A row of the programme: as it is planned, and as it goes.
pub(super) struct Row<'a> {
    slot: &'a Slot,
    stood: &'a Stood,
}

/// One button of a clock.
#[derive(Debug, Clone)]
pub(super) struct Button {
    press: Press,
    class: &'static str,
}

impl ClockPage {
    fn rows(&self) -> Vec<Row<'_>> {
        let rows = self.clock.plan.slots.iter().zip(&self.clock.standing.rows);
        rows.map(|(slot, stood)| Row { slot, stood }).collect()
    }

    fn at(&self, place: Option<usize>) -> Option<Row<'_>> {
        let at = place?;
        let (slot, stood) = (self.clock.plan.slots.get(at)?, self.clock.standing.rows.get(at)?);
        Some(Row { slot, stood })
    }

    fn current(&self) -> Option<Row<'_>> {
        self.at(self.clock.standing.current)
    }

    fn next(&self) -> Option<Row<'_>> {
        self.at(self.clock.standing.next)
    }

    fn parts<'a>(&self, row: &Row<'a>) -> Vec<(&'a Part, &'a Clocked)> {
        row.slot.parts.iter().zip(&row.stood.parts).collect()
    }

    fn tag(&self) -> &'static str {
        page_head::tag(&self.clock.workshop.lang)
    }

    fn title(&self, slot: &Slot) -> String {
        titled(self.l, slot)
    }

    fn hour(&self, moment: &Instant) -> Figure {
        self.l.time(moment.local().time())
    }

    fn span(&self, row: &Stood) -> Figure {
        self.l.hours(row.from.local().time(), row.until.local().time())
    }

    fn drift(&self) -> Option<Ticking> {
        let drift = self.clock.standing.drift?;
        Some(Ticking::new(drift, Reads::Drift, self.now))
    }

    fn late(&self, moves: &Moving) -> Ticking {
        Ticking::new(*moves, Reads::Drift, self.now)
    }

    fn left(&self, moves: &Moving) -> Ticking {
        Ticking::new(*moves, Reads::Left, self.now)
    }

    fn expected(&self) -> Ticking {
        Ticking::new(self.clock.standing.expected, Reads::Hour, self.now)
    }

    /// Whether the day of the clock has nothing to do with this one.
    fn is_another_day(&self) -> bool {
        self.clock.standing.drift.is_none() && self.now.day() != self.clock.standing.day
    }

    /// What may be pressed where an entry stands, the first the most usual.
    #[allow(clippy::unused_self, reason = "templates call what they show")]
    fn buttons(&self, clock: &Clocked) -> Vec<Button> {
        let button = |press, class| Button { press, class };
        match clock.state {
            State::Waiting => vec![button(Press::Start, "quiet")],
            State::Running => vec![
                button(Press::End, "quiet"),
                button(Press::Pause, "quiet"),
                button(Press::TakeBack, "plain"),
            ],
            State::Paused => vec![
                button(Press::Resume, "go"),
                button(Press::End, "quiet"),
                button(Press::TakeBack, "plain"),
            ],
            State::Ended => vec![button(Press::TakeBack, "plain")],
        }
    }

    fn version(&self) -> i64 {
        self.clock.version.as_ref().map_or(0, |version| version.number)
    }

    /// When the day would end after a repair.
    fn ends(&self, proposal: &Proposal) -> Option<Figure> {
        proposal.plan.as_ref().ok().map(|plan| self.l.time(time(plan.ends())))
    }

    /// Whether this is what was chosen here before somebody else was faster.
    fn was_chosen(&self, proposal: &Proposal) -> bool {
        self.lost == Some(proposal.repair)
    }

    /// What was chosen in vain and is not proposed any more.
    fn gone(&self) -> Option<Way> {
        let lost = self.lost?;
        let stands = self.clock.proposals.iter().any(|it| it.repair == lost);
        (!stands).then(|| lost.way())
    }

    fn against(&self, proposal: &Proposal) -> &'static str {
        proposal.plan.as_ref().err().copied().unwrap_or_default()
    }

    /// The rows that a repair moves or shortens, as they would go.
    fn moved(&self, proposal: &Proposal) -> Vec<(String, Figure)> {
        let Ok(plan) = &proposal.plan else { return Vec::new() };
        let first = self.clock.standing.current.or(self.clock.standing.next).unwrap_or(0);
        let before = self.clock.plan.slots.iter().zip(self.clock.plan.spans());
        let before: Vec<_> = before.skip(first).map(|(slot, span)| (slot.id, span)).collect();
        let after = plan.slots.iter().zip(plan.spans());
        let moved = after.filter(|(slot, span)| {
            slot.kind != Kind::Closing
                && before.iter().any(|(id, old)| *id == slot.id && old != span)
        });
        moved.map(|(slot, times)| (self.title(slot), span(self.l, times))).collect()
    }
}

/// The page; `?lost=` names the repair that somebody else was faster than.
pub(super) async fn page(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    Query(asked): Asked,
) -> Answer {
    let now = context.site.db().now();
    let mut tx = context.read().await?;
    let clock = queries::clock(&mut tx, &context.actor, workshop, now).await?;
    let may = context.actor.may(base::Action::RunWorkshop, context.place()?);
    answer::page(&ClockPage {
        l: context.l,
        frame: context.office_frame(context.l.t("clock-title")).stage(),
        runs: may && clock.workshop.closed_at.is_none(),
        clock,
        now,
        news: context.here("/news"),
        home: context.here(&format!("/office/workshops/{workshop}")),
        lost: asked.get("lost").and_then(|said| lost(said)),
    })
}

/// Presses a button, or accepts a repair. Where somebody else was faster the
/// clock comes back as it stands now, with what was chosen marked on it.
pub(super) async fn press(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?);
    let here = context.here(&format!("/office/workshops/{workshop}/clock"));
    match sent.get("repair") {
        "" => {
            let entry = sent.named("entry")?;
            let press: Press = sent.named("press")?;
            let press = PressClock { commune, workshop, entry, press };
            commands::press(db, &context.actor, press).await?;
        }
        _ => {
            let accepted = accepted(&sent)?;
            let done = commands::accept_repair(db, &context.actor, commune, workshop, accepted);
            match done.await {
                Err(Error::Stale | Error::Refused("refused-agenda-repair")) => {
                    return Ok(answer::go(&format!("{here}?lost={}", said(accepted.repair))));
                }
                done => done.map(drop)?,
            }
        }
    }
    Ok(answer::go(&here))
}

/// A repair in an address: its way, and after a point what it leaves out.
fn said(repair: Repair) -> String {
    let entry = repair.entry().map_or_else(String::new, |entry| format!(".{entry}"));
    format!("{}{entry}", repair.way())
}

fn lost(said: &str) -> Option<Repair> {
    let (way, entry) = said.split_once('.').unwrap_or((said, ""));
    match way.parse().ok()? {
        Way::Shorten => Some(Repair::Shorten),
        Way::MoveEnd => Some(Repair::MoveEnd),
        Way::Drop => entry.parse().ok().map(Repair::Drop),
    }
}

fn accepted(sent: &FormData) -> Result<Accepted> {
    let number = |name: &str| sent.get(name).parse::<i64>().map_err(|_| Error::NotFound);
    let repair = match sent.get("repair") {
        "shorten" => Repair::Shorten,
        "move_end" => Repair::MoveEnd,
        "drop" => Repair::Drop(sent.named("entry")?),
        _ => return Err(Error::NotFound),
    };
    Ok(Accepted { repair, late: number("late")?, number: number("version")? })
}
