//! Days to begin a programme from: half a day, a whole one, and an evening of
//! Ramadan after the prayers. What feeds a text keeps its identity, its questions and its
//! words; the paper's own day is the first version and needs no template.

use uuid::Uuid;

use super::plan::{Part, Plan, Slot, Span, least, time};
use crate::{
    framing::{
        paper::{Kind, hhmm},
        rules::corrections::Row,
    },
    process::ProcessKind,
};

base::words! {
    /// A day to begin from.
    pub enum Template {
        /// Two sessions before noon, groups once.
        HalfDay = "half_day",
        /// The groups work twice, once before noon and once after it.
        FullDay = "full_day",
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

const FULL_DAY: [Line; 14] = [
    Line(Kind::Reception, "reception", 30, false, false),
    Line(Kind::Session, "opening", 60, false, false),
    Line(Kind::Session, "words", 20, true, true),
    Line(Kind::Session, "framing", 40, false, true),
    Line(Kind::Session, "work", 90, false, false),
    Line(Kind::Session, "groups", 60, false, true),
    Line(Kind::Session, "results", 30, false, true),
    Line(Kind::Break, "tea", 20, false, false),
    Line(Kind::Session, "work", 90, false, false),
    Line(Kind::Session, "groups", 60, false, true),
    Line(Kind::Session, "results", 30, false, true),
    Line(Kind::Break, "break", 60, false, false),
    Line(Kind::Session, "discussion", 45, true, false),
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
            Self::FullDay => &FULL_DAY,
            Self::Evening => &EVENING,
        }
    }

    /// The minute at which its day begins.
    #[must_use]
    pub const fn starts(self) -> i64 {
        match self {
            Self::HalfDay | Self::FullDay => 9 * 60,
            Self::Evening => 21 * 60 + 30,
        }
    }

    /// Its day by hours alone, to be shown before it is chosen.
    #[must_use]
    pub fn shape(self) -> Plan {
        let nothing = Plan { starts: self.starts(), slots: Vec::new() };
        self.day(&nothing, |_| String::new(), &mut Uuid::nil)
    }

    /// The day that it makes of a programme: the sessions that feed a text are
    /// those in which the groups work, one after another. `title` gives the words
    /// of a line.
    #[must_use]
    pub fn day(
        self,
        before: &Plan,
        title: impl Fn(&str) -> String,
        fresh: &mut dyn FnMut() -> Uuid,
    ) -> Plan {
        let mut slots: Vec<Slot> = Vec::new();
        let mut number = 0;
        let mut feeding = before.slots.iter().filter(|slot| slot.feeds.is_some());
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
                    let known = (*word == "work").then(|| feeding.next()).flatten();
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

    /// How often its groups work.
    #[must_use]
    pub fn works(self) -> usize {
        self.lines().iter().filter(|line| line.1 == "work").count()
    }

    /// The rows of a workshop that begins with this day: each session of group
    /// work feeds one of the texts, in turn.
    #[must_use]
    pub fn rows(self, feeds: &[ProcessKind], title: impl Fn(&str) -> String) -> Vec<Row> {
        let work = |kind: &ProcessKind| Slot {
            id: Uuid::nil(),
            kind: Kind::Session,
            number: None,
            title: title("work"),
            lead: 0,
            minutes: 0,
            least: 0,
            optional: false,
            feeds: Some(*kind),
            parts: Vec::new(),
        };
        let fed = feeds.iter().cycle().take(self.works()).map(work);
        let before = Plan { starts: self.starts(), slots: fed.collect() };
        let plan = self.day(&before, title, &mut Uuid::nil);
        let spans = plan.spans();
        plan.slots.iter().zip(spans).map(|(slot, span)| row(slot, span)).collect()
    }
}

fn row(slot: &Slot, span: Span) -> Row {
    Row {
        number: slot.number.map_or(String::new(), |number| number.to_string()),
        kind: slot.kind,
        title: slot.title.clone(),
        starts_at: hhmm(time(span.from)),
        ends_at: hhmm(time(span.until)),
        items: slot.parts.iter().map(|part| part.title.clone()).collect(),
        feeds: slot.feeds,
        line: None,
        fills: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_session_of_group_work_feeds_a_text() {
        let both = [ProcessKind::Charter, ProcessKind::ActionPlan];
        let fed = |template: Template, feeds: &[ProcessKind]| {
            let rows = template.rows(feeds, str::to_owned);
            rows.iter().filter_map(|row| row.feeds).collect::<Vec<_>>()
        };
        assert_eq!(fed(Template::FullDay, &both), both);
        assert_eq!(fed(Template::FullDay, &both[..1]), [ProcessKind::Charter; 2]);
        assert_eq!(fed(Template::HalfDay, &both[1..]), [ProcessKind::ActionPlan]);
        let evening = Template::Evening.rows(&both[..1], str::to_owned);
        assert_eq!((&*evening[0].starts_at, evening.len()), ("21:30", 5));
    }
}
