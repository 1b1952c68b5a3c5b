//! Text that knows how it stands in a page: markup that is already safe, and
//! figures that bidirectional text must not tear apart.

use std::fmt::{self, Display, Write};

use askama::{
    FastWritable, Values,
    filters::{Escaper, Html as HtmlEscaper, HtmlSafe},
};

/// Writes text with the five characters of markup escaped, for elements and attributes.
pub(crate) fn escape(dest: &mut dyn Write, text: &str) -> fmt::Result {
    HtmlEscaper.write_escaped_str(dest, text)
}

/// The escaped form of anything that can be shown.
pub(crate) fn escaped(text: impl Display) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = escape(&mut out, &text.to_string());
    out
}

/// Markup made by this crate; a template writes it as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Html(String);

impl Html {
    /// Takes markup whose every foreign part has been escaped by the caller.
    #[must_use]
    pub const fn trusted(markup: String) -> Self {
        Self(markup)
    }

    /// The markup.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl FastWritable for Html {
    fn write_into(&self, dest: &mut dyn Write, _: &dyn Values) -> askama::Result<()> {
        Ok(dest.write_str(&self.0)?)
    }
}
impl HtmlSafe for Html {}

/// Isolates a code, a phone number, a name in another script: `<bdi>…</bdi>`, escaped.
#[must_use]
pub fn bdi(text: impl Display) -> Html {
    Html(format!("<bdi>{}</bdi>", escaped(text)))
}

/// Words that are heard and not seen, what they are about isolated.
pub(crate) fn unseen(joint: impl Display, what: impl Display) -> Html {
    Html(format!("<span class=\"unseen\">{}{}</span>", escaped(joint), bdi(what)))
}

/// A formatted number, date, time or amount. In a template it writes itself
/// isolated (`<bdi>`, or `<time>` when it has a machine form); as a message
/// argument and with [`Figure::attr`] it is the bare text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    text: String,
    machine: Option<String>,
}

impl Figure {
    /// A figure without machine form.
    pub(crate) const fn new(text: String) -> Self {
        Self { text, machine: None }
    }

    /// A date or time with its ISO 8601 form.
    pub(crate) const fn dated(text: String, machine: String) -> Self {
        Self { text, machine: Some(machine) }
    }

    /// The bare text, for attributes, subjects and files.
    #[must_use]
    pub fn attr(&self) -> String {
        self.text.clone()
    }
}

impl Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
impl FastWritable for Figure {
    fn write_into(&self, dest: &mut dyn Write, _: &dyn Values) -> askama::Result<()> {
        match &self.machine {
            Some(machine) => write!(dest, "<time datetime=\"{machine}\">{}</time>", self.text)?,
            None => write!(dest, "<bdi>{}</bdi>", escaped(&self.text))?,
        }
        Ok(())
    }
}
impl HtmlSafe for Figure {}
