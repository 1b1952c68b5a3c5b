//! Saying whether a measure and a commitment go together.

use base::{Action, Actor, CommuneId, Error, Faults, Id, Place, Result, visible};
use db::Database;

use super::{Degree, Happened, Ruling, rules, store as rows};
use crate::{
    document::{self, Level, Provision},
    openness::{self, Commitment},
};

/// What is said of a measure and a commitment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Say {
    /// The measure.
    pub measure: Id<Provision>,
    /// The commitment.
    pub commitment: Id<Commitment>,
    /// What is said.
    pub ruling: Ruling,
    /// How they go together; nothing where they do not.
    pub degree: Option<Degree>,
    /// Why: a must where they go together.
    pub reason: String,
}

/// Says whether a measure and a commitment go together, and how. What was said
/// before stays in the record; the latest counts.
pub async fn say(db: &Database, actor: &Actor, commune: CommuneId, say: Say) -> Result<()> {
    actor.require(Action::DraftText, Place::Commune(commune))?;
    let linked = say.ruling == Ruling::Linked;
    let mut faults = Faults::default();
    if linked && say.degree.is_none() {
        faults.add("degree", "fault-choose");
    }
    if linked && visible(&say.reason).is_empty() {
        faults.add("reason", "fault-required");
    }
    faults.too_long("reason", &say.reason, rules::REASON);
    faults.check()?;
    let mut tx = db.write(commune).await?;
    if document::queries::provision(&mut tx, say.measure).await?.level != Level::Measure {
        return Err(Error::NotFound);
    }
    let commitment = openness::queries::one(&mut tx, actor, say.commitment).await?;
    if linked && commitment.retired_at.is_some() {
        return Err(Error::Refused("refused-commitment-retired"));
    }
    let say = Say { degree: say.degree.filter(|_| linked), ..say };
    rows::insert(&mut tx, &say).await?;
    let ruled = Happened::ConvergenceRuled {
        provision: say.measure.uuid(),
        commitment: say.commitment.uuid(),
        ruling: say.ruling,
        degree: say.degree,
    };
    tx.commit(actor, ruled).await?;
    Ok(())
}
