//! Writing the synthesis of a session, sentence by sentence.

use crate::{
    cards::Card,
    workshop::{
        Session,
        gate::{self, DayChange, Needs},
        rules as day,
    },
};
use base::{Actor, CommuneId, Id, Result};
use db::{Database, WriteTx};

use super::{
    super::{Happened, Sentence, rules, store as rows},
    require_to_run,
};

/// A sentence with the cards it rests on.
#[derive(Debug, Clone)]
pub struct WriteSentence {
    /// The commune.
    pub commune: CommuneId,
    /// The session that it concludes.
    pub session: Id<Session>,
    /// Its words.
    pub text: String,
    /// The cards that it rests on, at least one.
    pub cards: Vec<Id<Card>>,
}

/// Adds a sentence at the end of a session's synthesis.
pub async fn write_sentence(
    db: &Database,
    actor: &Actor,
    input: WriteSentence,
) -> Result<Id<Sentence>> {
    require_to_run(actor, input.commune)?;
    let text = day::words(&input.text, "text", rules::SENTENCE_LIMIT)?;
    let tx = db.write(input.commune).await?;
    let mut tx = resting(tx, input.session, &input.cards).await?;
    let sentence: Id<Sentence> = tx.id();
    rows::insert_sentence(&mut tx, sentence, input.session, &text).await?;
    rows::rest_on(&mut tx, sentence, &input.cards).await?;
    let written =
        Happened::SentenceWritten { sentence: sentence.uuid(), cards: uuids(&input.cards) };
    tx.commit(actor, written).await?;
    Ok(sentence)
}

/// Other words or other cards for a sentence.
#[derive(Debug, Clone)]
pub struct ChangeSentence {
    /// The commune.
    pub commune: CommuneId,
    /// The sentence.
    pub sentence: Id<Sentence>,
    /// Its words now.
    pub text: String,
    /// The cards it rests on now, at least one.
    pub cards: Vec<Id<Card>>,
    /// The revision that was read.
    pub revision: i64,
}

/// Changes a sentence.
pub async fn change_sentence(db: &Database, actor: &Actor, input: ChangeSentence) -> Result<()> {
    require_to_run(actor, input.commune)?;
    let text = day::words(&input.text, "text", rules::SENTENCE_LIMIT)?;
    let mut tx = db.write(input.commune).await?;
    let sentence = rows::sentence(&mut tx, input.sentence).await?;
    let mut tx = resting(tx, sentence.session_id, &input.cards).await?;
    rows::update_sentence(&mut tx, sentence.id, &text, input.revision).await?;
    rows::rest_on(&mut tx, sentence.id, &input.cards).await?;
    let changed = Happened::SentenceChanged {
        sentence: sentence.id.uuid(),
        before: sentence.text,
        after: text,
        cards: uuids(&input.cards),
    };
    tx.commit(actor, changed).await?;
    Ok(())
}

/// Moves a sentence before the one above it; the first stays where it is.
pub async fn move_sentence_up(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    sentence: Id<Sentence>,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let (mut tx, sentence) = open_sentence(db.write(commune).await?, sentence).await?;
    let Some(above) = rows::sentence_before(&mut tx, &sentence).await? else { return Ok(()) };
    rows::place_sentence(&mut tx, sentence.id, above.position).await?;
    rows::place_sentence(&mut tx, above.id, sentence.position).await?;
    tx.commit(actor, Happened::SentenceMoved { sentence: sentence.id.uuid() }).await?;
    Ok(())
}

/// Takes a sentence out of the synthesis; the journal keeps its words.
pub async fn remove_sentence(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    sentence: Id<Sentence>,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let (mut tx, sentence) = open_sentence(db.write(commune).await?, sentence).await?;
    rows::delete_sentence(&mut tx, sentence.id).await?;
    let removed = Happened::SentenceRemoved { sentence: sentence.id.uuid(), text: sentence.text };
    tx.commit(actor, removed).await?;
    Ok(())
}

async fn open_sentence(mut tx: WriteTx, id: Id<Sentence>) -> Result<(DayChange, Sentence)> {
    let sentence = rows::sentence(&mut tx, id).await?;
    let (tx, _) = gate::pass(tx, sentence.session_id, Needs::Unclosed).await?;
    Ok((tx, sentence))
}

/// The session's workshop is not closed, and the cards are its own.
async fn resting(tx: WriteTx, session: Id<Session>, cards: &[Id<Card>]) -> Result<DayChange> {
    let (mut tx, workshop) = gate::pass(tx, session, Needs::Unclosed).await?;
    rules::resting(cards, &rows::cards(&mut tx, workshop.id).await?)?;
    Ok(tx)
}

fn uuids(cards: &[Id<Card>]) -> Vec<uuid::Uuid> {
    cards.iter().map(|card| card.uuid()).collect()
}
