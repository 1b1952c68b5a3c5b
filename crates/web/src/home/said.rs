//! Words that people wrote, with the language they are in.

use base::{Lang, LocalText};

/// A text and the tag of its language, which may differ from the page's.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    pub(crate) text: String,
    pub(crate) tag: &'static str,
}

impl Said {
    /// The text in the reader's language, or in the one it was written in.
    pub(crate) fn pick(lang: Lang, words: &LocalText) -> Self {
        let said = if lang == Lang::Ar || words.fr.is_empty() { Lang::Ar } else { Lang::Fr };
        let text = words.get(said);
        Self { text: text.to_owned(), tag: said.tag() }
    }

    /// A text in the language it was written in.
    pub(crate) fn of(lang: Lang, text: &str) -> Self {
        Self { text: text.to_owned(), tag: lang.tag() }
    }
}
