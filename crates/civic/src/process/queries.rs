//! Reading processes and stages. What is announced about a stage is public
//! from the moment it opens; a pending stage shows only that it will come.

use base::{Error, Id, Result};
use db::Reader;

use super::{Adoption, Outreach, Process, ProcessKind, Stage, StageState, store as rows};

/// The commune's processes, charter first.
pub async fn processes(tx: &mut Reader) -> Result<Vec<Process>> {
    let mut found = rows::processes(tx).await?;
    found.sort_by_key(|process| process.kind);
    Ok(found)
}

/// The commune's process of a kind, once begun.
pub async fn process(tx: &mut Reader, kind: ProcessKind) -> Result<Option<Process>> {
    Ok(processes(tx).await?.into_iter().find(|process| process.kind == kind))
}

/// The stages of a process, in order.
pub async fn stages(tx: &mut Reader, process: Id<Process>) -> Result<Vec<Stage>> {
    let all = rows::stages(tx).await?;
    Ok(all.into_iter().filter(|stage| stage.process_id == process).collect())
}

/// The stages of all the commune's processes, in one statement.
pub async fn all_stages(tx: &mut Reader) -> Result<Vec<Stage>> {
    rows::stages(tx).await
}

/// One stage.
pub async fn stage(tx: &mut Reader, id: Id<Stage>) -> Result<Stage> {
    let all = rows::stages(tx).await?;
    all.into_iter().find(|stage| stage.id == id).ok_or(Error::NotFound)
}

/// The stage that is open in a process, where one is.
pub async fn open_stage(tx: &mut Reader, kind: ProcessKind) -> Result<Option<Stage>> {
    let all = rows::stages(tx).await?;
    let open = |stage: &Stage| stage.process_kind == kind && stage.state == StageState::Open;
    Ok(all.into_iter().find(open))
}

/// How people are reached in a stage.
pub async fn outreach(tx: &mut Reader, stage: Id<Stage>) -> Result<Vec<Outreach>> {
    rows::outreach(tx, stage).await
}

/// The council's decision on a process, once recorded.
pub async fn adoption(tx: &mut Reader, process: Id<Process>) -> Result<Option<Adoption>> {
    rows::adoption(tx, process).await
}
