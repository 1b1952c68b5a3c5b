//! Every statement on processes, their stages and their adoption. Closing a
//! stage counts unanswered contributions: that is a rule of the process.

mod adoption;

pub(super) use adoption::*;

use base::{Id, Result, policy};
use db::{Reader, WriteTx, args, sql};
use uuid::Uuid;

use super::{
    Outreach, Process, ProcessKind, Stage, StageKind, Standing,
    commands::{Both, OpenStage},
};

pub(in crate::process) async fn process_exists(tx: &mut Reader, kind: ProcessKind) -> Result<bool> {
    let row: Option<(Uuid,)> = tx
        .first(
            sql!("select id from process where commune_id = $1 and kind = $2"),
            args![tx.scope(), kind.word()],
        )
        .await?;
    Ok(row.is_some())
}

pub(in crate::process) async fn insert_process(tx: &mut WriteTx, process: &Process) -> Result<()> {
    let statement = sql!(
        "insert into process (commune_id, id, kind, title_ar, title_fr, created_at, revision)
         values ($1, $2, $3, $4, $5, $6, 1)"
    );
    let Process { id, kind, title_ar, title_fr, .. } = process;
    tx.run(statement, args![tx.scope(), *id, kind.word(), title_ar, title_fr, tx.now()])
        .await
        .map(drop)
}

pub(in crate::process) async fn insert_stage(
    tx: &mut WriteTx,
    process: Id<Process>,
    kind: StageKind,
    position: i64,
) -> Result<()> {
    let statement = sql!(
        "insert into stage (commune_id, id, process_id, kind, position, state, audience_ar,
             audience_fr, decision_body_ar, decision_body_fr, open_ar, open_fr, fixed_ar,
             fixed_fr, offline_ar, offline_fr, synthesis_ar, synthesis_fr, revision)
         values ($1, $2, $3, $4, $5, 'pending', '', '', '', '', '', '', '', '', '', '', '', '', 1)"
    );
    let id: Id<Stage> = tx.id();
    tx.run(statement, args![tx.scope(), id, process, kind.word(), position]).await.map(drop)
}

pub(in crate::process) async fn process_of(
    tx: &mut Reader,
    stage: Id<Stage>,
) -> Result<Id<Process>> {
    let row: (Id<Process>,) = tx
        .one(
            sql!("select process_id from stage where commune_id = $1 and id = $2"),
            args![tx.scope(), stage],
        )
        .await?;
    Ok(row.0)
}

pub(in crate::process) async fn stages_now(
    tx: &mut Reader,
    process: Id<Process>,
) -> Result<Vec<Stage>> {
    tx.all(
        sql!(
            "select s.id, s.process_id, p.kind as process_kind, s.kind, s.position, s.state,
                    s.audience_ar, s.audience_fr, s.decision_body_ar, s.decision_body_fr,
                    s.decision_on, s.open_ar, s.open_fr, s.fixed_ar, s.fixed_fr, s.offline_ar,
                    s.offline_fr, s.opens_on, s.closes_on, s.answers_on, s.version_id,
                    s.synthesis_ar, s.synthesis_fr, s.revision
             from stage s
             join process p on p.commune_id = s.commune_id and p.id = s.process_id
             where s.commune_id = $1 and s.process_id = $2
             order by s.position"
        ),
        args![tx.scope(), process],
    )
    .await
}

pub(in crate::process) async fn is_published(
    tx: &mut Reader,
    process: Id<Process>,
    version: Uuid,
) -> Result<bool> {
    let row: Option<(Uuid,)> = tx
        .first(
            sql!(
                "select v.id from version v
                 join document d on d.commune_id = v.commune_id and d.id = v.document_id
                 where v.commune_id = $1 and v.id = $2 and d.process_id = $3 and v.number > 0"
            ),
            args![tx.scope(), version, process],
        )
        .await?;
    Ok(row.is_some())
}

/// How many contributions wait for an answer, in a stage or in the whole process.
pub(in crate::process) async fn unanswered(
    tx: &mut Reader,
    process: Id<Process>,
    stage: Option<Id<Stage>>,
) -> Result<i64> {
    let row: (i64,) = tx
        .one(
            sql!(
                "select count(*) from contribution
                 where commune_id = $1 and state <> 'answered' and process_id = $2
                   and (cast($3 as uuid) is null or stage_id = $3)"
            ),
            args![tx.scope(), process, stage],
        )
        .await?;
    Ok(row.0)
}

