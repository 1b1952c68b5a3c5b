//! Statements on cards.

use base::{Id, Result};
use db::{Reader, Sql, args, sql};

use crate::workshop::gate::DayChange;
use crate::{
    cards::Card,
    words,
    workshop::{Question, Session, WorkingGroup, Workshop},
};

const CARDS: Sql = sql!(
    "select c.*, g.number as group_number, t.theme_id
     from card c
     join working_group g on g.commune_id = c.commune_id and g.id = c.group_id
     left join theme_card t on t.commune_id = c.commune_id and t.card_id = c.id
     where c.commune_id = $1 and c.workshop_id = $2
     order by c.number"
);

const CARD: Sql = sql!(
    "select c.*, g.number as group_number, t.theme_id
     from card c
     join working_group g on g.commune_id = c.commune_id and g.id = c.group_id
     left join theme_card t on t.commune_id = c.commune_id and t.card_id = c.id
     where c.commune_id = $1 and c.id = $2"
);

pub async fn cards(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Card>> {
    tx.all(CARDS, args![tx.scope(), workshop]).await
}

pub async fn group_cards(tx: &mut Reader, group: Id<WorkingGroup>) -> Result<Vec<Card>> {
    tx.all(
        sql!(
            "select c.*, g.number as group_number, t.theme_id
             from card c
             join working_group g on g.commune_id = c.commune_id and g.id = c.group_id
             left join theme_card t on t.commune_id = c.commune_id and t.card_id = c.id
             where c.commune_id = $1 and c.group_id = $2
             order by c.number desc"
        ),
        args![tx.scope(), group],
    )
    .await
}

pub async fn card(tx: &mut Reader, id: Id<Card>) -> Result<Option<Card>> {
    tx.first(CARD, args![tx.scope(), id]).await
}

/// The number that the workshop's next card gets.
pub async fn next_number(tx: &mut Reader, workshop: Id<Workshop>) -> Result<i64> {
    let row: (i64,) = tx
        .one(
            sql!(
                "select cast(coalesce(max(number), 0) + 1 as bigint) from card
                 where commune_id = $1 and workshop_id = $2"
            ),
            args![tx.scope(), workshop],
        )
        .await?;
    Ok(row.0)
}

/// A card on its way into its row.
pub struct NewCard {
    pub id: Id<Card>,
    pub workshop: Id<Workshop>,
    pub session: Id<Session>,
    pub group: Id<WorkingGroup>,
    pub question: Option<Id<Question>>,
    pub number: i64,
    pub text: String,
    pub lang: String,
}

pub async fn insert_card(tx: &mut DayChange, card: &NewCard) -> Result<()> {
    let statement = sql!(
        "insert into card (commune_id, workshop_id, session_id, group_id, question_id, id, number,
             text, lang, written_at, revision, salt)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11)"
    );
    let salt = tx.bind(&words::CARD, card.id, &[(&card.text).into()])?;
    let params = args![
        tx.scope(),
        card.workshop,
        card.session,
        card.group,
        card.question,
        card.id,
        card.number,
        &card.text,
        &card.lang,
        tx.now(),
        salt
    ];
    tx.run(statement, params).await.map(drop)
}

pub async fn update_card(
    tx: &mut DayChange,
    id: Id<Card>,
    text: &str,
    revision: i64,
) -> Result<()> {
    let salt = tx.bind(&words::CARD, id, &[text.into()])?;
    tx.run_fresh(
        sql!(
            "update card set text = $3, salt = $5, revision = revision + 1
             where commune_id = $1 and id = $2 and revision = $4"
        ),
        args![tx.scope(), id, text, revision, salt],
    )
    .await
}

pub async fn withdraw_card(tx: &mut DayChange, id: Id<Card>, revision: i64) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update card set withdrawn_at = $3, revision = revision + 1
             where commune_id = $1 and id = $2 and revision = $4"
        ),
        args![tx.scope(), id, tx.now(), revision],
    )
    .await
}

/// Whether a sentence rests on the card.
pub async fn is_rested_on(tx: &mut Reader, id: Id<Card>) -> Result<bool> {
    let row: Option<(i64,)> = tx
        .first(
            sql!(
                "select cast(1 as bigint) from sentence_card
                 where commune_id = $1 and card_id = $2 limit 1"
            ),
            args![tx.scope(), id],
        )
        .await?;
    Ok(row.is_some())
}

/// The workshop of a card.
pub async fn workshop_of_card(tx: &mut Reader, id: Id<Card>) -> Result<Id<Workshop>> {
    let row: (Id<Workshop>,) = tx
        .one(
            sql!("select workshop_id from card where commune_id = $1 and id = $2"),
            args![tx.scope(), id],
        )
        .await?;
    Ok(row.0)
}

pub async fn release_card(tx: &mut DayChange, card: Id<Card>) -> Result<()> {
    let statement = sql!("delete from theme_card where commune_id = $1 and card_id = $2");
    tx.run(statement, args![tx.scope(), card]).await.map(drop)
}
