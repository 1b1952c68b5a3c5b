//! The number of a provision: in digits of any keyboard, in Roman ones, or in
//! words («الثانية عشرة», «premier»).

use base::{digits, fold::fold};

use super::vocabulary::{FRENCH, ONE, TEEN, TENS, UNITS};

/// The number that some words begin with, in Latin digits, and how many words
/// it takes.
pub(super) fn number(words: &[&str]) -> Option<(String, usize)> {
    let first = bare(words.first()?);
    let first = first.strip_prefix("n°").unwrap_or(&first).to_owned();
    in_digits(&first)
        .or_else(|| roman(&first))
        .or_else(|| ONE.contains(&first.as_str()).then(|| "1".to_owned()))
        .or_else(|| {
            let at = FRENCH.iter().position(|it| *it == first)?;
            Some((at + 2).to_string())
        })
        .map(|number| (number, 1))
        .or_else(|| in_words(words))
}

/// The number before a heading's words: «3. المبادئ», «2-1 …»; empty where none is.
pub(super) fn leading(text: &str) -> (String, String) {
    let found = text.split_once(char::is_whitespace).and_then(|(first, rest)| {
        let marked = first.ends_with(['.', ')', '-', ':', '–']) || first.contains('.');
        let number = in_digits(&bare(first)).filter(|_| marked)?;
        Some((number, base::visible(rest.trim_start_matches(['-', '–', '—', ':', ' '])).to_owned()))
    });
    found.unwrap_or_default()
}

/// A word folded, without the signs around it.
pub(super) fn bare(word: &str) -> String {
    fold(word).trim_matches(|it: char| !it.is_alphanumeric() && it != '°').to_owned()
}

fn in_digits(word: &str) -> Option<String> {
    let said: String = word.chars().map(digits::latin).collect();
    let parts: Vec<&str> = said.split(['.', '-', '/']).collect();
    let number = |part: &&str| {
        !part.is_empty() && part.len() <= 3 && part.bytes().all(|it| it.is_ascii_digit())
    };
    let all = (1..=3).contains(&parts.len()) && parts.iter().all(number);
    let plain = |part: &&str| part.trim_start_matches('0').to_owned();
    all.then(|| parts.iter().map(plain).collect::<Vec<_>>().join("."))
}

/// Roman digits up to 89; a word of such letters that is no number gives none.
fn roman(word: &str) -> Option<String> {
    let value = |sign| match sign {
        'i' => Some(1),
        'v' => Some(5),
        'x' => Some(10),
        'l' => Some(50),
        _ => None,
    };
    let values = word.chars().map(value).collect::<Option<Vec<u32>>>()?;
    let mut total = 0;
    for (at, one) in values.iter().enumerate() {
        match values.get(at + 1) {
            Some(next) if next > one => total -= i64::from(*one),
            _ => total += i64::from(*one),
        }
    }
    (!values.is_empty() && (1..90).contains(&total) && written(total) == word)
        .then(|| total.to_string())
}

/// How a number is written in Roman digits.
fn written(mut number: i64) -> String {
    const SIGNS: [(i64, &str); 8] =
        [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"), (0, "")];
    let mut text = String::new();
    for (value, sign) in SIGNS.iter().filter(|(value, _)| *value > 0) {
        while number >= *value {
            text.push_str(sign);
            number -= value;
        }
    }
    text
}

/// «الأولى», «الثانية عشرة», «الحادية والعشرون», «العشرون».
fn in_words(words: &[&str]) -> Option<(String, usize)> {
    let word = |at: usize| words.get(at).map(|it| bare(it)).unwrap_or_default();
    let tens = |word: &str| TENS.iter().position(|it| it.contains(&word)).map(|at| (at + 2) * 10);
    if let Some(tens) = tens(&word(0)) {
        return Some((tens.to_string(), 1));
    }
    let unit = UNITS.iter().position(|it| it.contains(&word(0).as_str()))? + 1;
    let next = word(1);
    if TEEN.contains(&next.as_str()) {
        return Some(((10 + unit).to_string(), 2));
    }
    if let Some(tens) = next.strip_prefix('و').and_then(tens) {
        return Some(((tens + unit).to_string(), 2));
    }
    // «الحادي» counts nothing by itself.
    UNITS[unit - 1][..2].contains(&word(0).as_str()).then(|| (unit.to_string(), 1))
}
