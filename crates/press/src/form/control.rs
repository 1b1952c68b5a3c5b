//! The controls of a form. Each is a label, a hint, the control and its fault,
//! tied together for those who cannot see that they stand together.

use askama::{Template, filters::HtmlSafe};

use super::Fields;
use crate::{Html, Msg, Tongue, html::escaped};

/// Words of a label: a message key, a message, or words that come from data.
#[derive(Debug, Clone)]
pub enum Say {
    /// A key.
    Key(String),
    /// A message with arguments.
    Message(Msg),
    /// Words already in the reader's language.
    Words(String),
}

impl Say {
    pub(super) fn words(&self, l: &'static Tongue) -> String {
        match self {
            Self::Key(key) => l.t(key).attr(),
            Self::Message(message) => message.attr(),
            Self::Words(words) => words.clone(),
        }
    }

    fn html(&self, l: &'static Tongue) -> Html {
        match self {
            Self::Key(key) => l.t(key).html(),
            Self::Message(message) => message.html(),
            Self::Words(words) => Html::trusted(escaped(words)),
        }
    }
}

impl From<&str> for Say {
    fn from(key: &str) -> Self {
        Self::Key(key.to_owned())
    }
}
impl From<Msg> for Say {
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
enum Kind {
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
    l: &'static Tongue,
    kind: Kind,
    input: &'static str,
    name: String,
    values: Vec<String>,
    label: Say,
    hint: Option<Say>,
    fault: Option<Msg>,
    required: bool,
    rows: usize,
    choices: Vec<Choice>,
    autocomplete: Option<&'static str>,
    accept: Option<&'static str>,
    limit: Option<usize>,
    latin: bool,
    suggestion: Option<String>,
}

impl HtmlSafe for Control {}

impl Control {
    /// A sentence between the label and the control: why it is asked, or how to write it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Say>) -> Self {
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

    /// The most characters taken.
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

    /// The ids of the sentences that describe the control.
    fn described(&self) -> Option<String> {
        let mut ids = Vec::new();
        if self.hint.is_some() {
            ids.push(format!("{}-hint", self.name));
        }
        if self.fault.is_some() {
            ids.push(format!("{}-fault", self.name));
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

impl Fields {
    fn control(&self, kind: Kind, name: &str, label: Say) -> Control {
        let values = self.values.iter().filter(|(field, _)| field == name);
        Control {
            l: self.tongue(),
            kind,
            input: "text",
            name: name.to_owned(),
            values: values.map(|(_, value)| value.clone()).collect(),
            label,
            hint: None,
            fault: self.fault(name),
            required: false,
            rows: 4,
            choices: Vec::new(),
            autocomplete: None,
            accept: None,
            limit: None,
            latin: false,
            suggestion: None,
        }
    }

    fn line_of(&self, input: &'static str, latin: bool, name: &str, label: Say) -> Control {
        Control { input, latin, ..self.control(Kind::Line, name, label) }
    }

    /// One line of text.
    #[must_use]
    pub fn text(&self, name: &str, label: impl Into<Say>) -> Control {
        self.line_of("text", false, name, label.into())
    }

    /// One line of Latin letters or digits: a code, a reference.
    #[must_use]
    pub fn code(&self, name: &str, label: impl Into<Say>) -> Control {
        self.line_of("text", true, name, label.into())
    }

    /// Several lines of text.
    #[must_use]
    pub fn area(&self, name: &str, label: impl Into<Say>, rows: usize) -> Control {
        Control { rows, ..self.control(Kind::Area, name, label.into()) }
    }

    /// A date.
    #[must_use]
    pub fn date(&self, name: &str, label: impl Into<Say>) -> Control {
        self.line_of("date", true, name, label.into())
    }

    /// A clock time.
    #[must_use]
    pub fn time(&self, name: &str, label: impl Into<Say>) -> Control {
        self.line_of("time", true, name, label.into())
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, name: &str, label: impl Into<Say>) -> Control {
        self.line_of("number", true, name, label.into())
    }

    /// A telephone number.
    #[must_use]
    pub fn tel(&self, name: &str, label: impl Into<Say>) -> Control {
        self.line_of("tel", true, name, label.into())
    }

    /// An e-mail address.
    #[must_use]
    pub fn email(&self, name: &str, label: impl Into<Say>) -> Control {
        self.line_of("email", true, name, label.into())
    }

    /// A password; never shown again.
    #[must_use]
    pub fn password(&self, name: &str, label: impl Into<Say>) -> Control {
        let line = self.line_of("password", true, name, label.into());
        Control { values: Vec::new(), ..line }
    }

    /// One box to tick.
    #[must_use]
    pub fn check(&self, name: &str, label: impl Into<Say>) -> Control {
        self.control(Kind::Check, name, label.into())
    }

    /// One choice among few, all seen.
    #[must_use]
    pub fn radios(&self, name: &str, label: impl Into<Say>, choices: &[Choice]) -> Control {
        self.control(Kind::Radios, name, label.into()).choices(choices)
    }

    /// Any of several choices.
    #[must_use]
    pub fn checks(&self, name: &str, label: impl Into<Say>, choices: &[Choice]) -> Control {
        self.control(Kind::Checks, name, label.into()).choices(choices)
    }

    /// One choice among many.
    #[must_use]
    pub fn select(&self, name: &str, label: impl Into<Say>, choices: &[Choice]) -> Control {
        self.control(Kind::Select, name, label.into()).choices(choices)
    }

    /// A file.
    #[must_use]
    pub fn file(&self, name: &str, label: impl Into<Say>) -> Control {
        self.control(Kind::File, name, label.into())
    }

    /// A value that the form carries along.
    #[must_use]
    pub fn hidden(&self, name: &str) -> Control {
        self.control(Kind::Hidden, name, Say::Words(String::new()))
    }
}

/// The faults of a form, each leading to its field.
#[derive(Debug, Clone, Template)]
#[template(path = "shared/faults.html")]
pub struct Summary {
    pub(super) l: &'static Tongue,
    pub(super) lines: Vec<(String, Option<String>, Msg)>,
}

impl HtmlSafe for Summary {}
