//! How long something lasts: «30 دقيقة», «ساعة ونصف», « 1 h 30 ».

use super::word;
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

/// Hours told in words alone, as minutes, and how many words they take.
fn named_hours(rest: &[Token]) -> Option<(i64, usize)> {
    match word(rest, 0).unwrap_or_default() {
        "ساعه" => Some((60, 1)),
        "ساعتان" | "ساعتين" => Some((120, 1)),
        "نصف" if word(rest, 1) == Some("ساعه") => Some((30, 2)),
        "ربع" if word(rest, 1) == Some("ساعه") => Some((15, 2)),
        "demi" if word(rest, 2) == Some("heure") => Some((30, 3)),
        "une" if word(rest, 1) == Some("heure") => Some((60, 2)),
        "une" if word(rest, 1) == Some("demi") && word(rest, 3) == Some("heure") => Some((30, 4)),
        "deux" if word(rest, 1) == Some("heures") => Some((120, 2)),
        "ثلاث" if word(rest, 1) == Some("ساعات") => Some((180, 2)),
        "اربع" if word(rest, 1) == Some("ساعات") => Some((240, 2)),
        _ => None,
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

/// Minutes, with their unit or where durations are told.
fn minutes(rest: &[Token], told: bool) -> Option<(i64, usize)> {
    let joined = usize::from(matches!(word(rest, 0), Some("و" | "et")));
    let number = i64::from(rest.get(joined)?.number(3)?);
    let next = rest.get(joined + 1);
    let unit = matches!(
        next.and_then(Token::word),
        Some("دقيقه" | "دقائق" | "د" | "min" | "mn" | "minutes" | "minute")
    ) || next.is_some_and(|token| token.is('\'') || token.is('’') || token.is('′'));
    (unit || told).then_some((number, joined + 1 + usize::from(unit)))
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
        let ends = rest.get(taken..).is_some_and(|rest| rest.iter().all(is_bracket));
        let begins = tokens.get(..at).is_some_and(|before| before.iter().all(is_bracket));
        let last = rest.get(taken - 1)?.range.end;
        (ends || begins).then(|| (minutes, tokens[at].range.start..last))
    });
    starts.filter(|(_, range)| !range.is_empty())
}
