//! Closing the workshop: what every device still holds, what is missing, then
//! the closing; and afterwards the frozen papers, what arrived late, and the
//! numbered corrections.

mod acts;

use askama::Template;
use base::{Action, Id, Instant, Result};
use civic::{
    cards::{Card, Table},
    evaluation::queries::{HowFar, how_far},
    minutes::{
        Frozen, PaperKind,
        queries::{self, Afterwards},
    },
    plenary::queries::{Votes, Waiting, votes, waiting},
    workshop::{Late, LateKind, Session, Workshop},
};
use press::{FormView, Msg, PageFrame, Translator};

use super::late;
use crate::{
    address::At,
    answer::{self, Answer},
    contact::Holds,
    context::RequestContext,
    form::{Returned, about},
    synthesis::office::Desk,
};
pub(super) use acts::press;

/// A device that was heard of within so many milliseconds is in contact.
const NOW: i64 = 60_000;

/// What is there, what is missing, and what came after it.
#[derive(Template)]
#[template(path = "minutes/close.html")]
pub(super) struct ClosePage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) desk: Desk,
    /// What waits at the table: open votes, objections, parked items.
    pub(super) waiting: Waiting,
    /// The public page, once closed.
    pub(super) public: String,
    pub(super) devices: Vec<Device>,
    /// How many came, and how many answered the evaluation.
    pub(super) far: HowFar,
    pub(super) after: Afterwards,
    pub(super) now: Instant,
    /// Where news of commits come from.
    pub(super) news: String,
    /// Where the code of the frozen papers is typed.
    pub(super) verify: String,
    /// Whether the reader may decide on what came after the closing.
    pub(super) decides: bool,
    /// The votes, where counts of them arrived late.
    pub(super) votes: Vec<Votes>,
    /// The forms of the page.
    pub(super) correct: FormView,
    pub(super) decide: Vec<Arrived>,
}

/// What arrived late from one group, at the door, of votes or of the evaluation,
/// and the form that decides on it.
pub(super) struct Arrived {
    /// The group's number, where a group sent it.
    pub(super) group: Option<i64>,
    /// The key of whose it is otherwise.
    pub(super) sender: &'static str,
    pub(super) late: Vec<Late>,
    pub(super) form: FormView,
}

/// A group's phone before the closing.
pub(super) struct Device {
    pub(super) table: Table,
    /// The name of its session.
    pub(super) session: String,
    /// How many cards of it arrived.
    pub(super) cards: usize,
    /// When it was last heard of.
    pub(super) heard: Option<Instant>,
    /// What it said since the devices were asked.
    pub(super) holds: Option<Holds>,
}

impl Device {
    /// Whether it said that all of it has arrived.
    pub(super) fn is_ready(&self) -> bool {
        self.holds.is_some_and(|holds| holds.nothing())
    }
}

impl ClosePage {
    /// The sessions whose synthesis is asked for.
    fn feeding(&self) -> impl Iterator<Item = &Session> {
        self.desk.outcome.worked().filter(|session| session.feeds.is_some())
    }

    /// Whether nothing keeps the workshop from closing.
    fn is_ready(&self) -> bool {
        self.desk.outcome.workshop.opened_at.is_some()
            && self.desk.outcome.without_synthesis().is_empty()
    }

    /// Whether the devices were asked in this closing.
    fn asked(&self) -> Option<Instant> {
        self.after.closing.as_ref().map(|closing| closing.asked_at)
    }

    /// Until when the closing waits, as long as that is ahead.
    fn waits_until(&self) -> Option<Instant> {
        let until = self.after.closing.as_ref()?.waits_until?;
        (until > self.now && self.answered() < self.devices.len()).then_some(until)
    }

    fn answered(&self) -> usize {
        self.devices.iter().filter(|it| it.is_ready()).count()
    }

    fn is_everything_here(&self) -> bool {
        self.answered() == self.devices.len()
    }

