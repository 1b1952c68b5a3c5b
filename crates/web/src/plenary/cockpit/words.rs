//! The cockpit's words: acts by their names, what a press does, and the places.

use civic::{
    agenda::rules::{acts::Act, changes::changes, repair::Proposal},
    agenda::{Slot, Way},
    plenary::View,
};
use press::{Msg, Translator};

use super::CockpitPage;
use crate::plenary::screen;

/// A place reached from the cockpit, with its one live line.
#[derive(Debug, Clone)]
pub(in super::super) struct Place {
    pub(super) icon: &'static str,
    pub(super) href: &'static str,
    pub(super) name: Msg,
    pub(super) line: Option<Msg>,
}

impl CockpitPage {
    /// What an act is called: groups that work at the same time together, an
    /// item by its words, a row by its title.
    pub(super) fn act(&self, act: &Act) -> String {
        let plan = &self.cockpit.clock.plan;
        match act.parts(plan) {
            [] => self.row(act.slot(plan)),
            [one] => one.title.clone(),
            _ => self.l.t("cockpit-groups").attr(),
        }
    }

    /// What a row is called: its title, or its kind where it has none.
    pub(super) fn row(&self, slot: &Slot) -> String {
        match slot.title.is_empty() {
            true => self.l.word("paper-kind", slot.kind).attr(),
            false => slot.title.clone(),
        }
    }

    /// How long the next act lasts, where it says.
    pub(super) fn next_lasts(&self) -> Option<String> {
        let next = self.cockpit.next.as_ref()?;
        let minutes = next.minutes(&self.cockpit.clock.plan).filter(|minutes| *minutes > 0)?;
        Some(self.l.minutes(minutes))
    }

    /// What the next act ends, starts and shows.
    pub(super) fn does(&self) -> Option<Msg> {
        let (view, _) = self.cockpit.next_view()?;
        let groups = self.cockpit.next.as_ref().is_some_and(Act::is_parallel);
        let ends = self.cockpit.current.as_ref().is_some_and(Act::is_parallel);
        let key = match view {
            View::Groups if groups => "cockpit-does-groups",
            View::Groups => "cockpit-does-group-wall",
            View::Cards if ends => "cockpit-does-cards",
            View::Cards => "cockpit-does-card-wall",
            View::Welcome => "cockpit-does-welcome",
            View::Thread => "cockpit-does-thread",
            _ => "cockpit-does-clock",
        };
        Some(self.l.t(key))
    }

    /// What hangs on the wall, where it is not dark.
    pub(super) fn on_wall(&self) -> Option<Msg> {
        let view = self.cockpit.on_wall()?;
        Some(if self.is_dark() { self.l.t("wall-dark") } else { screen::label(self.l, view) })
    }

    /// Whether the wall is dark.
    pub(super) fn is_dark(&self) -> bool {
        self.cockpit.projection.as_ref().is_some_and(|shown| shown.dark)
    }

    /// What a repair does: what is shortened, what is left out, that all stays.
    pub(super) fn how(&self, proposal: &Proposal) -> Vec<Msg> {
        match (&proposal.plan, proposal.repair.way()) {
            (Err(against), _) => vec![self.l.t(against)],
            (Ok(_), Way::MoveEnd) => vec![self.l.t("cockpit-all-stays")],
            (Ok(_), Way::Drop) => {
                vec![self.l.msg("cockpit-drops").s("title", &proposal.title)]
            }
            (Ok(plan), Way::Shorten) => self.shortened(plan),
        }
    }

    /// The rows and items that become shorter.
    fn shortened(&self, plan: &civic::agenda::Plan) -> Vec<Msg> {
        let lasts = |slot: &Slot| slot.minutes;
        let before = &self.cockpit.clock.plan;
        let rows = before.slots.iter().filter_map(|old| {
            let new = plan.slots.iter().find(|slot| slot.id == old.id)?;
            (lasts(new) < lasts(old)).then(|| (self.row(old), lasts(old), lasts(new)))
        });
        let items = changes(before, plan).into_iter().filter_map(|change| match change.what {
            civic::agenda::rules::changes::What::Lasts(Some(from), Some(to)) if to < from => {
                let going = self.going().map(|slot| self.row(slot));
                let own = change.row.as_ref().map(|row| row.title.clone());
                (own == going).then_some((change.named.title, from, to))
            }
            _ => None,
        });
        let said = |(title, from, to): (String, i64, i64)| {
            self.l.msg("cockpit-shortens").s("title", title).n("from", from).n("to", to)
        };
        rows.chain(items).map(said).collect()
    }

