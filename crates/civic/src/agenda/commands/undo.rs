//! What was changed in a draft is taken back, one change at a time.

use base::{Actor, CommuneId, Error, Id, Result};
use db::{Database, Reader};

use super::{
    super::{Happened, Plan, Version, store as rows},
    open,
};
use crate::workshop::{Workshop, gate::DayChange};

/// How many changes of a draft can be taken back.
const MOST: usize = 30;

/// Keeps what a draft said before a change, in the change itself.
pub(super) async fn remember(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    draft: Id<Version>,
    before: &Plan,
) -> Result<()> {
    let mut former = former(tx, workshop).await?;
    former.push(before.clone());
    let from = former.len().saturating_sub(MOST);
    keep(tx, draft, &former[from..]).await
}

async fn former(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Plan>> {
    match rows::former(tx, workshop).await? {
        Some(words) => serde_json::from_str(&words).map_err(Error::bug),
        None => Ok(Vec::new()),
    }
}

async fn keep(tx: &mut DayChange, draft: Id<Version>, former: &[Plan]) -> Result<()> {
    let words = serde_json::to_string(former).map_err(Error::bug)?;
    rows::keep_former(tx, draft, &words).await
}

/// Takes the last change of the draft back; with the first of them the draft is
/// gone. `steps` says how many there were when the page was read: what somebody
/// else changed or took back since is not taken back unseen.
pub async fn undo_edit(
    db: &Database,
    actor: &Actor,
    (commune, workshop): (CommuneId, Id<Workshop>),
    steps: usize,
) -> Result<()> {
    let (mut tx, held) = open(db, actor, commune, workshop).await?;
    let mut former = former(&mut tx, workshop).await?;
    if former.len() != steps {
        return Err(Error::Stale);
    }
    let (Some((draft, _)), Some(before)) = (held.draft, former.pop()) else { return Ok(()) };
    if former.is_empty() && before == held.plan {
        rows::delete_version(&mut tx, draft).await?;
    } else {
        rows::rewrite(&mut tx, draft, &before).await?;
        keep(&mut tx, draft, &former).await?;
    }
    let workshop = workshop.uuid();
    let edited = Happened::AgendaEdited { workshop, what: "undo", entry: workshop };
    tx.commit(actor, edited).await.map(drop)
}
