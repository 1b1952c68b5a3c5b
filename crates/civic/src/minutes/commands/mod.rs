//! Issuing certificates, closing the day, what comes after it, putting its list
//! of people right.

mod closing;
mod late;
mod people;

pub use closing::{CloseWorkshop, ask_devices, close_workshop, freeze_papers};
pub use late::{Correct, DecideLate, correct, decide_late};
pub use people::{JoinParticipants, join_participants, remove_participant};

use base::{Action, Actor, CommuneId, Id, Place, Result};
use db::{Database, secret};

use super::{Happened, store as rows};
use crate::workshop::{
    Workshop,
    gate::{self, DayChange, Needs},
};

/// Groups of four signs in a certificate's code: 78 bits.
const CODE: usize = 4;

/// Issues a certificate to everybody who came and has none. Gives how many.
pub async fn issue_certificates(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
) -> Result<usize> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, workshop, Needs::Here).await?;
    let certificates = issue(&mut tx, workshop).await?;
    if certificates > 0 {
        let happened = Happened::CertificatesIssued { workshop: workshop.uuid(), certificates };
        tx.commit(actor, happened).await?;
    }
    Ok(certificates)
}

async fn issue(tx: &mut DayChange, workshop: Id<Workshop>) -> Result<usize> {
    let without = rows::without_certificate(tx, workshop).await?;
    for participant in &without {
        let id = tx.id();
        rows::insert_certificate(tx, workshop, id, *participant, &secret::code(CODE)).await?;
    }
    Ok(without.len())
}
