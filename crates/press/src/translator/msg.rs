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
        let text = bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
        if self.lang() == Lang::Fr { self.elided(text) } else { text }
    }

    /// A French sentence whose « de » is elided before an argument: « la commune
    /// d’Agadir ». Before h and y nothing is, because in the names of this
    /// country they are consonants.
    fn elided(&self, mut text: String) -> String {
        for (_, value) in &self.args {
            let FluentValue::String(value) = value else { continue };
            if !begins_with_vowel(value) {
                continue;
            }
            for isolate in ["\u{2068}", ""] {
                let [full, short] = [" de ", " d’"].map(|joint| format!("{joint}{isolate}{value}"));
                text = text.replace(&full, &short);
            }
        }
        text
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

/// Whether a French « de » before this is elided.
fn begins_with_vowel(text: &str) -> bool {
    text.starts_with(|letter| "AEIOUÀÂÉÈÊËÎÏÔÖÛÜaeiouàâéèêëîïôöûü".contains(letter))
}

impl Translator {
    /// Words that stand right before a name: « Commune de », or « Commune d’ »
    /// where the name begins with a vowel.
    #[must_use]
    pub fn before(&self, key: &str, name: &str) -> String {
        let words = self.t(key).plain();
        match words.strip_suffix("de") {
            Some(words) if self.lang == Lang::Fr && begins_with_vowel(name) => format!("{words}d’"),
            _ => words + " ",
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn said(key: &str, name: &str, value: &str) -> [String; 2] {
        let msg = Translator::of(Lang::Fr).msg(key).s(name, value);
        [msg.plain(), msg.attr().replace(['\u{2068}', '\u{2069}'], "")]
    }

    #[test]
    fn words_before_a_name_are_elided_too() {
        let before = |lang, name| Translator::of(lang).before("commune-of", name);
        assert_eq!(before(Lang::Fr, "Agadir"), "Commune d’");
        assert_eq!(before(Lang::Fr, "Taza"), "Commune de ");
        assert_eq!(before(Lang::Ar, "أكادير"), "جماعة ");
    }

    #[test]
    fn a_french_de_is_elided_before_a_vowel() {
        for (commune, title) in [
            ("Agadir", "Espace de la commune d’Agadir"),
            ("Oulad Teïma", "Espace de la commune d’Oulad Teïma"),
            ("El Jadida", "Espace de la commune d’El Jadida"),
            ("Taza", "Espace de la commune de Taza"),
            ("Had Soualem", "Espace de la commune de Had Soualem"),
            ("Youssoufia", "Espace de la commune de Youssoufia"),
        ] {
            for text in said("office-title", "commune", commune) {
                assert_eq!(text, title);
            }
        }
    }
}
