//! What a journal says and what the rows say, met with one another: the chain
//! is read once, row by row, then each table of words once. Kept in memory is
//! one digest for each row of words, about a hundred bytes.

use std::collections::{BTreeMap, HashMap, HashSet};

use base::{Id, Instant, policy::Commune};
use serde::Deserialize;
use uuid::Uuid;

use super::{Entry, Verdict, verify::check};
use crate::{
    RowName, Words,
    words::{self, Noted, Standing},
};

/// How many faults are named; more say nothing more.
const MOST: usize = 100;

/// What is wrong with the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Break {
    /// A number is missing before this row.
    Gap,
    /// The row does not follow from the one before.
    Link,
    /// The row's own hash is not that of its contents.
    Hash,
    /// The payload is not the one committed to.
    Payload,
    /// The payload is not there, and no event says that it was erased.
    Lacking,
    /// The row is said to have happened before the one before it.
    Time,
    /// The head is not the last row: rows were cut off or the head was changed.
    Head,
    /// A signed head lies beyond the last row.
    Cut,
    /// A signed head has another hash than the row of its number.
    Rebuilt,
    /// A kept head's signature is of none of the known keys.
    Signature,
    /// A row's words are not those that were recorded.
    Words,
    /// A row's time is not the one that was recorded, its words are.
    Backdated,
    /// A row of words that were recorded is not there.
    Missing,
    /// A row of words was never recorded.
    Unrecorded,
}

impl Break {
    /// The word for it, of which the sentences' keys are made.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Gap => "gap",
            Self::Link => "link",
            Self::Hash => "hash",
            Self::Payload => "payload",
            Self::Lacking => "lacking",
            Self::Time => "time",
            Self::Head => "head",
            Self::Cut => "cut",
            Self::Rebuilt => "rebuilt",
            Self::Signature => "signature",
            Self::Words => "words",
            Self::Backdated => "backdated",
            Self::Missing => "missing",
            Self::Unrecorded => "unrecorded",
        }
    }
}

/// A fault, by kind and place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub kind: Break,
    /// The row of the journal: the broken one, or the one that recorded the
    /// words; none for words that no row recorded.
    pub seq: Option<i64>,
    /// The row of words, with what they are.
    pub row: Option<(&'static str, RowName)>,
}

/// The part of a payload that says something of rows or of the journal.
#[derive(Deserialize)]
struct Said {
    #[serde(default)]
    digests: Vec<Noted>,
    hall: Option<serde::de::IgnoredAny>,
}

/// The rows that an erasure names.
#[derive(Deserialize)]
struct Erased {
    rows: Vec<i64>,
}

/// What the journal said last of a row of words.
#[derive(Debug, Clone)]
pub(super) struct Last {
    pub(super) seq: i64,
    pub(super) at: Instant,
    pub(super) noted: Noted,
}

/// A kind of words and a row of it.
type Key = (&'static str, RowName);

/// The reading of one scope's record.
pub(super) struct Scan {
    scope: Id<Commune>,
    bound: &'static [&'static Words],
    verdict: Verdict,
    previous: Vec<u8>,
    next: i64,
    at: Instant,
    kept: BTreeMap<i64, Vec<Vec<u8>>>,
    latest: HashMap<Key, Last>,
    erased: HashSet<i64>,
    lacking: Vec<(i64, Uuid)>,
    /// What the rows that say nothing happened to.
    silent: HashSet<Uuid>,
}

