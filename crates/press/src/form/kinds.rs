//! The kinds of controls that a form has, one method each.

use super::{
    FormView,
    control::{Choice, Control, Kind, Label},
};

impl FormView {
    fn control(&self, kind: Kind, name: &str, label: Label) -> Control {
        let values = self.values.iter().filter(|(field, _)| field == name);
        Control {
            l: self.tongue(),
            kind,
            input: "text",
            id: self.id(name),
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

    fn line_of(&self, input: &'static str, latin: bool, name: &str, label: Label) -> Control {
        Control { input, latin, ..self.control(Kind::Line, name, label) }
    }

    /// One line of text.
    #[must_use]
    pub fn text(&self, name: &str, label: impl Into<Label>) -> Control {
        self.line_of("text", false, name, label.into())
    }

    /// One line of Latin letters or digits: a code, a reference.
    #[must_use]
    pub fn code(&self, name: &str, label: impl Into<Label>) -> Control {
        self.line_of("text", true, name, label.into())
    }

    /// Several lines of text.
    #[must_use]
    pub fn area(&self, name: &str, label: impl Into<Label>, rows: usize) -> Control {
        Control { rows, ..self.control(Kind::Area, name, label.into()) }
    }

    /// A date.
    #[must_use]
    pub fn date(&self, name: &str, label: impl Into<Label>) -> Control {
        self.line_of("date", true, name, label.into())
    }

    /// A clock time.
    #[must_use]
    pub fn time(&self, name: &str, label: impl Into<Label>) -> Control {
        self.line_of("time", true, name, label.into())
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, name: &str, label: impl Into<Label>) -> Control {
        self.line_of("number", true, name, label.into())
    }

    /// A telephone number.
    #[must_use]
    pub fn tel(&self, name: &str, label: impl Into<Label>) -> Control {
        self.line_of("tel", true, name, label.into())
    }

    /// An e-mail address.
    #[must_use]
    pub fn email(&self, name: &str, label: impl Into<Label>) -> Control {
        self.line_of("email", true, name, label.into())
    }

    /// A password; never shown again.
    #[must_use]
    pub fn password(&self, name: &str, label: impl Into<Label>) -> Control {
        let line = self.line_of("password", true, name, label.into());
        Control { values: Vec::new(), ..line }
    }

    /// One box to tick.
    #[must_use]
    pub fn check(&self, name: &str, label: impl Into<Label>) -> Control {
        self.control(Kind::Check, name, label.into())
    }

    /// One choice among few, all seen.
    #[must_use]
    pub fn radios(&self, name: &str, label: impl Into<Label>, choices: &[Choice]) -> Control {
        self.control(Kind::Radios, name, label.into()).choices(choices)
    }

    /// Any of several choices.
    #[must_use]
    pub fn checks(&self, name: &str, label: impl Into<Label>, choices: &[Choice]) -> Control {
        self.control(Kind::Checks, name, label.into()).choices(choices)
    }

    /// One choice among many.
    #[must_use]
    pub fn select(&self, name: &str, label: impl Into<Label>, choices: &[Choice]) -> Control {
        self.control(Kind::Select, name, label.into()).choices(choices)
    }

    /// A file.
    #[must_use]
    pub fn file(&self, name: &str, label: impl Into<Label>) -> Control {
        self.control(Kind::File, name, label.into())
    }

    /// A value that the form carries along.
    #[must_use]
    pub fn hidden(&self, name: &str) -> Control {
        self.control(Kind::Hidden, name, Label::Words(String::new()))
    }
}
