//! Every statement on processes, their stages and decisions.

mod adoption;
mod change;
mod proposal;

pub(super) use adoption::*;
pub(super) use change::*;
pub(super) use proposal::*;

use base::{Id, LocalText, Result};
use db::{Param, Reader, WriteTx, args, sql};

use super::{Outreach, Process, ProcessKind, Stage, StageKind, commands::OpenStage};
use crate::words;

pub(in crate::process) async fn insert_process(tx: &mut WriteTx, process: &Process) -> Result<()> {
    let statement = sql!(
        "insert into process (commune_id, id, kind, edition, title_ar, title_fr, created_at, revision)
         values ($1, $2, $3, $4, $5, $6, $7, 1)"
    );
    let Process { id, kind, edition, title, .. } = process;
    let params = args![tx.scope(), *id, kind.word(), *edition, &title.ar, &title.fr, tx.now()];
    tx.run(statement, params).await.map(drop)
}

pub(in crate::process) async fn insert_stage(
    tx: &mut WriteTx,
    process: Id<Process>,
    kind: StageKind,
    position: i64,
) -> Result<Id<Stage>> {
    let statement = sql!(
        "insert into stage (commune_id, id, process_id, kind, position, state, audience_ar,
             audience_fr, decision_body_ar, decision_body_fr, open_ar, open_fr, fixed_ar,
             fixed_fr, offline_ar, offline_fr, synthesis_ar, synthesis_fr, revision)
         values ($1, $2, $3, $4, $5, 'pending', '', '', '', '', '', '', '', '', '', '', '', '', 1)"
    );
    let id: Id<Stage> = tx.id();
    tx.run(statement, args![tx.scope(), id, process, kind.word(), position]).await?;
    Ok(id)
}

/// Moves the stages from a place on one place further.
pub(in crate::process) async fn make_room(
    tx: &mut WriteTx,
    process: Id<Process>,
    position: i64,
) -> Result<()> {
    tx.run(
        sql!(
            "update stage set position = position + 1
             where commune_id = $1 and process_id = $2 and position >= $3"
        ),
        args![tx.scope(), process, position],
    )
    .await
    .map(drop)
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
             opened_at = $18, look = $20, revision = revision + 1
         where commune_id = $1 and id = $2 and revision = $19"
    );
    let params = args![
        tx.scope(),
        stage.id,
        base::visible(&wanted.audience.ar),
        base::visible(&wanted.audience.fr),
        base::visible(&wanted.decision_body.ar),
        base::visible(&wanted.decision_body.fr),
        wanted.decision_on,
        base::visible(&wanted.open.ar),
        base::visible(&wanted.open.fr),
        base::visible(&wanted.fixed.ar),
        base::visible(&wanted.fixed.fr),
        base::visible(&wanted.offline.ar),
        base::visible(&wanted.offline.fr),
        wanted.opens_on,
        wanted.closes_on,
        wanted.answers_on,
        wanted.version,
        tx.now(),
        wanted.revision,
        wanted.look.word()
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
    let Outreach { id, group, means } = line;
    let params =
        args![tx.scope(), stage, *id, position, &group.ar, &group.fr, &means.ar, &means.fr];
    tx.run(statement, params).await.map(drop)
}

pub(in crate::process) async fn close_stage(
    tx: &mut WriteTx,
    stage: &Stage,
    synthesis: &LocalText,
) -> Result<()> {
    let (ar, fr) = (base::visible(&synthesis.ar), base::visible(&synthesis.fr));
    let bound = args![ar, fr];
    let salt = match ar.is_empty() && fr.is_empty() {
        true => {
            tx.unbind(&words::SYNTHESIS, stage.id);
            Param::Bytes(None)
        }
        false => tx.bind(&words::SYNTHESIS, stage.id, &bound)?.into(),
    };
    tx.run_fresh(
        sql!(
            "update stage set state = 'closed', synthesis_ar = $3, synthesis_fr = $4,
                    closed_at = $5, synthesis_salt = $7, revision = revision + 1
             where commune_id = $1 and id = $2 and revision = $6"
        ),
        args![tx.scope(), stage.id, ar, fr, tx.now(), stage.revision, salt],
    )
    .await
}

/// The current edition of each kind.
pub(in crate::process) async fn current(tx: &mut Reader) -> Result<Vec<Process>> {
    tx.all(
        sql!("select * from current_process where commune_id = $1 order by id"),
        args![tx.scope()],
    )
    .await
}

pub(in crate::process) async fn editions(
    tx: &mut Reader,
    kind: ProcessKind,
) -> Result<Vec<Process>> {
    tx.all(
        sql!("select * from process where commune_id = $1 and kind = $2 order by edition"),
        args![tx.scope(), kind.word()],
    )
    .await
}

pub(in crate::process) async fn edition(tx: &mut Reader, id: Id<Process>) -> Result<Process> {
    tx.one(sql!("select * from process where commune_id = $1 and id = $2"), args![tx.scope(), id])
        .await
}

pub(in crate::process) async fn stages(
    tx: &mut Reader,
    process: Id<Process>,
) -> Result<Vec<Stage>> {
    tx.all(
        sql!(
            "select * from process_stage
             where commune_id = $1 and process_id = $2 order by position"
        ),
        args![tx.scope(), process],
    )
    .await
}

/// The edition of each kind that is worked on.
pub(in crate::process) async fn working(tx: &mut Reader) -> Result<Vec<Process>> {
    tx.all(
        sql!("select * from working_process where commune_id = $1 order by id"),
        args![tx.scope()],
    )
    .await
}

/// The stages of the editions that are worked on, each process's together.
pub(in crate::process) async fn working_stages(tx: &mut Reader) -> Result<Vec<Stage>> {
    tx.all(
        sql!(
            "select s.* from process_stage s
             join working_process w on w.commune_id = s.commune_id and w.id = s.process_id
             where s.commune_id = $1 order by s.process_id, s.position"
        ),
        args![tx.scope()],
    )
    .await
}

pub(in crate::process) async fn stage(tx: &mut Reader, id: Id<Stage>) -> Result<Stage> {
    tx.one(
        sql!("select * from process_stage where commune_id = $1 and id = $2"),
        args![tx.scope(), id],
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
