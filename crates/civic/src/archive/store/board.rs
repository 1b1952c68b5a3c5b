//! Statements of the board, each across all communes of a programme.

use base::{Id, Result, policy};
use db::{Reader, args, sql};

use crate::archive::board::{Meeting, Step, Waiting};

type ProgrammeId = Id<policy::Programme>;

pub(in crate::archive) async fn steps(
    tx: &mut Reader,
    programme: ProgrammeId,
) -> Result<Vec<Step>> {
    tx.all(
        sql!(
            "select s.commune_id, p.kind as process_kind, p.edition, s.kind, s.state, s.closes_on,
                    s.answers_on
             from programme_commune m
             join stage s on s.commune_id = m.commune_id
             join process p on p.commune_id = s.commune_id and p.id = s.process_id
             where m.programme_id = $1 and m.left_at is null
             order by s.commune_id, p.kind, p.edition, s.position"
        ),
        args![programme],
    )
    .await
}

/// Workshops to come, with their day.
pub(in crate::archive) async fn workshops(
    tx: &mut Reader,
    programme: ProgrammeId,
    today: &str,
) -> Result<Vec<Meeting>> {
    tx.all(
        sql!(
            "select w.commune_id, w.held_on
             from programme_commune m
             join workshop w on w.commune_id = m.commune_id
             where m.programme_id = $1 and m.left_at is null and w.closed_at is null
               and w.state not in ('cancelled', 'postponed') and w.held_on >= $2
             order by w.held_on, w.id"
        ),
        args![programme, today],
    )
    .await
}

pub(in crate::archive) async fn waiting(
    tx: &mut Reader,
    programme: ProgrammeId,
    today: &str,
) -> Result<Vec<Waiting>> {
    let statement = sql!(
        "select f.commune_id, cast(sum(f.received - f.standing) as bigint) as unanswered,
                cast(sum(case when f.part < $2 then f.received - f.standing else 0 end) as bigint)
                    as overdue
         from programme_commune m
         join contribution_figure f on f.commune_id = m.commune_id and f.dimension = 'due_on'
         where m.programme_id = $1 and m.left_at is null
         group by f.commune_id order by f.commune_id"
    );
    tx.all(statement, args![programme, today]).await
}
