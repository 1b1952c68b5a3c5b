//! Ranges of two times: `9h30 – 10h30`, «من 9:30 إلى 10:30», « de 9 à 10h ».

use std::ops::Range;

use jiff::civil::Time;

use super::{Clock, Half, Put, all, word};
use crate::framing::paper::token::{Token, tokens};

/// Every range of a text: where it stands, its start and its end.
pub fn ranges(text: &str) -> Vec<(Range<usize>, Clock, Clock)> {
    let found = all(text);
    let pairs = pairs(text, &found).into_iter();
    let range = |(from, to): (usize, usize)| {
        let (from, to) = (found.get(from)?, found.get(to)?);
        Some((from.range.start..to.range.end, from.clone(), to.clone()))
    };
    pairs.filter_map(range).collect()
}

/// The times of a text that are the start and the end of a range, by their
/// places in the list.
pub fn pairs(text: &str, found: &[Clock]) -> Vec<(usize, usize)> {
    let (mut pairs, mut at) = (Vec::new(), 0);
    while let Some([from, to]) = found.get(at..at + 2) {
        let between = text.get(from.range.end..to.range.start).unwrap_or_default();
        let between = tokens(between);
        let digits = from.digits && to.digits;
        if digits && !between.is_empty() && between.iter().all(joins) {
            pairs.push((at, at + 1));
            at += 1;
        }
        at += 1;
    }
    pairs
}

/// The words that may stand between the times of a range, or beside them.
const BETWEEN: [&str; 17] = [
    "من",
    "الي",
    "حتي",
    "الساعه",
    "علي",
    "غايه",
    "a",
    "au",
    "de",
    "jusqu",
    "et",
    "l",
    "entre",
    "h",
    "و",
    "mn",
    "min",
];

/// Whether a token may stand between the times of a range, or beside them.
pub fn joins(token: &Token) -> bool {
    token.word().is_none_or(|word| BETWEEN.contains(&word)) && token.number(9).is_none()
}

/// The hour without a mark that begins a range whose end has one: «من 9 إلى
/// 10h30», `9-10h`.
pub fn bare_start(tokens: &[Token], end: usize) -> Option<Clock> {
    let place = |back: usize| end.checked_sub(back);
    let joint = tokens.get(place(1)?)?;
    let to = matches!(joint.word(), Some("الي" | "a" | "au"));
    let dash = joint.glued && (joint.is('-') || joint.is('–') || joint.is('—'));
    let token = tokens.get(place(2)?)?;
    let hour = token.number(2).filter(|hour| (to || dash) && *hour <= 24)?;
    let told = match place(3) {
        None => true,
        Some(before) => matches!(word(tokens, before), Some("من" | "de" | "الساعه" | "entre")),
    };
    let put = Put { hour, length: 1, digits: true, ..Put::default() };
    told.then(|| put.at(token.range.clone()))
}

/// «3:00 – 4:00 مساء»: the half of the day named at the end is that of the
/// start too, where the start then comes before the end.
pub fn share_halves(text: &str, found: &mut [Clock]) {
    for (from, to) in pairs(text, found) {
        let (Some(half), Some(end)) = (found[to].half, found[to].time) else { continue };
        let Some(start) = found[from].time.filter(|_| found[from].half.is_none()) else { continue };
        let Some(shared) = on_the_clock(half, start) else { continue };
        let over_midnight = shared.hour() >= 17 && end.hour() < 6;
        if shared < end || over_midnight {
            let known = Clock { time: Some(shared), half: Some(half), ..found[from].clone() };
            found[from] = Clock { shared: shared != start, ..known };
        }
    }
}

fn on_the_clock(half: Half, time: Time) -> Option<Time> {
    let hour = half.hour(u32::try_from(time.hour()).ok()?) % 24;
    Time::new(i8::try_from(hour).ok()?, time.minute(), 0, 0).ok()
}
