//! A sentence with its arguments, before it is written somewhere.

use std::{
    borrow::Borrow,
    fmt::{self, Display, Write},
};

use askama::{FastWritable, Values, filters::HtmlSafe};
use base::Lang;
use fluent_bundle::{
    FluentArgs, FluentValue,
    types::{FluentNumber, FluentNumberOptions},
};

use super::{Count, MISSING, Translator, dates};
use crate::html::{Html, escape};

/// A sentence to be written. In a template it writes escaped text, inside
/// `<span lang="fr">` when Tamazight had none and French stands in its place;
/// with [`Msg::attr`] it is text for an attribute; with [`Msg::plain`] it is
/// text without isolates, for subjects, SMS and files.
#[derive(Debug, Clone)]
pub struct Msg {
    lang: Lang,
    key: String,
    args: Vec<(String, FluentValue<'static>)>,
}

impl Msg {
    pub(super) fn new(lang: Lang, key: &str) -> Self {
        Self { lang, key: key.to_owned(), args: Vec::new() }
    }

    /// Adds text as an argument.
    #[must_use]
    pub fn s(mut self, name: &str, text: impl Display) -> Self {
        self.args.push((name.to_owned(), FluentValue::from(text.to_string())));
        self
    }

    /// Adds a whole number: it chooses the plural and is written as the language writes numbers.
    #[must_use]
    pub fn n(mut self, name: &str, count: impl Count) -> Self {
        self.args.push((name.to_owned(), FluentValue::from(count.count())));
        self
    }

    /// Adds a number with decimals.
    #[must_use]
    pub fn d(mut self, name: &str, value: impl Borrow<f64>, places: usize) -> Self {
        let options =
            FluentNumberOptions { minimum_fraction_digits: Some(places), ..Default::default() };
        let number = FluentNumber::new(*value.borrow(), options);
        self.args.push((name.to_owned(), FluentValue::Number(number)));
        self
    }

    /// The key asked for.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The language in which the sentence will be: the reader's, or French in its place.
    #[must_use]
    pub fn lang(&self) -> Lang {
        if self.fell_back() { Lang::Fr } else { self.lang }
    }

    /// Whether the reader's language has no such sentence and French stands in its place.
    #[must_use]
    pub fn fell_back(&self) -> bool {
        self.lang == Lang::Zgh
            && !Translator::of(Lang::Zgh).has(&self.key)
            && Translator::of(Lang::Fr).has(&self.key)
    }

    /// The text for an attribute, arguments isolated.
    #[must_use]
    pub fn attr(&self) -> String {
        self.resolve(true)
    }

    /// The text without isolates.
    #[must_use]
    pub fn plain(&self) -> String {
        self.resolve(false)
    }

    /// The markup a template writes.
    #[must_use]
    pub fn html(&self) -> Html {
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = self.write_html(&mut out);
        Html::trusted(out)
    }

    fn write_html(&self, dest: &mut dyn Write) -> fmt::Result {
        if !self.fell_back() {
            return escape(dest, &self.attr());
        }
        dest.write_str("<span lang=\"fr-MA\">")?;
        escape(dest, &self.attr())?;
        dest.write_str("</span>")
    }

    fn resolve(&self, isolate: bool) -> String {
        let tongue = Translator::of(self.lang());
        let bundle = if isolate { &tongue.page } else { &tongue.bare };
        let Some(pattern) = bundle.get_message(&self.key).and_then(|message| message.value())
        else {
            return self.lost();
        };
        let args: FluentArgs<'_> =
            self.args.iter().map(|(name, value)| (name.as_str(), self.said(value))).collect();
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// An argument in the language of the sentence it stands in.
    fn said(&self, value: &FluentValue<'static>) -> FluentValue<'static> {
        match value {
            FluentValue::String(text) if self.fell_back() => dates::in_french(text).into(),
            other => other.clone(),
        }
    }

    fn lost(&self) -> String {
        if let Ok(mut missing) = MISSING.lock() {
            missing.insert(self.key.clone());
        }
        format!("⟦{}⟧", self.key)
    }
}

impl Display for Msg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.attr())
    }
}
impl FastWritable for Msg {
    fn write_into(&self, dest: &mut dyn Write, _: &dyn Values) -> askama::Result<()> {
        Ok(self.write_html(dest)?)
    }
}
// Written through `FastWritable`, which escapes; a filter around it sees `Display`
// and is escaped as any text.
impl HtmlSafe for Msg {}
