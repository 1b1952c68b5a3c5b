//! Which contributions somebody seeks, as the address says it.

use std::{collections::HashMap, str::FromStr};

use base::{Id, Lang, Result};
use civic::consultation::{About, Answered, Contribution, Sought};
use press::FormView;

use crate::address::read;

/// The word of the whole text, in place of a provision's identity.
pub(super) const WHOLE: &str = "whole";

/// The word of what waits for its answer, in place of a verdict's.
const WAITING: &str = "waiting";

/// What an address may ask for, in the order in which it is written.
const FIELDS: [&str; 6] = ["edition", "provision", "kind", "answer", "channel", "body"];

/// What is sought, and how the address said so.
pub(super) struct Sieve {
    pub(super) sought: Sought,
    pub(super) edition: Option<i64>,
    said: Vec<(&'static str, String)>,
}

impl Sieve {
    /// Reads what is sought; what cannot be sought leads nowhere.
    pub(super) fn of(query: &HashMap<String, String>) -> Result<Self> {
        let said = |name: &'static str| {
            let value = query.get(name).filter(|value| !value.is_empty())?;
            Some((name, value.clone()))
        };
        let said: Vec<_> = FIELDS.into_iter().filter_map(said).collect();
        let sought = Sought {
            about: match value(&said, "provision") {
                Some(WHOLE) => Some(About::Whole),
                one => one.map(read).transpose()?.map(About::Provision),
            },
            kind: word(&said, "kind")?,
            channel: word(&said, "channel")?,
            body: word(&said, "body")?,
            answer: match value(&said, "answer") {
                Some(WAITING) => Some(Answered::Waiting),
                one => one.map(read).transpose()?.map(Answered::With),
            },
        };
        let edition = word(&said, "edition")?;
        Ok(Self { sought, edition, said })
    }

    /// Whether nothing in particular is sought.
    pub(super) fn is_open(&self) -> bool {
        self.sought == Sought::default()
    }

    /// The form, filled with what is sought.
    pub(super) fn form(&self, lang: Lang) -> FormView {
        let said = self.said.iter().map(|(name, value)| (*name, value.as_str()));
        FormView::new(lang).with_all(said)
    }

    /// The address of the same sieve, from a contribution on.
    pub(super) fn address(&self, here: &str, from: Option<Id<Contribution>>) -> String {
        let said = self.said.iter().map(|(name, value)| (*name, value.clone()));
        let pairs: Vec<_> = said.chain(from.map(|from| ("from", from.to_string()))).collect();
        match serde_urlencoded::to_string(pairs) {
            Ok(query) if !query.is_empty() => format!("{here}?{query}"),
            _ => here.to_owned(),
        }
    }
}

fn value<'a>(said: &'a [(&'static str, String)], name: &str) -> Option<&'a str> {
    said.iter().find(|(field, _)| *field == name).map(|(_, value)| value.as_str())
}

fn word<T: FromStr>(said: &[(&'static str, String)], name: &str) -> Result<Option<T>> {
    value(said, name).map(read).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sieve(query: &[(&str, &str)]) -> Result<Sieve> {
        let query = query.iter().map(|(name, value)| ((*name).into(), (*value).into()));
        Sieve::of(&query.collect())
    }

    #[test]
    fn an_address_says_again_what_it_was_asked() {
        let asked = sieve(&[("kind", "opinion"), ("answer", "waiting"), ("channel", "")]);
        let address = asked.map(|it| it.address("/voices", None)).unwrap_or_default();
        assert_eq!(address, "/voices?kind=opinion&answer=waiting");
        assert!(sieve(&[("channel", ""), ("other", "x")]).is_ok_and(|it| it.is_open()));
        assert!(sieve(&[("provision", "whole")]).is_ok_and(|it| !it.is_open()));
    }

    #[test]
    fn what_nobody_can_seek_leads_nowhere() {
        for (name, value) in [("kind", "song"), ("answer", "perhaps"), ("provision", "7")] {
            assert!(sieve(&[(name, value)]).is_err(), "{name}={value}");
        }
    }
}
