//! Numbers of identity cards: one or two Latin letters and five to seven
//! digits.

use super::{Found, Personal, Signs};

/// What stands before a number and is a word or a unit, not a card's letters.
const WORDS: [&str; 27] = [
    "A", "AU", "BO", "CA", "DA", "DE", "DH", "DU", "EN", "ET", "HA", "IL", "KG", "KM", "KW", "L",
    "LA", "LE", "MD", "MM", "NO", "OU", "PK", "RN", "RP", "TU", "UN",
];

pub(super) fn find(signs: &Signs) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let Some(to) = card(signs, at) else {
            at += 1;
            continue;
        };
        found.push(Found { kind: Personal::Identity, at: signs.bytes(at, to) });
        at = to;
    }
    found
}

/// Where a number that begins at a sign ends.
fn card(signs: &Signs, from: usize) -> Option<usize> {
    let letter = |at: usize| signs.get(at).filter(char::is_ascii_alphabetic);
    let within = |sign: char| sign.is_alphanumeric() || matches!(sign, '.' | '@' | '/' | '_' | '-');
    if signs.before(from).is_some_and(within) {
        return None;
    }
    let mut letters = String::new();
    while let Some(sign) = letter(from + letters.len()) {
        letters.push(sign);
    }
    if letters.is_empty() || letters.len() > 2 {
        return None;
    }
    if WORDS.contains(&letters.to_ascii_uppercase().as_str()) {
        return None;
    }
    let mut at = from + letters.len();
    let apart = matches!(signs.get(at), Some(' ' | '-' | '\u{a0}'));
    // «de 20000» is a word before a number.
    if apart && letters.chars().any(|sign| sign.is_ascii_lowercase()) {
        return None;
    }
    at += usize::from(apart);
    let first = at;
    while signs.digit(at).is_some() {
        at += 1;
    }
    let ends = !signs.get(at).is_some_and(char::is_alphanumeric);
    ((5..=7).contains(&(at - first)) && ends).then_some(at)
}
