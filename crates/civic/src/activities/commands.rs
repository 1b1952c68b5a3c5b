//! Entering and importing planned activities, and writing down what the room
//! decides about each.

use crate::workshop::{
    Workshop,
    gate::{self, DayChange, Needs},
    store as people,
};
use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::{Database, Reader};
use uuid::Uuid;

use super::{
    Activity, Happened,
    rules::{self, Given, GivenReview, MOST},
    store as rows,
};

async fn open(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
) -> Result<(DayChange, Workshop)> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    gate::pass(db.write(commune).await?, workshop, Needs::Unclosed).await
}

/// An activity to enter.
#[derive(Debug, Clone)]
pub struct EnterActivity {
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// What is planned.
    pub given: Given,
    /// The key of its form: sent twice with it, it is one.
    pub key: Option<Uuid>,
}

/// Enters an activity.
pub async fn enter_activity(
    db: &Database,
    actor: &Actor,
    input: EnterActivity,
) -> Result<Id<Activity>> {
    let given = input.given.checked().map_err(Error::Invalid)?;
    let (mut tx, workshop) = open(db, actor, input.commune, input.workshop).await?;
    let id = input.key.map_or_else(|| tx.id(), Id::new);
    match rows::held(&mut tx, id).await {
        Ok((_, of)) if of == workshop.id => return Ok(id),
        Ok(_) => return Err(Error::NotFound),
        Err(Error::NotFound) => {}
        Err(error) => return Err(error),
    }
    room_for(&mut tx, workshop.id, 1).await?;
    rows::insert(&mut tx, workshop.id, id, &given).await?;
    let set = Happened::ActivitySet { activity: id.uuid(), title: given.title };
    tx.commit(actor, set).await?;
    Ok(id)
}

/// An activity as it ought to stand.
#[derive(Debug, Clone)]
pub struct ChangeActivity {
    /// The commune.
    pub commune: CommuneId,
    /// The activity.
    pub activity: Id<Activity>,
    /// What is planned.
    pub given: Given,
    /// The revision that was read.
    pub revision: i64,
}

/// Corrects an activity as it stands.
pub async fn change_activity(db: &Database, actor: &Actor, input: ChangeActivity) -> Result<()> {
    let (id, commune) = (input.activity, input.commune);
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let given = input.given.checked().map_err(Error::Invalid)?;
    let (mut tx, _) = held(db, actor, commune, id).await?;
    rows::update(&mut tx, id, &given, input.revision).await?;
    let set = Happened::ActivitySet { activity: id.uuid(), title: given.title };
    tx.commit(actor, set).await?;
    Ok(())
}

/// Takes out an activity that was entered by mistake. One that the room has
/// decided about stays.
pub async fn remove_activity(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    id: Id<Activity>,
) -> Result<()> {
    let (mut tx, activity) = held(db, actor, commune, id).await?;
    if rows::reviewed(&mut tx, id).await?.is_some() {
        return Err(Error::Refused("refused-activity-reviewed"));
    }
    rows::delete(&mut tx, id).await?;
    let removed = Happened::ActivityRemoved { activity: id.uuid(), title: activity.title };
    tx.commit(actor, removed).await?;
    Ok(())
}

/// A list of activities to take.
#[derive(Debug, Clone)]
pub struct ImportActivities {
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// What is planned.
    pub list: Vec<Given>,
    /// The key of its form: sent twice with it, the list is there once.
    pub key: Option<Uuid>,
}

/// Takes a list of activities, whole.
pub async fn import_activities(
    db: &Database,
    actor: &Actor,
    input: ImportActivities,
) -> Result<usize> {
    let list = input.list.into_iter().map(Given::checked);
    let list: Vec<Given> = list.collect::<Result<_, _>>().map_err(Error::Invalid)?;
    let (mut tx, workshop) = open(db, actor, input.commune, input.workshop).await?;
    let first: Id<Activity> = input.key.map_or_else(|| tx.id(), Id::new);
    match rows::held(&mut tx, first).await {
        Ok(_) => return Ok(0),
        Err(Error::NotFound) => {}
        Err(error) => return Err(error),
    }
    room_for(&mut tx, workshop.id, list.len()).await?;
    let mut ids = Vec::new();
    for given in &list {
        let id: Id<Activity> = if ids.is_empty() { first } else { tx.id() };
        rows::insert(&mut tx, workshop.id, id, given).await?;
        ids.push(id.uuid());
    }
    if ids.is_empty() {
        return Ok(0);
    }
    let imported = Happened::ActivitiesImported { workshop: workshop.id.uuid(), activities: ids };
    tx.commit(actor, imported).await?;
    Ok(list.len())
}

/// Writes down what the room decided about an activity; it may decide otherwise
/// until the workshop is closed.
pub async fn review_activity(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    id: Id<Activity>,
    given: GivenReview,
) -> Result<()> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let given = rules::checked(given).map_err(Error::Invalid)?;
    let mut tx = db.write(commune).await?;
    let (_, workshop) = rows::held(&mut tx, id).await?;
    let (mut tx, workshop) = gate::pass(tx, workshop, Needs::GoingOn).await?;
    if let Some(card) = given.card
        && !rows::is_card_of(&mut tx, workshop.id, card).await?
    {
        return Err(Error::Refused("refused-card-of-another-workshop"));
    }
    if let Some(hands) = given.hands {
        rules::within_present(hands, people::came(&mut tx, workshop.id).await?)?;
    }
    let before = rows::reviewed(&mut tx, id).await?;
    rows::save_review(&mut tx, id, &given).await?;
    let reviewed = Happened::ActivityReviewed {
        activity: id.uuid(),
        before,
        ruling: given.ruling,
        reason: given.reason,
        change: given.change,
    };
    tx.commit(actor, reviewed).await?;
    Ok(())
}

/// An activity of a workshop that is not closed.
async fn held(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    id: Id<Activity>,
) -> Result<(DayChange, Activity)> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let (activity, workshop) = rows::held(&mut tx, id).await?;
    let (tx, _) = gate::pass(tx, workshop, Needs::Unclosed).await?;
    Ok((tx, activity))
}

async fn room_for(tx: &mut Reader, workshop: Id<Workshop>, more: usize) -> Result<()> {
    let there = usize::try_from(rows::count(tx, workshop).await?).unwrap_or(MOST);
    match there + more > MOST {
        true => Err(Error::Refused("refused-activities-many")),
        false => Ok(()),
    }
}
