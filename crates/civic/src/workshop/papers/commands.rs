//! Issuing certificates.

use base::{Action, Actor, CommuneId, Id, Place, Result};
use db::{Database, WriteTx, secret};

use super::{Happened, store as rows};
use crate::workshop::Workshop;

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
    let mut tx = db.write(commune).await?;
    let certificates = issue(&mut tx, workshop).await?;
    if certificates > 0 {
        let happened = Happened::CertificatesIssued { workshop: workshop.uuid(), certificates };
        tx.commit(actor, happened).await?;
    }
    Ok(certificates)
}

/// The same within a change that another half of the room makes.
pub(in crate::workshop) async fn issue(tx: &mut WriteTx, workshop: Id<Workshop>) -> Result<usize> {
    let without = rows::without_certificate(tx, workshop).await?;
    for participant in &without {
        let id = tx.id();
        rows::insert_certificate(tx, workshop, id, *participant, &secret::code(CODE)).await?;
    }
    Ok(without.len())
}
