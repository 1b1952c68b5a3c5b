//! The words of a text, each with its place.

use std::ops::Range;

use base::fold::Folded;

/// One word.
pub(super) struct Word {
    pub(super) text: String,
    pub(super) range: Range<usize>,
    /// Whether a mark other than a space, a hyphen, an apostrophe or a colon stands before it.
    pub(super) broken: bool,
}

/// The words of a folded text, with their places in the original.
pub(super) fn words(folded: &Folded) -> Vec<Word> {
    let mut words = Vec::new();
    let (mut start, mut broken) = (None, false);
    let text = &folded.text;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, letter.is_alphanumeric()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let text = text.get(from..at).unwrap_or_default().to_owned();
                words.push(Word { text, range: folded.original(from..at), broken });
                (start, broken) = (None, !" -':".contains(letter));
            }
            (None, false) => broken |= !" -':".contains(letter),
            _ => {}
        }
    }
    words
}
