//! Taking a list of people, which may have been taken before.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::Database;

use super::{
    super::{
        Corrected, Happened, Participant, Workshop,
        gate::{self, DayChange, Needs},
        rules::again::{self, Chosen, Deed},
        store as rows,
    },
    correct::correct,
    people::{Entering, NewParticipant, check, enter},
};
use crate::people::{Sex, rules::together};

/// What became of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Received {
    /// How many were entered.
    pub entered: usize,
    /// How many were changed.
    pub changed: usize,
    /// How many were there and stayed as they were.
    pub there: usize,
}

/// Takes a list, all of it or nothing: who is new is entered, who is there is
/// not entered again, and of whom the list says something else that is done
/// which was chosen for their row. A row of which somebody must choose is a
/// fault at its field. Nobody who was there gets another code.
pub async fn receive_list(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    people: &[NewParticipant],
    chosen: &[Option<Chosen>],
) -> Result<Received> {
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    check(people).check()?;
    let mut tx = db.write(commune).await?;
    let there = rows::participants(&mut tx, workshop).await?;
    let categories = rows::categories(&mut tx, workshop).await?;
    let standings = again::compare(&there, &categories, people);
    let deeds = again::deeds(&standings, chosen).map_err(Error::Invalid)?;
    // Home enters people while the workshop is away, and changes none who is.
    let changes = deeds.iter().any(|deed| matches!(deed, Deed::Change(_)));
    let needs = if changes { Needs::Unclosed } else { Needs::UnclosedAnywhere };
    let (mut tx, _) = gate::pass(tx, workshop, needs).await?;
    let (mut entered, mut changed) = (Vec::new(), Vec::new());
    for (person, deed) in people.iter().zip(&deeds) {
        match deed {
            Deed::Leave => {}
            Deed::Enter => {
                let id = enter(&mut tx, workshop, person, Entering::Listed).await?;
                entered.push(id.uuid());
            }
            Deed::Change(id) => {
                changed.extend(take(&mut tx, workshop, &there, *id, person).await?);
            }
        }
    }
    let (new, other) = (entered.len(), changed.len());
    let received = Received { entered: new, changed: other, there: people.len() - new - other };
    let workshop = workshop.uuid();
    match (new, other) {
        (0, 0) => {}
        (_, 0) => {
            let happened = Happened::ParticipantsEntered { workshop, participants: entered };
            tx.commit(actor, happened).await?;
        }
        _ => {
            tx.commit(actor, Happened::ListTaken { workshop, entered, changed }).await?;
        }
    }
    Ok(received)
}

/// Takes what a list says of somebody; where it says nothing, what is known stays.
async fn take(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    there: &[Participant],
    id: Id<Participant>,
    said: &NewParticipant,
) -> Result<Option<Corrected>> {
    let known = there.iter().find(|row| row.id == id).ok_or(Error::NotFound)?;
    let name = if said.name.is_empty() { &known.name } else { &said.name }.clone();
    let (contact, details) =
        together((&said.contact, &said.details), (&known.contact, &known.details));
    let given = NewParticipant {
        name,
        contact,
        details,
        category: said.category,
        sex: if said.sex == Sex::Unsaid { known.sex } else { said.sex },
    };
    correct(tx, workshop, known, &given).await
}
