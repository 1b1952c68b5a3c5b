//! Issuing certificates, closing the day, putting its list of people right.

mod people;

pub use people::{JoinParticipants, join_participants, remove_participant};

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::{Database, secret};

use super::{Happened, store as rows};
use crate::{
    synthesis::{commands::require_to_run, rules, store as outcome},
    workshop::{
        Workshop,
        gate::{self, DayChange, Needs},
        store as workshop_rows,
    },
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

/// Closes the workshop: cards, themes, syntheses and next steps are frozen,
/// the public may read them, and whoever came has a certificate. Refused while a session whose cards feed a
/// text has no synthesis.
pub async fn close_workshop(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    id: Id<Workshop>,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, id, Needs::GoingOn).await?;
    let sessions = workshop_rows::sessions(&mut tx, id).await?;
    let sentences = outcome::sentences(&mut tx, id).await?;
    if !rules::without_synthesis(&sessions, &sentences).is_empty() {
        return Err(Error::Refused("refused-session-without-synthesis"));
    }
    workshop_rows::close_workshop(&mut tx, id).await?;
    let certificates = issue(&mut tx, id).await?;
    tx.commit(actor, Happened::WorkshopClosed { workshop: id.uuid(), certificates }).await?;
    Ok(())
}
