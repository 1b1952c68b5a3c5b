//! Clock times as people write them: `09h30`, `9 h 30`, `09:30`, `14h`,
//! «التاسعة والنصف صباحا», « neuf heures et demie », and spans of two.

use std::ops::Range;

use jiff::civil::Time;

use super::token::{Token, What, tokens};

/// A clock time found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    /// Where it stands in the text.
    pub range: Range<usize>,
    /// The time; nothing where no clock shows it (25h10, 10h75).
    pub time: Option<Time>,
    /// Whether it was written in digits.
    pub digits: bool,
}

/// Every clock time of a text, in order.
pub fn clocks(text: &str) -> Vec<Clock> {
    let tokens = tokens(text);
    let mut clocks = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some(found) = clock_at(&tokens, at) else {
            at += 1;
            continue;
        };
        let end = at + found.length;
        let last = tokens.get(end - 1).map_or(0, |token| token.range.end);
        let start = tokens.get(at).map_or(0, |token| token.range.start);
        let digits = found.digits;
        clocks.push(Clock { range: start..last, time: found.time(), digits });
        at = end;
    }
    clocks
}

/// A time as it was put together from tokens.
struct Put {
    hour: u32,
    minute: i64,
    length: usize,
    digits: bool,
}

impl Put {
    fn time(&self) -> Option<Time> {
        let minutes = i64::from(self.hour) * 60 + self.minute;
        if self.minute > 59 || self.hour > 23 || minutes < 0 {
            return None;
        }
        let (hour, minute) = (i8::try_from(minutes / 60).ok()?, i8::try_from(minutes % 60).ok()?);
        Time::new(hour, minute, 0, 0).ok()
    }
}

fn clock_at(tokens: &[Token], at: usize) -> Option<Put> {
    let rest = tokens.get(at..)?;
    let told = told_before(tokens, at);
    let mut put = digital(rest)
        .or_else(|| spoken_arabic(rest, told))
        .or_else(|| spoken_french(rest))
        .or_else(|| bare_hour(rest, told))?;
    half_of_day(&mut put, rest);
    Some(put)
}

/// Whether «الساعة» or « à » announces that a time follows.
fn told_before(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    before.and_then(Token::word).is_some_and(|word| word.ends_with("الساعه"))
}

fn word(tokens: &[Token], at: usize) -> Option<&str> {
    tokens.get(at).and_then(Token::word)
}

fn digital(rest: &[Token]) -> Option<Put> {
    let hour = rest.first()?.number(2)?;
    let put =
        |minute: u32, length| Some(Put { hour, minute: i64::from(minute), length, digits: true });
    let separator = rest.get(1)?;
    let minute = rest.get(2).filter(|token| matches!(token.what, What::Number(_, 2)));
    let minute = minute.and_then(|token| token.number(2).zip(Some(token.glued)));
    match (&separator.what, minute) {
        (What::Mark(':'), Some((minute, true))) if separator.glued => put(minute, 3),
        (What::Word(word), Some((minute, _))) if is_hour_mark(word) => put(minute, 3),
        (What::Word(word), None) if is_hour_mark(word) => {
            let (minute, length) = french_minutes(rest.get(2..).unwrap_or_default());
            Some(Put { hour, minute, length: 2 + length, digits: true })
        }
        _ => None,
    }
}

fn is_hour_mark(word: &str) -> bool {
    matches!(word, "h" | "heure" | "heures" | "hrs" | "س")
}

/// «الساعة 9», « 9 صباحا » : an hour alone counts only when something says that it is one.
fn bare_hour(rest: &[Token], told: bool) -> Option<Put> {
    let hour = rest.first()?.number(2)?;
    let told = told || word(rest, 1).is_some_and(|word| half(word).is_some());
    let minute = match (word(rest, 1), rest.get(2).and_then(|token| token.number(2))) {
        (Some("و"), Some(minute)) => Some(minute),
        _ => None,
    };
    told.then(|| match minute {
        Some(minute) => {
            let counted = matches!(word(rest, 3), Some("دقيقه" | "دقائق" | "د"));
            let length = 3 + usize::from(counted);
            Put { hour, minute: i64::from(minute), length, digits: true }
        }
        None => Put { hour, minute: 0, length: 1, digits: true },
    })
}

const ARABIC_HOURS: [(&str, u32); 10] = [
    ("الواحده", 1),
    ("الثانيه", 2),
    ("الثالثه", 3),
    ("الرابعه", 4),
    ("الخامسه", 5),
    ("السادسه", 6),
    ("السابعه", 7),
    ("الثامنه", 8),
    ("التاسعه", 9),
    ("العاشره", 10),
];

