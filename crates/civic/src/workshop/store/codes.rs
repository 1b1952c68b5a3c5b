//! Statements on the codes of invitations, and on those that were withdrawn.

use base::{Id, Result};
use db::{Reader, Sealed, args, sql};

use super::super::{Participant, Workshop};
use crate::workshop::gate::DayChange;

/// Whose a code is, of whichever workshop.
pub(crate) async fn holder_of(
    tx: &mut Reader,
    code: &str,
) -> Result<Option<(Id<Participant>, Id<Workshop>)>> {
    tx.first(
        sql!("select id, workshop_id from participant where commune_id = $1 and code = $2"),
        args![tx.scope(), Sealed::of(code)],
    )
    .await
}

pub(crate) async fn set_code(tx: &mut DayChange, who: Id<Participant>, code: &str) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update participant set code = $3, revision = revision + 1
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), who, Sealed::of(code)],
    )
    .await
}

pub(crate) async fn insert_withdrawn_code(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    code: &str,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into withdrawn_code (commune_id, code, workshop_id, withdrawn_at)
             values ($1, $2, $3, $4)"
        ),
        args![tx.scope(), Sealed::of(code), workshop, tx.now()],
    )
    .await
    .map(drop)
}

/// Whether a code opened something once.
pub(crate) async fn is_withdrawn(tx: &mut Reader, code: &str) -> Result<bool> {
    let found: Option<(i64,)> = tx
        .first(
            sql!("select withdrawn_at from withdrawn_code where commune_id = $1 and code = $2"),
            args![tx.scope(), Sealed::of(code)],
        )
        .await?;
    Ok(found.is_some())
}
