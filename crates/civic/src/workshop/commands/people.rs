//! Entering people and inviting them.

use base::{Action, Actor, CommuneId, Error, Faults, Id, Place, Result, contact};
use db::{Database, secret};
use uuid::Uuid;

use super::super::{
    Category, Happened, Participant, Workshop, WorkshopState,
    gate::{self, DayChange, Needs},
    rules::{list, row_code},
    store as rows,
};
use crate::{
    framing::paper,
    people::{Details, Sex, commands::enter_with},
};

/// The category somebody belongs to: one of the workshop's list, or a standard
/// one, which joins the list when it is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Belongs {
    /// One of the workshop's list.
    Listed(Id<Category>),
    /// A standard one.
    Word(paper::Category),
}

impl Belongs {
    /// Whether this row of the workshop's list is meant.
    #[must_use]
    pub fn is(&self, row: &Category) -> bool {
        match self {
            Self::Listed(id) => row.id == *id,
            Self::Word(word) => row.word == *word,
        }
    }
}

impl std::str::FromStr for Belongs {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let word = || text.parse().map(Self::Word).map_err(|_| ());
        text.parse::<Uuid>().map(|id| Self::Listed(Id::new(id))).or_else(|_| word())
    }
}

impl std::fmt::Display for Belongs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Listed(id) => write!(f, "{}", id.uuid()),
            Self::Word(word) => write!(f, "{word}"),
        }
    }
}

/// Somebody to enter. Only the category is needed: people take part without
/// giving a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewParticipant {
    /// Their name, or nothing.
    pub name: String,
    /// How to reach them, or nothing.
    pub contact: String,
    /// What else is known of them.
    pub details: Details,
    /// Their category.
    pub category: Belongs,
    /// The sex they said.
    pub sex: Sex,
}

/// Enters one person on the list.
pub async fn enter_participant(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    person: NewParticipant,
) -> Result<Id<Participant>> {
    let entered = enter_participants(db, actor, commune, workshop, &[person]).await?;
    entered.first().copied().ok_or(Error::NotFound)
}

/// Enters several people at once: all of them or none.
pub async fn enter_participants(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    people: &[NewParticipant],
) -> Result<Vec<Id<Participant>>> {
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    check(people).check()?;
    let (mut tx, _) =
        gate::pass(db.write(commune).await?, workshop, Needs::UnclosedAnywhere).await?;
    let mut entered = Vec::new();
    for person in people {
        entered.push(enter(&mut tx, workshop, person, Entering::Listed).await?);
    }
    let participants = entered.iter().map(|id| id.uuid()).collect();
    let happened = Happened::ParticipantsEntered { workshop: workshop.uuid(), participants };
    tx.commit(actor, happened).await?;
    Ok(entered)
}

pub(super) fn check(people: &[NewParticipant]) -> Faults {
    let mut faults = Faults::default();
    for person in people {
        let Details { phone, function, organisation } = &person.details;
        for (field, text) in [
            ("name", &person.name),
            ("contact", &person.contact),
            ("phone", phone),
            ("function", function),
            ("organisation", organisation),
        ] {
            faults.too_long(field, text, list::LONGEST);
        }
        for (field, way) in [("contact", &person.contact), ("phone", phone)] {
            if contact::tidy(way).is_none() {
                faults.add(field, "fault-mail-address");
            }
        }
    }
    faults
}

/// How somebody comes into the list.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Entering {
    /// Before the day.
    Listed,
    /// At the door, with the identity that the form gave them, if it did.
    WalkIn(Option<Id<Participant>>),
}

/// Enters somebody within a change; those who walk in are there at once.
pub(crate) async fn enter(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    person: &NewParticipant,
    how: Entering,
) -> Result<Id<Participant>> {
    let category = listed(tx, workshop, person.category).await?;
    let who = enter_with(tx, &person.name, &person.contact, &person.details).await?;
    let (walk_in, given) = match how {
        Entering::Listed => (false, None),
        Entering::WalkIn(id) => (true, id),
    };
    let id = given.unwrap_or_else(|| tx.id());
    let (code, row_code) = (secret::code(3), free_row_code(tx, workshop).await?);
    let entry = rows::Entry { id, person: who, category, sex: person.sex, code, row_code, walk_in };
    rows::insert_participant(tx, workshop, &entry).await?;
    Ok(id)
}

/// A code for a row of the sheet that nobody of the workshop has.
async fn free_row_code(tx: &mut DayChange, workshop: Id<Workshop>) -> Result<String> {
    loop {
        let code = row_code(&secret::code(1));
        if rows::by_row_code(tx, workshop, &code).await?.is_empty() {
            return Ok(code);
        }
    }
}

/// The category's row, which is made when a standard one is not on the list.
pub(super) async fn listed(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    belongs: Belongs,
) -> Result<Id<Category>> {
    let list = rows::categories(tx, workshop).await?;
    let found = list.iter().find(|row| belongs.is(row));
    match (found, belongs) {
        (Some(row), _) => Ok(row.id),
        (None, Belongs::Listed(_)) => Err(Error::invalid("category", "fault-choice-unknown")),
        (None, Belongs::Word(word)) => {
            rows::insert_category(tx, workshop, list.len() + 1, word, "", None).await
        }
    }
}

/// The kind of the job that writes to somebody who was invited; it names the
/// participant.
pub const INVITED: &str = "workshop.invited";

/// Who is invited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Invited {
    /// Everybody on the list who is not invited yet.
    All,
    /// One of them.
    One(Id<Participant>),
}

/// Marks people as invited; those who are already stay as they are. Gives how
/// many are newly invited.
pub async fn invite(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    who: Invited,
) -> Result<u64> {
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    let (mut tx, found) =
        gate::pass(db.write(commune).await?, workshop, Needs::UnclosedAnywhere).await?;
    if found.state == WorkshopState::Postponed {
        return Err(Error::Refused("refused-workshop-postponed"));
    }
    let only = match who {
        Invited::All => None,
        Invited::One(id) => Some(id),
    };
    let reached = rows::uninvited(&mut tx, workshop, only).await?;
    let invited = match who {
        Invited::All => rows::invite_all(&mut tx, workshop).await?,
        Invited::One(id) => rows::invite_one(&mut tx, workshop, id).await?,
    };
    if invited > 0 {
        // Whoever left an address for it is written to after the commit.
        let now = tx.now();
        for (participant, contact) in reached {
            if contact.contains('@') {
                tx.enqueue(INVITED, &participant.uuid(), now).await?;
            }
        }
        let workshop = workshop.uuid();
        tx.commit(actor, Happened::ParticipantsInvited { workshop, invited }).await?;
    }
    Ok(invited)
}
