//! Words that people wrote, with the language they are in.

use base::Lang;

/// A text and the tag of its language, which may differ from the page's.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub(super) text: String,
    pub(super) tag: &'static str,
}

impl Said {
    /// The text in the reader's language, or in the one it was written in.
    pub(super) fn pick(lang: Lang, ar: &str, fr: &str) -> Self {
        let arabic = lang == Lang::Ar || fr.is_empty();
        let (text, said) = if arabic { (ar, Lang::Ar) } else { (fr, Lang::Fr) };
        Self { text: text.to_owned(), tag: said.tag() }
    }

    /// A text in a language given by its word.
    pub(super) fn of(lang: &str, text: &str) -> Self {
        let said = lang.parse().unwrap_or(Lang::Ar);
        Self { text: text.to_owned(), tag: said.tag() }
    }
}
