//! Statements on the details of cards.

use base::{Id, Result};
use db::{Reader, args, sql};

use super::super::{Detail, Details, Stance};
use crate::workshop::gate::DayChange;
use crate::{
    cards::Card,
    programme::ModelProvision,
    words,
    workshop::{WorkingGroup, Workshop},
};

pub(in super::super) async fn details(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<Detail>> {
    tx.all(
        sql!(
            "select card_id, why, who, due, sign, stance, article_id, article_number,
                    article_ar, article_fr
             from detail where commune_id = $1 and workshop_id = $2"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(in super::super) async fn group_details(
    tx: &mut Reader,
    group: Id<WorkingGroup>,
) -> Result<Vec<Detail>> {
    tx.all(
        sql!(
            "select card_id, why, who, due, sign, stance, article_id, article_number,
                    article_ar, article_fr
             from detail where commune_id = $1 and group_id = $2"
        ),
        args![tx.scope(), group],
    )
    .await
}

/// The details of a standing card of a closed workshop.
pub(in super::super) async fn public_detail(
    tx: &mut Reader,
    card: Id<Card>,
) -> Result<Option<Detail>> {
    tx.first(
        sql!(
            "select d.card_id, d.why, d.who, d.due, d.sign, d.stance, d.article_id,
                    d.article_number, d.article_ar, d.article_fr
             from detail d
             join workshop w on w.commune_id = d.commune_id and w.id = d.workshop_id
             where d.commune_id = $1 and d.card_id = $2 and d.withdrawn_at is null
               and w.closed_at is not null"
        ),
        args![tx.scope(), card],
    )
    .await
}

/// A row of details as it was written.
#[derive(sqlx::FromRow)]
struct Row {
    why: String,
    who: String,
    due: String,
    sign: String,
    article_id: Option<Id<ModelProvision>>,
    stance: Option<Stance>,
}

pub(in super::super) async fn detail(tx: &mut Reader, card: Id<Card>) -> Result<Option<Details>> {
    let row: Option<Row> = tx
        .first(
            sql!(
                "select why, who, due, sign, article_id, stance
                 from card_detail where commune_id = $1 and card_id = $2"
            ),
            args![tx.scope(), card],
        )
        .await?;
    Ok(row.map(|row| Details {
        why: row.why,
        who: row.who,
        due: row.due,
        sign: row.sign,
        article: row.article_id,
        stance: row.stance,
    }))
}

/// Writes a card's details, new or not.
pub(in super::super) async fn put_detail(
    tx: &mut DayChange,
    card: Id<Card>,
    details: &Details,
) -> Result<()> {
    let said = args![
        &details.why,
        &details.who,
        &details.due,
        &details.sign,
        details.article,
        details.stance.map(|stance| stance.word().to_owned())
    ];
    let mut params = args![tx.scope(), card, tx.bind(&words::DETAIL, card, &said)?];
    params.extend(said);
    tx.run(
        sql!(
            "insert into card_detail (commune_id, card_id, salt, why, who, due, sign, article_id,
                                      stance)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             on conflict (commune_id, card_id) do update set salt = $3, why = $4, who = $5,
                 due = $6, sign = $7, article_id = $8, stance = $9"
        ),
        params,
    )
    .await
    .map(drop)
}

/// Whether a card of this identity stands in the commune.
pub(in super::super) async fn is_written(tx: &mut Reader, card: Id<Card>) -> Result<bool> {
    let row: Option<(i64,)> = tx
        .first(
            sql!("select number from card where commune_id = $1 and id = $2"),
            args![tx.scope(), card],
        )
        .await?;
    Ok(row.is_some())
}

/// Whether an article of a model charter has this identity.
pub(in super::super) async fn is_article(
    tx: &mut Reader,
    article: Id<ModelProvision>,
) -> Result<bool> {
    let row: Option<(i64,)> = tx
        .first(
            sql!("select number from model_provision where id = $1 and level = 'article'"),
            args![article],
        )
        .await?;
    Ok(row.is_some())
}
