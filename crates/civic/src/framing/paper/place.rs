//! How a place in the source is called in a message.

use super::{json::Translate, reading::Reading, source::Form};

impl Reading {
    /// The name of a line for a reader: its number and its first words.
    #[must_use]
    pub fn place(&self, line: Option<usize>, say: Translate<'_>) -> String {
        let Some(line) = line.and_then(|number| self.source.line(number)) else {
            return say("paper-place-whole", &[]);
        };
        let key = match self.source.form {
            Form::Docx => "paper-place-paragraph",
            Form::Markdown | Form::Html => "paper-place-line",
        };
        say(key, &[("line", line.number.to_string()), ("text", line.excerpt())])
    }
}
