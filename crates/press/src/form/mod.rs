//! A form as it is shown: the values typed, the faults found, and its controls.

mod control;
mod kinds;

use base::{Fault, Faults, Lang};

use crate::{Msg, Translator};
pub use control::{Choice, Control, Label, Summary};

/// What somebody typed, with the faults found in it. A fresh form is empty.
#[derive(Debug, Clone)]
pub struct FormView {
    pub(crate) lang: Lang,
    scope: String,
    marks: Vec<(String, String)>,
    values: Vec<(String, String)>,
    labels: Vec<(String, Label)>,
    faults: Faults,
}

impl FormView {
    /// A fresh form.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self {
            lang,
            scope: String::new(),
            marks: Vec::new(),
            values: Vec::new(),
            labels: Vec::new(),
            faults: Faults(Vec::new()),
        }
    }

    /// Sets this form's ids apart from those of the other forms of its page.
    #[must_use]
    pub fn scope(mut self, scope: impl ToString) -> Self {
        self.scope = scope.to_string();
        self
    }

    /// The id of a field's control.
    #[must_use]
    pub fn id(&self, name: &str) -> String {
        if self.scope.is_empty() { name.to_owned() } else { format!("{}-{name}", self.scope) }
    }

    /// Puts a value at a field; a field of several choices is given several times.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.values.push((name.to_owned(), value.to_string()));
        self
    }

    /// Puts values at their fields.
    #[must_use]
    pub fn with_all<K: Into<String>, V: Into<String>>(
        mut self,
        pairs: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        self.values.extend(pairs.into_iter().map(|(name, value)| (name.into(), value.into())));
        self
    }

    /// Puts a value that tells this form from the others of its page.
    #[must_use]
    pub fn mark(mut self, name: &str, value: impl ToString) -> Self {
        let value = value.to_string();
        self.marks.push((name.to_owned(), value.clone()));
        self.with(name, value)
    }

    /// What tells this form from the others of its page.
    pub fn marks(&self) -> impl Iterator<Item = (&str, &str)> {
        self.marks.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Keeps the values of some fields only.
    #[must_use]
    pub fn keep(mut self, keeps: impl Fn(&str) -> bool) -> Self {
        self.values.retain(|(name, _)| keeps(name));
        self
    }

    /// Puts the faults found.
    #[must_use]
    pub fn faulty(mut self, faults: Faults) -> Self {
        self.faults = faults;
        self
    }

    /// Names fields for the summary of faults, where a sentence alone would not say which field.
    #[must_use]
    pub fn labels(mut self, labels: &[(&str, &str)]) -> Self {
        self.labels
            .extend(labels.iter().map(|(name, key)| ((*name).to_owned(), Label::from(*key))));
        self
    }

    /// Names one field for the summary of faults.
    #[must_use]
    pub fn label(mut self, name: &str, label: impl Into<Label>) -> Self {
        self.labels.push((name.to_owned(), label.into()));
        self
    }

    /// The value at a field, empty when there is none.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// Whether a field of choices has this one.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.values.iter().any(|(field, typed)| field == name && typed == value)
    }

    /// The sentence of the first fault at a field.
    #[must_use]
    pub fn fault(&self, name: &str) -> Option<Msg> {
        self.faults.at(name).map(|fault| self.tongue().fault(fault))
    }

    /// Whether anything was wrong.
    #[must_use]
    pub fn is_faulty(&self) -> bool {
        !self.faults.is_empty()
    }

    /// The summary of all faults, for the top of the form; nothing when there are none.
    #[must_use]
    pub fn summary(&self) -> Summary {
        let lines = self.faults.0.iter().map(|fault| self.line(fault)).collect();
        Summary { l: self.tongue(), id: self.id("faults-title"), lines }
    }

    fn line(&self, fault: &Fault) -> (String, Option<String>, Msg) {
        let label = self.labels.iter().find(|(name, _)| *name == fault.field);
        let label = label.map(|(_, say)| say.words(self.tongue()));
        let id = if fault.field.is_empty() { String::new() } else { self.id(&fault.field) };
        (id, label, self.tongue().fault(fault))
    }

    fn tongue(&self) -> &'static Translator {
        Translator::of(self.lang)
    }
}
