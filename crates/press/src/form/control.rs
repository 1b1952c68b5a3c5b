//! The controls of a form. Each is a label, a hint, the control and its fault,
//! tied together for those who cannot see that they stand together.

use askama::{Template, filters::HtmlSafe};
use base::Lang;

use crate::{Html, Msg, Translator, html::escaped};

/// Words of a label: a message key, a message, or words that come from data.
#[derive(Debug, Clone)]
pub enum Label {
    /// A key.
    Key(String),
    /// A message with arguments.
    Message(Msg),
    /// Words already in the reader's language.
    Words(String),
}

impl Label {
    pub(super) fn words(&self, l: &'static Translator) -> String {
        match self {
            Self::Key(key) => l.t(key).attr(),
            Self::Message(message) => message.attr(),
            Self::Words(words) => words.clone(),
        }
    }

    fn html(&self, l: &'static Translator) -> Html {
        match self {
            Self::Key(key) => l.t(key).html(),
            Self::Message(message) => message.html(),
            Self::Words(words) => Html::trusted(escaped(words)),
        }
    }
}

impl From<&str> for Label {
    fn from(key: &str) -> Self {
        Self::Key(key.to_owned())
    }
}
impl From<Msg> for Label {
    fn from(message: Msg) -> Self {
        Self::Message(message)
    }
}

/// One choice among several.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// A sentence under it.
    pub hint: Option<String>,
}

impl Choice {
    /// A choice.
    #[must_use]
    pub fn new(value: impl ToString, label: impl ToString) -> Self {
        Self { value: value.to_string(), label: label.to_string(), hint: None }
    }

    /// Adds a sentence under it.
    #[must_use]
    pub fn hint(mut self, hint: impl ToString) -> Self {
        self.hint = Some(hint.to_string());
        self
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Line,
    Area,
    Check,
    Radios,
    Checks,
    Select,
    File,
    Hidden,
}

/// A control, to be written in a template: `{{ form.text("name", "key").required() }}`.
#[derive(Debug, Clone, Template)]
#[template(path = "shared/control.html")]
pub struct Control {
    pub(super) l: &'static Translator,
    pub(super) kind: Kind,
    pub(super) input: &'static str,
    pub(super) id: String,
    pub(super) name: String,
    pub(super) values: Vec<String>,
    pub(super) label: Label,
    pub(super) hint: Option<Label>,
    pub(super) fault: Option<Msg>,
    pub(super) required: bool,
    pub(super) rows: usize,
    pub(super) choices: Vec<Choice>,
    pub(super) autocomplete: Option<&'static str>,
    pub(super) accept: Option<&'static str>,
    pub(super) limit: Option<usize>,
    pub(super) latin: bool,
    pub(super) suggestion: Option<String>,
}

impl HtmlSafe for Control {}

impl Control {
    /// A sentence between the label and the control: why it is asked, or how to write it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Label>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Says in words that an answer is needed.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// What the browser may fill in: `name`, `tel`, `email`, `current-password`…
    #[must_use]
    pub const fn autocomplete(mut self, what: &'static str) -> Self {
        self.autocomplete = Some(what);
        self
    }

    /// The most characters taken. Nothing is cut at the field, where a pasted
    /// text would lose its end without a word: the page counts, and the server
    /// refuses what is longer.
    #[must_use]
    pub const fn limit(mut self, characters: usize) -> Self {
        self.limit = Some(characters);
        self
    }

    /// The kinds of files taken.
    #[must_use]
    pub const fn accept(mut self, kinds: &'static str) -> Self {
        self.accept = Some(kinds);
        self
    }

    /// The choices of radios, checks or a select.
    #[must_use]
    pub fn choices(mut self, choices: &[Choice]) -> Self {
        self.choices = choices.to_vec();
        self
    }

    /// A select's first line, chosen while nothing is.
    #[must_use]
    pub fn suggestion(mut self, words: impl ToString) -> Self {
        self.suggestion = Some(words.to_string());
        self
    }

    fn value(&self) -> &str {
        self.values.first().map_or("", String::as_str)
    }

    fn chosen(&self, value: &str) -> bool {
        self.values.iter().any(|typed| typed == value)
    }

    fn checked(&self) -> bool {
        self.values.iter().any(|value| !value.is_empty() && value != "off" && value != "false")
    }

    fn label_html(&self) -> Html {
        self.label.html(self.l)
    }

    fn hint_html(&self) -> Option<Html> {
        self.hint.as_ref().map(|hint| hint.html(self.l))
    }

    fn is(&self, kind: Kind) -> bool {
        self.kind == kind
    }

    fn grouped(&self) -> bool {
        matches!(self.kind, Kind::Radios | Kind::Checks)
    }

    /// The language that the field's name asks for (`…_fr`), where it is not the page's.
    fn other_lang(&self) -> Option<&'static str> {
        let asked = Lang::ALL.into_iter().find(|it| self.name.ends_with(&format!("_{it}")))?;
        (asked != self.l.lang()).then(|| asked.tag())
    }

    /// The ids of the sentences that describe the control.
    fn described(&self) -> Option<String> {
        let mut ids = Vec::new();
        if self.hint.is_some() {
            ids.push(format!("{}-hint", self.id));
        }
        if self.fault.is_some() {
            ids.push(format!("{}-fault", self.id));
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

/// The faults of a form, each leading to its field.
#[derive(Debug, Clone, Template)]
#[template(path = "shared/faults.html")]
pub struct Summary {
    pub(super) l: &'static Translator,
    pub(super) id: String,
    pub(super) lines: Vec<(String, Option<String>, Msg)>,
}

impl HtmlSafe for Summary {}
