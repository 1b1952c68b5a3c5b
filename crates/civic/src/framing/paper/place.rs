//! How a place in the source is called in a message.

use super::{
    json::Translate,
    reading::Reading,
    source::{Form, Line},
};

impl Reading {
    /// The name of a line for a reader: its number and its first words.
    #[must_use]
    pub fn place(&self, line: Option<usize>, say: Translate<'_>) -> String {
        let Some(line) = line.and_then(|number| self.source.line(number)) else {
            return say("paper-place-whole", &[]);
        };
        place_of(self.source.form, line, say)
    }
}

/// The same for a line of any source.
pub(crate) fn place_of(form: Form, line: &Line, say: Translate<'_>) -> String {
    let key = match form {
        Form::Docx => "paper-place-paragraph",
        Form::Markdown | Form::Html => "paper-place-line",
    };
    say(key, &[("line", line.number.to_string()), ("text", line.excerpt())])
}
