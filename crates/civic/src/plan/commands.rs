//! Recording how far measures have come.

use base::{Action, Actor, CommuneId, Error, Id, LocalText, Place, Result};
use db::Database;

use super::{Happened, Progress, Status, rules, store as rows};
use crate::{
    document::{self, Level, Provision, VersionState},
    media::commands::keep,
};

/// A report on a measure.
#[derive(Debug, Clone)]
pub struct Report {
    /// The measure.
    pub provision: Id<Provision>,
    /// How far, from 0 to 100.
    pub percent: i64,
    /// How it is going.
    pub status: Status,
    /// What happened; the French may be empty.
    pub note: LocalText,
    /// What shows it; may be empty, and then nobody is told that it goes well.
    pub evidence: Vec<Proof>,
}

/// Something that shows it.
#[derive(Debug, Clone, Default)]
pub struct Proof {
    /// What it is; the French may be empty.
    pub caption: LocalText,
    /// Its address, beginning with `https://`; empty for a file kept here.
    pub address: String,
    /// A file to keep here: its name and its bytes. Everybody may read it.
    pub file: Option<(String, Vec<u8>)>,
}

/// Records how far a measure has come; a measure is followed once the council
/// adopted it.
pub async fn record_progress(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    report: Report,
) -> Result<Id<Progress>> {
    actor.require(Action::Follow, Place::Commune(commune))?;
    rules::faults(&report).check()?;
    let mut tx = db.write(commune).await?;
    let measure = document::queries::provision(&mut tx, report.provision).await?;
    if measure.level != Level::Measure {
        return Err(Error::NotFound);
    }
    let past = document::queries::history(&mut tx, report.provision).await?;
    if !past.iter().any(|it| it.version_state == VersionState::Adopted) {
        return Err(Error::Refused("refused-measure-unadopted"));
    }
    let id = rows::insert_progress(&mut tx, &report, actor.account()).await?;
    for proof in &report.evidence {
        let media = match &proof.file {
            Some((name, bytes)) => Some(keep(&mut tx, name, bytes, true).await?),
            None => None,
        };
        rows::insert_evidence(&mut tx, id, proof, media).await?;
    }
    let recorded = Happened::ProgressRecorded {
        provision: report.provision.uuid(),
        progress: id.uuid(),
        percent: report.percent,
        status: report.status,
        evidence: report.evidence.len(),
    };
    tx.commit(actor, recorded).await?;
    Ok(id)
}
