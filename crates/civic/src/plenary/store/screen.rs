//! Statements on the hall's screen.

use base::{Id, Instant, Result};
use db::{Reader, Sealed, Sql, args, sql};
use uuid::Uuid;

use super::super::{Projection, Session, View, WorkingGroup, Workshop};
use crate::workshop::gate::DayChange;

const PROJECTION: Sql = sql!(
    "select workshop_id, screen_key, view, subject_id, page, dark, changed_at from projection
     where commune_id = $1 and workshop_id = $2"
);

pub async fn projection(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Option<Projection>> {
    tx.first(PROJECTION, args![tx.scope(), workshop]).await
}

/// The screen that a key opens, of a workshop that was not closed before a moment.
pub async fn projection_by_key(
    tx: &mut Reader,
    key: &str,
    closed_since: Instant,
) -> Result<Projection> {
    tx.one(
        sql!(
            "select p.workshop_id, p.screen_key, p.view, p.subject_id, p.page, p.dark, p.changed_at
             from projection p
             join workshop w on w.commune_id = p.commune_id and w.id = p.workshop_id
             where p.commune_id = $1 and p.screen_key = $2
               and (w.closed_at is null or w.closed_at > $3)"
        ),
        args![tx.scope(), Sealed::of(key), closed_since],
    )
    .await
}

/// The screens of workshops whose day is not over.
pub async fn open_projections(tx: &mut Reader) -> Result<Vec<Projection>> {
    tx.all(
        sql!(
            "select p.workshop_id, p.screen_key, p.view, p.subject_id, p.page, p.dark, p.changed_at
             from projection p
             join workshop w on w.commune_id = p.commune_id and w.id = p.workshop_id
             where p.commune_id = $1 and w.closed_at is null order by p.changed_at desc"
        ),
        args![tx.scope()],
    )
    .await
}

/// What the screen is to show.
pub struct Shown {
    pub key: String,
    pub view: View,
    pub subject: Option<Uuid>,
    pub page: i64,
    pub dark: bool,
}

pub async fn project(tx: &mut DayChange, workshop: Id<Workshop>, shown: &Shown) -> Result<()> {
    let Shown { key, view, subject, page, dark } = shown;
    let statement = sql!(
        "insert into projection (commune_id, workshop_id, screen_key, view, subject_id, page, dark,
             changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (commune_id, workshop_id) do update
         set view = excluded.view, subject_id = excluded.subject_id, page = excluded.page,
             dark = excluded.dark, changed_at = excluded.changed_at"
    );
    let params =
        args![tx.scope(), workshop, Sealed::of(key), view.word(), *subject, *page, *dark, tx.now()];
    tx.run(statement, params).await.map(drop)
}

/// Darkens the wall, or lights it again.
pub async fn darken(tx: &mut DayChange, workshop: Id<Workshop>, dark: bool) -> Result<()> {
    let statement =
        sql!("update projection set dark = $3 where commune_id = $1 and workshop_id = $2");
    tx.run(statement, args![tx.scope(), workshop, dark]).await.map(drop)
}

/// Takes the groups' keys off the wall.
pub async fn take_down_keys(tx: &mut DayChange, workshop: Id<Workshop>) -> Result<()> {
    let statement = sql!("delete from shown_key where commune_id = $1 and workshop_id = $2");
    tx.run(statement, args![tx.scope(), workshop]).await.map(drop)
}

pub async fn show_key(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    group: Id<WorkingGroup>,
    key: &str,
) -> Result<()> {
    let statement = sql!(
        "insert into shown_key (commune_id, workshop_id, group_id, group_key)
         values ($1, $2, $3, $4)
         on conflict (commune_id, group_id) do update set group_key = excluded.group_key"
    );
    tx.run(statement, args![tx.scope(), workshop, group, Sealed::of(key)]).await.map(drop)
}

/// The groups of a session that have written no card: a new key takes nothing
/// from their rapporteur.
pub async fn quiet_groups(tx: &mut Reader, session: Id<Session>) -> Result<Vec<Id<WorkingGroup>>> {
    let rows: Vec<(Id<WorkingGroup>,)> = tx
        .all(
            sql!(
                "select g.id from working_group g
                 join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
                 where g.commune_id = $1 and d.session_id = $2
                   and not exists (select 1 from card c
                       where c.commune_id = g.commune_id and c.group_id = g.id)
                 order by g.number"
            ),
            args![tx.scope(), session],
        )
        .await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// The keys on the wall, with the digest that opens today.
pub async fn shown_keys(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<(Id<WorkingGroup>, i64, Sealed, Vec<u8>)>> {
    tx.all(
        sql!(
            "select g.id, g.number, k.group_key, g.key_hash from shown_key k
             join working_group g on g.commune_id = k.commune_id and g.id = k.group_id
             where k.commune_id = $1 and k.workshop_id = $2 order by g.number"
        ),
        args![tx.scope(), workshop],
    )
    .await
}
