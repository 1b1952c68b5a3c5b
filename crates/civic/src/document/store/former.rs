//! What the provisions of a revision begin as.

use base::{Id, Result};
use db::{Reader, args, sql};

use crate::document::{Document, Provision, Wording};

/// The wordings of the former edition as it was adopted, each under the
/// provision that began as it: of a text, or of one provision of it.
pub(in crate::document) async fn former_wordings(
    tx: &mut Reader,
    document: Id<Document>,
    provision: Option<Id<Provision>>,
) -> Result<Vec<(Id<Provision>, Wording)>> {
    let rows: Vec<Former> = tx
        .all(
            sql!(
                "select p.id as began, w.* from provision p
                 join provision_wording w on w.commune_id = p.commune_id
                      and w.provision_id = p.former_id
                 join version v on v.commune_id = w.commune_id and v.id = w.version_id
                      and v.state = 'adopted'
                 where p.commune_id = $1 and p.document_id = $2
                   and (cast($3 as uuid) is null or p.id = $3)
                 order by w.position"
            ),
            args![tx.scope(), document, provision],
        )
        .await?;
    Ok(rows.into_iter().map(|row| (row.began, row.wording)).collect())
}

/// A wording of the former edition, and the provision that began as it.
#[derive(sqlx::FromRow)]
struct Former {
    began: Id<Provision>,
    #[sqlx(flatten)]
    wording: Wording,
}
