//! Statements on the short codes of the day.

use base::{Id, Result};
use db::{Reader, Sealed, args, sql};

use crate::workshop::{Participant, Workshop, gate::DayChange};

pub(in crate::attendance) async fn insert_day_code(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    who: Id<Participant>,
    (code, key): (&str, &str),
) -> Result<()> {
    let statement = sql!(
        "insert into day_code (commune_id, workshop_id, code, participant_id, page_key, given_at)
         values ($1, $2, $3, $4, $5, $6)"
    );
    tx.run(statement, args![tx.scope(), workshop, Sealed::of(code), who, Sealed::of(key), tx.now()])
        .await
        .map(drop)
}

/// The code that somebody was given, the first where rows were joined.
pub(in crate::attendance) async fn day_code_of(
    tx: &mut Reader,
    who: Id<Participant>,
) -> Result<Option<String>> {
    let row: Option<(Sealed,)> = tx
        .first(
            sql!(
                "select code from day_code where commune_id = $1 and participant_id = $2
                 order by given_at, code"
            ),
            args![tx.scope(), who],
        )
        .await?;
    Ok(row.map(|row| row.0.into()))
}

/// The key of the page that a code of the day opens while the day goes on.
pub(in crate::attendance) async fn page_key(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    code: &str,
) -> Result<Option<String>> {
    let row: Option<(Sealed,)> = tx
        .first(
            sql!(
                "select d.page_key from day_code d
                 join workshop w on w.commune_id = d.commune_id and w.id = d.workshop_id
                 where d.commune_id = $1 and d.workshop_id = $2 and d.code = $3
                   and w.closed_at is null"
            ),
            args![tx.scope(), workshop, Sealed::of(code)],
        )
        .await?;
    Ok(row.map(|row| row.0.into()))
}

pub(in crate::attendance) async fn is_day_code(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    code: &str,
) -> Result<bool> {
    let row: Option<(i64,)> = tx
        .first(
            sql!(
                "select given_at from day_code
                 where commune_id = $1 and workshop_id = $2 and code = $3"
            ),
            args![tx.scope(), workshop, Sealed::of(code)],
        )
        .await?;
    Ok(row.is_some())
}

/// Says of one what another was given, who is the same person.
pub(in crate::attendance) async fn move_day_codes(
    tx: &mut DayChange,
    from: Id<Participant>,
    to: Id<Participant>,
) -> Result<()> {
    let statement = sql!(
        "update day_code set participant_id = $3 where commune_id = $1 and participant_id = $2"
    );
    tx.run(statement, args![tx.scope(), from, to]).await.map(drop)
}
