//! The tiles of the groups: which of them needs somebody.

use base::Instant;
use civic::{
    cards::{Help, Table},
    plenary::queries::Cockpit,
};
use press::{Figure, Msg, Translator};
use uuid::Uuid;

/// After so many milliseconds without a word a group is silent.
const SILENCE: i64 = 5 * 60 * 1000;

/// A group's tile.
#[derive(Debug, Clone)]
pub(in super::super) struct Tile {
    /// The group.
    pub(super) id: Uuid,
    /// Its number.
    pub(super) number: i64,
    /// What its frame says besides its words: `help`, `silent`, `talk`, or nothing.
    pub(super) class: &'static str,
    /// The large figure: cards, or people before the work begins.
    pub(super) figure: Msg,
    /// Smaller lines.
    pub(super) lines: Vec<Msg>,
    /// What stands out.
    pub(super) note: Option<Msg>,
    /// Whether it waits for an answer to its call, or somebody is on the way.
    pub(super) help: Option<bool>,
    /// What it needs; empty where it did not say.
    pub(super) need: String,
}

/// The tiles of the groups that the facilitator looks at.
pub(in super::super) fn tiles(
    l: &'static Translator,
    cockpit: &Cockpit,
    now: Instant,
    heard: impl Fn(Uuid) -> Option<Instant>,
) -> Vec<Tile> {
    let groups = cockpit.groups();
    let looks = Looks { l, cockpit, now, count: groups.len() };
    let tile = |(at, table): (usize, &&Table)| looks.tile(at, table, heard(table.id.uuid()));
    groups.iter().enumerate().map(tile).collect()
}

struct Looks<'a> {
    l: &'static Translator,
    cockpit: &'a Cockpit,
    now: Instant,
    count: usize,
}

impl Looks<'_> {
    fn tile(&self, at: usize, table: &Table, heard: Option<Instant>) -> Tile {
        let l = self.l;
        let help = self.cockpit.help.iter().find(|help| help.group_id == table.id);
        let (cards, last) = self.cockpit.written(table.id);
        let worked = self.cockpit.worked(table.session_id.uuid());
        let contact = heard.max(last);
        let mut lines = Vec::new();
        let figure = match worked {
            true => l.msg("cockpit-cards").n("count", cards),
            false => self.people(table, &mut lines),
        };
        let talk = self.cockpit.speaks(at, self.count);
        let until = talk.map(|talk| talk.1).or_else(|| self.until(at).filter(|_| worked));
        lines.extend(until.map(|until| l.msg("cockpit-until").s("time", self.hour(until))));
        let silent = self.silent(worked, contact);
        let speaks = talk.filter(|talk| talk.0 <= self.now && self.now < talk.1);
        let (class, note) = match (help, silent, speaks) {
            (Some(help), ..) => ("help", Some(self.wanted(help))),
            (None, Some(silent), _) => ("silent", Some(silent)),
            (None, None, Some(_)) => ("talk", Some(l.t("cockpit-speaks"))),
            _ => ("", None),
        };
        if note.is_none() {
            lines.extend(self.wrote(worked, last, at));
        }
        let need = help.map(|help| help.need.clone()).unwrap_or_default();
        let help = help.map(|help| help.seen_at.is_some());
        let (id, number) = (table.id.uuid(), table.number);
        Tile { id, number, class, figure, lines, note, help, need }
    }

    fn hour(&self, at: Instant) -> Figure {
        self.l.time(at.local().time())
    }

    fn minutes(&self, since: Instant) -> i64 {
        (self.now.0 - since.0).max(0) / 60_000
    }

    /// The figure before the work begins, with who sits there.
    fn people(&self, table: &Table, lines: &mut Vec<Msg>) -> Msg {
        let seats = self.cockpit.seated.iter().find(|row| row.group_id == table.id);
        if let Some(seats) = seats {
            let who = self.l.msg("cockpit-who").n("women", seats.women).n("men", seats.men);
            lines.push(who);
        }
        self.l.msg("cockpit-people").n("count", seats.map_or(0, |row| row.people))
    }

    fn until(&self, at: usize) -> Option<Instant> {
        let lasts = self.cockpit.group_lasts(at, self.count)?;
        Some(Instant(lasts.until.at(self.now)))
    }

    /// What is said of a group that has not been heard of.
    fn silent(&self, worked: bool, contact: Option<Instant>) -> Option<Msg> {
        match contact {
            None if worked => Some(self.l.t("cockpit-never-heard")),
            None => Some(self.l.t("cockpit-not-opened")),
            Some(at) if self.now.0 - at.0 >= SILENCE => {
                Some(self.l.msg("cockpit-last-contact").n("minutes", self.minutes(at)))
            }
            Some(_) => None,
        }
    }

    fn wanted(&self, help: &Help) -> Msg {
        match help.seen_at {
            Some(_) => self.l.t("cockpit-help-coming"),
            None => {
                let minutes = self.minutes(help.wanted_at);
                self.l.msg("cockpit-help").n("minutes", minutes)
            }
        }
    }

    /// When a group wrote last; while results are presented, who comes next.
    fn wrote(&self, worked: bool, last: Option<Instant>, at: usize) -> Option<Msg> {
        if !worked {
            return Some(self.l.t("cockpit-phone-ready"));
        }
        if self.cockpit.presents() {
            let before = at.checked_sub(1).and_then(|at| self.cockpit.speaks(at, self.count));
            let next = before.is_some_and(|it| it.0 <= self.now && self.now < it.1);
            return next.then(|| self.l.t("cockpit-speaks-next"));
        }
        last.map(|last| self.l.msg("cockpit-wrote").n("minutes", self.minutes(last)))
    }
}
