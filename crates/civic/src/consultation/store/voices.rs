//! What was said, as everybody may read it.

use base::{Id, Result};
use store::{ReadTx, args, sql};

use super::CommuneId;
use crate::{
    commune::Body,
    consultation::Voice,
    document::Provision,
    process::{Process, Stage},
};

pub(in super::super) async fn of_provision(
    tx: &mut ReadTx,
    commune: CommuneId,
    provision: Id<Provision>,
    limit: i64,
) -> Result<Vec<Voice>> {
    tx.all(
        sql!(
            "select c.id, c.stage_id, s.kind as stage_kind, c.process_id, p.kind as process_kind,
                    c.version_id, c.provision_id, w.number, w.heading_ar, w.heading_fr, c.kind,
                    c.channel, c.lang, c.text, c.proposed, c.stance, b.name_ar as body_ar,
                    b.name_fr as body_fr,
                    coalesce(case when c.named then n.name end, '') as name, c.received_at,
                    c.answer_due_on, c.state, d.verdict, d.reason, d.lang as reason_lang,
                    d.decided_at
             from contribution c
             join stage s on s.commune_id = c.commune_id and s.id = c.stage_id
             join process p on p.commune_id = c.commune_id and p.id = c.process_id
             left join wording w on w.commune_id = c.commune_id and w.version_id = c.version_id
                  and w.provision_id = c.provision_id
             left join body b on b.commune_id = c.commune_id and b.id = c.body_id
             left join person n on n.commune_id = c.commune_id and n.id = c.person_id
             left join disposition d on d.commune_id = c.commune_id and d.contribution_id = c.id
                  and d.superseded_at is null
             where c.commune_id = $1 and c.provision_id = $2
             order by c.received_at desc, c.id desc limit $3"
        ),
        args![commune, provision, limit],
    )
    .await
}

pub(in super::super) async fn of_whole(
    tx: &mut ReadTx,
    commune: CommuneId,
    process: Id<Process>,
    limit: i64,
) -> Result<Vec<Voice>> {
    tx.all(
        sql!(
            "select c.id, c.stage_id, s.kind as stage_kind, c.process_id, p.kind as process_kind,
                    c.version_id, c.provision_id, w.number, w.heading_ar, w.heading_fr, c.kind,
                    c.channel, c.lang, c.text, c.proposed, c.stance, b.name_ar as body_ar,
                    b.name_fr as body_fr,
                    coalesce(case when c.named then n.name end, '') as name, c.received_at,
                    c.answer_due_on, c.state, d.verdict, d.reason, d.lang as reason_lang,
                    d.decided_at
             from contribution c
             join stage s on s.commune_id = c.commune_id and s.id = c.stage_id
             join process p on p.commune_id = c.commune_id and p.id = c.process_id
             left join wording w on w.commune_id = c.commune_id and w.version_id = c.version_id
                  and w.provision_id = c.provision_id
             left join body b on b.commune_id = c.commune_id and b.id = c.body_id
             left join person n on n.commune_id = c.commune_id and n.id = c.person_id
             left join disposition d on d.commune_id = c.commune_id and d.contribution_id = c.id
                  and d.superseded_at is null
             where c.commune_id = $1 and c.provision_id is null and c.process_id = $2
             order by c.received_at desc, c.id desc limit $3"
        ),
        args![commune, process, limit],
    )
    .await
}

pub(in super::super) async fn of_body(
    tx: &mut ReadTx,
    commune: CommuneId,
    body: Id<Body>,
    stage: Id<Stage>,
) -> Result<Vec<Voice>> {
    tx.all(
        sql!(
            "select c.id, c.stage_id, s.kind as stage_kind, c.process_id, p.kind as process_kind,
                    c.version_id, c.provision_id, w.number, w.heading_ar, w.heading_fr, c.kind,
                    c.channel, c.lang, c.text, c.proposed, c.stance, b.name_ar as body_ar,
                    b.name_fr as body_fr,
                    coalesce(case when c.named then n.name end, '') as name, c.received_at,
                    c.answer_due_on, c.state, d.verdict, d.reason, d.lang as reason_lang,
                    d.decided_at
             from contribution c
             join stage s on s.commune_id = c.commune_id and s.id = c.stage_id
             join process p on p.commune_id = c.commune_id and p.id = c.process_id
             left join wording w on w.commune_id = c.commune_id and w.version_id = c.version_id
                  and w.provision_id = c.provision_id
             left join body b on b.commune_id = c.commune_id and b.id = c.body_id
             left join person n on n.commune_id = c.commune_id and n.id = c.person_id
             left join disposition d on d.commune_id = c.commune_id and d.contribution_id = c.id
                  and d.superseded_at is null
             where c.commune_id = $1 and c.body_id = $2 and c.stage_id = $3
             order by c.received_at desc, c.id desc"
        ),
        args![commune, body, stage],
    )
    .await
}
