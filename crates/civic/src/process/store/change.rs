//! What was changed about stages after they were opened.

use base::{Id, Result};
use db::{Reader, WriteTx, args, sql};

use crate::process::{Change, Stage, commands::AmendStage};

pub(in crate::process) async fn amend_stage(
    tx: &mut WriteTx,
    stage: &Stage,
    wanted: &AmendStage,
) -> Result<()> {
    let statement = sql!(
        "update stage set audience_ar = $3, audience_fr = $4, decision_body_ar = $5,
             decision_body_fr = $6, decision_on = $7, open_ar = $8, open_fr = $9, fixed_ar = $10,
             fixed_fr = $11, offline_ar = $12, offline_fr = $13, closes_on = $14,
             answers_on = $15, version_id = $16, look = $18, revision = revision + 1
         where commune_id = $1 and id = $2 and revision = $17"
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
        wanted.closes_on,
        wanted.answers_on,
        wanted.version,
        wanted.revision,
        wanted.look.word()
    ];
    tx.run_fresh(statement, params).await
}

/// Opens a closed stage again, until a day.
pub(in crate::process) async fn reopen_stage(
    tx: &mut WriteTx,
    stage: &Stage,
    (closes_on, answers_on): (jiff::civil::Date, Option<jiff::civil::Date>),
) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update stage set state = 'open', closes_on = $3, answers_on = $4, closed_at = null,
                    revision = revision + 1
             where commune_id = $1 and id = $2 and revision = $5 and state = 'closed'"
        ),
        args![tx.scope(), stage.id, closes_on, answers_on, stage.revision],
    )
    .await
}

pub(in crate::process) async fn insert_change(
    tx: &mut WriteTx,
    stage: Id<Stage>,
    change: &Change,
) -> Result<()> {
    let statement = sql!(
        "insert into stage_change (commune_id, stage_id, id, kind, field, former_ar, former_fr,
                                   reason_ar, reason_fr, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
    );
    let Change { id, kind, field, former, reason, changed_at } = change;
    let params = args![
        tx.scope(),
        stage,
        *id,
        kind.word(),
        field.word(),
        &former.ar,
        &former.fr,
        &reason.ar,
        &reason.fr,
        *changed_at
    ];
    tx.run(statement, params).await.map(drop)
}

/// What was changed about a stage, the first change first.
pub(in crate::process) async fn changes(tx: &mut Reader, stage: Id<Stage>) -> Result<Vec<Change>> {
    tx.all(
        sql!(
            "select id, kind, field, former_ar, former_fr, reason_ar, reason_fr, changed_at
             from stage_change where commune_id = $1 and stage_id = $2 order by changed_at, id"
        ),
        args![tx.scope(), stage],
    )
    .await
}
