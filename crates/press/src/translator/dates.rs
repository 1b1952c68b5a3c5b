//! Dates and times as Moroccan administrations write them.

use std::borrow::Borrow;

use base::{Instant, Lang};
use jiff::civil::{Date, Time};

use super::Translator;
use crate::html::Figure;

const AR_DAYS: [&str; 7] = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"];
const FR_DAYS: [&str; 7] =
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const ZGH_DAYS: [&str; 7] = ["ⴰⵢⵏⴰⵙ", "ⴰⵙⵉⵏⴰⵙ", "ⴰⴽⵕⴰⵙ", "ⴰⴽⵡⴰⵙ", "ⴰⵙⵉⵎⵡⴰⵙ", "ⴰⵙⵉⴹⵢⴰⵙ", "ⴰⵙⴰⵎⴰⵙ"];
const AR_MONTHS: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "ماي",
    "يونيو",
    "يوليوز",
    "غشت",
    "شتنبر",
    "أكتوبر",
    "نونبر",
    "دجنبر",
];
const FR_MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const ZGH_MONTHS: [&str; 12] = [
    "ⵉⵏⵏⴰⵢⵔ",
    "ⴱⵕⴰⵢⵕ",
    "ⵎⴰⵕⵚ",
    "ⵉⴱⵔⵉⵔ",
    "ⵎⴰⵢⵢⵓ",
    "ⵢⵓⵏⵢⵓ",
    "ⵢⵓⵍⵢⵓⵣ",
    "ⵖⵓⵛⵜ",
    "ⵛⵓⵜⴰⵏⴱⵉⵔ",
    "ⴽⵜⵓⴱⵔ",
    "ⵏⵓⵡⴰⵏⴱⵉⵔ",
    "ⴷⵓⵊⴰⵏⴱⵉⵔ",
];

/// A Tamazight date as French tells it, for a French sentence that stands in
/// place of a Tamazight one.
pub(super) fn in_french(text: &str) -> String {
    let days = ZGH_DAYS.iter().zip(FR_DAYS);
    let months = ZGH_MONTHS.iter().zip(FR_MONTHS);
    let words = days.chain(months).fold(text.to_owned(), |said, (zgh, fr)| said.replace(zgh, fr));
    FR_MONTHS
        .iter()
        .fold(words, |said, month| said.replace(&format!(" 1 {month}"), &format!(" 1er {month}")))
}

fn name<'a>(names: &'a [&'a str], place: i8) -> &'a str {
    usize::try_from(place).ok().and_then(|place| names.get(place)).copied().unwrap_or_default()
}

impl Translator {
    /// The official date: «الأربعاء 01 نونبر 2023», « mercredi 1er novembre 2023 ».
    #[must_use]
    pub fn date(&self, date: impl Borrow<Date>) -> Figure {
        let date = *date.borrow();
        let weekday = date.weekday().to_monday_zero_offset();
        let (days, months) = match self.lang {
            Lang::Ar => (AR_DAYS, AR_MONTHS),
            Lang::Fr => (FR_DAYS, FR_MONTHS),
            Lang::Zgh => (ZGH_DAYS, ZGH_MONTHS),
        };
        let (day, month, year) = (self.day_number(date), date.month(), date.year());
        let text = format!("{} {day} {} {year}", name(&days, weekday), name(&months, month - 1));
        Figure::dated(text, date.to_string())
    }

    fn day_number(&self, date: Date) -> String {
        match (self.lang, date.day()) {
            (Lang::Ar, day) => format!("{day:02}"),
            (Lang::Fr, 1) => "1er".to_owned(),
            (_, day) => day.to_string(),
        }
    }

    /// A date among words, without its weekday: «19 نونبر 2026».
    #[must_use]
    pub fn plain_date(&self, date: impl Borrow<Date>) -> Figure {
        let date = *date.borrow();
        let text = format!("{} {}", self.day_number(date), self.month(date));
        Figure::dated(text, date.to_string())
    }

    /// The name of a month alone: «نونبر».
    #[must_use]
    pub fn month_name(&self, date: impl Borrow<Date>) -> &'static str {
        let months = match self.lang {
            Lang::Ar => AR_MONTHS,
            Lang::Fr => FR_MONTHS,
            Lang::Zgh => ZGH_MONTHS,
        };
        usize::try_from(date.borrow().month() - 1)
            .ok()
            .and_then(|place| months.get(place))
            .copied()
            .unwrap_or_default()
    }

    /// The name of a month with its year: «نونبر 2023».
    #[must_use]
    pub fn month(&self, date: impl Borrow<Date>) -> Figure {
        let date = *date.borrow();
        Figure::dated(
            format!("{} {}", self.month_name(date), date.year()),
            format!("{:04}-{:02}", date.year(), date.month()),
        )
    }

    /// The short date of tables: `01/11/2023`.
    #[must_use]
    pub fn day(&self, date: impl Borrow<Date>) -> Figure {
        let date = *date.borrow();
        let text = format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year());
        Figure::dated(text, date.to_string())
    }

    /// A clock time: `09h30`.
    #[must_use]
    pub fn time(&self, time: impl Borrow<Time>) -> Figure {
        let time = *time.borrow();
        let (hour, minute) = (time.hour(), time.minute());
        Figure::dated(format!("{hour:02}h{minute:02}"), format!("{hour:02}:{minute:02}"))
    }

    /// From one time until another: `09h30 – 10h30`, from left to right in every
    /// language and never broken over two lines; one time where nothing lies between.
    #[must_use]
    pub fn hours(&self, from: impl Borrow<Time>, until: impl Borrow<Time>) -> Figure {
        let (from, until) = (*from.borrow(), *until.borrow());
        if from == until {
            return self.time(from);
        }
        Figure::new(format!("{}\u{a0}–\u{a0}{}", self.time(from), self.time(until)))
    }

    /// A moment in the communes' zone, with its date and time.
    #[must_use]
    pub fn moment(&self, instant: impl Borrow<Instant>) -> Figure {
        let instant = *instant.borrow();
        let local = instant.local();
        let join = match self.lang {
            Lang::Ar => "، الساعة ",
            Lang::Fr => " à ",
            Lang::Zgh => ", ",
        };
        let text = format!("{}{join}{}", self.date(local.date()), self.time(local.time()));
        Figure::dated(text, instant.to_string())
    }
}
