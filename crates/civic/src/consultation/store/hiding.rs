//! Hidden contributions, appeals, and what was reported.

use base::{Actor, Id, Result};
use db::{Reader, WriteTx, args, sql};
use uuid::Uuid;

use crate::{
    consultation::{Contribution, Ground, Hide, Hiding, Report, Sequel, Tombstone},
    words,
};

/// What is hidden, why, and what its author is told.
pub(in super::super) struct NewHiding<'a> {
    pub(in super::super) contribution: Id<Contribution>,
    pub(in super::super) reason: Ground,
    pub(in super::super) message: &'a str,
}

pub(in super::super) async fn insert_hiding(
    tx: &mut WriteTx,
    actor: &Actor,
    hiding: &NewHiding<'_>,
) -> Result<Id<Hide>> {
    let id: Id<Hide> = tx.id();
    let (reason, message) = (hiding.reason.word(), base::visible(hiding.message));
    let (lang, by) = (actor.lang.code(), actor.account());
    let said = args![hiding.contribution, reason, message, lang, tx.now(), by];
    let salt = tx.bind(&words::HIDING, id, &said)?;
    tx.run(
        sql!(
            "insert into hiding (commune_id, contribution_id, id, reason, message, lang, hidden_at,
                                 hidden_by, salt, appeal, because)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', '')"
        ),
        args![tx.scope(), hiding.contribution, id, reason, message, lang, tx.now(), by, salt],
    )
    .await?;
    Ok(id)
}

/// Every hiding of a contribution, the latest first.
pub(in super::super) async fn hidings(
    tx: &mut Reader,
    contribution: Id<Contribution>,
) -> Result<Vec<Hiding>> {
    tx.all(
        sql!(
            "select id, contribution_id, reason, hidden_at, appealed_at, ruling, ruled_at, message,
                    lang, hidden_by, appeal, because
             from hiding where commune_id = $1 and contribution_id = $2 order by id desc"
        ),
        args![tx.scope(), contribution],
    )
    .await
}

pub(in super::super) async fn appeal(
    tx: &mut WriteTx,
    hiding: Id<Hide>,
    appeal: &str,
) -> Result<()> {
    let salt = tx.bind(&words::APPEAL, hiding, &[appeal.into()])?;
    tx.run_fresh(
        sql!(
            "update hiding set appeal = $3, appeal_salt = $4, appealed_at = $5
             where commune_id = $1 and id = $2 and appealed_at is null"
        ),
        args![tx.scope(), hiding, appeal, salt, tx.now()],
    )
    .await
}

pub(in super::super) async fn settle(
    tx: &mut WriteTx,
    actor: &Actor,
    hiding: Id<Hide>,
    (ruling, because): (Sequel, &str),
) -> Result<()> {
    let (because, by) = (base::visible(because), actor.account());
    let said = args![ruling.word(), because, tx.now(), by];
    let salt = tx.bind(&words::RULING, hiding, &said)?;
    tx.run(
        sql!(
            "update hiding set ruling = $3, because = $4, ruled_at = $5, ruled_by = $6,
                    ruling_salt = $7
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), hiding, ruling.word(), because, tx.now(), by, salt],
    )
    .await
    .map(drop)
}

pub(in super::super) async fn insert_report(
    tx: &mut WriteTx,
    contribution: Id<Contribution>,
    (reason, said): (Ground, &str),
) -> Result<Id<Report>> {
    let id: Id<Report> = tx.id();
    let said = base::visible(said);
    let bound = args![contribution, reason.word(), said, tx.now()];
    let salt = tx.bind(&words::REPORT, id, &bound)?;
    tx.run(
        sql!(
            "insert into report (commune_id, contribution_id, id, reason, words, reported_at, salt)
             values ($1, $2, $3, $4, $5, $6, $7)"
        ),
        args![tx.scope(), contribution, id, reason.word(), said, tx.now(), salt],
    )
    .await?;
    Ok(id)
}

/// The reports on a contribution, the first first.
pub(in super::super) async fn reports(
    tx: &mut Reader,
    contribution: Id<Contribution>,
) -> Result<Vec<Report>> {
    tx.all(
        sql!(
            "select id, reason, words, reported_at, settled_at from report
             where commune_id = $1 and contribution_id = $2 order by id limit 100"
        ),
        args![tx.scope(), contribution],
    )
    .await
}

/// Settles the reports on a contribution; gives how many were open.
pub(in super::super) async fn settle_reports(
    tx: &mut WriteTx,
    contribution: Id<Contribution>,
) -> Result<u64> {
    tx.run(
        sql!(
            "update report set settled_at = $3
             where commune_id = $1 and contribution_id = $2 and settled_at is null"
        ),
        args![tx.scope(), contribution, tx.now()],
    )
    .await
}

/// Every hiding with what is public of it, the latest first, before one.
pub(in super::super) async fn tombstones(
    tx: &mut Reader,
    before: Option<Uuid>,
) -> Result<Vec<Tombstone>> {
    tx.all(
        sql!(
            "select v.*, g.id as hiding, g.reason as ground, g.hidden_at as at, g.appealed_at, g.ruling
             from hiding g
             join voice v on v.commune_id = g.commune_id and v.id = g.contribution_id
             where g.commune_id = $1 and g.id < $2
             order by g.id desc limit 31"
        ),
        args![tx.scope(), before.unwrap_or(Uuid::max())],
    )
    .await
}

/// How many contributions are hidden for each reason.
pub(in super::super) async fn hidden_by_ground(tx: &mut Reader) -> Result<Vec<(Ground, i64)>> {
    tx.all(
        sql!(
            "select reason, count(*) as many from hiding
             where commune_id = $1 and (ruling is null or ruling = 'confirmed')
             group by reason"
        ),
        args![tx.scope()],
    )
    .await
}
