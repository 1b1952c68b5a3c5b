//! Statements on how far a closing is.

use base::{Id, Instant, Result};
use db::{Reader, args, sql};

use super::super::{Closing, Workshop};
use crate::workshop::gate::DayChange;

pub(crate) async fn ask_devices(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    waits_until: Option<Instant>,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into closing (commune_id, workshop_id, asked_at, waits_until)
             values ($1, $2, $3, $4)
             on conflict (commune_id, workshop_id)
             do update set asked_at = excluded.asked_at, waits_until = excluded.waits_until"
        ),
        args![tx.scope(), workshop, tx.now(), waits_until],
    )
    .await
    .map(drop)
}

pub(crate) async fn set_closing_code(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    code: &str,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into closing (commune_id, workshop_id, asked_at, code)
             values ($1, $2, $3, $4)
             on conflict (commune_id, workshop_id)
             do update set code = excluded.code, waits_until = null"
        ),
        args![tx.scope(), workshop, tx.now(), code],
    )
    .await
    .map(drop)
}

pub(crate) async fn closing(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Option<Closing>> {
    tx.first(
        sql!(
            "select asked_at, waits_until, code from closing
             where commune_id = $1 and workshop_id = $2"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

/// The workshop whose frozen papers carry a code, and what it is called.
pub(crate) async fn by_closing_code(
    tx: &mut Reader,
    code: &str,
) -> Result<Option<(Id<Workshop>, String, String, String)>> {
    tx.first(
        sql!(
            "select w.id, w.title, w.lang, w.held_on from closing c
             join workshop w on w.commune_id = c.commune_id and w.id = c.workshop_id
             where c.commune_id = $1 and c.code = $2"
        ),
        args![tx.scope(), code],
    )
    .await
}
