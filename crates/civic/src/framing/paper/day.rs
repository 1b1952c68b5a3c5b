//! Calendar days as people write them: «الأربعاء 01 نونبر 2023»,
//! « mercredi 1er novembre 2023 », `01/11/2023`, `2023-11-01`.

use std::ops::Range;

use base::calendar;
use jiff::civil::{Date, Weekday};

use super::token::{Token, tokens};

/// A day found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// Where it stands in the text.
    pub range: Range<usize>,
    /// The weekday named before it.
    pub weekday: Option<Weekday>,
    /// Whether another day stands before it («1 و2 نونبر 2023»).
    pub several: bool,
    /// The date; nothing where the calendar has no such day (31 نونبر).
    pub date: Option<Date>,
}

/// Every day of a text, in order.
pub fn days(text: &str) -> Vec<Day> {
    let tokens = tokens(text);
    let mut days = Vec::new();
    let mut at = 0;
    while let Some(rest) = tokens.get(at..).filter(|rest| !rest.is_empty()) {
        let Some((year, month, day, length)) = named(rest).or_else(|| numeric(rest)) else {
            at += 1;
            continue;
        };
        let (weekday, from) = weekday_before(&tokens, at);
        let start = tokens.get(from).map_or(0, |token| token.range.start);
        let end = tokens.get(at + length - 1).map_or(0, |token| token.range.end);
        let several = joined_before(&tokens, at);
        days.push(Day { range: start..end, weekday, several, date: date(year, month, day) });
        at += length;
    }
    days
}

fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    let year = i16::try_from(year).ok()?;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

type Found = (u32, u32, u32, usize);

/// `01 نونبر 2023`, `1er novembre 2023`, «فاتح نونبر 2023».
fn named(rest: &[Token]) -> Option<Found> {
    let first = rest.first()?;
    let day = match first.word() {
        Some("فاتح") => 1,
        _ => first.number(2)?,
    };
    let ordinal = matches!(rest.get(1)?.word(), Some("er" | "ere" | "من"));
    let mut at = 1 + usize::from(ordinal);
    let (month, words) = month(rest.get(at..)?)?;
    at += words;
    let skip = rest.get(at).is_some_and(|token| token.is(',') || token.is('،') || token.is('.'));
    at += usize::from(skip);
    // «14 ماي من سنة 2026», «14 ماي لسنة 2026».
    let words = rest.get(at..)?.iter().take(2).map_while(Token::word);
    let of = words.take_while(|word| ["من", "سنه", "لسنه", "عام", "لعام"].contains(word));
    at += of.count();
    Some((year(rest.get(at)?)?, month, day, at + 1))
}

fn month(rest: &[Token]) -> Option<(u32, usize)> {
    let word = rest.first()?.word()?;
    let second = rest.get(1).and_then(Token::word);
    match (word, second) {
        ("تشرين", Some("الاول")) => Some((10, 2)),
        ("تشرين", Some("الثاني")) => Some((11, 2)),
        ("كانون", Some("الاول")) => Some((12, 2)),
        ("كانون", Some("الثاني")) => Some((1, 2)),
        _ => {
            let month = calendar::month(word)?;
            Some((u32::try_from(month).ok()?, 1))
        }
    }
}

/// `01/11/2023` with the day first, or `2023-11-01` with the year first; apart
/// only where the year has four digits. `14/05/26` is a day of this century.
fn numeric(rest: &[Token]) -> Option<Found> {
    let [first, mark, middle, second, last, ..] = rest else { return None };
    let joined = [mark, middle, second, last].iter().all(|token| token.glued);
    if mark.what != second.what || !['/', '-', '.'].iter().any(|joint| mark.is(*joint)) {
        return None;
    }
    let month = middle.number(2)?;
    match (first.number(2), last.number(2)) {
        (Some(day), None) if joined || !mark.is('.') => Some((year(last)?, month, day, 5)),
        (None, Some(day)) if joined => Some((year(first)?, month, day, 5)),
        (Some(day), Some(short)) if joined && (1..=31).contains(&day) => {
            let sound = (1..=12).contains(&month) && (20..60).contains(&short);
            sound.then_some((2000 + short, month, day, 5))
        }
        _ => None,
    }
}

fn year(token: &Token) -> Option<u32> {
    token.number(4).filter(|year| (1900..2200).contains(year))
}

/// Whether a day's number and a joining word stand before: «يومي 1 و2 نونبر».
fn joined_before(tokens: &[Token], at: usize) -> bool {
    let before = |back| at.checked_sub(back).and_then(|at| tokens.get(at));
    let joint = before(1).is_some_and(|token| {
        token.is('-') || matches!(token.word(), Some("و" | "et" | "au" | "الي"))
    });
    joint && before(2).is_some_and(|token| token.number(2).is_some_and(|day| day <= 31))
}

/// The weekday that stands before a date, and the token it stands at.
fn weekday_before(tokens: &[Token], at: usize) -> (Option<Weekday>, usize) {
    for back in 1..=2 {
        let Some(from) = at.checked_sub(back) else { break };
        let Some(token) = tokens.get(from) else { break };
        match token.word().and_then(calendar::weekday) {
            Some(weekday) => return (Some(weekday), from),
            None if token.is(',') || token.is('،') || token.word() == Some("le") => {}
            None => break,
        }
    }
    (None, at)
}
