//! Every statement on the tables of the table, and on those of the workshop
//! that it reads.

mod acts;
mod counts;
mod join;
mod parking;
mod replies;
mod screen;
mod votes;

pub(super) use acts::*;
pub(super) use counts::*;
pub(super) use join::*;
pub(super) use parking::*;
pub(super) use replies::*;
pub(super) use screen::*;
pub(super) use votes::*;

use base::{Id, Result};
use db::{Reader, Sealed, Sql, args, secret, sql};

use super::{Seat, Workshop, queries::Waiting};

const SEAT: Sql = sql!(
    "select p.id, p.workshop_id, p.arrived_at, p.left_at, w.opened_at, w.closed_at
     from participant p
     join workshop w on w.commune_id = p.commune_id and w.id = p.workshop_id
     where p.commune_id = $1 and p.code = $2"
);

const SEAT_OF_DAY: Sql = sql!(
    "select p.id, p.workshop_id, p.arrived_at, p.left_at, w.opened_at, w.closed_at
     from day_code d
     join participant p on p.commune_id = d.commune_id and p.id = d.participant_id
     join workshop w on w.commune_id = p.commune_id and w.id = p.workshop_id
     where d.commune_id = $1 and d.page_key = $2 and w.closed_at is null"
);

/// Whose place it is: by the code of their invitation, or until the closing by
/// the key that a code of the day opened.
pub async fn seat(tx: &mut Reader, typed: &str) -> Result<Seat> {
    let by_code = tx.first(SEAT, args![tx.scope(), Sealed::of(&secret::tidy_code(typed))]).await?;
    match by_code {
        Some(seat) => Ok(seat),
        None => tx.one(SEAT_OF_DAY, args![tx.scope(), Sealed::of(typed)]).await,
    }
}

/// What waits at the table, counted at once.
pub async fn waiting(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Waiting> {
    tx.one(
        sql!(
            "select
                (select count(*) from ballot b
                 where b.commune_id = $1 and b.workshop_id = $2) as ballots,
                (select count(*) from ballot b
                 where b.commune_id = $1 and b.workshop_id = $2 and b.closed_at is null) as open,
                (select count(*) from sentence n
                 join session s on s.commune_id = n.commune_id and s.id = n.session_id
                 where n.commune_id = $1 and s.workshop_id = $2) as sentences,
                (select count(*) from reply r
                 join sentence n on n.commune_id = r.commune_id and n.id = r.sentence_id
                 where r.commune_id = $1 and r.workshop_id = $2 and r.kind = 'objected'
                   and r.answer is null) as objections,
                (select count(*) from parked k
                 left join next_step n on n.commune_id = k.commune_id and n.id = k.next_step_id
                 where k.commune_id = $1 and k.workshop_id = $2 and k.dropped_at is null
                   and n.id is null) as parked"
        ),
        args![tx.scope(), workshop],
    )
    .await
}
