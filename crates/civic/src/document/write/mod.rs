//! A version going out in forms that other programs read: Markdown, JSON, and
//! Akoma Ntoso, the standard of parliaments and official journals. What goes
//! out as Markdown comes in again the same ([`super::read`]).

mod akoma;

use base::Lang;
use serde_json::{Value, json};

use super::{Level, Text, Wording};

/// A version, and in which words it goes out.
pub struct Outgoing<'a> {
    /// The version with its provisions.
    pub text: &'a Text,
    /// The language: Arabic or French.
    pub lang: Lang,
    /// What each level is called in it.
    pub label: &'a dyn Fn(Level) -> String,
    /// The version's lasting address.
    pub address: &'a str,
    /// The commune in the same language, whose text it is.
    pub publisher: &'a str,
}

impl Outgoing<'_> {
    /// The provisions that were not taken out.
    fn provisions(&self) -> impl Iterator<Item = &Wording> {
        self.text.provisions.iter().filter(|it| !it.repealed)
    }

    /// «المادة 7».
    fn number(&self, wording: &Wording) -> String {
        format!("{} {}", (self.label)(wording.level), wording.number)
    }

    fn day(&self) -> Option<String> {
        self.text.version.published_at.map(|at| at.day().to_string())
    }

    /// The version as Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut parts = vec![format!("# {}", self.text.document.title.get(self.lang))];
        parts.extend(paragraphs(self.text.document.introduction.get(self.lang)));
        for wording in self.provisions() {
            let marks = "#".repeat(usize::from(wording.level.depth()) + 2);
            let (number, heading) = (self.number(wording), wording.heading.get(self.lang));
            let colon = if self.lang == Lang::Fr { " :" } else { ":" };
            parts.push(match heading.is_empty() {
                true => format!("{marks} {number}"),
                false => format!("{marks} {number}{colon} {heading}"),
            });
            parts.extend(paragraphs(wording.body.get(self.lang)));
        }
        parts.join("\n\n") + "\n"
    }

    /// The version as JSON, in the shape of `mithaq text read`.
    #[must_use]
    pub fn json(&self) -> Value {
        let provision = |it: &Wording| {
            json!({
                "id": it.provision_id,
                "level": it.level,
                "number": it.number,
                "heading": it.heading.get(self.lang),
                "body": it.body.get(self.lang),
            })
        };
        json!({
            "title": self.text.document.title.get(self.lang),
            "lang": self.lang.code(),
            "introduction": self.text.document.introduction.get(self.lang),
            "provisions": self.provisions().map(provision).collect::<Vec<_>>(),
            "version": self.text.version.number,
            "state": self.text.version.state,
            "published": self.day(),
            "digest": self.text.version.digest.as_deref().map(hex::encode),
            "address": self.address,
        })
    }
}

fn paragraphs(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter(|line| !line.is_empty()).map(str::to_owned)
}
