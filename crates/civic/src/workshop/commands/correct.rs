//! Correcting what is known of somebody on the list.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result, visible};
use db::Database;

use super::{
    super::{
        Corrected, Happened, Participant, Workshop,
        gate::{self, DayChange, Needs},
        store as rows,
    },
    people::{NewParticipant, check, listed},
};
use crate::people::{Details, commands::correct_person, rules::settled};

/// What is to be known of somebody.
#[derive(Debug, Clone)]
pub struct ChangeParticipant {
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// Who.
    pub participant: Id<Participant>,
    /// Everything of them, as it is from now on.
    pub given: NewParticipant,
    /// The revision that was corrected.
    pub revision: i64,
}

/// Corrects somebody's name, how to reach them, their category and sex. Their
/// code stays, and nobody is written to again.
pub async fn change_participant(
    db: &Database,
    actor: &Actor,
    input: ChangeParticipant,
) -> Result<()> {
    let ChangeParticipant { commune, workshop, participant, given, revision } = input;
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    check(std::slice::from_ref(&given)).check()?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, workshop, Needs::Unclosed).await?;
    let known = rows::participant(&mut tx, workshop, participant).await?;
    if known.revision != revision {
        return Err(Error::Stale);
    }
    if let Some(corrected) = correct(&mut tx, workshop, &known, &given).await? {
        let workshop = workshop.uuid();
        tx.commit(actor, Happened::ParticipantCorrected { workshop, corrected }).await?;
    }
    Ok(())
}

/// Corrects somebody within a change; nothing where nothing differs.
pub(super) async fn correct(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    known: &Participant,
    given: &NewParticipant,
) -> Result<Option<Corrected>> {
    let category = listed(tx, workshop, given.category).await?;
    let name = visible(&given.name);
    let (contact, details) = settled(visible(&given.contact), &given.details);
    let known_of = |it: &Details| (it.function.clone(), it.organisation.clone());
    let corrected = Corrected {
        participant: known.id.uuid(),
        name: name != known.name,
        contact: contact != known.contact || details.phone != known.details.phone,
        details: known_of(&details) != known_of(&known.details),
        category: (known.category_id.uuid(), category.uuid()),
        sex: (known.sex, given.sex),
    };
    let same = !corrected.name && !corrected.contact && !corrected.details;
    if same && known.category_id == category && known.sex == given.sex {
        return Ok(None);
    }
    rows::correct_participant(tx, known.id, category, given.sex, known.revision).await?;
    correct_person(tx, known.person_id, name, &contact, &details).await?;
    Ok(Some(corrected))
}
