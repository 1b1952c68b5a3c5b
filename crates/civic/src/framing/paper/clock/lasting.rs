//! How long something lasts: «30 دقيقة», «ساعة ونصف», « 1 h 30 ».

use super::{spoken::french_number, word};
use crate::framing::paper::token::{Token, tokens};

/// The minutes that a text says from its first token on, and how many tokens
/// say so; `told` where a column is known to hold durations, so that `1h30`
/// is one and no time of the day.
fn first(rest: &[Token], told: bool) -> Option<(i64, usize)> {
    let Some((hours, taken)) = hours(rest, told) else { return minutes(rest, told) };
    let after = rest.get(taken..).unwrap_or_default();
    let (more, length) = fraction(after).or_else(|| minutes(after, true)).unwrap_or_default();
    Some((hours + more, taken + length))
}

/// Whole hours, as minutes.
fn hours(rest: &[Token], told: bool) -> Option<(i64, usize)> {
    let number = rest.first()?.number(2).map(i64::from);
    let unit = word(rest, 1).unwrap_or_default();
    let counted =
        matches!(unit, "ساعه" | "ساعات" | "heure" | "heures") || told && matches!(unit, "h" | "س");
    let colon = told && rest.get(1).is_some_and(|token| token.is(':'));
    let digits = number.filter(|_| counted || colon).map(|number| (number * 60, 2));
    named_hours(rest).or(digits)
}

/// Lengths told in words alone, the longer before those that begin them; `*` is
/// any mark.
const NAMED: [(&[&str], i64); 21] = [
    (&["ساعه", "واحده"], 60),
    (&["ساعه"], 60),
    (&["ساعتان"], 120),
    (&["ساعتين"], 120),
    (&["ثلاث", "ساعات"], 180),
    (&["اربع", "ساعات"], 240),
    (&["نصف", "ساعه"], 30),
    (&["ربع", "ساعه"], 15),
    (&["ثلث", "ساعه"], 20),
    (&["ثلثا", "ساعه"], 40),
    (&["ثلثي", "ساعه"], 40),
    (&["ثلاثه", "ارباع", "ساعه"], 45),
    (&["ثلاثه", "ارباع", "الساعه"], 45),
    (&["une", "heure"], 60),
    (&["une", "demi", "*", "heure"], 30),
    (&["demi", "*", "heure"], 30),
    (&["un", "quart", "d", "*", "heure"], 15),
    (&["quart", "d", "*", "heure"], 15),
    (&["trois", "quarts", "d", "*", "heure"], 45),
    (&["deux", "heures"], 120),
    (&["trois", "heures"], 180),
];

/// Hours told in words alone, as minutes, and how many words they take.
fn named_hours(rest: &[Token]) -> Option<(i64, usize)> {
    let says = |at: usize, said: &str| match word(rest, at) {
        Some(word) => word == said,
        None => said == "*" && rest.get(at).is_some(),
    };
    let told = |words: &[&str]| words.iter().enumerate().all(|(at, said)| says(at, said));
    let (words, minutes) = NAMED.iter().find(|(words, _)| told(words))?;
    Some((*minutes, words.len()))
}

/// The tens of minutes in Arabic words, and «عشر», «خمس عشرة».
fn arabic_number(rest: &[Token]) -> Option<(i64, usize)> {
    const TENS: [(&str, i64); 8] = [
        ("عشر", 10),
        ("عشرون", 20),
        ("عشرين", 20),
        ("ثلاثون", 30),
        ("ثلاثين", 30),
        ("اربعون", 40),
        ("اربعين", 40),
        ("خمسون", 50),
    ];
    let ten = |word: &str| TENS.iter().find(|(ten, _)| *ten == word).map(|(_, value)| *value);
    match (word(rest, 0)?, word(rest, 1).unwrap_or_default()) {
        ("خمس", "عشره") => Some((15, 2)),
        ("خمس", "دقائق") => Some((5, 1)),
        ("خمس" | "خمسه", next) => Some((5 + ten(next.strip_prefix('و')?)?, 2)),
        (first, _) => Some((ten(first)?, 1)),
    }
}

/// «ونصف», «وربع», « et demie ».
fn fraction(rest: &[Token]) -> Option<(i64, usize)> {
    match (word(rest, 0)?, word(rest, 1)) {
        ("ونصف" | "والنصف", _) => Some((30, 1)),
        ("وربع" | "والربع", _) => Some((15, 1)),
        ("وثلث" | "والثلث", _) => Some((20, 1)),
        ("و", Some("نصف")) | ("et", Some("demi" | "demie")) => Some((30, 2)),
        ("و", Some("ربع")) | ("et", Some("quart")) => Some((15, 2)),
        ("الا", Some("ربع" | "ربعا")) => Some((-15, 2)),
        _ => None,
    }
}

/// Minutes in digits or words, with their unit or where durations are told.
fn minutes(rest: &[Token], told: bool) -> Option<(i64, usize)> {
    let joined = usize::from(matches!(word(rest, 0), Some("و" | "et")));
    let (number, length) = counted(rest.get(joined..)?)?;
    let next = rest.get(joined + length);
    let unit = matches!(
        next.and_then(Token::word),
        Some("دقيقه" | "دقائق" | "د" | "min" | "mn" | "minutes" | "minute")
    ) || next.is_some_and(|token| token.is('\'') || token.is('’') || token.is('′'));
    let digits = rest.get(joined)?.number(3).is_some();
    (unit || told && digits).then_some((number, joined + length + usize::from(unit)))
}

/// A number of minutes, and how many tokens it takes.
fn counted(rest: &[Token]) -> Option<(i64, usize)> {
    let digits = rest.first()?.number(3).map(|number| (i64::from(number), 1));
    let french = || french_number(rest).map(|(number, length)| (i64::from(number), length));
    digits.or_else(|| arabic_number(rest)).or_else(french)
}

/// How long a cell says that something lasts, where it says nothing else.
pub fn only_lasting(text: &str, told: bool) -> Option<i64> {
    let tokens = tokens(text);
    let tokens: Vec<Token> = tokens.into_iter().filter(|token| !is_bracket(token)).collect();
    let (minutes, taken) = first(&tokens, told)?;
    let rest = tokens.get(taken..).unwrap_or_default();
    (minutes > 0 && rest.iter().all(|token| token.is('.'))).then_some(minutes)
}

fn is_bracket(token: &Token) -> bool {
    token.is('(') || token.is(')')
}

/// How long a text says, at either end of it, that something lasts, and where
/// it says so: «استقبال المشاركين (30 دقيقة)».
pub fn lasting(text: &str) -> Option<(i64, std::ops::Range<usize>)> {
    let tokens = tokens(text);
    let starts = (0..tokens.len()).find_map(|at| {
        let rest = tokens.get(at..)?;
        let (minutes, taken) = first(rest, false).filter(|(minutes, _)| *minutes > 0)?;
        // «… ساعة» behind a word that is not understood may be a part of an hour.
        let before = at.checked_sub(1).and_then(|before| word(&tokens, before));
        if before.is_some() && word(rest, 0) == Some("ساعه") {
            return None;
        }
        let ends = rest.get(taken..).is_some_and(|rest| rest.iter().all(is_bracket));
        let begins = tokens.get(..at).is_some_and(|before| before.iter().all(is_bracket));
        let last = rest.get(taken - 1)?.range.end;
        (ends || begins).then(|| (minutes, tokens[at].range.start..last))
    });
    starts.filter(|(_, range)| !range.is_empty())
}
