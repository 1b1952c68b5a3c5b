//! What the pages of texts have in common.

use base::{Lang, LocalText};
use civic::{
    document::{Level, Provision},
    process::ProcessKind,
};
use press::{Html, Light, Translator, light};

/// Words by people, with the language they are in where it is not the page's.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    pub(crate) text: String,
    /// The language, where it is not the page's.
    pub(crate) lang: Option<Lang>,
}

impl Said {
    /// The words in the language that the reader gets.
    pub(crate) fn of(lang: Lang, words: &LocalText) -> Self {
        let other = match lang {
            Lang::Ar => None,
            Lang::Fr if !words.fr.is_empty() => None,
            Lang::Zgh if !words.fr.is_empty() => Some(Lang::Fr),
            Lang::Fr | Lang::Zgh => Some(Lang::Ar),
        };
        Self { text: words.get(lang).to_owned(), lang: other }
    }

    /// The attributes of the element that holds the words.
    pub(crate) const fn tag(&self) -> Tag {
        Tag(self.lang)
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
impl askama::filters::HtmlSafe for Tag {}

/// The address of a provision's own page, after the commune.
pub(crate) fn provision_path(level: Level, provision: base::Id<Provision>) -> Option<String> {
    match level {
        Level::Article => Some(format!("/charter/articles/{provision}")),
        Level::Measure => Some(format!("/plan/measures/{provision}")),
        Level::Chapter | Level::Axis | Level::Objective => None,
    }
}

/// The title of a text's page.
pub(crate) const fn text_key(kind: ProcessKind) -> &'static str {
    match kind {
        ProcessKind::Charter => "nav-charter",
        ProcessKind::ActionPlan => "nav-plan",
    }
}

/// A measure's light.
pub(crate) fn outlook(l: &'static Translator, outlook: civic::plan::Outlook) -> Html {
    use civic::plan::Outlook;
    let value = match outlook {
        Outlook::Good => Light::Good,
        Outlook::Watch => Light::Watch,
        Outlook::Bad => Light::Bad,
        Outlook::Unknown => Light::Unknown,
    };
    light(l, value)
}
