//! The paper comes in, and becomes a workshop.

use base::{Action, Actor, CommuneId, Error, Fault, Faults, Id, Place, Result};
use db::{Database, WriteTx};

use super::super::{
    FramingPaper, Happened, Workshop, agenda, paper, queries,
    rules::{
        corrections::Corrections,
        programme::{self, Planned, Programme},
    },
    store as rows,
};
use crate::{commune::gazetteer, media};

/// Receives a framing paper: one that cannot be read is refused with what to
/// do, one that can is kept as it came.
pub async fn receive_paper(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    name: &str,
    bytes: Vec<u8>,
) -> Result<Id<FramingPaper>> {
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    let read = move || paper::read(&bytes).map(|_| bytes);
    let bytes = tokio::task::spawn_blocking(read).await.map_err(Error::bug)?.map_err(refused)?;
    let mut tx = db.write(commune).await?;
    let file = media::commands::keep(&mut tx, name, &bytes, false).await?;
    let id: Id<FramingPaper> = tx.id();
    rows::insert_paper(&mut tx, id, file).await?;
    tx.commit(actor, Happened::PaperReceived { paper: id.uuid() }).await?;
    Ok(id)
}

fn refused(refusal: paper::Refusal) -> Error {
    let fault = Fault { field: "file".to_owned(), key: refusal.key, args: refusal.args };
    Error::Invalid(Faults(vec![fault]))
}

/// Confirms a paper: what was understood, with the corrections, becomes a
/// workshop. A paper confirmed before gives the workshop it became.
pub async fn create_workshop(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    paper: Id<FramingPaper>,
    given: Corrections,
) -> Result<Id<Workshop>> {
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    let code = gazetteer::units().iter().find(|it| crate::commune::identity(&it.code) == commune);
    let code = code.map_or("", |unit| unit.code.as_str());
    let mut tx = db.write(commune).await?;
    if let Some(made) = rows::workshop_of_paper(&mut tx, paper).await? {
        return Ok(made);
    }
    let reading = queries::reading(&mut tx, actor, paper).await?.reading;
    let programme = programme::confirm(&reading, &given, code).map_err(Error::Invalid)?;
    let id: Id<Workshop> = tx.id();
    insert(&mut tx, id, paper, &programme).await?;
    let created = Happened::WorkshopCreated { workshop: id.uuid(), paper: paper.uuid() };
    tx.commit(actor, created).await?;
    Ok(id)
}

async fn insert(
    tx: &mut WriteTx,
    id: Id<Workshop>,
    paper: Id<FramingPaper>,
    programme: &Programme,
) -> Result<()> {
    rows::insert_workshop(tx, id, paper, programme).await?;
    rows::confirm_paper(tx, paper).await?;
    for (at, aim) in programme.aims.iter().enumerate() {
        rows::insert_aim(tx, id, at + 1, aim).await?;
    }
    for (at, (word, label)) in programme.categories.iter().enumerate() {
        rows::insert_category(tx, id, at + 1, *word, label).await?;
    }
    for (at, planned) in programme.sittings.iter().enumerate() {
        insert_sitting(tx, id, at + 1, planned).await?;
    }
    agenda::commands::release_first(tx, id).await
}

async fn insert_sitting(
    tx: &mut WriteTx,
    workshop: Id<Workshop>,
    position: usize,
    planned: &Planned,
) -> Result<()> {
    let sitting = rows::insert_sitting(tx, workshop, position, planned).await?;
    for (at, item) in planned.items.iter().enumerate() {
        rows::insert_item(tx, sitting, at + 1, item).await?;
    }
    Ok(())
}
