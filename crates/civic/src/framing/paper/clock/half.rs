//! The half of the day that a word after a time names.

use super::{Put, word};
use crate::framing::paper::token::Token;

/// The halves of the day, and the night that belongs to both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// Until noon.
    Morning,
    /// From noon on.
    Afternoon,
    /// The evening and what follows midnight.
    Night,
}

impl Half {
    /// The hour on a clock of 24 hours.
    pub const fn hour(self, hour: u32) -> u32 {
        match (self, hour) {
            (Self::Morning | Self::Night, 12) => 0,
            (Self::Afternoon, 1..12) | (Self::Night, 5..12) => hour + 12,
            _ => hour,
        }
    }
}

/// Whether a word names a half of the day, and so says that a number is an hour.
pub fn is_word(word: &str) -> bool {
    named(word).is_some()
}

fn named(word: &str) -> Option<Half> {
    match word {
        "صباحا" | "الصباح" => Some(Half::Morning),
        "زوالا" | "ظهرا" | "مساء" | "مساءا" | "المساء" | "عصرا" => {
            Some(Half::Afternoon)
        }
        "ليلا" | "الليل" => Some(Half::Night),
        _ => None,
    }
}

/// Reads the half of the day after a time into it.
pub fn apply(put: &mut Put, rest: &[Token]) {
    let after = rest.get(put.length..).unwrap_or_default();
    let Some((half, length)) = after_time(after) else { return };
    put.length = (put.length + length).min(rest.len());
    put.half = Some(half);
    put.hour = half.hour(put.hour);
}

fn after_time(after: &[Token]) -> Option<(Half, usize)> {
    match (word(after, 0)?, word(after, 1)) {
        ("بعد", Some("الزوال" | "الظهر" | "العصر")) => {
            Some((Half::Afternoon, 2))
        }
        ("قبل", Some("الزوال" | "الظهر")) | ("du", Some("matin")) => {
            Some((Half::Morning, 2))
        }
        ("في", Some("الصباح")) => Some((Half::Morning, 2)),
        ("du", Some("soir")) => Some((Half::Afternoon, 2)),
        ("de", Some("l")) if word(after, 3) == Some("apres") => Some((Half::Afternoon, 6)),
        ("م" | "pm", _) => Some((Half::Afternoon, 1)),
        ("ص" | "am", _) => Some((Half::Morning, 1)),
        (word, _) => Some((named(word)?, 1)),
    }
}