fn spoken_arabic(rest: &[Token], told: bool) -> Option<Put> {
    let first = word(rest, 0)?;
    let teen = matches!(word(rest, 1), Some("عشر" | "عشره"));
    let (hour, mut length) = match first {
        "الحاديه" if teen => (11, 2),
        "الثانيه" if teen => (12, 2),
        _ => (ARABIC_HOURS.iter().find(|(name, _)| *name == first)?.1, 1),
    };
    let (minute, more) = arabic_minutes(rest.get(length..).unwrap_or_default());
    length += more;
    let qualified = more > 0 || word(rest, length).is_some_and(|word| half(word).is_some());
    (told || qualified).then_some(Put { hour, minute, length, digits: false })
}

fn arabic_minutes(rest: &[Token]) -> (i64, usize) {
    let second = word(rest, 1).unwrap_or_default();
    let minutes = rest.get(1).and_then(|token| token.number(2)).map_or(0, i64::from);
    let counted = matches!(word(rest, 2), Some("دقيقه" | "دقائق" | "د"));
    match word(rest, 0).unwrap_or_default() {
        "والنصف" | "ونصف" => (30, 1),
        "والربع" | "وربع" => (15, 1),
        "والثلث" | "وثلث" => (20, 1),
        "الا" if matches!(second, "ربع" | "ربعا" | "الربع") => (-15, 2),
        "الا" if matches!(second, "ثلث" | "ثلثا" | "الثلث") => (-20, 2),
        "وعشر" if second == "دقائق" => (10, 2),
        "وخمس" if second == "دقائق" => (5, 2),
        "و" if counted => (minutes, 3),
        "و" if minutes > 0 => (minutes, 2),
        _ => (0, 0),
    }
}

const FRENCH_NUMBERS: [(&str, u32); 19] = [
    ("une", 1),
    ("deux", 2),
    ("trois", 3),
    ("quatre", 4),
    ("cinq", 5),
    ("six", 6),
    ("sept", 7),
    ("huit", 8),
    ("neuf", 9),
    ("dix", 10),
    ("onze", 11),
    ("douze", 12),
    ("treize", 13),
    ("quatorze", 14),
    ("quinze", 15),
    ("seize", 16),
    ("vingt", 20),
    ("trente", 30),
    ("quarante", 40),
];

/// A French number in words, with hyphens or spaces, and how many tokens it takes.
fn french_number(rest: &[Token]) -> Option<(u32, usize)> {
    let named = |at| {
        let word = word(rest, at)?;
        FRENCH_NUMBERS.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
    };
    let first = named(0)?;
    let hyphen = usize::from(rest.get(1).is_some_and(|token| token.is('-')));
    match named(1 + hyphen) {
        Some(unit) if (first == 10 && (7..10).contains(&unit)) || (first >= 20 && unit < 10) => {
            Some((first + unit, 2 + hyphen))
        }
        _ => Some((first, 1)),
    }
}

fn spoken_french(rest: &[Token]) -> Option<Put> {
    let (hour, length) = match word(rest, 0)? {
        "midi" => (12, 1),
        _ => {
            let (hour, length) = french_number(rest)?;
            (matches!(word(rest, length), Some("heure" | "heures")))
                .then_some((hour, length + 1))?
        }
    };
    let (minute, more) = french_minutes(rest.get(length..).unwrap_or_default());
    Some(Put { hour, minute, length: length + more, digits: false })
}

fn french_minutes(rest: &[Token]) -> (i64, usize) {
    match (word(rest, 0), word(rest, 1), word(rest, 2)) {
        (Some("et"), Some("demie" | "demi"), _) => (30, 2),
        (Some("et"), Some("quart"), _) => (15, 2),
        (Some("moins"), Some("le"), Some("quart")) => (-15, 3),
        _ => french_number(rest).map_or((0, 0), |(value, length)| (i64::from(value), length)),
    }
}

/// Morning or afternoon, as the word after a time says it.
#[derive(Clone, Copy, PartialEq)]
enum Half {
    Morning,
    Afternoon,
}

fn half(word: &str) -> Option<Half> {
    match word {
        "صباحا" | "الصباح" => Some(Half::Morning),
        "زوالا" | "ظهرا" | "مساء" | "مساءا" | "ليلا" | "عصرا" => {
            Some(Half::Afternoon)
        }
        _ => None,
    }
}

fn half_of_day(put: &mut Put, rest: &[Token]) {
    let after = rest.get(put.length..).unwrap_or_default();
    let (half, length) = match (word(after, 0), word(after, 1)) {
        (Some("بعد"), Some("الزوال" | "الظهر")) => (Half::Afternoon, 2),
        (Some("du"), Some("matin")) => (Half::Morning, 2),
        (Some("du"), Some("soir")) => (Half::Afternoon, 2),
        (Some("de"), Some("l")) if word(after, 3) == Some("apres") => (Half::Afternoon, 6),
        (Some(word), _) => match half(word) {
            Some(half) => (half, 1),
            None => return,
        },
        _ => return,
    };
    put.length = (put.length + length).min(rest.len());
    if half == Half::Afternoon && put.hour < 12 {
        put.hour += 12;
    } else if half == Half::Morning && put.hour == 12 {
        put.hour = 0;
    }
}
