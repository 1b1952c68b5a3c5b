//! The council's decisions, and the adoption that ends them.

use base::{Id, Result};
use db::{Reader, WriteTx, args, sql};

use crate::process::{Adoption, Decided, Decision, Process, Votes};

pub(in crate::process) async fn insert_adoption(
    tx: &mut WriteTx,
    adoption: &Adoption,
) -> Result<()> {
    let statement = sql!(
        "insert into adoption (commune_id, process_id, id, version_id, number, decided_on,
                               recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7)"
    );
    let Adoption { id, process_id, version_id, number, decided_on } = adoption;
    let params = args![tx.scope(), *process_id, *id, *version_id, number, *decided_on, tx.now()];
    tx.run(statement, params).await.map(drop)
}

pub(in crate::process) async fn adoption(
    tx: &mut Reader,
    process: Id<Process>,
) -> Result<Option<Adoption>> {
    tx.first(
        sql!(
            "select id, process_id, version_id, number, decided_on from adoption
             where commune_id = $1 and process_id = $2"
        ),
        args![tx.scope(), process],
    )
    .await
}

pub(in crate::process) async fn insert_decision(
    tx: &mut WriteTx,
    process: Id<Process>,
    id: Id<Decided>,
    decision: &Decision,
) -> Result<()> {
    let statement = sql!(
        "insert into decision (commune_id, process_id, id, ruling, version_id, number, decided_on,
             votes_for, votes_against, votes_abstained, postponed_to, reason_ar, reason_fr,
             recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
    );
    let vote = |of: fn(&Votes) -> i64| decision.votes.as_ref().map(of);
    let params = args![
        tx.scope(),
        process,
        id,
        decision.ruling.word(),
        decision.version,
        &decision.number,
        decision.decided_on,
        vote(|it| it.given_for),
        vote(|it| it.against),
        vote(|it| it.abstained),
        decision.postponed_to,
        &decision.reason.ar,
        &decision.reason.fr,
        tx.now()
    ];
    tx.run(statement, params).await.map(drop)
}

/// What the council decided on a process, the first decision first.
pub(in crate::process) async fn decisions(
    tx: &mut Reader,
    process: Id<Process>,
) -> Result<Vec<Decided>> {
    tx.all(
        sql!(
            "select id, ruling, version_id, number, decided_on, votes_for, votes_against,
                    votes_abstained, postponed_to, reason_ar, reason_fr
             from decision where commune_id = $1 and process_id = $2 order by recorded_at, id"
        ),
        args![tx.scope(), process],
    )
    .await
}
