//! What becomes of a list by what was chosen of its rows.

use base::{Error, Result};
use uuid::Uuid;

use super::again::{self, Chosen, Deed, Named};

/// What became of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// How many rows were added.
    pub added: usize,
    /// How many put right what was there.
    pub changed: usize,
    /// How many said nothing new.
    pub there: usize,
}

/// What is done with what a list says.
pub struct Deeds<T> {
    /// What is added, in the order of the list.
    pub added: Vec<T>,
    /// What is there, with what the list says of it.
    pub changed: Vec<T>,
}

impl<T: Named> Deeds<T> {
    /// Compares the list with what is there now.
    ///
    /// # Errors
    ///
    /// A row of which somebody must say something and has not is a fault.
    pub fn of(there: &[T], list: &[T], chosen: &[Option<Chosen<T>>]) -> Result<Self> {
        let standings = again::compare(there, list);
        let deeds = again::deeds(&standings, chosen).map_err(Error::Invalid)?;
        let (mut added, mut changed) = (Vec::new(), Vec::new());
        for (row, deed) in list.iter().zip(deeds) {
            match deed {
                Deed::Leave => {}
                Deed::Enter => added.push(row.clone()),
                Deed::Change(id) => {
                    let known = there.iter().find(|it| it.id() == id).ok_or(Error::NotFound)?;
                    changed.push(known.corrected(row));
                }
            }
        }
        Ok(Self { added, changed })
    }

    /// How many rows become what, of all.
    #[must_use]
    pub const fn taken(&self, all: usize) -> Taken {
        let (added, changed) = (self.added.len(), self.changed.len());
        Taken { added, changed, there: all - added - changed }
    }

    /// The identities, for the event.
    #[must_use]
    pub fn identities(of: &[T]) -> Vec<Uuid> {
        of.iter().map(|it| it.id().uuid()).collect()
    }
}
