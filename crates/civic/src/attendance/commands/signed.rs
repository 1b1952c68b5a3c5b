//! The sheet that people signed, entered again from its rows' codes.

use base::{Actor, CommuneId, Faults, Id, Instant, Result};
use db::{Database, WriteTx, secret};
use uuid::Uuid;

use super::{
    super::{Happened, Sighting, Told, What},
    note, require_the_door, seen_at,
};
use crate::workshop::{
    Participant, Workshop,
    gate::{self, Needs},
    rules as row_codes, store as rows,
};

/// What came of entering a sheet again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reentered {
    /// How many are marked now who were not before.
    pub marked: usize,
    /// How many had been marked already.
    pub already: usize,
    /// The codes that were not taken, as typed, each with a fault at `codes`.
    pub left: Vec<String>,
    /// Why they were not.
    pub faults: Faults,
}

/// A sheet that people signed.
#[derive(Debug, Clone)]
pub struct EnterSigned {
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// The codes of the rows that are signed, as typed.
    pub codes: Vec<String>,
    /// When they signed; now, where nothing is said.
    pub at: Option<Instant>,
}

/// Marks those whose codes stand signed on paper. Each code is taken or comes
/// back with its fault; one that is wrong keeps no other from being taken.
pub async fn enter_signed(db: &Database, actor: &Actor, input: EnterSigned) -> Result<Reentered> {
    let EnterSigned { commune, workshop, codes, at } = input;
    require_the_door(actor, commune)?;
    let tx = db.write(commune).await?;
    let at = seen_at(&tx, at);
    let (mut tx, day) = gate::pass(tx, workshop, Needs::Here).await?;
    // A sheet is signed during the day, however late it is entered.
    let at = day.closed_at.map_or(at, |closed| at.min(closed));
    let device = actor.account().map_or(Uuid::nil(), Id::uuid);
    let (mut done, mut sightings) = (Reentered::default(), Vec::new());
    for code in codes {
        let who = match find(&mut tx, workshop, &code).await? {
            Ok(who) => who,
            Err(key) => {
                done.faults.add_with("codes", key, vec![("said", code.clone())]);
                done.left.push(code);
                continue;
            }
        };
        if rows::participant(&mut tx, workshop, who).await?.arrived_at.is_some() {
            done.already += 1;
            continue;
        }
        let (id, what) = (tx.id(), What::Came);
        let seen = Sighting { id, participant_id: who, what, about: None, at, device };
        sightings.push(Told::from(&seen));
        note(&mut tx, &day, seen).await?;
        done.marked += 1;
    }
    if !sightings.is_empty() {
        let happened = Happened::PresenceSeen { workshop: workshop.uuid(), sightings };
        tx.commit(actor, happened).await?;
    }
    Ok(done)
}

/// Whose a typed code is: that of a row, or that of an invitation.
async fn find(
    tx: &mut WriteTx,
    workshop: Id<Workshop>,
    typed: &str,
) -> Result<std::result::Result<Id<Participant>, &'static str>> {
    let code = secret::tidy_code(typed);
    if let Some(found) = rows::participant_by_code(tx, workshop, &code).await? {
        return Ok(Ok(found.id));
    }
    let code = row_codes::tidy_row_code(typed);
    if !row_codes::is_whole(&code) {
        return Ok(Err("fault-row-code-misread"));
    }
    let found = rows::by_row_code(tx, workshop, &code).await?;
    Ok(match found.as_slice() {
        [] => Err("fault-row-code-unknown"),
        [(one,)] => Ok(*one),
        _ => Err("fault-row-code-twice"),
    })
}
