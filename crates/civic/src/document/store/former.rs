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
/// A provision as another edition words it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Kin {
    /// The number of that edition.
    pub edition: i64,
    /// Whether it is what the provision was before, rather than what it became.
    pub before: bool,
    /// Its wording as it was adopted.
    #[sqlx(flatten)]
    pub wording: Wording,
}

/// What a provision was in the edition before its own, and what it became in
/// those after it, each as it was adopted.
pub(in crate::document) async fn kin(
    tx: &mut Reader,
    provision: Id<Provision>,
) -> Result<Vec<Kin>> {
    tx.all(
        sql!(
            "select e.edition, p.id = $2 as before, w.* from provision p
             join provision_wording w on w.commune_id = p.commune_id
                  and w.provision_id = case when p.id = $2 then p.former_id else p.id end
             join version v on v.commune_id = w.commune_id and v.id = w.version_id
                  and v.state = 'adopted'
             join document d on d.commune_id = v.commune_id and d.id = v.document_id
             join process e on e.commune_id = d.commune_id and e.id = d.process_id
             where p.commune_id = $1 and (p.id = $2 or p.former_id = $2)
             order by e.edition, w.provision_id"
        ),
        args![tx.scope(), provision],
    )
    .await
}
