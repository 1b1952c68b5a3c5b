//! Statements on syntheses and next steps.

use base::{Id, Result};
use db::{Reader, Sql, args, sql};
use jiff::civil::Date;

use super::super::{NextStep, Sentence};
use crate::workshop::gate::DayChange;
use crate::{
    cards::Card,
    words,
    workshop::{Session, Workshop},
};

const SENTENCES: Sql = sql!(
    "select n.id, n.session_id, n.position, n.text, n.revision
     from sentence n
     join session s on s.commune_id = n.commune_id and s.id = n.session_id
     where n.commune_id = $1 and s.workshop_id = $2
     order by s.position, n.position, n.id"
);

const NEXT_STEPS: Sql = sql!(
    "select id, position, text, owner, due_on from next_step
     where commune_id = $1 and workshop_id = $2 order by position, id"
);

pub async fn sentences(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Sentence>> {
    tx.all(SENTENCES, args![tx.scope(), workshop]).await
}

/// Which sentences of a workshop rest on which cards, in the order of the cards' numbers.
pub async fn rests(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<(Id<Sentence>, Id<Card>)>> {
    tx.all(
        sql!(
            "select r.sentence_id, r.card_id
             from sentence_card r
             join card c on c.commune_id = r.commune_id and c.id = r.card_id
             where r.commune_id = $1 and c.workshop_id = $2
             order by c.number"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub async fn sentence(tx: &mut Reader, id: Id<Sentence>) -> Result<Sentence> {
    tx.one(
        sql!(
            "select id, session_id, position, text, revision from sentence
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub async fn workshop_of_sentence(tx: &mut Reader, id: Id<Sentence>) -> Result<Id<Workshop>> {
    let row: (Id<Workshop>,) = tx
        .one(
            sql!(
                "select w.id
             from sentence n
             join session s on s.commune_id = n.commune_id and s.id = n.session_id
             join workshop w on w.commune_id = s.commune_id and w.id = s.workshop_id
             where n.commune_id = $1 and n.id = $2"
            ),
            args![tx.scope(), id],
        )
        .await?;
    Ok(row.0)
}

pub async fn insert_sentence(
    tx: &mut DayChange,
    id: Id<Sentence>,
    session: Id<Session>,
    text: &str,
) -> Result<()> {
    let statement = sql!(
        "insert into sentence (commune_id, session_id, id, position, text, written_at, revision,
                               salt)
         values ($1, $2, $3,
             (select coalesce(max(position), 0) + 1 from sentence
              where commune_id = $1 and session_id = $2),
             $4, $5, 1, $6)"
    );
    let salt = tx.bind(&words::SENTENCE, id, &[text.into()])?;
    tx.run(statement, args![tx.scope(), session, id, text, tx.now(), salt]).await.map(drop)
}

pub async fn update_sentence(
    tx: &mut DayChange,
    id: Id<Sentence>,
    text: &str,
    revision: i64,
) -> Result<()> {
    let salt = tx.bind(&words::SENTENCE, id, &[text.into()])?;
    tx.run_fresh(
        sql!(
            "update sentence set text = $3, salt = $5, revision = revision + 1
             where commune_id = $1 and id = $2 and revision = $4"
        ),
        args![tx.scope(), id, text, revision, salt],
    )
    .await
}

/// Sets the cards that a sentence rests on.
pub async fn rest_on(tx: &mut DayChange, id: Id<Sentence>, cards: &[Id<Card>]) -> Result<()> {
    clear_rests(tx, id).await?;
    for card in cards {
        let statement = sql!(
            "insert into sentence_card (commune_id, sentence_id, card_id) values ($1, $2, $3)
             on conflict do nothing"
        );
        tx.run(statement, args![tx.scope(), id, *card]).await?;
    }
    Ok(())
}

async fn clear_rests(tx: &mut DayChange, id: Id<Sentence>) -> Result<()> {
    let statement = sql!("delete from sentence_card where commune_id = $1 and sentence_id = $2");
    tx.run(statement, args![tx.scope(), id]).await.map(drop)
}

pub async fn delete_sentence(tx: &mut DayChange, id: Id<Sentence>) -> Result<()> {
    clear_rests(tx, id).await?;
    tx.unbind(&words::SENTENCE, id);
    let statement = sql!("delete from sentence where commune_id = $1 and id = $2");
    tx.run(statement, args![tx.scope(), id]).await.map(drop)
}

/// The sentence before another in its synthesis.
pub async fn sentence_before(tx: &mut Reader, of: &Sentence) -> Result<Option<Sentence>> {
    tx.first(
        sql!(
            "select id, session_id, position, text, revision from sentence
             where commune_id = $1 and session_id = $2 and position < $3
             order by position desc limit 1"
        ),
        args![tx.scope(), of.session_id, of.position],
    )
    .await
}

pub async fn place_sentence(tx: &mut DayChange, id: Id<Sentence>, position: i64) -> Result<()> {
    let statement = sql!("update sentence set position = $3 where commune_id = $1 and id = $2");
    tx.run(statement, args![tx.scope(), id, position]).await.map(drop)
}

/// The sentences that closed workshops offer to a text, with their cards' numbers and words.
pub async fn offered(
    tx: &mut Reader,
    kind: &str,
) -> Result<Vec<(Id<Sentence>, String, Id<Card>, i64, String)>> {
    tx.all(
        sql!(
            "select n.id, n.text as sentence, c.id as card_id, c.number, c.text as card
             from sentence n
             join session s on s.commune_id = n.commune_id and s.id = n.session_id
             join workshop w on w.commune_id = s.commune_id and w.id = s.workshop_id
             join sentence_card r on r.commune_id = n.commune_id and r.sentence_id = n.id
             join card c on c.commune_id = r.commune_id and c.id = r.card_id
             where n.commune_id = $1 and s.feeds = $2 and w.closed_at is not null
             order by w.held_on, w.id, s.position, n.position, n.id, c.number"
        ),
        args![tx.scope(), kind],
    )
    .await
}

pub async fn next_steps(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<NextStep>> {
    tx.all(NEXT_STEPS, args![tx.scope(), workshop]).await
}

/// The workshop of a next step about to be changed.
pub async fn workshop_of_step(tx: &mut Reader, id: Id<NextStep>) -> Result<Id<Workshop>> {
    let row: (Id<Workshop>,) = tx
        .one(
            sql!("select workshop_id from next_step where commune_id = $1 and id = $2"),
            args![tx.scope(), id],
        )
        .await?;
    Ok(row.0)
}

/// A next step on its way into its row.
pub struct GivenStep {
    pub id: Id<NextStep>,
    pub text: String,
    pub owner: String,
    pub due_on: Date,
}

/// Enters a next step at the end of the list, or changes it where it stands.
pub async fn save_step(tx: &mut DayChange, workshop: Id<Workshop>, step: &GivenStep) -> Result<()> {
    let bound = args![workshop, &step.text, &step.owner, step.due_on];
    let salt = tx.bind(&words::NEXT_STEP, step.id, &bound)?;
    let statement = sql!(
        "insert into next_step (commune_id, workshop_id, id, position, text, owner, due_on, salt)
         values ($1, $2, $3,
             (select coalesce(max(position), 0) + 1 from next_step
              where commune_id = $1 and workshop_id = $2),
             $4, $5, $6, $7)
         on conflict (commune_id, id) do update
         set text = excluded.text, owner = excluded.owner, due_on = excluded.due_on,
             salt = excluded.salt"
    );
    let params = args![tx.scope(), workshop, step.id, &step.text, &step.owner, step.due_on, salt];
    tx.run(statement, params).await.map(drop)
}

pub async fn delete_step(tx: &mut DayChange, id: Id<NextStep>) -> Result<()> {
    tx.unbind(&words::NEXT_STEP, id);
    let statement = sql!("delete from next_step where commune_id = $1 and id = $2");
    tx.run(statement, args![tx.scope(), id]).await.map(drop)
}

/// The cards of closed workshops' sessions that feed a text.
pub async fn cards_feeding(
    tx: &mut Reader,
    kind: &str,
) -> Result<Vec<crate::synthesis::queries::OfferedCard>> {
    tx.all(
        sql!(
            "select c.id, c.number, c.text
             from card c
             join session s on s.commune_id = c.commune_id and s.id = c.session_id
             join workshop w on w.commune_id = c.commune_id and w.id = c.workshop_id
             where c.commune_id = $1 and s.feeds = $2 and c.withdrawn_at is null
               and w.closed_at is not null
             order by w.held_on, w.id, c.number"
        ),
        args![tx.scope(), kind],
    )
    .await
}