impl Scan {
    /// Begins a reading, to be compared with signed heads.
    pub(super) fn new(
        scope: Id<Commune>,
        bound: &'static [&'static Words],
        kept: BTreeMap<i64, Vec<Vec<u8>>>,
    ) -> Self {
        Self {
            scope,
            bound,
            verdict: Verdict { heads: kept.len(), ..Verdict::default() },
            previous: vec![0; 32],
            next: 1,
            at: Instant(0),
            kept,
            latest: HashMap::new(),
            erased: HashSet::new(),
            lacking: Vec::new(),
            silent: HashSet::new(),
        }
    }

    /// The number of the last row that was read.
    pub(super) const fn last(&self) -> i64 {
        self.next - 1
    }

    pub(super) fn fault(&mut self, kind: Break, seq: Option<i64>, row: Option<Key>) {
        if self.verdict.faults.len() < MOST {
            self.verdict.faults.push(Fault { kind, seq, row });
        } else {
            self.verdict.more = true;
        }
    }

    /// Reads a row of the journal.
    pub(super) fn entry(&mut self, row: Entry) {
        if let Some(fault) = check(self.scope, &row, self.next, &self.previous) {
            let at = if fault == Break::Gap { self.next } else { row.seq };
            self.fault(fault, Some(at), None);
        }
        self.verdict.rows += 1;
        match &row.payload {
            Some(payload) => self.payload(&row, payload),
            None => self.lacking.push((row.seq, row.subject)),
        }
        if let Some(heads) = self.kept.remove(&row.seq)
            && heads.iter().any(|head| *head != row.hash)
        {
            self.fault(Break::Rebuilt, Some(row.seq), None);
        }
        (self.next, self.previous) = (row.seq + 1, row.hash);
    }

    fn payload(&mut self, row: &Entry, payload: &str) {
        let Ok(said) = serde_json::from_str::<Said>(payload) else { return };
        if said.hall.is_none() {
            if row.at < self.at {
                self.fault(Break::Time, Some(row.seq), None);
            }
            self.at = self.at.max(row.at);
        }
        // What another database's journal says of itself is not said of this one.
        let own = said.hall.is_none();
        if own && row.kind == "journal.words_bound" {
            self.verdict.older = row.seq - 1;
        }
        if own
            && row.kind == "journal.words_erased"
            && let Ok(erased) = serde_json::from_str::<Erased>(payload)
        {
            self.erased.extend(erased.rows);
        }
        for noted in said.digests {
            let Some(words) = self.bound.iter().find(|it| it.of == noted.of) else { continue };
            self.latest.insert((words.of, noted.row()), Last { seq: row.seq, at: row.at, noted });
        }
    }

    /// Compares the last row with the head, and with what must lie before it.
    pub(super) fn end(&mut self, (seq, hash): (i64, &[u8])) {
        if seq != self.last() || hash != self.previous {
            self.fault(Break::Head, Some(self.last().max(seq)), None);
        }
        for size in std::mem::take(&mut self.kept).into_keys() {
            let kind = if size > self.last() { Break::Cut } else { Break::Rebuilt };
            self.fault(kind, Some(size), None);
        }
        for (seq, subject) in std::mem::take(&mut self.lacking) {
            if self.erased.contains(&seq) {
                self.verdict.erased += 1;
            } else {
                self.fault(Break::Lacking, Some(seq), None);
            }
            self.silent.insert(subject);
        }
    }

    /// Meets a row of words with what the journal said of it.
    pub(super) fn meet(&mut self, words: &'static Words, row: &Standing) {
        let key = (words.of, row.name);
        let Some(last) = self.latest.remove(&key) else {
            // Whose event lost its payload is named by that event.
            if !self.silent.contains(&row.name.id) {
                self.fault(Break::Unrecorded, None, Some(key));
            }
            return;
        };
        let fault = match (&last.noted.sha256, last.noted.erased) {
            (Some(recorded), _) => differs(words, row, (recorded, last.at)),
            (None, true) => row.salt.is_some().then_some(Break::Words),
            (None, false) => Some(Break::Unrecorded),
        };
        match fault {
            Some(kind) => self.fault(kind, Some(last.seq), Some(key)),
            None if last.noted.erased => self.verdict.erased_words += 1,
            None => self.verdict.words += 1,
        }
    }

    /// Names the rows that were recorded and not met.
    pub(super) fn finish(mut self) -> Verdict {
        let mut left: Vec<(i64, Key)> = std::mem::take(&mut self.latest)
            .into_iter()
            .filter(|(_, last)| last.noted.sha256.is_some())
            .map(|(key, last)| (last.seq, key))
            .collect();
        left.sort_unstable();
        for (seq, key) in left {
            self.fault(Break::Missing, Some(seq), Some(key));
        }
        self.verdict
    }

    /// What the journal said last of every row of words.
    pub(super) fn latest(self) -> HashMap<Key, Last> {
        self.latest
    }
}

/// How a row differs from what was recorded of it, and when.
fn differs(words: &Words, row: &Standing, (recorded, then): (&str, Instant)) -> Option<Break> {
    let now = row.digest(words).map(hex::encode);
    if now.as_deref() == Some(recorded) {
        return None;
    }
    let at = words.at.and_then(|at| words.columns.iter().position(|it| *it == at));
    if let (Some(at), Some(salt)) = (at, &row.salt) {
        let mut parts = row.parts.clone();
        parts[at] = Some(then.0.to_string());
        let then = words::digest(words.of, row.name, salt, &parts);
        if hex::encode(then) == recorded {
            return Some(Break::Backdated);
        }
    }
    Some(Break::Words)
}