pub(in crate::process) async fn open_stage(
    tx: &mut WriteTx,
    stage: &Stage,
    wanted: &OpenStage,
) -> Result<()> {
    let statement = sql!(
        "update stage set state = 'open', audience_ar = $3, audience_fr = $4,
             decision_body_ar = $5, decision_body_fr = $6, decision_on = $7, open_ar = $8,
             open_fr = $9, fixed_ar = $10, fixed_fr = $11, offline_ar = $12, offline_fr = $13,
             opens_on = $14, closes_on = $15, answers_on = $16, version_id = $17,
             opened_at = $18, revision = revision + 1
         where commune_id = $1 and id = $2 and revision = $19"
    );
    let params = args![
        tx.scope(),
        stage.id,
        wanted.audience.0.trim(),
        wanted.audience.1.trim(),
        wanted.decision_body.0.trim(),
        wanted.decision_body.1.trim(),
        wanted.decision_on,
        wanted.open.0.trim(),
        wanted.open.1.trim(),
        wanted.fixed.0.trim(),
        wanted.fixed.1.trim(),
        wanted.offline.0.trim(),
        wanted.offline.1.trim(),
        wanted.opens_on,
        wanted.closes_on,
        wanted.answers_on,
        wanted.version,
        tx.now(),
        wanted.revision
    ];
    tx.run_fresh(statement, params).await
}

pub(in crate::process) async fn insert_outreach(
    tx: &mut WriteTx,
    stage: Id<Stage>,
    position: i64,
    line: &Outreach,
) -> Result<()> {
    let statement = sql!(
        "insert into outreach (commune_id, stage_id, id, position, group_ar, group_fr, means_ar,
                               means_fr)
         values ($1, $2, $3, $4, $5, $6, $7, $8)"
    );
    let Outreach { id, group_ar, group_fr, means_ar, means_fr } = line;
    let params = args![tx.scope(), stage, *id, position, group_ar, group_fr, means_ar, means_fr];
    tx.run(statement, params).await.map(drop)
}

pub(in crate::process) async fn close_stage(
    tx: &mut WriteTx,
    stage: &Stage,
    synthesis: &Both,
) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update stage set state = 'closed', synthesis_ar = $3, synthesis_fr = $4,
                    closed_at = $5, revision = revision + 1
             where commune_id = $1 and id = $2 and revision = $6"
        ),
        args![
            tx.scope(),
            stage.id,
            synthesis.0.trim(),
            synthesis.1.trim(),
            tx.now(),
            stage.revision
        ],
    )
    .await
}

pub(in crate::process) async fn processes(tx: &mut Reader) -> Result<Vec<Process>> {
    tx.all(
        sql!(
            "select id, kind, title_ar, title_fr, revision from process
             where commune_id = $1 order by id"
        ),
        args![tx.scope()],
    )
    .await
}

pub(in crate::process) async fn stages(tx: &mut Reader) -> Result<Vec<Stage>> {
    tx.all(
        sql!(
            "select s.id, s.process_id, p.kind as process_kind, s.kind, s.position, s.state,
                    s.audience_ar, s.audience_fr, s.decision_body_ar, s.decision_body_fr,
                    s.decision_on, s.open_ar, s.open_fr, s.fixed_ar, s.fixed_fr, s.offline_ar,
                    s.offline_fr, s.opens_on, s.closes_on, s.answers_on, s.version_id,
                    s.synthesis_ar, s.synthesis_fr, s.revision
             from stage s
             join process p on p.commune_id = s.commune_id and p.id = s.process_id
             where s.commune_id = $1
             order by p.id, s.position"
        ),
        args![tx.scope()],
    )
    .await
}

pub(in crate::process) async fn outreach(
    tx: &mut Reader,
    stage: Id<Stage>,
) -> Result<Vec<Outreach>> {
    tx.all(
        sql!(
            "select id, group_ar, group_fr, means_ar, means_fr from outreach
             where commune_id = $1 and stage_id = $2 order by position"
        ),
        args![tx.scope(), stage],
    )
    .await
}

pub(in crate::process) async fn standings(
    tx: &mut Reader,
    programme: Id<policy::Programme>,
) -> Result<Vec<Standing>> {
    tx.all(
        sql!(
            "select s.commune_id, p.kind as process_kind, s.kind as stage, s.state
             from programme_commune c
             join process p on p.commune_id = c.commune_id
             join stage s on s.commune_id = p.commune_id and s.process_id = p.id
             where c.programme_id = $1 and s.state <> 'pending'
               and not exists (
                   select 1 from stage later
                   where later.commune_id = s.commune_id and later.process_id = s.process_id
                     and later.position > s.position and later.state <> 'pending')
             order by s.commune_id, p.kind"
        ),
        args![programme],
    )
    .await
}
