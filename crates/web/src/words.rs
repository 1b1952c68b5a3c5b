//! Words that people wrote, with the language they are in.

use askama::filters::HtmlSafe;
use base::{Lang, LocalText};
use press::Translator;

/// Words in one language, which may differ from the page's.
#[derive(Debug, Clone)]
pub(crate) struct LocalWords {
    pub(crate) text: String,
    pub(crate) lang: Lang,
}

impl LocalWords {
    /// Words in the language they were written in.
    pub(crate) fn new(lang: Lang, text: impl Into<String>) -> Self {
        Self { text: text.into(), lang }
    }

    /// The words that the reader gets, by the house's rule ([`Lang::pick`]).
    pub(crate) fn pick(reader: Lang, words: &LocalText) -> Self {
        let lang = if reader == Lang::Ar || words.fr.is_empty() { Lang::Ar } else { Lang::Fr };
        Self::new(lang, words.get(lang))
    }

    /// Words that stand in one language at least.
    pub(crate) fn either(reader: Lang, words: &LocalText) -> Self {
        let lang = match (words.ar.is_empty(), words.fr.is_empty()) {
            (true, _) => Lang::Fr,
            (false, true) => Lang::Ar,
            (false, false) if reader == Lang::Ar => Lang::Ar,
            (false, false) => Lang::Fr,
        };
        Self::new(lang, words.get(lang))
    }

    /// Words in the language of their letters.
    pub(crate) fn written(text: &str) -> Self {
        Self::new(Lang::of_letters(text), text)
    }

    /// The attributes of the element that holds the words, on a page in `l`.
    pub(crate) fn tag(&self, l: &Translator) -> Tag {
        Tag(Some(self.lang).filter(|lang| *lang != l.lang()))
    }
}

/// The attributes ` lang` and ` dir` of words in another language than the page's.
pub(crate) struct Tag(Option<Lang>);

impl askama::FastWritable for Tag {
    fn write_into(
        &self,
        dest: &mut dyn std::fmt::Write,
        _: &dyn askama::Values,
    ) -> askama::Result<()> {
        Ok(write!(dest, "{self}")?)
    }
}

impl std::fmt::Display for Tag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some(lang) => write!(f, " lang=\"{}\" dir=\"{}\"", lang.tag(), lang.dir()),
            None => Ok(()),
        }
    }
}

// Attributes made of fixed words; nothing in them needs escaping.
impl HtmlSafe for Tag {}
