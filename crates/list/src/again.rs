//! A list that may have been sent before: who or what of it is already there,
//! what perhaps, and what becomes of each row by what somebody chose.

use std::{collections::HashSet, fmt, hash::Hash, str::FromStr};

use base::Faults;

/// What a row of a list may be; `I` identifies what is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Other<I> {
    /// What is there.
    There(I),
    /// A row above it, by its place in the list.
    Row(usize),
}

/// What a row may be; `D` names what a list can say otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate<I, D> {
    /// What.
    pub who: Other<I>,
    /// Whether nothing speaks against it.
    pub certain: bool,
    /// What the row says otherwise.
    pub differs: Vec<D>,
}

/// How a row of a list stands to what is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing<I, D> {
    /// Nothing like it is there.
    New,
    /// It is there, and the list says nothing else of it.
    Same(Other<I>),
    /// It is or may be one of these; a person says which.
    Asked(Vec<Candidate<I, D>>),
}

/// What a person says of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chosen<I> {
    /// Another one.
    Another,
    /// The same, which stays as it is.
    Keep(Other<I>),
    /// The same, of which the list is right.
    Take(I),
}

impl<I: fmt::Display> fmt::Display for Chosen<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Another => f.write_str("another"),
            Self::Keep(Other::There(id)) => write!(f, "keep-{id}"),
            Self::Keep(Other::Row(at)) => write!(f, "row-{at}"),
            Self::Take(id) => write!(f, "take-{id}"),
        }
    }
}

impl<I: FromStr> FromStr for Chosen<I> {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let id = |text: &str| text.parse::<I>().map_err(drop);
        match text.split_once('-') {
            None if text == "another" => Ok(Self::Another),
            Some(("keep", rest)) => Ok(Self::Keep(Other::There(id(rest)?))),
            Some(("take", rest)) => Ok(Self::Take(id(rest)?)),
            Some(("row", rest)) => Ok(Self::Keep(Other::Row(rest.parse().map_err(drop)?))),
            _ => Err(()),
        }
    }
}

impl<I: Copy + Eq, D> Standing<I, D> {
    /// What is proposed: what the list says of what is there for certain.
    #[must_use]
    pub fn proposed(&self) -> Option<Chosen<I>> {
        let Self::Asked(candidates) = self else { return None };
        let mut certain = candidates.iter().filter(|it| it.certain);
        match (certain.next().map(|it| it.who), certain.next()) {
            (Some(Other::There(id)), None) => Some(Chosen::Take(id)),
            _ => None,
        }
    }

    /// Whether this may be said of the row.
    fn allows(&self, chosen: Chosen<I>) -> bool {
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
pub enum Deed<I> {
    /// It is entered.
    Enter,
    /// What the list says is taken.
    Change(I),
    /// It is there.
    Leave,
}

/// The name of the field in which something is said of a row, by its place.
#[must_use]
pub fn field(at: usize) -> String {
    format!("who-{at}")
}

/// What becomes of each row.
///
/// # Errors
///
/// A row of which a person must say something and has not is a fault at its field.
pub fn deeds<I: Copy + Eq + Hash, D>(
    standings: &[Standing<I, D>],
    chosen: &[Option<Chosen<I>>],
) -> Result<Vec<Deed<I>>, Faults> {
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
