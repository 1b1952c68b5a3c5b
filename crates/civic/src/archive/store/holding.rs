//! How much there is of a commune.

use base::Result;
use db::{Reader, args, sql};

use crate::archive::holding::Holding;

pub(in crate::archive) async fn of(tx: &mut Reader) -> Result<Holding> {
    let found = tx
        .first(
            sql!(
                "select h.seq as rows, coalesce(j.at, 0) as last,
                        (select count(*) from contribution c
                         where c.commune_id = h.commune_id) as contributions
                 from journal_head h
                 left join journal j on j.commune_id = h.commune_id and j.seq = h.seq
                 where h.commune_id = $1"
            ),
            args![tx.scope()],
        )
        .await?;
    Ok(found.unwrap_or_default())
}
