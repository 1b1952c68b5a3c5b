//! Words in several languages: Arabic, and French beside it where somebody
//! wrote it. Rows keep them in a column for each language, forms in a field for
//! each, both named alike (`title_ar`, `title_fr`).

use serde::{Deserialize, Serialize};

use crate::{Lang, visible};

/// The same words in the languages in which the product keeps them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LocalText {
    /// In Arabic, the master.
    pub ar: String,
    /// In French; may be empty.
    pub fr: String,
}

impl LocalText {
    /// The words in both languages.
    #[must_use]
    pub fn new(ar: impl Into<String>, fr: impl Into<String>) -> Self {
        Self { ar: ar.into(), fr: fr.into() }
    }

    /// The words for a reader, by the house's rule ([`Lang::pick`]).
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        lang.pick(&self.ar, &self.fr)
    }

    /// The same without space around; nothing where nothing is seen.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        Self::new(visible(&self.ar), visible(&self.fr))
    }

    /// Whether nothing is said in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        visible(&self.ar).is_empty() && visible(&self.fr).is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_reads_no_arabic_gets_the_french_where_there_is_one() {
        let both = LocalText::new("ميثاق", "Charte");
        assert_eq!(Lang::ALL.map(|lang| both.get(lang)), ["ميثاق", "Charte", "Charte"]);
        let arabic = LocalText::new("ميثاق", "");
        assert_eq!(Lang::ALL.map(|lang| arabic.get(lang)), ["ميثاق"; 3]);
    }

    #[test]
    fn words_of_space_alone_are_none() {
        assert!(LocalText::new(" \n", "\t").is_empty());
        assert!(LocalText::new("\u{200b}", "\u{3164}").is_empty());
        assert!(LocalText::new("\u{2800}", "\u{feff}").trimmed().ar.is_empty());
        assert_eq!(LocalText::new(" ميثاق ", " ").trimmed(), LocalText::new("ميثاق", ""));
    }
}
