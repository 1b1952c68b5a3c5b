//! Faults found while parsing what somebody typed: a field and the key of the
//! sentence that says what to do.

use serde::Serialize;

/// One fault: the form field it stands at, the message key, and its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The field's name in the form; empty for the form as a whole.
    pub field: String,
    /// The Fluent key of the sentence.
    pub key: &'static str,
    /// Named arguments of the sentence, already formatted.
    pub args: Vec<(&'static str, String)>,
}

/// All the faults of one form; parsing collects them rather than stopping at the first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Notes a fault at a field.
    pub fn add(&mut self, field: impl Into<String>, key: &'static str) {
        self.add_with(field, key, Vec::new());
    }

    /// Notes a fault whose sentence has arguments.
    pub fn add_with(
        &mut self,
        field: impl Into<String>,
        key: &'static str,
        args: Vec<(&'static str, String)>,
    ) {
        self.0.push(Fault { field: field.into(), key, args });
    }

    /// Notes that a text is longer than it may be, with both counts; it is
    /// refused rather than cut.
    pub fn too_long(&mut self, field: impl Into<String>, text: &str, limit: usize) {
        let count = text.chars().count();
        if count > limit {
            let args = vec![("count", count.to_string()), ("limit", limit.to_string())];
            self.add_with(field, "fault-too-long", args);
        }
    }

    /// Keeps a parsed value, or notes the fault and gives nothing.
    pub fn keep<T>(&mut self, field: &'static str, parsed: Result<T, &'static str>) -> Option<T> {
        match parsed {
            Ok(value) => Some(value),
            Err(key) => {
                self.add(field, key);
                None
            }
        }
    }

    /// The first fault at a field, for the page that shows it there.
    #[must_use]
    pub fn at(&self, field: &str) -> Option<&Fault> {
        self.0.iter().find(|fault| fault.field == field)
    }

    /// Whether nothing was wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `Ok` when nothing was wrong, otherwise all faults as the error.
    pub fn check(self) -> crate::Result<()> {
        if self.is_empty() { Ok(()) } else { Err(crate::Error::Invalid(self)) }
    }
}
