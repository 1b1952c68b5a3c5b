//! Days to begin a programme from: half a day, and an evening of Ramadan after
//! the prayers. What feeds a text keeps its identity, its questions and its
//! words; the paper's own day is the first version and needs no template.

use uuid::Uuid;

use super::plan::{Part, Plan, Slot, least};
use crate::framing::paper::Kind;

base::words! {
    /// A day to begin from.
    pub enum Template {
        /// Two sessions before noon, groups once.
        HalfDay = "half_day",
        /// After the evening's prayers, groups once.
        Evening = "evening",
    }
}

/// One line of a template: what it is, the word of its title, how long it lasts,
/// whether it may be left out, and whether it is an item of the row above.
struct Line(Kind, &'static str, i64, bool, bool);

const HALF_DAY: [Line; 10] = [
    Line(Kind::Reception, "reception", 20, false, false),
    Line(Kind::Session, "opening", 40, false, false),
    Line(Kind::Session, "words", 10, true, true),
    Line(Kind::Session, "framing", 30, false, true),
    Line(Kind::Session, "work", 80, false, false),
    Line(Kind::Session, "groups", 45, false, true),
    Line(Kind::Session, "results", 20, false, true),
    Line(Kind::Session, "discussion", 15, true, true),
    Line(Kind::Break, "break", 15, false, false),
    Line(Kind::Session, "closing", 45, false, false),
];

const EVENING: [Line; 8] = [
    Line(Kind::Session, "opening", 20, false, false),
    Line(Kind::Session, "work", 80, false, false),
    Line(Kind::Session, "groups", 50, false, true),
    Line(Kind::Session, "results", 20, false, true),
    Line(Kind::Session, "discussion", 10, true, true),
    Line(Kind::Break, "tea", 20, false, false),
    Line(Kind::Session, "closing", 30, false, false),
    Line(Kind::Closing, "end", 0, false, false),
];

impl Template {
    fn lines(self) -> &'static [Line] {
        match self {
            Self::HalfDay => &HALF_DAY,
            Self::Evening => &EVENING,
        }
    }

    /// The minute at which its day begins.
    #[must_use]
    pub const fn starts(self) -> i64 {
        match self {
            Self::HalfDay => 9 * 60,
            Self::Evening => 21 * 60 + 30,
        }
    }

    /// Its day by hours alone, to be shown before it is chosen.
    #[must_use]
    pub fn shape(self) -> Plan {
        let nothing = Plan { starts: self.starts(), slots: Vec::new() };
        self.day(&nothing, |_| String::new(), &mut Uuid::nil)
    }

    /// The day that it makes of a programme: the first session that feeds a text
    /// is the one in which the groups work. `title` gives the words of a line.
    #[must_use]
    pub fn day(
        self,
        before: &Plan,
        title: impl Fn(&str) -> String,
        fresh: &mut dyn FnMut() -> Uuid,
    ) -> Plan {
        let mut slots: Vec<Slot> = Vec::new();
        let mut number = 0;
        for Line(kind, word, minutes, optional, item) in self.lines() {
            let (words, optional) = (title(word), *optional);
            match slots.last_mut().filter(|_| *item) {
                Some(slot) => slot.parts.push(Part {
                    id: fresh(),
                    title: words,
                    minutes: Some(*minutes),
                    parallel: false,
                    optional,
                }),
                None => {
                    let known = before.slots.iter().find(|slot| slot.feeds.is_some());
                    let known = known.filter(|_| *word == "work");
                    number += i64::from(*kind == Kind::Session);
                    slots.push(Slot {
                        id: known.map_or_else(&mut *fresh, |slot| slot.id),
                        kind: *kind,
                        number: (*kind == Kind::Session).then_some(number),
                        title: known.map_or(words, |slot| slot.title.clone()),
                        lead: 0,
                        minutes: *minutes,
                        least: least(*kind, *minutes),
                        optional,
                        feeds: known.and_then(|slot| slot.feeds),
                        parts: Vec::new(),
                    });
                }
            }
        }
        Plan { starts: self.starts(), slots }
    }
}
