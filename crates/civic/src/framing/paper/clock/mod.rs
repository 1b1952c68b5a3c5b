//! Clock times as people write them: `09h30`, `9 h 30`, `09:30`, `14h`,
//! «التاسعة والنصف صباحا», « neuf heures et demie », and spans of two.

use std::ops::Range;

use jiff::civil::Time;

use super::token::{Token, What, tokens};

mod half;
mod lasting;
mod ranges;
mod spoken;

pub use half::Half;
pub use lasting::{lasting, only_lasting};
pub use ranges::{joins, pairs, ranges};

/// A clock time found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    /// Where it stands in the text.
    pub range: Range<usize>,
    /// The time; nothing where no clock shows it (25h10, 10h75).
    pub time: Option<Time>,
    /// Whether it was written in digits.
    pub digits: bool,
    /// The half of the day that the text names with it.
    pub half: Option<Half>,
    /// Whether that half was named with the end of its range alone.
    pub shared: bool,
    /// Whether it is a time only beside another one or alone in its cell (9.30).
    pub weak: bool,
}

/// Every clock time of a text, in order; a weak one only where it is the
/// start or the end of a range.
pub fn clocks(text: &str) -> Vec<Clock> {
    let found = all(text);
    let ranges = ranges::pairs(text, &found);
    let paired = |at: usize| ranges.iter().any(|(from, to)| *from == at || *to == at);
    let kept = found.iter().enumerate().filter(|(at, clock)| !clock.weak || paired(*at));
    kept.map(|(_, clock)| clock.clone()).collect()
}

/// Every clock time of a text and what may be one, in order.
pub fn all(text: &str) -> Vec<Clock> {
    let tokens = tokens(text);
    let mut clocks: Vec<Clock> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some(found) = clock_at(&tokens, at) else {
            at += 1;
            continue;
        };
        let end = at + found.length;
        if found.digits && clocks.last().is_none_or(|last| last.range.end <= before(&tokens, at)) {
            clocks.extend(ranges::bare_start(&tokens, at));
        }
        let last = tokens.get(end - 1).map_or(0, |token| token.range.end);
        let start = tokens.get(at).map_or(0, |token| token.range.start);
        clocks.push(found.at(start..last));
        at = end;
    }
    ranges::share_halves(text, &mut clocks);
    clocks
}

/// Where the token two before this one begins: what a bare hour would stand on.
fn before(tokens: &[Token], at: usize) -> usize {
    let token = at.checked_sub(2).and_then(|at| tokens.get(at));
    token.map_or(0, |token| token.range.start)
}

/// A time as it was put together from tokens.
#[derive(Default)]
struct Put {
    hour: u32,
    minute: i64,
    length: usize,
    digits: bool,
    half: Option<Half>,
    weak: bool,
}

impl Put {
    fn time(&self) -> Option<Time> {
        let minutes = i64::from(self.hour) * 60 + self.minute;
        if self.hour == 24 && self.minute == 0 {
            return Some(Time::midnight());
        }
        if self.minute > 59 || self.hour > 23 || minutes < 0 {
            return None;
        }
        let (hour, minute) = (i8::try_from(minutes / 60).ok()?, i8::try_from(minutes % 60).ok()?);
        Time::new(hour, minute, 0, 0).ok()
    }

    /// The clock time that this is where it stands in the text.
    fn at(&self, range: Range<usize>) -> Clock {
        let Self { digits, half, weak, .. } = *self;
        Clock { range, time: self.time(), digits, half, shared: false, weak }
    }
}

fn clock_at(tokens: &[Token], at: usize) -> Option<Put> {
    let rest = tokens.get(at..)?;
    let told = told_before(tokens, at);
    let mut put = digital(rest)
        .or_else(|| spoken::arabic(rest, told))
        .or_else(|| spoken::french(rest))
        .or_else(|| bare_hour(rest, told))
        .or_else(|| dotted(tokens, at))?;
    half::apply(&mut put, rest);
    Some(put)
}

