//! Every statement on what was said of measures and commitments.

use base::{Result, visible};
use db::{Reader, WriteTx, args, sql};

use super::{Said, commands::Say};
use crate::words;

/// The latest of each pair.
pub(super) async fn latest(tx: &mut Reader) -> Result<Vec<Said>> {
    tx.all(
        sql!(
            "select r.id, r.provision_id, r.commitment_id, r.ruling, r.degree, r.reason,
                    r.decided_at
             from convergence_ruling r
             where r.commune_id = $1 and not exists (
                 select 1 from convergence_ruling later
                 where later.commune_id = r.commune_id
                       and later.provision_id = r.provision_id
                       and later.commitment_id = r.commitment_id and later.id > r.id)
             order by r.id"
        ),
        args![tx.scope()],
    )
    .await
}

pub(super) async fn insert(tx: &mut WriteTx, say: &Say) -> Result<()> {
    let (id, now): (base::Id<Said>, _) = (tx.id(), tx.now());
    let parts = args![
        say.measure,
        say.commitment,
        say.ruling.word(),
        say.degree.map(|it| it.word()),
        visible(&say.reason),
        now
    ];
    let salt = tx.bind(&words::CONVERGENCE, id, &parts)?;
    let statement = sql!(
        "insert into convergence_ruling (commune_id, id, provision_id, commitment_id, ruling,
                                         degree, reason, decided_at, salt)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    );
    let mut params = args![tx.scope(), id];
    params.extend(parts);
    params.extend(args![salt]);
    tx.run(statement, params).await.map(drop)
}
