//! Papers as they stand for good: what a closing freezes, and the numbered
//! sheets that corrections add beside it.

use base::{Error, Id, Instant, Lang, Result, sheet::Sheet};
use sha2::{Digest, Sha256};

use super::{Certificate, queries::Report};
use crate::workshop::{Late, WorkingGroup};

base::words! {
    /// A paper that is frozen.
    pub enum PaperKind {
        /// The minutes.
        Minutes = "minutes",
        /// The report.
        Report = "report",
        /// Who was there, counted.
        Attendance = "attendance",
        /// What comes next.
        NextSteps = "next_steps",
        /// A certificate for each who came.
        Certificates = "certificates",
        /// A numbered correction.
        Correction = "correction",
    }
}

/// A paper that was drawn and is to be frozen.
#[derive(Debug, Clone)]
pub struct Drawn {
    /// Which.
    pub kind: PaperKind,
    /// Its language.
    pub lang: Lang,
    /// What stands on it.
    pub sheet: Sheet,
}

/// Whoever draws papers. It is asked within the change that freezes them, so
/// that a paper says what the rows of that very change say.
pub trait Draw: Send + Sync {
    /// The papers of the closing.
    fn closing(&self, report: &Report, certificates: &[Certificate]) -> Vec<Drawn>;
    /// The sheet of a correction; certificates are those that it adds.
    fn correction(&self, report: &Report, of: &Corrected<'_>) -> Vec<Drawn>;
}

/// What a correction's sheet is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Corrected<'a> {
    /// The correction.
    pub correction: &'a Correction,
    /// What it takes in that arrived late.
    pub late: &'a [Late],
    /// Certificates of those whose presence it takes in.
    pub certificates: &'a [Certificate],
}

/// A frozen paper.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Frozen {
    /// Which.
    pub kind: PaperKind,
    /// Its language.
    pub lang: String,
    /// The correction it belongs to; 0 for a paper of the closing.
    pub correction: i64,
    /// The sheet as JSON.
    pub sheet: String,
    /// The SHA-256 of that.
    pub digest: String,
    /// The journal's head before the change that froze it.
    pub head_seq: i64,
    /// That head's hash.
    pub head_hash: String,
    /// When.
    pub frozen_at: Instant,
}

impl Frozen {
    /// What stands on it.
    pub fn sheet(&self) -> Result<Sheet> {
        serde_json::from_str(&self.sheet).map_err(Error::bug)
    }

    /// The digest as people compare it: the first 24 signs, in fours.
    #[must_use]
    pub fn mark(&self) -> String {
        in_fours(&self.digest)
    }
}

/// The first 24 signs of a digest, in fours.
#[must_use]
pub fn in_fours(digest: &str) -> String {
    let signs: Vec<char> = digest.chars().take(24).collect();
    signs.chunks(4).map(|four| four.iter().collect()).collect::<Vec<String>>().join(" ")
}

/// A sheet as it is kept, and its digest.
pub(super) fn kept(sheet: &Sheet) -> Result<(String, String)> {
    let text = serde_json::to_string(sheet).map_err(Error::bug)?;
    let digest = hex::encode(Sha256::digest(text.as_bytes()));
    Ok((text, digest))
}

/// A group whose phone had not given everything at the closing.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct LeftOut {
    /// The group.
    pub group_id: Id<WorkingGroup>,
    /// When it was last heard of.
    pub heard_at: Option<Instant>,
    /// How much waited on it; unknown where it did not answer.
    pub waiting: Option<i64>,
    /// How many drafts it held.
    pub drafts: Option<i64>,
}

/// A numbered correction.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Correction {
    /// Its number, from 1.
    pub number: i64,
    /// What the papers say; empty where it takes in what arrived late.
    pub said: String,
    /// What is right.
    pub instead: String,
    /// Why.
    pub reason: String,
    /// When it was made.
    pub made_at: Instant,
}

/// What a code opens that stands on frozen papers: what they are and their
/// digests, so that a copy can be compared.
#[derive(Debug, Clone)]
pub struct Sealed {
    /// The title of the workshop.
    pub title: String,
    /// The language of the title.
    pub lang: String,
    /// The day, ISO 8601.
    pub held_on: String,
    /// The frozen papers, without what stands on them.
    pub papers: Vec<Frozen>,
}
