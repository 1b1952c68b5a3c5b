//! Clock times in words, Arabic and French.

use super::{Put, half, word};
use crate::framing::paper::token::Token;

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

pub fn arabic(rest: &[Token], told: bool) -> Option<Put> {
    let first = word(rest, 0)?;
    if first == "منتصف" && word(rest, 1) == Some("الليل") {
        return Some(Put { hour: 0, length: 2, ..Put::default() });
    }
    let teen = matches!(word(rest, 1), Some("عشر" | "عشره"));
    let (hour, mut length) = match first {
        "الحاديه" if teen => (11, 2),
        "الثانيه" if teen => (12, 2),
        _ => (ARABIC_HOURS.iter().find(|(name, _)| *name == first)?.1, 1),
    };
    let (minute, more) = arabic_minutes(rest.get(length..).unwrap_or_default());
    length += more;
    let qualified = more > 0 || word(rest, length).is_some_and(half::is_word);
    (told || qualified).then_some(Put { hour, minute, length, ..Put::default() })
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
pub(super) fn french_number(rest: &[Token]) -> Option<(u32, usize)> {
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

pub fn french(rest: &[Token]) -> Option<Put> {
    let (hour, length) = match word(rest, 0)? {
        "midi" => (12, 1),
        "minuit" => (0, 1),
        _ => {
            let (hour, length) = french_number(rest)?;
            (matches!(word(rest, length), Some("heure" | "heures")))
                .then_some((hour, length + 1))?
        }
    };
    let (minute, more) = french_minutes(rest.get(length..).unwrap_or_default());
    Some(Put { hour, minute, length: length + more, ..Put::default() })
}

pub fn french_minutes(rest: &[Token]) -> (i64, usize) {
    match (word(rest, 0), word(rest, 1), word(rest, 2)) {
        (Some("et"), Some("demie" | "demi"), _) => (30, 2),
        (Some("et"), Some("quart"), _) => (15, 2),
        (Some("moins"), Some("le"), Some("quart")) => (-15, 3),
        _ => french_number(rest).map_or((0, 0), |(value, length)| (i64::from(value), length)),
    }
}
