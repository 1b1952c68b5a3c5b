//! Taking a list of quarters or bodies, whole.

use base::{Action, Actor, CommuneId, Error, Place, Result};
use db::Database;
use uuid::Uuid;

use crate::commune::{
    Body, Happened, Quarter,
    rules::again::{self, Chosen, Deed, Named},
    store as rows,
};

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
struct Deeds<T> {
    added: Vec<T>,
    changed: Vec<T>,
}

impl<T: Named> Deeds<T> {
    /// Compares the list with what is there now.
    fn of(there: &[T], list: &[T], chosen: &[Option<Chosen<T>>]) -> Result<Self> {
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

    const fn taken(&self, all: usize) -> Taken {
        let (added, changed) = (self.added.len(), self.changed.len());
        Taken { added, changed, there: all - added - changed }
    }

    fn identities(of: &[T]) -> Vec<Uuid> {
        of.iter().map(|it| it.id().uuid()).collect()
    }
}

/// Takes a list of quarters at the end of the commune's own.
pub async fn list_quarters(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    list: &[Quarter],
    chosen: &[Option<Chosen<Quarter>>],
) -> Result<Taken> {
    actor.require(Action::KeepCommune, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let mut deeds = Deeds::of(&rows::quarters(&mut tx).await?, list, chosen)?;
    let taken = deeds.taken(list.len());
    if taken.added + taken.changed == 0 {
        return Ok(taken);
    }
    for quarter in &mut deeds.added {
        quarter.id = tx.id();
        rows::insert_quarter(&mut tx, quarter, false).await?;
    }
    for quarter in &deeds.changed {
        rows::update_quarter(&mut tx, quarter).await?;
    }
    let [added, changed] = [&deeds.added, &deeds.changed].map(|it| Deeds::identities(it));
    let listed = Happened::QuartersListed { commune: commune.uuid(), added, changed };
    tx.commit(actor, listed).await?;
    Ok(taken)
}

/// Takes a list of bodies into the register.
pub async fn list_bodies(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    list: &[Body],
    chosen: &[Option<Chosen<Body>>],
) -> Result<Taken> {
    actor.require(Action::KeepCommune, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let mut deeds = Deeds::of(&rows::bodies(&mut tx).await?, list, chosen)?;
    let taken = deeds.taken(list.len());
    if taken.added + taken.changed == 0 {
        return Ok(taken);
    }
    for body in &mut deeds.added {
        body.id = tx.id();
        rows::insert_body(&mut tx, body).await?;
    }
    for body in &deeds.changed {
        rows::update_body(&mut tx, body).await?;
    }
    let [entered, changed] = [&deeds.added, &deeds.changed].map(|it| Deeds::identities(it));
    let listed = Happened::BodiesListed { commune: commune.uuid(), entered, changed };
    tx.commit(actor, listed).await?;
    Ok(taken)
}
