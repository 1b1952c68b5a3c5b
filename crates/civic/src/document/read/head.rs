//! The head of a provision: its name, its number, and what stands behind.

use base::fold::fold;

use super::{
    numbers::{bare, number},
    vocabulary::{BETWEEN, CHAPTERS, GOES_ON, NAMES},
};
use crate::document::Level;

/// Signs that part a number from a heading.
const APART: [char; 8] = [':', '-', '–', '—', '.', ')', '：', '|'];

/// A line that begins a provision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    /// What begins.
    pub(super) level: Level,
    /// Its number; empty where none is said.
    pub(super) number: String,
    /// What stands behind the number.
    pub(super) rest: String,
    /// Whether something parts the number from what follows, or nothing follows.
    pub(super) apart: bool,
}

/// The head that a line is; none where it is a sentence that only names a provision.
pub(super) fn head(text: &str, heading: bool) -> Option<Head> {
    let whole = fold(text);
    let whole = whole.trim_matches(|it: char| !it.is_alphanumeric());
    if CHAPTERS.contains(&whole) {
        let rest = text.trim_matches([':', '.', ' ']).to_owned();
        return Some(Head { level: Level::Chapter, number: String::new(), rest, apart: true });
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let level = NAMES
        .iter()
        .find(|(name, _)| *name == bare(words.first().unwrap_or(&"")))
        .map(|it| it.1)?;
    let mut at = 1;
    while words.get(at).is_some_and(|word| BETWEEN.contains(&bare(word).as_str()) || is_sign(word))
    {
        at += 1;
    }
    let (number, taken) = number(&words[at.min(words.len())..])?;
    at += taken;
    let marked =
        words[at - 1].ends_with(APART) || words.get(at).is_some_and(|it| it.starts_with(APART));
    let rest = words[at..].join(" ");
    let rest = rest.trim_start_matches(|it: char| APART.contains(&it) || it.is_whitespace());
    let next = words.get(at).map(|it| bare(it)).unwrap_or_default();
    let goes_on = !marked && GOES_ON.contains(&next.as_str());
    let apart = marked || rest.is_empty();
    (!goes_on || heading && !rest.is_empty()).then(|| Head {
        level,
        number,
        rest: rest.to_owned(),
        apart,
    })
}

fn is_sign(word: &str) -> bool {
    word.chars().all(|it| !it.is_alphanumeric())
}