    /// What was done by the last press.
    pub(super) fn done(&self) -> Option<Msg> {
        let last = self.cockpit.last.as_ref()?;
        if last.version_number.is_some() {
            return Some(self.l.msg("cockpit-repaired").n("number", self.version()));
        }
        let title = self.cockpit.current.as_ref().map_or(String::new(), |act| self.act(act));
        let at = self.l.time(last.pressed_at.local().time());
        Some(self.l.msg("cockpit-begun").s("title", title).s("time", at))
    }

    /// The places, each with its one live line.
    pub(super) fn places(&self) -> Vec<Place> {
        let all = self.places_of_words().into_iter().chain(self.places_of_the_day());
        all.filter(|place| !self.closed.contains(&place.href)).collect()
    }

    fn place(&self, icon: &'static str, href: &'static str, key: &str) -> Place {
        Place { icon, href, name: self.l.t(key), line: None }
    }

    fn counted(&self, key: &str, count: i64) -> Option<Msg> {
        Some(self.l.msg(key).n("count", count))
    }

    /// Where what was said is gathered, weighed and concluded.
    fn places_of_words(&self) -> [Place; 6] {
        let waiting = &self.cockpit.waiting;
        let cards = self.counted("cockpit-place-cards-line", self.cockpit.cards());
        let votes = self.counted("cockpit-place-votes-line", waiting.open);
        let sentences = self.counted("cockpit-place-synthesis-line", waiting.sentences);
        let objections = self.counted("cockpit-place-discussion-line", waiting.objections);
        let parked = self.counted("cockpit-place-parking-line", waiting.parked);
        [
            self.place("messages-square", "/themes", "cockpit-place-cards").line(cards),
            self.place("check", "/votes", "votes-title").line(votes),
            self.place("pencil", "/synthesis", "cockpit-place-synthesis").line(sentences),
            self.place("message-square", "/discussion", "discussion-title").line(objections),
            self.place("flag", "/parking", "parking-title").line(parked),
            self.place("arrow-right", "/next-steps", "outcome-steps-title"),
        ]
    }

    /// Where people, groups and the programme are, and what the day leaves.
    fn places_of_the_day(&self) -> [Place; 8] {
        let l = self.l;
        let groups = i64::try_from(self.tiles.len()).unwrap_or(0);
        let here = self.counted("cockpit-place-door-line", self.cockpit.here);
        let groups = self.counted("cockpit-place-groups-line", groups);
        let version = Some(l.msg("agenda-version").n("number", self.version()));
        let ends = Some(l.msg("cockpit-place-ends").s("time", self.ends_planned()));
        [
            self.place("user-round", "/reception", "cockpit-place-door").line(here),
            self.place("users-round", "/groups", "cockpit-place-groups").line(groups),
            self.place("clipboard-list", "/progress", "capture-progress-title"),
            self.place("clock", "/clock", "clock-title"),
            self.place("calendar-days", "/agenda", "cockpit-place-agenda").line(version),
            self.place("list-checks", "/activities", "cockpit-place-activities"),
            self.place("printer", "", "cockpit-place-papers"),
            self.place("stamp", "/close", "outcome-close-title").line(ends),
        ]
    }
}

impl Place {
    /// The same with a live line.
    fn line(self, line: Option<Msg>) -> Self {
        Self { line, ..self }
    }
}

/// What an earlier press was told, by its word in the address.
pub(super) fn told(l: &'static Translator, word: &str) -> Option<Msg> {
    let key = match word {
        "stale" => "cockpit-told-stale",
        "moved-on" => "refused-act-moved-on",
        "long-ago" => "refused-act-long-ago",
        "draft" => "refused-agenda-draft-stands",
        "repair" => "cockpit-told-repair",
        _ => return None,
    };
    Some(l.t(key))
}
