//! Reporting a contribution: anybody may, without an account.

use base::{Actor, CommuneId, Error, Id, Result};
use db::Database;
use uuid::Uuid;

use super::super::{Contribution, Ground, Happened, Visibility, rules, store as rows};

/// What somebody reports.
#[derive(Debug, Clone)]
pub struct Reported {
    /// Which rule it breaks.
    pub reason: Ground,
    /// In their words; may be empty.
    pub words: String,
    /// The form's key: the same key twice is one report.
    pub key: Uuid,
}

/// Reports a contribution that everybody reads, for the office to look at.
pub async fn report(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    contribution: Id<Contribution>,
    wanted: Reported,
) -> Result<()> {
    rules::faults_of_report(&wanted.words).check()?;
    let mut tx = db.write(commune).await?;
    let held = rows::held(&mut tx, contribution).await?;
    if held.voice.visibility != Visibility::Shown {
        return Err(Error::Refused("refused-not-in-sight"));
    }
    if !tx.take_key(wanted.key, contribution.uuid()).await? {
        return Ok(());
    }
    let (reason, words) = (wanted.reason, wanted.words.as_str());
    let report = rows::insert_report(&mut tx, contribution, (reason, words)).await?;
    let (contribution, report) = (contribution.uuid(), report.uuid());
    tx.commit(actor, Happened::Reported { contribution, report, reason }).await?;
    Ok(())
}
