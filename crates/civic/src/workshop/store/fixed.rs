//! Who is fixed to which group before a drawing.

use base::{Id, Result};
use db::{Reader, args, sql};

use super::super::{Participant, Session, Workshop, queries::Fixed};
use crate::workshop::gate::DayChange;

/// Somebody's fixed place in the drawing of a session.
#[derive(sqlx::FromRow)]
pub(crate) struct FixedSeat {
    pub(crate) participant_id: Id<Participant>,
    pub(crate) number: i64,
}

pub(crate) async fn fixed(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Fixed>> {
    tx.all(
        sql!(
            "select f.session_id, f.participant_id, f.number, w.name, p.code
             from session s
             join fixed_seat f on f.commune_id = s.commune_id and f.session_id = s.id
             join participant p on p.commune_id = f.commune_id and p.id = f.participant_id
             join person w on w.commune_id = p.commune_id and w.id = p.person_id
             where s.commune_id = $1 and s.workshop_id = $2
             order by s.position, f.number, w.folded, p.code"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(crate) async fn fix(
    tx: &mut DayChange,
    session: Id<Session>,
    participant: Id<Participant>,
    number: i64,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into fixed_seat (commune_id, session_id, participant_id, number)
             values ($1, $2, $3, $4)
             on conflict (commune_id, session_id, participant_id)
             do update set number = excluded.number"
        ),
        args![tx.scope(), session, participant, number],
    )
    .await
    .map(drop)
}

pub(crate) async fn free(
    tx: &mut DayChange,
    session: Id<Session>,
    participant: Id<Participant>,
) -> Result<u64> {
    tx.run(
        sql!(
            "delete from fixed_seat
             where commune_id = $1 and session_id = $2 and participant_id = $3"
        ),
        args![tx.scope(), session, participant],
    )
    .await
}

pub(crate) async fn fixed_of_session(
    tx: &mut Reader,
    session: Id<Session>,
) -> Result<Vec<FixedSeat>> {
    tx.all(
        sql!(
            "select participant_id, number from fixed_seat
             where commune_id = $1 and session_id = $2"
        ),
        args![tx.scope(), session],
    )
    .await
}
