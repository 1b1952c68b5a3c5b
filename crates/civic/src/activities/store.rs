//! Every statement on planned activities and their reviews.

use base::{Id, Result};
use db::{Reader, args, sql};

use super::{
    Activity, Review,
    rules::{Given, GivenReview},
};
use crate::workshop::gate::DayChange;
use crate::{cards::Card, workshop::Workshop};

pub async fn activities(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Activity>> {
    tx.all(
        sql!(
            "select id, position, title, responsible, period, cost, source, revision from activity
             where commune_id = $1 and workshop_id = $2 order by position, id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub async fn reviews(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Review>> {
    tx.all(
        sql!(
            "select r.activity_id, r.verdict, r.reason, r.change, r.decided_by, r.hands_for,
                    r.hands_against, r.hands_neither, r.counted_by, r.card_id,
                    c.number as card_number, r.reviewed_at
             from activity_review r
             join activity a on a.commune_id = r.commune_id and a.id = r.activity_id
             left join card c on c.commune_id = r.commune_id and c.id = r.card_id
             where r.commune_id = $1 and a.workshop_id = $2"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

/// The standing cards of a workshop, to choose from.
pub async fn cards(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<(Id<Card>, i64, String)>> {
    tx.all(
        sql!(
            "select id, number, text from card
             where commune_id = $1 and workshop_id = $2 and withdrawn_at is null
             order by number"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub async fn is_card_of(tx: &mut Reader, workshop: Id<Workshop>, card: Id<Card>) -> Result<bool> {
    let found: Option<(Id<Card>,)> = tx
        .first(
            sql!(
                "select id from card
                 where commune_id = $1 and workshop_id = $2 and id = $3 and withdrawn_at is null"
            ),
            args![tx.scope(), workshop, card],
        )
        .await?;
    Ok(found.is_some())
}

/// An activity about to be changed, with its workshop.
pub async fn held(tx: &mut Reader, id: Id<Activity>) -> Result<(Activity, Id<Workshop>)> {
    let activity: Activity = tx
        .one(
            sql!(
                "select id, position, title, responsible, period, cost, source, revision
                 from activity where commune_id = $1 and id = $2"
            ),
            args![tx.scope(), id],
        )
        .await?;
    let workshop: (Id<Workshop>,) = tx
        .one(
            sql!("select workshop_id from activity where commune_id = $1 and id = $2"),
            args![tx.scope(), id],
        )
        .await?;
    Ok((activity, workshop.0))
}

pub async fn count(tx: &mut Reader, workshop: Id<Workshop>) -> Result<i64> {
    let row: (i64,) = tx
        .one(
            sql!("select count(*) from activity where commune_id = $1 and workshop_id = $2"),
            args![tx.scope(), workshop],
        )
        .await?;
    Ok(row.0)
}

pub async fn insert(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    id: Id<Activity>,
    given: &Given,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into activity (commune_id, workshop_id, id, position, title, responsible,
                                   period, cost, source, revision)
             values ($1, $2, $3,
                 (select coalesce(max(position), 0) + 1 from activity
                  where commune_id = $1 and workshop_id = $2),
                 $4, $5, $6, $7, $8, 1)"
        ),
        args![
            tx.scope(),
            workshop,
            id,
            &given.title,
            &given.responsible,
            &given.period,
            given.cost,
            &given.source
        ],
    )
    .await
    .map(drop)
}

pub async fn update(
    tx: &mut DayChange,
    id: Id<Activity>,
    given: &Given,
    revision: i64,
) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update activity set title = $3, responsible = $4, period = $5, cost = $6, source = $7,
                                 revision = revision + 1
             where commune_id = $1 and id = $2 and revision = $8"
        ),
        args![
            tx.scope(),
            id,
            &given.title,
            &given.responsible,
            &given.period,
            given.cost,
            &given.source,
            revision
        ],
    )
    .await
}

pub async fn delete(tx: &mut DayChange, id: Id<Activity>) -> Result<()> {
    let statement = sql!("delete from activity where commune_id = $1 and id = $2");
    tx.run(statement, args![tx.scope(), id]).await.map(drop)
}

pub async fn reviewed(tx: &mut Reader, id: Id<Activity>) -> Result<Option<super::Ruling>> {
    let row: Option<(super::Ruling,)> = tx
        .first(
            sql!("select verdict from activity_review where commune_id = $1 and activity_id = $2"),
            args![tx.scope(), id],
        )
        .await?;
    Ok(row.map(|row| row.0))
}

pub async fn save_review(tx: &mut DayChange, id: Id<Activity>, given: &GivenReview) -> Result<()> {
    let hands = given.hands;
    tx.run(
        sql!(
            "insert into activity_review (commune_id, activity_id, verdict, reason, change,
                 decided_by, hands_for, hands_against, hands_neither, counted_by, card_id,
                 reviewed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
             on conflict (commune_id, activity_id) do update
             set verdict = excluded.verdict, reason = excluded.reason, change = excluded.change,
                 decided_by = excluded.decided_by, hands_for = excluded.hands_for,
                 hands_against = excluded.hands_against, hands_neither = excluded.hands_neither,
                 counted_by = excluded.counted_by, card_id = excluded.card_id,
                 reviewed_at = excluded.reviewed_at"
        ),
        args![
            tx.scope(),
            id,
            given.ruling.word(),
            &given.reason,
            &given.change,
            given.decided_by.word(),
            hands.map(|hands| hands.yes),
            hands.map(|hands| hands.no),
            hands.map(|hands| hands.neither),
            &given.counted_by,
            given.card,
            tx.now()
        ],
    )
    .await
    .map(drop)
}
