//! Every statement on the tables of progress and evidence.

use base::{Id, Result, policy};
use db::{Reader, WriteTx, args, sql};

use super::{
    Evidence, Progress,
    commands::{Proof, Report},
};
use crate::{document::Provision, media::Media};

pub(super) async fn progress_of(
    tx: &mut Reader,
    provision: Id<Provision>,
) -> Result<Vec<Progress>> {
    tx.all(
        sql!(
            "select p.id, p.provision_id, p.percent, p.status, p.note_ar, p.note_fr,
                    p.recorded_at,
                    (select count(*) from evidence e
                     where e.commune_id = p.commune_id and e.progress_id = p.id) as evidence
             from progress p where p.commune_id = $1 and p.provision_id = $2
             order by p.recorded_at desc, p.id desc"
        ),
        args![tx.scope(), provision],
    )
    .await
}

pub(super) async fn evidence_of(
    tx: &mut Reader,
    provision: Id<Provision>,
) -> Result<Vec<Evidence>> {
    tx.all(
        sql!(
            "select e.id, e.progress_id, e.caption_ar, e.caption_fr, e.address, e.media_id
             from evidence e
             join progress p on p.commune_id = e.commune_id and p.id = e.progress_id
             where e.commune_id = $1 and p.provision_id = $2
             order by p.recorded_at desc, e.id"
        ),
        args![tx.scope(), provision],
    )
    .await
}

pub(super) async fn overview(tx: &mut Reader) -> Result<Vec<Progress>> {
    tx.all(
        sql!(
            "select p.id, p.provision_id, p.percent, p.status, p.note_ar, p.note_fr,
                    p.recorded_at,
                    (select count(*) from evidence e
                     where e.commune_id = p.commune_id and e.progress_id = p.id) as evidence
             from progress p
             where p.commune_id = $1 and not exists (
                 select 1 from progress later
                 where later.commune_id = p.commune_id and later.provision_id = p.provision_id
                       and (later.recorded_at > p.recorded_at
                            or (later.recorded_at = p.recorded_at and later.id > p.id)))"
        ),
        args![tx.scope()],
    )
    .await
}

pub(super) async fn insert_progress(
    tx: &mut WriteTx,
    report: &Report,
    account: Option<Id<policy::Account>>,
) -> Result<Id<Progress>> {
    let id: Id<Progress> = tx.id();
    let params = args![
        tx.scope(),
        report.provision,
        id,
        report.percent,
        report.status.word(),
        base::visible(&report.note.ar),
        base::visible(&report.note.fr),
        tx.now(),
        account
    ];
    let statement = sql!(
        "insert into progress (commune_id, provision_id, id, percent, status, note_ar, note_fr,
             recorded_at, recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    );
    tx.run(statement, params).await?;
    Ok(id)
}

pub(super) async fn insert_evidence(
    tx: &mut WriteTx,
    progress: Id<Progress>,
    proof: &Proof,
    media: Option<Id<Media>>,
) -> Result<()> {
    let id: Id<Evidence> = tx.id();
    let params = args![
        tx.scope(),
        progress,
        id,
        base::visible(&proof.caption.ar),
        base::visible(&proof.caption.fr),
        base::visible(&proof.address),
        media
    ];
    let statement = sql!(
        "insert into evidence (commune_id, progress_id, id, caption_ar, caption_fr, address,
             media_id)
         values ($1, $2, $3, $4, $5, $6, $7)"
    );
    tx.run(statement, params).await.map(drop)
}
