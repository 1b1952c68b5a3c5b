//! What a list says of what is there already: beside each row what it is or may
//! be, and what somebody chooses of it.

use std::{fmt::Display, str::FromStr};

use list::{
    Found,
    again::{self, Candidate, Chosen, Other, Standing},
};
use press::{Choice, Msg, Translator};

use super::Beside;
use crate::form::FormData;

/// The sentences for what stands on a list.
pub(crate) struct Sentences {
    new: &'static str,
    same: &'static str,
    there: &'static str,
    differs: &'static str,
    take: &'static str,
    keep: &'static str,
    as_row: &'static str,
    another: &'static str,
}

/// Of people.
pub(crate) const PEOPLE: Sentences = Sentences {
    new: "list-who-new",
    same: "list-who-same",
    there: "list-who-there",
    differs: "list-who-differs",
    take: "list-who-take",
    keep: "list-who-keep",
    as_row: "list-who-as-row",
    another: "list-who-another",
};

/// Of what is known by its name alone.
pub(crate) const NAMES: Sentences = Sentences {
    new: "list-name-new",
    same: "list-name-same",
    there: "list-name-there",
    differs: "list-name-differs",
    take: "list-name-take",
    keep: "list-name-keep",
    as_row: "list-name-as-row",
    another: "list-name-another",
};

/// What is known of what is there.
pub(crate) struct Known {
    /// Its name, never empty.
    pub(crate) name: String,
    /// What else tells it from others.
    pub(crate) facts: Vec<String>,
}

/// A list compared with what is there.
pub(crate) struct Again<'a, I, D> {
    pub(crate) l: &'static Translator,
    pub(crate) sentences: &'static Sentences,
    pub(crate) rows: &'a [Found],
    pub(crate) standings: &'a [Standing<I, D>],
    /// What is known of one that is there.
    pub(crate) known: &'a dyn Fn(I) -> Option<Known>,
    /// The sentence that names what a row says otherwise.
    pub(crate) differs: fn(D) -> &'static str,
}

impl<I: Copy + Eq + Display + FromStr, D: Copy> Again<'_, I, D> {
    /// What is said beside each row, and what is chosen or proposed there.
    pub(crate) fn beside(&self, sent: &FormData) -> (Vec<Beside>, Vec<(String, String)>) {
        let mut chosen = Vec::new();
        for (at, standing) in self.standings.iter().enumerate() {
            let field = again::field(at);
            let said = sent.get(&field).parse().ok().or_else(|| standing.proposed());
            chosen.extend(said.map(|said: Chosen<I>| (field, said.to_string())));
        }
        let beside = self.standings.iter().enumerate();
        (beside.map(|(at, standing)| self.of(at, standing)).collect(), chosen)
    }

    fn of(&self, at: usize, standing: &Standing<I, D>) -> Beside {
        let l = self.l;
        let said = |words| Beside { words: vec![words], choice: None };
        match standing {
            Standing::New => said(l.t(self.sentences.new)),
            Standing::Same(Other::There(_)) => said(l.t(self.sentences.same)),
            Standing::Same(Other::Row(row)) => {
                said(l.msg("list-who-repeated").n("row", self.row(*row)))
            }
            Standing::Asked(found) => {
                let words = found.iter().map(|it| self.candidate(it)).collect();
                let choices = found.iter().flat_map(|it| self.choices(it));
                let another = Choice::new(Chosen::<I>::Another, l.t(self.sentences.another).attr());
                let choices = choices.chain([another]).collect();
                Beside { words, choice: Some((again::field(at), choices)) }
            }
        }
    }

    /// The number of a row in the file.
    fn row(&self, at: usize) -> usize {
        self.rows.get(at).map_or(0, |row| row.row)
    }

    fn known(&self, who: Other<I>) -> Option<Known> {
        let Other::There(id) = who else { return None };
        (self.known)(id)
    }

    /// What the row may be, with what is known of it and what the list says
    /// otherwise.
    fn candidate(&self, candidate: &Candidate<I, D>) -> Msg {
        let Some(known) = self.known(candidate.who) else {
            let Other::Row(row) = candidate.who else { return self.l.t(self.sentences.same) };
            return self.l.msg("list-who-row").n("row", self.row(row));
        };
        let facts = [known.name].into_iter().chain(known.facts).filter(|it| !it.is_empty());
        let who = facts.collect::<Vec<_>>().join(" · ");
        if candidate.differs.is_empty() {
            return self.l.msg(self.sentences.there).s("who", who);
        }
        let differs = candidate.differs.iter();
        let differs: Vec<String> =
            differs.map(|what| self.l.t((self.differs)(*what)).plain()).collect();
        self.l.msg(self.sentences.differs).s("who", who).s("what", self.l.list(&differs))
    }

    fn choices(&self, candidate: &Candidate<I, D>) -> Vec<Choice> {
        let choice = |chosen, label: Msg| Choice::new(chosen, label.attr());
        match (candidate.who, self.known(candidate.who)) {
            (Other::There(id), Some(known)) => {
                let said = |key| self.l.msg(key).s("who", &known.name);
                let take = choice(Chosen::Take(id), said(self.sentences.take));
                let keep = choice(Chosen::Keep(candidate.who), said(self.sentences.keep));
                let differs = !candidate.differs.is_empty();
                Some(take).filter(|_| differs).into_iter().chain([keep]).collect()
            }
            (Other::Row(row), _) => {
                let label = self.l.msg(self.sentences.as_row).n("row", self.row(row));
                vec![choice(Chosen::Keep(candidate.who), label)]
            }
            _ => Vec::new(),
        }
    }
}
