//! Statements on groups that want help.

use base::{Id, Result};
use db::{Reader, Sql, args, sql};

use super::super::Help;
use crate::workshop::{WorkingGroup, Workshop, gate::DayChange};

const OF_GROUP: Sql = sql!(
    "select group_id, wanted_at, seen_at, need from help_wanted
     where commune_id = $1 and group_id = $2"
);

pub(in super::super) async fn help(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Help>> {
    tx.all(
        sql!(
            "select group_id, wanted_at, seen_at, need from help_wanted
             where commune_id = $1 and workshop_id = $2 order by wanted_at"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(in super::super) async fn help_of(
    tx: &mut Reader,
    group: Id<WorkingGroup>,
) -> Result<Option<Help>> {
    tx.first(OF_GROUP, args![tx.scope(), group]).await
}

pub(in super::super) async fn insert_help(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    group: Id<WorkingGroup>,
    need: &str,
) -> Result<()> {
    let statement = sql!(
        "insert into help_wanted (commune_id, workshop_id, group_id, wanted_at, need)
         values ($1, $2, $3, $4, $5)"
    );
    tx.run(statement, args![tx.scope(), workshop, group, tx.now(), need]).await.map(drop)
}

pub(in super::super) async fn see_help(tx: &mut DayChange, group: Id<WorkingGroup>) -> Result<()> {
    let statement =
        sql!("update help_wanted set seen_at = $3 where commune_id = $1 and group_id = $2");
    tx.run(statement, args![tx.scope(), group, tx.now()]).await.map(drop)
}

pub(in super::super) async fn delete_help(
    tx: &mut DayChange,
    group: Id<WorkingGroup>,
) -> Result<()> {
    let statement = sql!("delete from help_wanted where commune_id = $1 and group_id = $2");
    tx.run(statement, args![tx.scope(), group]).await.map(drop)
}