    fn heard(&self, device: &Device) -> Msg {
        match device.heard {
            None => self.l.t("capture-never-heard"),
            Some(at) if self.now.0 - at.0 < NOW => self.l.t("capture-in-contact"),
            Some(at) => {
                let minutes = (self.now.0 - at.0) / NOW;
                self.l.msg("capture-minutes-ago").n("minutes", minutes)
            }
        }
    }

    /// What a count that arrived late says.
    fn counted(&self, late: &Late) -> Vec<String> {
        late::counted(self.l, &self.votes, late)
    }

    fn minutes(&self) -> Option<&Frozen> {
        self.after.paper(PaperKind::Minutes, self.l.lang().pick("ar", "fr"))
    }
}

/// The page.
pub(super) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    answer::page(&stand(&context, workshop, &Returned::default()).await?)
}

async fn stand(
    context: &RequestContext,
    workshop: Id<Workshop>,
    returned: &Returned,
) -> Result<ClosePage> {
    let (mut tx, actor) = (context.read().await?, &context.actor);
    let (frame, desk) = Desk::open(context, &mut tx, workshop, "close").await?;
    let after = queries::afterwards(&mut tx, actor, workshop).await?;
    let asked = after.closing.as_ref().map(|closing| closing.asked_at);
    let (far, waiting) = match desk.outcome.is_closed() {
        true => (HowFar::default(), Waiting::default()),
        false => {
            let far = how_far(&mut tx, actor, workshop).await?;
            (far, waiting(&mut tx, workshop).await?)
        }
    };
    let counts = after.waiting().any(|it| it.kind == LateKind::Count);
    let votes = if counts { votes(&mut tx, workshop).await? } else { Vec::new() };
    let may = |action| context.place().is_ok_and(|place| actor.may(action, place));
    Ok(ClosePage {
        l: desk.l,
        frame,
        far,
        waiting,
        votes,
        public: context.here(&format!("/workshops/{workshop}")),
        devices: devices(context, &desk, asked),
        decide: arrived(context, &desk, &after, returned),
        correct: returned.fill(about(context.lang, "correct", "")),
        decides: desk.outcome.is_closed() && may(Action::RunWorkshop),
        after,
        now: context.site.db().now(),
        news: context.here("/news"),
        verify: context.lasting("/certificates"),
        desk,
    })
}

fn devices(context: &RequestContext, desk: &Desk, asked: Option<Instant>) -> Vec<Device> {
    let contacts = context.site.contacts();
    let device = |table: &Table| {
        let since = |holds: &Holds| asked.is_none_or(|asked| holds.at >= asked);
        // The phone that holds most speaks for its group.
        let said = contacts.holds(table.id.uuid()).into_iter().filter(since);
        let cards = || desk.outcome.cards.iter().filter(|card| card.group_id == table.id);
        let session = desk.outcome.sessions.iter().find(|it| it.id == table.session_id);
        Device {
            table: table.clone(),
            session: session.map_or_else(String::new, |session| desk.session_name(session)),
            cards: cards().filter(|card| card.stands()).count(),
            heard: contacts.last(table.id.uuid()).max(cards().map(written).max()),
            holds: said.max_by_key(|it| (it.waiting, it.drafts)),
        }
    };
    desk.outcome.tables.iter().map(device).collect()
}

const fn written(card: &Card) -> Instant {
    card.written_at
}

/// What waits for a decision, by group.
fn arrived(
    context: &RequestContext,
    desk: &Desk,
    after: &Afterwards,
    returned: &Returned,
) -> Vec<Arrived> {
    let mut all: Vec<Arrived> = Vec::new();
    for late in after.waiting() {
        let table = desk.outcome.tables.iter().find(|it| Some(it.id) == late.group_id);
        let group = table.map(|table| table.number);
        let sender = late::sender(late);
        let key = late.group_id.map_or_else(|| sender.to_owned(), |id| id.to_string());
        match all.iter_mut().find(|it| it.form.value("item") == key) {
            Some(known) => known.late.push(late.clone()),
            None => {
                let form = returned.fill(about(context.lang, "decide", &key));
                all.push(Arrived { group, sender, late: vec![late.clone()], form });
            }
        }
    }
    all
}
