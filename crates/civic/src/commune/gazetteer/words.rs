//! The words of a text, each with its place, and what they tell of names.

use std::ops::Range;

use base::fold::{Folded, fold};

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

/// «لبني» read as «بني», «للعيون» as «العيون».
pub(super) fn unglued(name: &str) -> Vec<String> {
    let mut names = Vec::new();
    if let Some(rest) = name.strip_prefix("لل") {
        names.push(format!("ال{rest}"));
    }
    names.extend(name.strip_prefix(['ل', 'ب', 'و']).map(str::to_owned));
    names
}

/// Whether a folded word says that a commune's name follows.
pub(super) fn announces(word: &str) -> bool {
    let arabic = word.strip_prefix(['ل', 'ب', 'و', 'ك']).unwrap_or(word);
    arabic == "جماعه" || matches!(word, "الجماعه" | "للجماعه" | "بالجماعه" | "commune")
}

/// Words that may stand between «commune» and the name.
pub(super) fn joins(word: &str) -> bool {
    const JOINING: [&str; 15] = [
        "de",
        "du",
        "d",
        "la",
        "le",
        "l",
        "territoriale",
        "urbaine",
        "rurale",
        "الترابيه",
        "الحضريه",
        "القرويه",
        "مدينه",
        "ترابيه",
        "ville",
    ];
    JOINING.contains(&word)
}

/// A name as words joined by single spaces, for comparing.
pub(super) fn plain(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
