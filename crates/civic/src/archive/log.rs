//! The log: what was done and when, from the journal. Anybody reads it
//! without names; the office reads it with its actors.

use base::{Action, Actor, Instant, LocalText, Place, Result, columns};
use db::{
    Reader,
    checkpoint::{KeyRow, Signed},
    journal,
};
use uuid::Uuid;

use super::store::log as rows;
use crate::words;

/// How many lines a page of the log has.
pub const PAGE: usize = 50;

/// How many rows an export holds at most.
pub const EXPORT: usize = 5000;

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct LogLine {
    /// Its number, from 1 without gaps.
    pub seq: i64,
    /// What happened: room and event.
    pub kind: String,
    /// What it happened to.
    pub subject: Uuid,
    /// When.
    pub at: Instant,
    /// Who, as a word.
    pub actor: String,
    /// How the acting account is called; only in the office.
    #[sqlx(flatten, try_from = "columns::MaybeLabel")]
    pub label: Option<LocalText>,
    /// The hash of the row.
    pub hash: Vec<u8>,
}

/// The lines before a number, latest first, and whether there are earlier ones.
pub async fn public(tx: &mut Reader, before: Option<i64>) -> Result<(Vec<LogLine>, bool)> {
    let lines = rows::lines(tx, before.unwrap_or(i64::MAX)).await?;
    Ok(cut(lines.into_iter().map(nameless).collect()))
}

/// The same with the names of the acting accounts.
pub async fn office(
    tx: &mut Reader,
    actor: &Actor,
    before: Option<i64>,
) -> Result<(Vec<LogLine>, bool)> {
    actor.require(Action::ReadJournal, Place::Commune(tx.scope()))?;
    Ok(cut(rows::lines(tx, before.unwrap_or(i64::MAX)).await?))
}

fn nameless(line: LogLine) -> LogLine {
    LogLine { label: None, ..line }
}

fn cut(mut lines: Vec<LogLine>) -> (Vec<LogLine>, bool) {
    let more = lines.len() > PAGE;
    lines.truncate(PAGE);
    (lines, more)
}

/// The rows after a number, oldest first, with all that their hashes are made
/// of but the words, which only the commitment stands for.
pub async fn rows_after(tx: &mut Reader, mut after: i64) -> Result<Vec<journal::Entry>> {
    let mut entries = Vec::new();
    while entries.len() < EXPORT {
        let page = journal::page(tx, after).await?;
        let Some(last) = page.last() else { break };
        after = last.seq;
        entries.extend(page);
    }
    entries.truncate(EXPORT);
    Ok(entries)
}

/// The last signed head of the commune's journal; public.
pub async fn checkpoint(tx: &mut Reader) -> Result<Option<Signed>> {
    db::checkpoint::latest(tx).await
}

/// The keys that sign heads, or did, the present one first; public.
pub async fn keys(tx: &mut Reader) -> Result<Vec<KeyRow>> {
    db::checkpoint::keys(tx).await
}

/// What verifying the commune's chain comes to, for the office.
pub async fn verify(tx: &mut Reader, actor: &Actor) -> Result<journal::Verdict> {
    actor.require(Action::ReadJournal, Place::Commune(tx.scope()))?;
    words::verify(tx).await
}
