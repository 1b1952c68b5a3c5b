//! What goes over the line between the hall and home: JSON, packed. A cut
//! transfer goes on where it broke off: a snapshot by its digest and the bytes
//! already there, a batch by its parts.

use std::{
    collections::BTreeMap,
    io::{Read, Write},
};

use base::{CommuneId, Error, Id, Instant, Result};
use db::{journal_import::ImportedEvent, row_copy::Row};
use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{Checkout, Reason};
use crate::workshop::Workshop;

/// The most bytes of a part of a batch.
pub const PART: usize = 128 * 1024;
/// The most parts of a batch.
pub const PARTS: usize = 2_000;
/// The most bytes that something unpacks to.
const UNPACKED: u64 = 512 * 1024 * 1024;

/// Everything that a workshop needs, as home has it now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The digest of home's schema; the hall's must be the same.
    pub schema: String,
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// The checkout.
    pub checkout: Id<Checkout>,
    /// The address that residents type at home, with scheme and host.
    #[serde(default)]
    pub address: String,
    /// The rows by table.
    pub rows: BTreeMap<String, Vec<Row>>,
    /// The rows, by table and key, that wait for somebody's choice.
    pub open: Vec<(String, String)>,
}

/// What changed in the hall since the two last agreed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Batch {
    /// Its identity: sent twice, it is one.
    pub id: Uuid,
    /// The digest of the hall's schema.
    pub schema: String,
    /// The rows that changed.
    pub changes: Vec<Change>,
    /// What happened, in the order of the hall's journal.
    pub events: Vec<ImportedEvent>,
}

/// A row that changed in the hall.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// Its table.
    pub table: String,
    /// The row as both last agreed on it.
    pub base: Option<Row>,
    /// The row in the hall; none where it went.
    pub hall: Option<Row>,
}

/// What came of a batch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// How many rows home took.
    pub taken: usize,
    /// How many events home's journal took.
    pub events: usize,
    /// The rows that wait for somebody's choice, by table, key and why.
    pub conflicts: Vec<(String, String, Reason)>,
}

/// A part of a batch on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part<'a> {
    /// The identity of the batch, as its sender made it.
    pub batch: Uuid,
    /// Its number, from 0.
    pub number: usize,
    /// How many parts the batch has.
    pub of: usize,
    /// Its bytes.
    pub content: &'a [u8],
}

/// How far a batch's transfer has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The numbers of the parts that arrived.
    pub parts: Vec<usize>,
    /// What came of it, once it is whole.
    pub outcome: Option<Outcome>,
}

/// What the hall says when it comes for a workshop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coming {
    /// The laptop's own identity.
    pub laptop: Uuid,
    /// The digest of its schema.
    pub schema: String,
}

/// What a hall's key opened, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Welcome {
    /// The checkout.
    pub checkout: Id<Checkout>,
    /// Home's clock, for the laptop to compare with its own.
    pub now: Instant,
}

/// Packs something; the same thing packs to the same bytes.
pub fn pack(thing: &impl Serialize) -> Result<Vec<u8>> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    serde_json::to_writer(&mut packed, thing).map_err(Error::bug)?;
    packed.flush().map_err(Error::bug)?;
    packed.finish().map_err(Error::bug)
}

/// Unpacks what was packed; what is none is a fault of the sender's.
pub fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Result<T> {
    let broken = || Error::invalid("row", "fault-hall-row");
    let mut text = Vec::new();
    GzDecoder::new(bytes).take(UNPACKED).read_to_end(&mut text).map_err(|_| broken())?;
    serde_json::from_slice(&text).map_err(|_| broken())
}

/// The digest by which a transfer knows that it goes on with the same bytes.
#[must_use]
pub fn digest(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}
