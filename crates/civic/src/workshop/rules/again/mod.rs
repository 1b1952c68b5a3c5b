//! A list that may have been sent before: who of it is already there, who
//! perhaps, and what becomes of each row by what somebody chose.

mod compare;

use std::{collections::HashSet, fmt, str::FromStr};

use base::{Faults, Id};
use uuid::Uuid;

use crate::workshop::Participant;
pub use compare::compare;

/// Who a row of a list may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Other {
    /// Somebody who is there.
    There(Id<Participant>),
    /// A row above it, by its place in the list.
    Row(usize),
}

/// What a list says otherwise of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Differs {
    /// How their name is written.
    Name,
    /// How to reach them.
    Contact,
    /// Their category.
    Category,
    /// Their sex.
    Sex,
    /// Their function.
    Function,
    /// Their organisation.
    Organisation,
}

/// Somebody whom a row may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Who.
    pub who: Other,
    /// Whether nothing speaks against it.
    pub certain: bool,
    /// What the row says otherwise.
    pub differs: Vec<Differs>,
}

/// How a row of a list stands to who is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Nobody like them is there.
    New,
    /// They are there, and the list says nothing else of them.
    Same(Other),
    /// They are or may be one of these; a person says which.
    Asked(Vec<Candidate>),
}

/// What a person says of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chosen {
    /// Somebody else.
    Another,
    /// The same, who stays as they are.
    Keep(Other),
    /// The same, of whom the list is right.
    Take(Id<Participant>),
}

impl fmt::Display for Chosen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Another => f.write_str("another"),
            Self::Keep(Other::There(id)) => write!(f, "keep-{id}"),
            Self::Keep(Other::Row(at)) => write!(f, "row-{at}"),
            Self::Take(id) => write!(f, "take-{id}"),
        }
    }
}

impl FromStr for Chosen {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let id = |text: &str| text.parse::<Uuid>().map(Id::new).map_err(drop);
        match text.split_once('-') {
            None if text == "another" => Ok(Self::Another),
            Some(("keep", rest)) => Ok(Self::Keep(Other::There(id(rest)?))),
            Some(("take", rest)) => Ok(Self::Take(id(rest)?)),
            Some(("row", rest)) => Ok(Self::Keep(Other::Row(rest.parse().map_err(drop)?))),
            _ => Err(()),
        }
    }
}

impl Standing {
    /// What is proposed: what the list says of somebody who is there for certain.
    #[must_use]
    pub fn proposed(&self) -> Option<Chosen> {
        let Self::Asked(candidates) = self else { return None };
        let mut certain = candidates.iter().filter(|it| it.certain);
        match (certain.next().map(|it| it.who), certain.next()) {
            (Some(Other::There(id)), None) => Some(Chosen::Take(id)),
            _ => None,
        }
    }

    /// Whether this may be said of the row.
    fn allows(&self, chosen: Chosen) -> bool {
        let Self::Asked(candidates) = self else { return false };
        let among = |who| candidates.iter().any(|it| it.who == who);
        match chosen {
            Chosen::Another => true,
            Chosen::Keep(who) => among(who),
            Chosen::Take(id) => among(Other::There(id)),
        }
    }
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// They are entered.
    Enter,
    /// What the list says is taken.
    Change(Id<Participant>),
    /// They are there.
    Leave,
}

/// The name of the field in which something is said of a row, by its place.
#[must_use]
pub fn field(at: usize) -> String {
    format!("who-{at}")
}

/// What becomes of each row; a row of which a person must say something and has
/// not is a fault at its field.
pub fn deeds(standings: &[Standing], chosen: &[Option<Chosen>]) -> Result<Vec<Deed>, Faults> {
    let (mut faults, mut taken) = (Faults::default(), HashSet::new());
    let mut deeds = Vec::new();
    for (at, standing) in standings.iter().enumerate() {
        let said = chosen.get(at).copied().flatten().filter(|said| standing.allows(*said));
        deeds.push(match (standing, said) {
            (Standing::New, _) | (_, Some(Chosen::Another)) => Deed::Enter,
            (Standing::Same(_), _) | (_, Some(Chosen::Keep(_))) => Deed::Leave,
            (_, Some(Chosen::Take(id))) if taken.insert(id) => Deed::Change(id),
            (_, Some(Chosen::Take(_))) => {
                faults.add(field(at), "fault-list-taken-twice");
                continue;
            }
            (Standing::Asked(_), None) => {
                faults.add(field(at), "fault-list-who");
                continue;
            }
        });
    }
    if faults.is_empty() { Ok(deeds) } else { Err(faults) }
}

#[cfg(test)]
mod tests;
