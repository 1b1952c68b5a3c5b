//! An act begins, in the change of whoever calls: the plenary, which also
//! switches the wall and can take both back together.

use base::{Instant, Result};
use uuid::Uuid;

use super::{
    super::{
        Plan,
        rules::{
            acts::{self, Act},
            clock::{self, Runs},
        },
        store as rows,
    },
    held, runs,
};
use crate::workshop::{Workshop, gate::DayChange};

/// An act that began, with the runs before and after it.
#[derive(Debug, Clone)]
pub(crate) struct Begun {
    pub(crate) plan: Plan,
    pub(crate) act: Act,
    pub(crate) before: Runs,
    pub(crate) after: Runs,
}

/// Begins the act that a page named, as of the moment when it was pressed;
/// nothing where somebody else began it before.
pub(crate) async fn begin_act(
    tx: &mut DayChange,
    workshop: &Workshop,
    entry: Uuid,
    at: Instant,
) -> Result<Option<Begun>> {
    let held = held(tx, workshop.clone()).await?;
    let before = runs(tx, workshop.id).await?;
    let standing = clock::stand(&held.plan, &before, workshop.day(), at);
    let Some(act) = acts::chosen(&held.plan, &standing, entry, at)? else { return Ok(None) };
    let after = acts::begin(&held.plan, &before, &act, at)?;
    set_runs(tx, workshop, &before, &after).await?;
    Ok(Some(Begun { plan: held.plan, act, before, after }))
}

/// Makes the runs of a day others, in the change of whoever calls.
pub(crate) async fn set_runs(
    tx: &mut DayChange,
    workshop: &Workshop,
    before: &Runs,
    after: &Runs,
) -> Result<()> {
    for run in after.values().filter(|run| before.get(&run.entry_id) != Some(run)) {
        rows::save_run(tx, workshop.id, run).await?;
    }
    for gone in before.keys().filter(|id| !after.contains_key(*id)) {
        rows::delete_run(tx, workshop.id, *gone).await?;
    }
    Ok(())
}
