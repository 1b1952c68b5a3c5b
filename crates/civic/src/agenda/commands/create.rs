//! A workshop begins: of the paper that announced it, or by hand.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::Database;

use crate::{
    commune::gazetteer,
    framing::{
        self, FramingPaper,
        rules::{
            categories::Category,
            corrections::Corrections,
            programme::{self, Planned, Programme},
        },
    },
    workshop::{
        Happened, Workshop,
        gate::{self, DayChange},
        store as rows,
    },
};

/// Confirms a paper: what was understood, with the corrections, becomes a
/// workshop. A paper confirmed before gives the workshop it became. The file is
/// read before the change begins, because nobody writes while it is parsed.
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
    let mut reader = db.read(commune).await?;
    if let Some(made) = rows::workshop_of_paper(&mut reader, paper).await? {
        return Ok(made);
    }
    let read = framing::queries::reading(&mut reader, actor, paper).await?;
    drop(reader);
    let today = db.now().day();
    let programme =
        programme::confirm(&read.reading, &given, code, today).map_err(Error::Invalid)?;
    let mut tx = db.write(commune).await?;
    if let Some(made) = rows::workshop_of_paper(&mut tx, paper).await? {
        return Ok(made);
    }
    framing::commands::confirm(&mut tx, &read.paper).await?;
    let id = tx.id();
    let mut tx = gate::begin(tx, id, Some(paper), &programme).await?;
    insert(&mut tx, id, &programme).await?;
    let created = Happened::WorkshopCreated { workshop: id.uuid(), paper: Some(paper.uuid()) };
    tx.commit(actor, created).await?;
    Ok(id)
}

/// A workshop that is made without a paper, in the language of its words. Nobody
/// but the office sees it before somebody makes it public. The key of its form
/// is its identity: sent twice, it is there once.
pub async fn begin_workshop(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    given: &Corrections,
    key: Id<Workshop>,
) -> Result<Id<Workshop>> {
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    let programme = programme::by_hand(given, db.now().day()).map_err(Error::Invalid)?;
    let mut tx = db.write(commune).await?;
    if rows::found(&mut tx, key.into()).await?.is_some() {
        return Ok(key);
    }
    let mut tx = gate::begin(tx, key, None, &programme).await?;
    insert(&mut tx, key, &programme).await?;
    tx.commit(actor, Happened::WorkshopCreated { workshop: key.uuid(), paper: None }).await?;
    Ok(key)
}

async fn insert(tx: &mut DayChange, id: Id<Workshop>, programme: &Programme) -> Result<()> {
    for (at, aim) in programme.aims.iter().enumerate() {
        rows::insert_aim(tx, id, at + 1, aim).await?;
    }
    for (at, planned) in programme.categories.iter().enumerate() {
        let Category { word, label, expected } = planned;
        rows::insert_category(tx, id, at + 1, *word, label, *expected).await?;
    }
    for (at, planned) in programme.sessions.iter().enumerate() {
        insert_session(tx, id, at + 1, planned).await?;
    }
    super::release_first(tx, id).await
}

async fn insert_session(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    position: usize,
    planned: &Planned,
) -> Result<()> {
    let session = rows::insert_session(tx, workshop, position, planned).await?;
    for (at, item) in planned.items.iter().enumerate() {
        rows::insert_item(tx, session, at + 1, item).await?;
    }
    for (at, question) in planned.questions.iter().enumerate() {
        let id = rows::insert_question(tx, session, question).await?;
        rows::place_question(tx, id, at + 1).await?;
    }
    Ok(())
}
