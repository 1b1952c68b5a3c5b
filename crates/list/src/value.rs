//! What a cell says, by what its column holds.

use base::contact;
use jiff::civil::Date;
use serde_json::json;

use crate::{
    amount::{self, Amiss, Marks},
    book::Cell,
    date,
    kind::Holds,
    vocabulary,
};

base::words! {
    /// The sex that a list says of somebody.
    pub enum Sex {
        /// A woman.
        Female = "female",
        /// A man.
        Male = "male",
        /// They did not say.
        Unsaid = "unsaid",
    }
}

/// What was read of a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Words.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// Centimes.
    Amount(i64),
    /// A share of a hundred.
    Percent(f64),
    /// A day.
    Date(Date),
    /// A sex.
    Sex(Sex),
}

impl Value {
    /// As JSON: amounts in dirhams to the centime, days by ISO.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        match self {
            Self::Text(text) => json!(text),
            Self::Whole(number) => json!(number),
            Self::Amount(centimes) => hundredths(*centimes),
            Self::Percent(share) if share.fract() == 0.0 => json!(share.round() as i64),
            Self::Percent(share) => json!(share),
            Self::Date(date) => json!(date.to_string()),
            Self::Sex(sex) => json!(sex.word()),
        }
    }

    /// Its words; of a day its day, month and year.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Whole(number) => number.to_string(),
            Self::Amount(centimes) => format!("{}.{:02}", centimes / 100, centimes % 100),
            Self::Percent(share) => share.to_string(),
            Self::Date(date) => format!("{:02}/{:02}/{}", date.day(), date.month(), date.year()),
            Self::Sex(sex) => sex.word().to_owned(),
        }
    }
}

fn hundredths(centimes: i64) -> serde_json::Value {
    match centimes % 100 {
        0 => json!(centimes / 100),
        // Dirhams of a commune stay far below what a float holds to the centime.
        _ => json!(centimes as f64 / 100.0),
    }
}

/// What the other cells of a column tell of it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Evidence {
    marks: Marks,
    /// Whether shares are written as parts of one.
    parts: Option<bool>,
}

impl Evidence {
    pub(crate) fn of<'a>(holds: Holds, cells: impl Iterator<Item = &'a Cell>) -> Self {
        let mut evidence = Self::default();
        let (mut parts, mut hundreds) = (false, false);
        for cell in cells {
            match cell {
                Cell::Text(text) if holds == Holds::Amount || holds == Holds::Percent => {
                    evidence.marks.see(text);
                }
                Cell::Number(number) => {
                    parts |= *number > 0.0 && *number < 1.0;
                    hundreds |= *number > 1.0;
                }
                _ => {}
            }
        }
        evidence.parts = (parts != hundreds).then_some(parts);
        evidence
    }
}

/// Reads a cell that is not empty; otherwise the key of its fault.
pub(crate) fn read(
    cell: &Cell,
    holds: Holds,
    told: Evidence,
) -> Result<Option<Value>, &'static str> {
    if matches!(cell, Cell::Wrong) {
        return Err("fault-list-formula");
    }
    if cell.is_empty() {
        return Ok(None);
    }
    match holds {
        Holds::Text => Ok(Some(words(cell))),
        Holds::Ordinal => Ok(Some(ordinal(cell))),
        Holds::Whole => whole(cell).map(Value::Whole).map(Some).ok_or("fault-list-number"),
        Holds::Percent => percent(cell, told),
        Holds::Amount => {
            let amount = match cell {
                Cell::Number(number) => amount::of_number(*number),
                Cell::Text(text) if vocabulary::is_free(text) => Ok(Some(0)),
                other => amount::of_text(&other.shown(), told.marks),
            };
            let key = |amiss| match amiss {
                Amiss::Unclear => "fault-list-amount-unclear",
                Amiss::None => "fault-list-amount",
            };
            amount.map(|amount| amount.map(Value::Amount)).map_err(key)
        }
        Holds::Date => date::read(cell).map(Value::Date).map(Some).ok_or("fault-list-date"),
        Holds::Sex => match vocabulary::sex(&cell.shown()) {
            Some(sex) => Ok(Some(Value::Sex(sex))),
            None => Err("fault-list-sex"),
        },
        Holds::Phone => Ok(Some(Value::Text(phone(cell)))),
        Holds::Mail => match contact::mail(&cell.shown()) {
            Some(address) => Ok(Some(Value::Text(address))),
            None => Err("fault-list-mail"),
        },
    }
}

fn words(cell: &Cell) -> Value {
    match cell {
        Cell::Date(date) => Value::Date(*date),
        other => Value::Text(other.shown()),
    }
}

/// A list's own number; codes such as `22E7` or `007` are words.
fn ordinal(cell: &Cell) -> Value {
    let text = cell.shown();
    let digits = base::fold::fold(&text);
    let plain = digits.bytes().all(|it| it.is_ascii_digit()) && !digits.starts_with('0');
    match digits.parse() {
        Ok(number) if plain => Value::Whole(number),
        _ => words(cell),
    }
}

fn whole(cell: &Cell) -> Option<i64> {
    base::fold::fold(&cell.shown()).parse().ok()
}

fn percent(cell: &Cell, told: Evidence) -> Result<Option<Value>, &'static str> {
    let amiss = "fault-list-percent";
    let share = match cell {
        Cell::Number(number) => match (told.parts, *number) {
            (Some(true), share) => (share * 10_000.0).round() / 100.0,
            // One may be the whole or a hundredth of it.
            (None, share) if share != 0.0 => return Err(amiss),
            (_, share) => share,
        },
        other => {
            let text = base::fold::fold(&other.shown()).replace('٪', "%");
            let bare = text.trim_matches(['%', ' ']);
            let hundredths = amount::of_text(bare, told.marks).map_err(|_| amiss)?;
            let Some(hundredths) = hundredths else { return Ok(None) };
            // Less than one without its sign may be a part of one: 0,5 is half of it.
            if bare == text.as_str() && (1..100).contains(&hundredths) {
                return Err(amiss);
            }
            hundredths as f64 / 100.0
        }
    };
    if (0.0..=100.0).contains(&share) { Ok(Some(Value::Percent(share))) } else { Err(amiss) }
}

/// A telephone number in plain digits. Spreadsheets take the first nought off
/// what they hold for a number; Moroccan numbers have it before nine digits.
fn phone(cell: &Cell) -> String {
    match cell {
        Cell::Number(number) => {
            let digits = number.to_string();
            match (digits.len(), digits.as_bytes().first()) {
                (9, Some(b'5'..=b'8')) => format!("0{digits}"),
                (12, _) if digits.starts_with("212") => format!("+{digits}"),
                _ => digits,
            }
        }
        other => other
            .shown()
            .chars()
            .filter_map(|sign| match sign {
                '٠'..='٩' | '۰'..='۹' => base::fold::fold(&sign.to_string()).chars().next(),
                sign => Some(sign),
            })
            .collect(),
    }
}
