//! Every statement on the programme's tables.

mod course;

pub(super) use course::*;

use base::{CommuneId, Id, Result, policy};
use db::{Reader, WriteTx, args, sql};
use uuid::Uuid;

use super::{Member, Model, ModelKind, ModelProvision, Partner, Programme};

type ProgrammeId = Id<policy::Programme>;
pub(super) async fn slug_taken(tx: &mut Reader, slug: &str) -> Result<bool> {
    let row: Option<(Uuid,)> =
        tx.first(sql!("select id from programme where slug = $1"), args![slug]).await?;
    Ok(row.is_some())
}

pub(super) async fn insert_programme(tx: &mut WriteTx, programme: &Programme) -> Result<()> {
    tx.run(
        sql!(
            "insert into programme (id, slug, name_ar, name_fr, summary_ar, summary_fr,
                 created_at, revision)
             values ($1, $2, $3, $4, $5, $6, $7, 1)"
        ),
        args![
            programme.id,
            &programme.slug,
            &programme.name.ar,
            &programme.name.fr,
            &programme.summary.ar,
            &programme.summary.fr,
            tx.now()
        ],
    )
    .await
    .map(drop)
}

pub(super) async fn insert_partner(
    tx: &mut WriteTx,
    programme: ProgrammeId,
    partner: &Partner,
) -> Result<()> {
    let statement = sql!(
        "insert into partner (programme_id, id, position, name_ar, name_fr, duty_ar, duty_fr)
         select $1, $2, count(*) + 1, $3, $4, $5, $6 from partner where programme_id = $1"
    );
    let params = args![
        programme,
        partner.id,
        &partner.name.ar,
        &partner.name.fr,
        &partner.duty.ar,
        &partner.duty.fr
    ];
    tx.run(statement, params).await.map(drop)
}

/// Whether the commune was not a member yet.
pub(super) async fn insert_member(
    tx: &mut WriteTx,
    programme: ProgrammeId,
    commune: CommuneId,
    demo: bool,
) -> Result<bool> {
    let touched = tx
        .run(
            sql!(
                "insert into programme_commune (programme_id, commune_id, demo, joined_at)
                 values ($1, $2, $3, $4)
                 on conflict (programme_id, commune_id) do update
                    set left_at = null, demo = excluded.demo, joined_at = excluded.joined_at
                    where programme_commune.left_at is not null"
            ),
            args![programme, commune, demo, tx.now()],
        )
        .await?;
    Ok(touched > 0)
}

pub(super) async fn insert_model(
    tx: &mut WriteTx,
    programme: ProgrammeId,
    model: &Model,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into model (programme_id, id, kind, title_ar, title_fr, source_ar, source_fr,
                 handed_down_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ),
        args![
            programme,
            model.id,
            model.kind.word(),
            &model.title.ar,
            &model.title.fr,
            &model.source.ar,
            &model.source.fr,
            tx.now()
        ],
    )
    .await
    .map(drop)
}

pub(super) async fn insert_model_provision(
    tx: &mut WriteTx,
    model: Id<Model>,
    provision: &ModelProvision,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into model_provision (model_id, id, position, level, number, heading_ar,
                 heading_fr, body_ar, body_fr)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        args![
            model,
            provision.id,
            provision.position,
            &provision.level,
            provision.number,
            &provision.heading.ar,
            &provision.heading.fr,
            &provision.body.ar,
            &provision.body.fr
        ],
    )
    .await
    .map(drop)
}

pub(super) async fn programmes(tx: &mut Reader) -> Result<Vec<Programme>> {
    tx.all(
        sql!(
            "select id, slug, name_ar, name_fr, summary_ar, summary_fr
             from programme order by created_at, id"
        ),
        args![],
    )
    .await
}

pub(super) async fn programme(tx: &mut Reader, id: ProgrammeId) -> Result<Programme> {
    tx.one(
        sql!(
            "select id, slug, name_ar, name_fr, summary_ar, summary_fr
             from programme where id = $1"
        ),
        args![id],
    )
    .await
}

pub(super) async fn of_commune(tx: &mut Reader) -> Result<Vec<Programme>> {
    tx.all(
        sql!(
            "select p.id, p.slug, p.name_ar, p.name_fr, p.summary_ar, p.summary_fr
             from programme_commune m join programme p on p.id = m.programme_id
             where m.commune_id = $1 and m.left_at is null order by m.joined_at, p.id"
        ),
        args![tx.scope()],
    )
    .await
}

pub(super) async fn partners(tx: &mut Reader, programme: ProgrammeId) -> Result<Vec<Partner>> {
    tx.all(
        sql!(
            "select id, name_ar, name_fr, duty_ar, duty_fr, revision
             from partner where programme_id = $1 and left_at is null order by position, id"
        ),
        args![programme],
    )
    .await
}

pub(super) async fn members(tx: &mut Reader, programme: ProgrammeId) -> Result<Vec<Member>> {
    tx.all(
        sql!(
            "select m.commune_id, c.slug, c.name_ar, c.name_fr, m.demo
             from programme_commune m join commune c on c.id = m.commune_id
             where m.programme_id = $1 and m.left_at is null
             order by m.demo, m.joined_at, c.slug"
        ),
        args![programme],
    )
    .await
}

pub(super) async fn model_for(tx: &mut Reader, kind: ModelKind) -> Result<Option<Model>> {
    tx.first(
        sql!(
            "select m.id, m.kind, m.title_ar, m.title_fr, m.source_ar, m.source_fr
             from model m join programme_commune c on c.programme_id = m.programme_id
             where c.commune_id = $1 and c.left_at is null and m.kind = $2
             order by m.handed_down_at desc, m.id desc limit 1"
        ),
        args![tx.scope(), kind.word()],
    )
    .await
}

pub(super) async fn model_provisions(
    tx: &mut Reader,
    model: Id<Model>,
) -> Result<Vec<ModelProvision>> {
    tx.all(
        sql!(
            "select id, position, level, number, heading_ar, heading_fr, body_ar, body_fr
             from model_provision where model_id = $1 order by position"
        ),
        args![model],
    )
    .await
}
