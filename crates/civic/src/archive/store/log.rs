//! Statements of the log.

use base::Result;
use db::{Reader, args, sql};

use crate::archive::log::LogLine;

pub(in crate::archive) async fn lines(tx: &mut Reader, before: i64) -> Result<Vec<LogLine>> {
    tx.all(
        sql!(
            "select j.seq, j.kind, j.subject, j.at, j.actor, a.label_ar, a.label_fr, j.hash
             from journal j
             left join account a on j.actor = 'account' and a.id = j.actor_id
             where j.commune_id = $1 and j.seq < $2
             order by j.seq desc limit 51"
        ),
        args![tx.scope(), before],
    )
    .await
}
