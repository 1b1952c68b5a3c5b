//! Reading processes and stages. What is announced about a stage is public
//! from the moment it opens; a pending stage shows only that it will come.
//! Who names a kind gets its current edition; any other is read by its identity.

use base::{Action, Actor, Id, Result};
use db::Reader;

use super::{
    Adoption, Change, Decided, Outreach, Process, ProcessKind, Proposal, Stage, StageState,
    store as rows,
};
use crate::{commune, people};

/// The commune's current processes, charter first.
pub async fn processes(tx: &mut Reader) -> Result<Vec<Process>> {
    let mut found = rows::current(tx).await?;
    found.sort_by_key(|process| process.kind);
    Ok(found)
}

/// The commune's current process of a kind, once begun.
pub async fn process(tx: &mut Reader, kind: ProcessKind) -> Result<Option<Process>> {
    Ok(processes(tx).await?.into_iter().find(|process| process.kind == kind))
}

/// One edition of a process, current or not.
pub async fn edition(tx: &mut Reader, id: Id<Process>) -> Result<Process> {
    rows::edition(tx, id).await
}

/// Every edition of a process, the first one first.
pub async fn editions(tx: &mut Reader, kind: ProcessKind) -> Result<Vec<Process>> {
    rows::editions(tx, kind).await
}

/// The stages of a process, of whichever edition, in order.
pub async fn stages(tx: &mut Reader, process: Id<Process>) -> Result<Vec<Stage>> {
    rows::stages(tx, process).await
}

/// The processes that are worked on, charter first: of each kind the edition
/// begun last.
pub async fn working(tx: &mut Reader) -> Result<Vec<Process>> {
    let mut found = rows::working(tx).await?;
    found.sort_by_key(|process| process.kind);
    Ok(found)
}

/// The stages of the processes that are worked on, in one statement.
pub async fn working_stages(tx: &mut Reader) -> Result<Vec<Stage>> {
    rows::working_stages(tx).await
}

/// One stage.
pub async fn stage(tx: &mut Reader, id: Id<Stage>) -> Result<Stage> {
    rows::stage(tx, id).await
}

/// The stage that is open in the process of a kind that is worked on, where
/// one is.
pub async fn open_stage(tx: &mut Reader, kind: ProcessKind) -> Result<Option<Stage>> {
    let all = rows::working_stages(tx).await?;
    let open = |stage: &Stage| stage.process_kind == kind && stage.state == StageState::Open;
    Ok(all.into_iter().find(open))
}

/// How people are reached in a stage.
pub async fn outreach(tx: &mut Reader, stage: Id<Stage>) -> Result<Vec<Outreach>> {
    rows::outreach(tx, stage).await
}

/// What was changed about a stage after it was opened, the first change
/// first; public.
pub async fn changes(tx: &mut Reader, stage: Id<Stage>) -> Result<Vec<Change>> {
    rows::changes(tx, stage).await
}

/// What waits for a second person, the oldest first; the room that shows it
/// has asked for the permission.
pub async fn waiting_proposals(tx: &mut Reader) -> Result<Vec<Proposal>> {
    rows::waiting_proposals(tx).await
}

/// Whether an actor is asked for a second person: where the commune wants two
/// and has two who may do the same.
pub async fn asks_second(tx: &mut Reader, actor: &Actor, action: Action) -> Result<bool> {
    if actor.account().is_none() || !commune::queries::setting(tx).await?.second_person {
        return Ok(false);
    }
    Ok(people::queries::how_many_may(tx, action).await? > 1)
}

/// The council's decision on a process, once recorded.
pub async fn adoption(tx: &mut Reader, process: Id<Process>) -> Result<Option<Adoption>> {
    rows::adoption(tx, process).await
}

/// Everything that the council decided on a process, the first decision
/// first; public.
pub async fn decisions(tx: &mut Reader, process: Id<Process>) -> Result<Vec<Decided>> {
    rows::decisions(tx, process).await
}
