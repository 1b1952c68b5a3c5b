//! The workshop as those who work in it find it.

use base::{Id, Result};
use db::{Reader, args, sql};

use super::super::{AgendaItem, Category, Session, Workshop};
use crate::people::Sex;
use crate::workshop::gate::DayChange;

/// The workshop of a session.
pub(crate) async fn workshop_of_session(tx: &mut Reader, session: Id<Session>) -> Result<Workshop> {
    tx.one(
        sql!(
            "select w.* from session s
             join workshop w on w.commune_id = s.commune_id and w.id = s.workshop_id
             where s.commune_id = $1 and s.id = $2"
        ),
        args![tx.scope(), session],
    )
    .await
}

pub(crate) async fn items_of_day(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<AgendaItem>> {
    tx.all(
        sql!(
            "select a.id, a.session_id, a.title, a.minutes, a.parallel
             from agenda_item a
             join session s on s.commune_id = a.commune_id and s.id = a.session_id
             where a.commune_id = $1 and s.workshop_id = $2
             order by s.position, a.position"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

/// Those who came, counted by category and sex.
pub(crate) async fn count_present(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<(Id<Category>, Sex, i64)>> {
    tx.all(
        sql!(
            "select category_id, sex, count(*) as present from participant
             where commune_id = $1 and workshop_id = $2 and arrived_at is not null
             group by category_id, sex"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(crate) async fn invited(tx: &mut Reader, workshop: Id<Workshop>) -> Result<i64> {
    let row: (i64,) = tx
        .one(
            sql!(
                "select count(*) from participant
                 where commune_id = $1 and workshop_id = $2 and invited_at is not null"
            ),
            args![tx.scope(), workshop],
        )
        .await?;
    Ok(row.0)
}

pub(crate) async fn close_workshop(tx: &mut DayChange, workshop: Id<Workshop>) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update workshop set state = 'closed', closed_at = $3, revision = revision + 1
             where commune_id = $1 and id = $2 and closed_at is null"
        ),
        args![tx.scope(), workshop, tx.now()],
    )
    .await
}

/// How many came, whether or not they stayed.
pub(crate) async fn came(tx: &mut Reader, workshop: Id<Workshop>) -> Result<i64> {
    let row: (i64,) = tx
        .one(
            sql!(
                "select count(*) from participant
             where commune_id = $1 and workshop_id = $2 and arrived_at is not null"
            ),
            args![tx.scope(), workshop],
        )
        .await?;
    Ok(row.0)
}
