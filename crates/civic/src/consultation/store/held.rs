//! Contributions as the bearer of a receipt and the office hold them.

use base::{Id, Result};
use store::{ReadTx, args, sql};

use super::CommuneId;
use crate::{
    consultation::{Contribution, Held},
    document::Provision,
    people::Person,
    process::{Process, Stage},
};

pub(in super::super) async fn held(
    tx: &mut ReadTx,
    commune: CommuneId,
    id: Id<Contribution>,
) -> Result<Held> {
    tx.one(
        sql!(
            "select c.id, c.stage_id, s.kind as stage_kind, c.process_id, p.kind as process_kind,
                    c.version_id, c.provision_id, w.number, w.heading_ar, w.heading_fr, c.kind,
                    c.channel, c.lang, c.text, c.proposed, c.stance, b.name_ar as body_ar,
                    b.name_fr as body_fr,
                    coalesce(case when c.named then n.name end, '') as name, c.received_at,
                    c.answer_due_on, c.state, d.verdict, d.reason, d.lang as reason_lang,
                    d.decided_at, c.code, c.person_id, c.sex, c.age_band, c.quarter_id,
                    c.reopened_at, c.objection, c.revision
             from contribution c
             join stage s on s.commune_id = c.commune_id and s.id = c.stage_id
             join process p on p.commune_id = c.commune_id and p.id = c.process_id
             left join wording w on w.commune_id = c.commune_id and w.version_id = c.version_id
                  and w.provision_id = c.provision_id
             left join body b on b.commune_id = c.commune_id and b.id = c.body_id
             left join person n on n.commune_id = c.commune_id and n.id = c.person_id
             left join disposition d on d.commune_id = c.commune_id and d.contribution_id = c.id
                  and d.superseded_at is null
             where c.commune_id = $1 and c.id = $2"
        ),
        args![commune, id],
    )
    .await
}

pub(in super::super) async fn by_code(
    tx: &mut ReadTx,
    commune: CommuneId,
    code: &str,
) -> Result<Held> {
    tx.one(
        sql!(
            "select c.id, c.stage_id, s.kind as stage_kind, c.process_id, p.kind as process_kind,
                    c.version_id, c.provision_id, w.number, w.heading_ar, w.heading_fr, c.kind,
                    c.channel, c.lang, c.text, c.proposed, c.stance, b.name_ar as body_ar,
                    b.name_fr as body_fr,
                    coalesce(case when c.named then n.name end, '') as name, c.received_at,
                    c.answer_due_on, c.state, d.verdict, d.reason, d.lang as reason_lang,
                    d.decided_at, c.code, c.person_id, c.sex, c.age_band, c.quarter_id,
                    c.reopened_at, c.objection, c.revision
             from contribution c
             join stage s on s.commune_id = c.commune_id and s.id = c.stage_id
             join process p on p.commune_id = c.commune_id and p.id = c.process_id
             left join wording w on w.commune_id = c.commune_id and w.version_id = c.version_id
                  and w.provision_id = c.provision_id
             left join body b on b.commune_id = c.commune_id and b.id = c.body_id
             left join person n on n.commune_id = c.commune_id and n.id = c.person_id
             left join disposition d on d.commune_id = c.commune_id and d.contribution_id = c.id
                  and d.superseded_at is null
             where c.commune_id = $1 and c.code = $2"
        ),
        args![commune, code],
    )
    .await
}

pub(in super::super) async fn queue_all(
    tx: &mut ReadTx,
    commune: CommuneId,
    after: Option<Id<Contribution>>,
) -> Result<Vec<Held>> {
    tx.all(
        sql!(
            "select c.id, c.stage_id, s.kind as stage_kind, c.process_id, p.kind as process_kind,
                    c.version_id, c.provision_id, w.number, w.heading_ar, w.heading_fr, c.kind,
                    c.channel, c.lang, c.text, c.proposed, c.stance, b.name_ar as body_ar,
                    b.name_fr as body_fr,
                    coalesce(case when c.named then n.name end, '') as name, c.received_at,
                    c.answer_due_on, c.state, d.verdict, d.reason, d.lang as reason_lang,
                    d.decided_at, c.code, c.person_id, c.sex, c.age_band, c.quarter_id,
                    c.reopened_at, c.objection, c.revision
             from contribution c
             join stage s on s.commune_id = c.commune_id and s.id = c.stage_id
             join process p on p.commune_id = c.commune_id and p.id = c.process_id
             left join wording w on w.commune_id = c.commune_id and w.version_id = c.version_id
                  and w.provision_id = c.provision_id
             left join body b on b.commune_id = c.commune_id and b.id = c.body_id
             left join person n on n.commune_id = c.commune_id and n.id = c.person_id
             left join disposition d on d.commune_id = c.commune_id and d.contribution_id = c.id
                  and d.superseded_at is null
             where c.commune_id = $1 and (cast($2 as uuid) is null or c.id > $2)
             order by c.id limit 31"
        ),
        args![commune, after],
    )
    .await
}

