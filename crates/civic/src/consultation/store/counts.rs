//! Counting contributions, and where they landed.

use base::{Id, Result};
use db::{Reader, args, sql};
use jiff::civil::Date;

use crate::{
    consultation::{Contribution, Landed, Outcomes, StageCounts},
    document::Provision,
    process::{Process, Stage},
};

/// How many contributions about each provision of a process came to which end.
pub(in super::super) async fn outcomes(
    tx: &mut Reader,
    process: Id<Process>,
) -> Result<Vec<Outcomes>> {
    tx.all(
        sql!(
            "select nullif(f.subject, f.stage_id) as provision_id, f.part as outcome,
                    cast(sum(f.received) as bigint) as count
             from stage s
             join contribution_figure f on f.commune_id = s.commune_id
                  and f.dimension = 'provision' and f.stage_id = s.id
             where s.commune_id = $1 and s.process_id = $2 and f.received > 0
             group by nullif(f.subject, f.stage_id), f.part"
        ),
        args![tx.scope(), process],
    )
    .await
}

pub(in super::super) async fn stage_counts(
    tx: &mut Reader,
    stage: Id<Stage>,
    today: Date,
) -> Result<StageCounts> {
    tx.one(
        sql!(
            "select cast(coalesce(sum(case when dimension = 'sex' then received end), 0) as bigint)
                        as total,
                    cast(coalesce(sum(case when dimension = 'sex' then answered end), 0) as bigint)
                        as answered,
                    cast(coalesce(sum(case when dimension = 'due_on' and part < $3
                        then received - answered end), 0) as bigint) as overdue,
                    cast(coalesce(sum(case when dimension = 'sex' then offline end), 0) as bigint)
                        as offline
             from contribution_figure
             where commune_id = $1 and dimension in ('sex', 'due_on') and stage_id = $2"
        ),
        args![tx.scope(), stage, today],
    )
    .await
}

pub(in super::super) async fn waiting(tx: &mut Reader, today: Date) -> Result<(i64, i64)> {
    tx.one(
        sql!(
            "select cast(coalesce(sum(received - answered), 0) as bigint) as waiting,
                    cast(coalesce(sum(case when part < $2 then received - answered end), 0)
                        as bigint) as late
             from contribution_figure where commune_id = $1 and dimension = 'due_on'"
        ),
        args![tx.scope(), today],
    )
    .await
}

pub(in super::super) async fn delays(tx: &mut Reader) -> Result<Vec<(i64, i64)>> {
    tx.all(
        sql!(
            "select cast(part as bigint) as days, cast(sum(received) as bigint) as many
             from contribution_figure
             where commune_id = $1 and dimension = 'delay' and received <> 0
             group by part"
        ),
        args![tx.scope()],
    )
    .await
}

pub(in super::super) async fn landed_in(
    tx: &mut Reader,
    provision: Id<Provision>,
) -> Result<Vec<Landed>> {
    let statement = sql!(
        "select c.id as contribution_id, c.lang, d.verdict, l.provision_id,
                l.version_id, v.number as version_number, v.state as version_state, p.level, w.number
         from landing l
         join disposition d on d.commune_id = l.commune_id and d.id = l.disposition_id
         join contribution c on c.commune_id = l.commune_id and c.id = d.contribution_id
         join version v on v.commune_id = l.commune_id and v.id = l.version_id
         join provision p on p.commune_id = l.commune_id and p.id = l.provision_id
         left join wording w on w.commune_id = l.commune_id and w.version_id = l.version_id
              and w.provision_id = l.provision_id
         where l.commune_id = $1 and l.provision_id = $2 and d.superseded_at is null
         order by d.decided_at, d.id"
    );
    tx.all(statement, args![tx.scope(), provision]).await
}

pub(in super::super) async fn landed_from(
    tx: &mut Reader,
    contribution: Id<Contribution>,
) -> Result<Vec<Landed>> {
    let statement = sql!(
        "select c.id as contribution_id, c.lang, d.verdict, l.provision_id,
                l.version_id, v.number as version_number, v.state as version_state, p.level, w.number
         from disposition d
         join landing l on l.commune_id = d.commune_id and l.disposition_id = d.id
         join contribution c on c.commune_id = d.commune_id and c.id = d.contribution_id
         join version v on v.commune_id = l.commune_id and v.id = l.version_id
         join provision p on p.commune_id = l.commune_id and p.id = l.provision_id
         left join wording w on w.commune_id = l.commune_id and w.version_id = l.version_id
              and w.provision_id = l.provision_id
         where d.commune_id = $1 and d.contribution_id = $2 and d.superseded_at is null
         order by d.decided_at, d.id"
    );
    tx.all(statement, args![tx.scope(), contribution]).await
}

/// How many contributions wait for an answer, in a stage or in the whole process.
pub(in super::super) async fn unanswered(
    tx: &mut Reader,
    process: Id<Process>,
    stage: Option<Id<Stage>>,
) -> Result<i64> {
    let row: (i64,) = tx
        .one(
            sql!(
                "select cast(coalesce(sum(f.received - f.answered), 0) as bigint) as waiting
                 from stage s
                 join contribution_figure f on f.commune_id = s.commune_id
                      and f.dimension = 'due_on' and f.stage_id = s.id
                 where s.commune_id = $1 and s.process_id = $2
                   and (cast($3 as uuid) is null or s.id = $3)"
            ),
            args![tx.scope(), process, stage],
        )
        .await?;
    Ok(row.0)
}

/// How many standing answers changed the draft without being published yet.
pub(in super::super) async fn unpublished_landings(
    tx: &mut Reader,
    process: Id<Process>,
) -> Result<i64> {
    let row: (i64,) = tx
        .one(
            sql!(
                "select count(*) from landing l
                 join disposition a on a.commune_id = l.commune_id and a.id = l.disposition_id
                      and a.superseded_at is null
                 join version v on v.commune_id = l.commune_id and v.id = l.version_id
                      and v.number = 0
                 join document d on d.commune_id = v.commune_id and d.id = v.document_id
                 where l.commune_id = $1 and d.process_id = $2"
            ),
            args![tx.scope(), process],
        )
        .await?;
    Ok(row.0)
}