/// Whether «الساعة» or « à » announces that a time follows.
fn told_before(tokens: &[Token], at: usize) -> bool {
    let before = |back| at.checked_sub(back).and_then(|before: usize| tokens.get(before));
    let colon = before(1).is_some_and(|token| token.is(':'));
    let told = if colon { before(2) } else { before(1) };
    told.and_then(Token::word).is_some_and(|word| word.ends_with("الساعه"))
}

fn word(tokens: &[Token], at: usize) -> Option<&str> {
    tokens.get(at).and_then(Token::word)
}

fn digital(rest: &[Token]) -> Option<Put> {
    let hour = rest.first()?.number(2)?;
    let put = |minute, length| Some(Put { hour, minute, length, digits: true, ..Put::default() });
    let separator = rest.get(1)?;
    let minute = rest.get(2).and_then(|token| minute(token).map(i64::from).zip(Some(token.glued)));
    match (&separator.what, minute) {
        (What::Mark(':'), Some((minute, true))) if separator.glued => {
            // «09:30:00», as a spreadsheet writes it.
            let seconds = rest.get(3).is_some_and(|token| token.glued && token.is(':'))
                && rest.get(4).is_some_and(|token| token.glued && self::minute(token).is_some());
            put(minute, if seconds { 5 } else { 3 })
        }
        (What::Word(word), Some((minute, _))) if is_hour_mark(word) => {
            // «9h30mn»: the unit of the minutes says nothing more.
            let unit = rest.get(3).filter(|token| token.glued).and_then(Token::word);
            put(minute, 3 + usize::from(matches!(unit, Some("mn" | "min" | "m"))))
        }
        (What::Word(word), None) if is_hour_mark(word) => {
            let (minute, length) = spoken::french_minutes(rest.get(2..).unwrap_or_default());
            put(minute, 2 + length)
        }
        _ => None,
    }
}

/// The two digits of minutes.
fn minute(token: &Token) -> Option<u32> {
    Some(token).filter(|token| matches!(token.what, What::Number(_, 2)))?.number(2)
}

/// `9.30`, `9,30` and `9 : 30`, which are a time only where something else
/// says so; a date, a phone number or a longer number is none.
fn dotted(tokens: &[Token], at: usize) -> Option<Put> {
    let rest = tokens.get(at..)?;
    let (hour, separator) = (rest.first()?.number(2)?, rest.get(1)?);
    let minute = i64::from(minute(rest.get(2)?)?);
    let point = |token: Option<&Token>| {
        token.is_some_and(|token| token.glued && (token.is('.') || token.is(',') || token.is('/')))
    };
    let glued = separator.glued && rest.get(2).is_some_and(|token| token.glued);
    let joined = match separator.what {
        What::Mark('.' | ',') => glued,
        What::Mark(':') => true,
        _ => false,
    };
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let longer = point(rest.get(3)) && rest.get(4).is_some_and(|token| token.number(9).is_some());
    let inside = rest.first().is_some_and(|token| token.glued) && point(before);
    (joined && !longer && !inside && hour <= 24 && minute <= 59).then_some(Put {
        hour,
        minute,
        length: 3,
        digits: true,
        half: None,
        weak: true,
    })
}

fn is_hour_mark(word: &str) -> bool {
    matches!(word, "h" | "heure" | "heures" | "hrs" | "س")
}

/// «الساعة 9», « 9 صباحا » : an hour alone counts only when something says that it is one.
fn bare_hour(rest: &[Token], told: bool) -> Option<Put> {
    let hour = rest.first()?.number(2)?;
    let told = told || word(rest, 1).is_some_and(half::is_word);
    let minute = match (word(rest, 1), rest.get(2).and_then(|token| token.number(2))) {
        (Some("و"), Some(minute)) => Some(minute),
        _ => None,
    };
    told.then(|| match minute {
        Some(minute) => {
            let counted = matches!(word(rest, 3), Some("دقيقه" | "دقائق" | "د"));
            let length = 3 + usize::from(counted);
            Put { hour, minute: i64::from(minute), length, digits: true, ..Put::default() }
        }
        None => Put { hour, length: 1, digits: true, ..Put::default() },
    })
}