pub(in super::super) async fn queue_unanswered(
    tx: &mut ReadTx,
    commune: CommuneId,
    after: Option<Id<Contribution>>,
) -> Result<Vec<Held>> {
    tx.all(
        sql!(
            "select c.id, c.stage_id, s.kind as stage_kind, c.process_id, p.kind as process_kind,
                    c.version_id, c.provision_id, w.number, w.heading_ar, w.heading_fr, c.kind,
                    c.channel, c.lang, c.text, c.proposed, c.stance, b.name_ar as body_ar,
                    b.name_fr as body_fr,
                    coalesce(case when c.named then n.name end, '') as name, c.received_at,
                    c.answer_due_on, c.state, d.verdict, d.reason, d.lang as reason_lang,
                    d.decided_at, c.code, c.person_id, c.sex, c.age_band, c.quarter_id,
                    c.reopened_at, c.objection, c.revision
             from contribution c
             join stage s on s.commune_id = c.commune_id and s.id = c.stage_id
             join process p on p.commune_id = c.commune_id and p.id = c.process_id
             left join wording w on w.commune_id = c.commune_id and w.version_id = c.version_id
                  and w.provision_id = c.provision_id
             left join body b on b.commune_id = c.commune_id and b.id = c.body_id
             left join person n on n.commune_id = c.commune_id and n.id = c.person_id
             left join disposition d on d.commune_id = c.commune_id and d.contribution_id = c.id
                  and d.superseded_at is null
             where c.commune_id = $1 and c.state <> 'answered' and (cast($2 as uuid) is null or c.id > $2)
             order by c.id limit 31"
        ),
        args![commune, after],
    )
    .await
}

/// The unanswered contributions about the same provision, or about the same whole.
pub(in super::super) async fn beside(
    tx: &mut ReadTx,
    commune: CommuneId,
    process: Id<Process>,
    provision: Option<Id<Provision>>,
) -> Result<Vec<Held>> {
    tx.all(
        sql!(
            "select c.id, c.stage_id, s.kind as stage_kind, c.process_id, p.kind as process_kind,
                    c.version_id, c.provision_id, w.number, w.heading_ar, w.heading_fr, c.kind,
                    c.channel, c.lang, c.text, c.proposed, c.stance, b.name_ar as body_ar,
                    b.name_fr as body_fr,
                    coalesce(case when c.named then n.name end, '') as name, c.received_at,
                    c.answer_due_on, c.state, d.verdict, d.reason, d.lang as reason_lang,
                    d.decided_at, c.code, c.person_id, c.sex, c.age_band, c.quarter_id,
                    c.reopened_at, c.objection, c.revision
             from contribution c
             join stage s on s.commune_id = c.commune_id and s.id = c.stage_id
             join process p on p.commune_id = c.commune_id and p.id = c.process_id
             left join wording w on w.commune_id = c.commune_id and w.version_id = c.version_id
                  and w.provision_id = c.provision_id
             left join body b on b.commune_id = c.commune_id and b.id = c.body_id
             left join person n on n.commune_id = c.commune_id and n.id = c.person_id
             left join disposition d on d.commune_id = c.commune_id and d.contribution_id = c.id
                  and d.superseded_at is null
             where c.commune_id = $1 and c.state <> 'answered' and c.process_id = $2
               and c.provision_id is not distinct from $3
             order by c.id limit 100"
        ),
        args![commune, process, provision],
    )
    .await
}

pub(in super::super) async fn later_stages(
    tx: &mut ReadTx,
    commune: CommuneId,
    stage: Id<Stage>,
) -> Result<i64> {
    let row: (i64,) = tx
        .one(
            sql!(
                "select count(*) from stage s
                 join stage o on o.commune_id = s.commune_id and o.process_id = s.process_id
                      and o.position > s.position and o.state <> 'pending'
                 where s.commune_id = $1 and s.id = $2"
            ),
            args![commune, stage],
        )
        .await?;
    Ok(row.0)
}

pub(in super::super) async fn person(
    tx: &mut ReadTx,
    commune: CommuneId,
    id: Id<Person>,
) -> Result<Option<Person>> {
    tx.first(
        sql!("select id, name, contact from person where commune_id = $1 and id = $2"),
        args![commune, id],
    )
    .await
}
