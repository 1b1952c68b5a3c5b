//! The parking lot: kept for later, then given to somebody with a day.

use base::{Actor, CommuneId, Error, Id, Result};
use db::{Database, Reader, WriteTx};
use jiff::civil::Date;

use super::{
    super::{Card, Happened, NextStep, Parked, Workshop, rules, store as rows},
    outcome, require_to_run,
};
use crate::{
    synthesis::rules::{SENTENCE_LIMIT, TITLE_LIMIT, due_after},
    workshop::{
        gate::{self, DayChange, Needs},
        rules::words,
    },
};

/// Something to keep for later.
#[derive(Debug, Clone)]
pub struct Park {
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// What is kept. Where it is left empty a card's own words, and without a
    /// card the hour, so that the words may come later.
    pub text: String,
    /// The card it comes from.
    pub card: Option<Id<Card>>,
    /// The identity that the form gave it, so that sending it twice is one item.
    pub id: Option<uuid::Uuid>,
}

/// Puts something into the parking lot.
pub async fn park(db: &Database, actor: &Actor, input: Park) -> Result<Id<Parked>> {
    require_to_run(actor, input.commune)?;
    let mut tx = db.write(input.commune).await?;
    let id = input.id.map_or_else(|| tx.id(), Id::new);
    if rows::knows_item(&mut tx, id).await? {
        return Ok(id);
    }
    let (mut tx, workshop) = gate::pass(tx, input.workshop, Needs::Unclosed).await?;
    let said = card(&mut tx, workshop.id, input.card).await?;
    let typed = Some(base::visible(&input.text)).filter(|text| !text.is_empty());
    let said = said.unwrap_or_else(|| rules::hour(tx.now()));
    let text = typed.map_or(said, str::to_owned);
    let text = words(&text, "text", rules::WORDS_LIMIT)?;
    rows::insert_item(&mut tx, workshop.id, id, &text, input.card).await?;
    let card = input.card.map(Id::uuid);
    tx.commit(actor, Happened::ItemParked { item: id.uuid(), text, card }).await?;
    Ok(id)
}

/// Gives an item its words, or others.
pub async fn reword_item(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    item: Id<Parked>,
    text: &str,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let text = words(text, "text", rules::WORDS_LIMIT)?;
    let (mut tx, _, held) = open_item(db.write(commune).await?, item).await?;
    if held.is_followed() {
        return Err(Error::Refused("refused-item-followed"));
    }
    if held.text == text {
        return Ok(());
    }
    rows::reword_item(&mut tx, item, &text).await?;
    let reworded = Happened::ItemReworded { item: item.uuid(), before: held.text, after: text };
    tx.commit(actor, reworded).await.map(drop)
}

/// The words of a standing card of this workshop.
async fn card(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    card: Option<Id<Card>>,
) -> Result<Option<String>> {
    let Some(id) = card else { return Ok(None) };
    if outcome::workshop_of_card(tx, id).await? != workshop {
        return Err(Error::NotFound);
    }
    let card = outcome::card(tx, id).await?.filter(Card::stands);
    card.map(|card| Some(card.text)).ok_or(Error::Refused("refused-card-withdrawn"))
}

/// Takes an item out of the parking lot; the journal keeps it.
pub async fn drop_item(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    item: Id<Parked>,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let (mut tx, _, _) = open_item(db.write(commune).await?, item).await?;
    rows::drop_item(&mut tx, item).await?;
    tx.commit(actor, Happened::ItemDropped { item: item.uuid() }).await?;
    Ok(())
}

/// Who takes up an item, by when.
#[derive(Debug, Clone)]
pub struct FollowUp {
    /// The commune.
    pub commune: CommuneId,
    /// The item.
    pub item: Id<Parked>,
    /// What will be done.
    pub text: String,
    /// The duty that does it.
    pub owner: String,
    /// The day by which it is done.
    pub due_on: Date,
}

/// Makes a next step of an item, linked to it.
pub async fn follow_up(db: &Database, actor: &Actor, input: FollowUp) -> Result<Id<NextStep>> {
    require_to_run(actor, input.commune)?;
    let text = words(&input.text, "text", SENTENCE_LIMIT)?;
    let owner = words(&input.owner, "owner", TITLE_LIMIT)?;
    let (mut tx, workshop, item) = open_item(db.write(input.commune).await?, input.item).await?;
    due_after(&workshop.held_on, input.due_on)?;
    if item.is_followed() {
        return Err(Error::Refused("refused-item-followed"));
    }
    let step = outcome::GivenStep { id: tx.id(), text, owner, due_on: input.due_on };
    outcome::save_step(&mut tx, workshop.id, &step).await?;
    rows::follow_item(&mut tx, item.id, step.id).await?;
    let followed = Happened::ItemFollowedUp { item: item.id.uuid(), next_step: step.id.uuid() };
    tx.commit(actor, followed).await?;
    Ok(step.id)
}

/// An item of a workshop that is not closed.
async fn open_item(mut tx: WriteTx, id: Id<Parked>) -> Result<(DayChange, Workshop, Parked)> {
    let workshop = rows::workshop_of_item(&mut tx, id).await?;
    let (mut tx, workshop) = gate::pass(tx, workshop, Needs::Unclosed).await?;
    let items = rows::items(&mut tx, workshop.id).await?;
    let item = items.into_iter().find(|item| item.id == id).ok_or(Error::NotFound)?;
    Ok((tx, workshop, item))
}
