//! A commune's own rules of its space.

use base::{Id, LocalText, Result};
use db::{Reader, WriteTx, args, sql};

use crate::{consultation::OwnRules, words};

/// Every version, the last first.
pub(in super::super) async fn own_rules(tx: &mut Reader) -> Result<Vec<OwnRules>> {
    tx.all(
        sql!(
            "select id, number, text_ar, text_fr, published_at from space_rules
             where commune_id = $1 order by number desc"
        ),
        args![tx.scope()],
    )
    .await
}

/// Publishes the version of a number; somebody else may have been faster.
pub(in super::super) async fn insert_own_rules(
    tx: &mut WriteTx,
    number: i64,
    text: &LocalText,
) -> Result<Id<OwnRules>> {
    let (id, now): (Id<OwnRules>, _) = (tx.id(), tx.now());
    let (ar, fr) = (base::visible(&text.ar), base::visible(&text.fr));
    let bound = args![number, ar, fr, now];
    let salt = tx.bind(&words::SPACE_RULES, id, &bound)?;
    let statement = sql!(
        "insert into space_rules (commune_id, id, number, text_ar, text_fr, published_at, salt)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (commune_id, number) do nothing"
    );
    tx.run_fresh(statement, args![tx.scope(), id, number, ar, fr, now, salt]).await?;
    Ok(id)
}
