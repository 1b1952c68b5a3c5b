//! What was erased because somebody asked or ordered it, and what of it stands.

use std::collections::BTreeSet;

use base::{Error, Result};
use db::{Erased, Reader, args, sql};
use serde::Deserialize;
use uuid::Uuid;

/// Everything that was erased here, of every commune.
pub(in crate::privacy) async fn erased(tx: &mut Reader) -> Result<BTreeSet<Erased>> {
    let persons: Vec<(Uuid, Uuid)> = tx
        .all(sql!("select commune_id, id from person where erased_at is not null"), args![])
        .await?;
    let authors: Vec<(Uuid, Uuid)> = tx
        .all(
            sql!("select commune_id, id from contribution where forgotten_at is not null"),
            args![],
        )
        .await?;
    let mut found: BTreeSet<Erased> =
        persons.into_iter().map(|(commune, id)| Erased::Person { commune, id }).collect();
    found.extend(authors.into_iter().map(|(commune, id)| Erased::Author { commune, id }));
    found.extend(of_the_record(tx).await?);
    Ok(found)
}

/// What an event says that erased rows of the journal.
#[derive(Deserialize)]
struct Order {
    rows: Vec<i64>,
    reason: String,
}

/// Rows of the journal that an event erased.
async fn of_the_record(tx: &mut Reader) -> Result<Vec<Erased>> {
    let orders: Vec<(Uuid, String)> = tx
        .all(
            sql!(
                "select j.commune_id, p.payload from journal_head h
                 join journal j on j.commune_id = h.commune_id and j.subject = $1
                      and j.kind = 'journal.words_erased'
                 join journal_payload p on p.commune_id = j.commune_id and p.seq = j.seq"
            ),
            args![Uuid::nil()],
        )
        .await?;
    let mut found = Vec::new();
    for (commune, payload) in orders {
        let order: Order = serde_json::from_str(&payload).map_err(Error::bug)?;
        for row in order.rows {
            let hash: Option<(Vec<u8>,)> = tx
                .first(
                    sql!("select hash from journal where commune_id = $1 and seq = $2"),
                    args![commune, row],
                )
                .await?;
            let Some((hash,)) = hash else { continue };
            let (hash, reason) = (hex::encode(hash), order.reason.clone());
            found.push(Erased::Record { commune, row, hash, reason });
        }
    }
    Ok(found)
}

/// Whether a person is here and not erased.
pub(in crate::privacy) async fn person_stands(tx: &mut Reader, id: Uuid) -> Result<bool> {
    let found: Option<(Uuid,)> = tx
        .first(
            sql!(
                "select id from person
                 where commune_id = $1 and id = $2 and erased_at is null"
            ),
            args![tx.scope(), id],
        )
        .await?;
    Ok(found.is_some())
}

/// Whether a contribution is here and not parted from its author.
pub(in crate::privacy) async fn author_stands(tx: &mut Reader, id: Uuid) -> Result<bool> {
    let found: Option<(Uuid,)> = tx
        .first(
            sql!(
                "select id from contribution
                 where commune_id = $1 and id = $2 and forgotten_at is null"
            ),
            args![tx.scope(), id],
        )
        .await?;
    Ok(found.is_some())
}

/// Whether this very row of the journal still says something.
pub(in crate::privacy) async fn record_stands(
    tx: &mut Reader,
    row: i64,
    hash: &str,
) -> Result<bool> {
    let found: Option<(Vec<u8>,)> = tx
        .first(
            sql!(
                "select j.hash from journal j
                 join journal_payload p on p.commune_id = j.commune_id and p.seq = j.seq
                 where j.commune_id = $1 and j.seq = $2"
            ),
            args![tx.scope(), row],
        )
        .await?;
    Ok(found.is_some_and(|(found,)| hex::encode(found) == hash))
}
