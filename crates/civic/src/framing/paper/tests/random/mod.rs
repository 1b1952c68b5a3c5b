//! Papers built at random from a known day, in many layouts, read back as it.

use proptest::prelude::*;

use super::{
    super::{Kind, Reading, read},
    said, say,
};
use files::{docx, html, odt, text};

mod files;

/// One row of the known day.
#[derive(Debug, Clone)]
struct Known {
    from: u32,
    to: u32,
    title: &'static str,
    items: usize,
}

/// How a paper is written.
#[derive(Debug, Clone)]
struct Way {
    french: bool,
    time: usize,
    layout: usize,
    order: usize,
    digits: bool,
    head: bool,
    banner: bool,
    merged: bool,
    nested: usize,
    contacts: bool,
    labels: bool,
    hours: Hours,
}

/// On which clock the day is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hours {
    /// Of 24 hours.
    Whole,
    /// Of twelve, with the half of the day named: «2:30 م».
    Halves,
    /// Of twelve, the half left to whoever reads: «2:30».
    Bare,
    /// An evening, which may go on past midnight.
    Evening,
}

impl Way {
    /// The day as it is written in this way: an evening is ten hours later.
    fn day(&self, known: &[Known]) -> Vec<Known> {
        let later = if self.hours == Hours::Evening { 10 * 60 } else { 0 };
        let row = |row: &Known| Known { from: row.from + later, to: row.to + later, ..row.clone() };
        known.iter().map(row).collect()
    }

    /// The way itself, on a clock of 24 hours where the day is too long to be
    /// understood on the other.
    fn on(mut self, known: &[Known]) -> Self {
        let end = known.last().map_or(0, |row| row.to);
        let long = match self.hours {
            Hours::Bare => end >= 20 * 60,
            Hours::Evening => end + 10 * 60 > 29 * 60,
            _ => false,
        };
        if long || self.hours != Hours::Whole && self.time == 3 {
            self.hours = Hours::Whole;
        }
        self
    }
}

fn known() -> impl Strategy<Value = Vec<Known>> {
    let row = (1_u32..=8, 0_usize..=3);
    (32_u32..44, proptest::collection::vec(row, 2..7)).prop_map(|(start, rows)| {
        let mut at = start * 15;
        let titles = ["التشخيص", "الأولويات", "الميثاق", "خطة العمل", "التتبع", "التواصل"];
        let known = rows.iter().enumerate().map(|(place, (quarters, items))| {
            let (from, to) = (at, at + quarters * 15);
            at = to;
            Known { from, to, title: titles[place], items: *items }
        });
        known.collect()
    })
}

fn way() -> impl Strategy<Value = Way> {
    let shape = (any::<bool>(), 0_usize..7, 0_usize..7, 0_usize..6, any::<bool>());
    let more = (any::<bool>(), any::<bool>(), any::<bool>(), 0_usize..3, any::<bool>());
    let hours = prop_oneof![
        Just(Hours::Whole),
        Just(Hours::Halves),
        Just(Hours::Bare),
        Just(Hours::Evening)
    ];
    (shape, more, any::<bool>(), hours).prop_map(|(shape, more, labels, hours)| {
        let (french, time, layout, order, digits) = shape;
        let (head, banner, merged, nested, contacts) = more;
        Way {
            french,
            time,
            layout,
            order,
            digits,
            head,
            banner,
            merged,
            nested,
            contacts,
            labels,
            hours,
        }
    })
}

fn times(reading: &Reading) -> Vec<(u32, u32)> {
    let minute = |time: Option<jiff::civil::Time>| {
        let time = time.expect("a time");
        u32::try_from(i32::from(time.hour()) * 60 + i32::from(time.minute())).expect("a minute")
    };
    reading.sessions.iter().map(|row| (minute(row.starts_at), minute(row.ends_at))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn a_known_day_is_read_back_from_any_layout(known in known(), way in way()) {
        let way = way.on(&known);
        let known = way.day(&known);
        let file = match way.layout {
            0 => html(&known, &way),
            1 | 5 => docx(&known, &way),
            6 => odt(&known, &way),
            _ => text(&known, &way),
        };
        let reading = read(&file).expect("a paper");
        let seen = format!("{:#}\n{}", reading.json(&say), String::from_utf8_lossy(&file));
        prop_assert_eq!(said(&reading.faults), Vec::<String>::new(), "{}", seen);
        let expected: Vec<(u32, u32)> =
            known.iter().map(|row| (row.from % (24 * 60), row.to % (24 * 60))).collect();
        prop_assert_eq!(times(&reading), expected, "{}", seen);
        prop_assert!(reading.sessions.iter().all(|row| row.kind == Kind::Session), "{}", seen);
        let numbers: Vec<_> = reading.sessions.iter().map(|row| row.number).collect();
        let count = u32::try_from(known.len()).expect("a count");
        prop_assert_eq!(numbers, (1..=count).map(Some).collect::<Vec<_>>(), "{}", seen);
        prop_assert_eq!(reading.date.map(|told| told.value.to_string()), Some("2026-05-14".to_owned()), "{}", seen);
    }

    #[test]
    fn a_day_is_never_fewer_rows_than_it_has_ranges_in_silence(
        known in known(), way in way(), joined in proptest::collection::vec(any::<bool>(), 0..40)
    ) {
        let way = way.on(&known);
        let known = way.day(&known);
        // Lines are joined at random, so that rows run into each other.
        let whole = String::from_utf8(text(&known, &way)).expect("text");
        let ends = joined.iter().copied().chain(std::iter::repeat(false));
        let lines = whole.lines().zip(ends);
        let paper: String =
            lines.map(|(line, joins)| format!("{line}{}", if joins { " " } else { "\n" })).collect();
        if let Ok(reading) = read(paper.as_bytes()) {
            let seen = format!("{:#}\n{paper}", reading.json(&say));
            let whole = reading.sessions.len() >= known.len();
            prop_assert!(whole || !reading.faults.is_empty(), "{}", seen);
        }
    }
}
