//! Statements of the laptop: where home is, and what both agree on.

use std::collections::HashMap;

use base::{CommuneId, Error, Result};
use db::{Reader, Sealed, WriteTx, args, row_copy::Row, sql};

use super::super::Home;

pub(in crate::offline) async fn insert_home(tx: &mut WriteTx, home: &Home) -> Result<()> {
    let statement = sql!(
        "insert into hall_home (commune_id, workshop_id, checkout_id, laptop, home, key,
                                snapshot, sent_seq, conflicts, met_at, public_address)
         values ($1, $2, $3, $4, $5, $6, $7, 0, 0, $8, $9)"
    );
    let params = args![
        tx.scope(),
        home.workshop_id,
        home.checkout_id,
        home.laptop,
        &home.home,
        &home.key,
        &home.snapshot,
        tx.now(),
        &home.public_address
    ];
    tx.run(statement, params).await.map(drop)
}

/// The one home of a laptop's folder, whosever workshop it holds.
pub(in crate::offline) async fn home(tx: &mut Reader) -> Result<Option<Home>> {
    tx.first(
        sql!(
            "select commune_id, workshop_id, checkout_id, laptop, home, public_address, key,
                    snapshot, sent_seq, conflicts, met_at, returned_at
             from hall_home limit 1"
        ),
        args![],
    )
    .await
}

pub(in crate::offline) async fn set_key(
    tx: &mut WriteTx,
    commune: CommuneId,
    key: &str,
) -> Result<()> {
    tx.run(sql!("update hall_home set key = $2 where commune_id = $1"), args![commune, key])
        .await
        .map(drop)
}

/// What home's last snapshot told of itself.
pub(in crate::offline) struct Brought<'a> {
    pub(in crate::offline) digest: &'a str,
    pub(in crate::offline) conflicts: usize,
    pub(in crate::offline) address: &'a str,
}

pub(in crate::offline) async fn set_brought(
    tx: &mut WriteTx,
    commune: CommuneId,
    brought: Brought<'_>,
) -> Result<()> {
    tx.run(
        sql!(
            "update hall_home set snapshot = $2, conflicts = $3, met_at = $4, public_address = $5
             where commune_id = $1"
        ),
        args![commune, brought.digest, brought.conflicts, tx.now(), brought.address],
    )
    .await
    .map(drop)
}

pub(in crate::offline) async fn set_sent(
    tx: &mut WriteTx,
    commune: CommuneId,
    seq: i64,
) -> Result<()> {
    tx.run(
        sql!("update hall_home set sent_seq = $2, met_at = $3 where commune_id = $1"),
        args![commune, seq, tx.now()],
    )
    .await
    .map(drop)
}

pub(in crate::offline) async fn set_left(tx: &mut WriteTx, commune: CommuneId) -> Result<()> {
    tx.run(
        sql!("update hall_home set returned_at = $2 where commune_id = $1"),
        args![commune, tx.now()],
    )
    .await
    .map(drop)
}

/// The base, by table and key.
pub(in crate::offline) type Base = HashMap<(String, String), Row>;

const BASE: db::Sql =
    sql!("select table_name, row_key, content from hall_base where commune_id = $1");

pub(in crate::offline) async fn base(tx: &mut Reader) -> Result<Base> {
    read_base(tx.all(BASE, args![tx.scope()]).await?)
}

fn read_base(rows: Vec<(String, String, Sealed)>) -> Result<Base> {
    let read = |(table, key, content): (String, String, Sealed)| {
        Ok(((table, key), serde_json::from_str(&String::from(content)).map_err(Error::bug)?))
    };
    rows.into_iter().map(read).collect()
}

/// Notes what both sides agree on for a row; nothing where it went.
pub(in crate::offline) async fn agree(
    tx: &mut WriteTx,
    commune: CommuneId,
    table: &str,
    key: &str,
    row: Option<&Row>,
) -> Result<()> {
    let Some(row) = row else {
        return tx
            .run(
                sql!(
                    "delete from hall_base
                     where commune_id = $1 and table_name = $2 and row_key = $3"
                ),
                args![commune, table, key],
            )
            .await
            .map(drop);
    };
    let content = serde_json::to_string(row).map_err(Error::bug)?;
    tx.run(
        sql!(
            "insert into hall_base (commune_id, table_name, row_key, content)
             values ($1, $2, $3, $4)
             on conflict (commune_id, table_name, row_key) do update set content = excluded.content"
        ),
        args![commune, table, key, Sealed::of(&content)],
    )
    .await
    .map(drop)
}
