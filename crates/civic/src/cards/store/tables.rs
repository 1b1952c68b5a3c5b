//! Groups at their tables.

use base::{Id, Instant, Result};
use db::{Reader, Sql, args, sql};

use super::super::Table;
use crate::workshop::{WorkingGroup, Workshop};

const TABLE: Sql = sql!(
    "select g.id, g.number, d.session_id, s.workshop_id, g.key_expires_at
     from working_group g
     join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
     join session s on s.commune_id = d.commune_id and s.id = d.session_id
     where g.commune_id = $1 and g.id = $2"
);

pub async fn table(tx: &mut Reader, id: Id<WorkingGroup>) -> Result<Table> {
    tx.one(TABLE, args![tx.scope(), id]).await
}

/// The group whose rapporteur holds a key.
pub async fn table_by_key(
    tx: &mut Reader,
    key: [u8; 32],
) -> Result<Option<(Id<WorkingGroup>, Instant)>> {
    tx.first(
        sql!(
            "select id, key_expires_at from working_group
             where commune_id = $1 and key_hash = $2"
        ),
        args![tx.scope(), key],
    )
    .await
}

pub async fn tables(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Table>> {
    tx.all(
        sql!(
            "select g.id, g.number, d.session_id, s.workshop_id, g.key_expires_at
             from working_group g
             join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
             join session s on s.commune_id = d.commune_id and s.id = d.session_id
                     where g.commune_id = $1 and s.workshop_id = $2
             order by s.position, g.number"
        ),
        args![tx.scope(), workshop],
    )
    .await
}
