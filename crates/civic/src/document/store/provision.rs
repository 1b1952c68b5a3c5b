//! Statements on `provision` and `wording`: what keeps its identity, and what
//! it says in each version. None of them touches the words of a version that
//! has a number.

use base::{Id, Instant, Result};
use db::{Reader, WriteTx, args, sql};
use uuid::Uuid;

use crate::{
    document::{Document, Level, Provision, Version, VersionState, Wording, Words},
    process::Process,
};

/// A wording as it was in one of several versions.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct PastWording {
    /// The process that makes its text.
    pub process_id: Id<Process>,
    /// The version's number.
    pub version_number: i64,
    /// How far the version has come.
    pub version_state: VersionState,
    /// Whether the council adopted a version of the text, this one or another.
    pub decided: bool,
    /// When the version was published.
    pub published_at: Option<Instant>,
    /// The wording in it.
    #[sqlx(flatten)]
    pub wording: Wording,
}

pub(in crate::document) async fn provision(
    tx: &mut Reader,
    id: Id<Provision>,
) -> Result<Provision> {
    tx.one(sql!("select * from provision where commune_id = $1 and id = $2"), args![tx.scope(), id])
        .await
}

pub(in crate::document) async fn wordings(
    tx: &mut Reader,
    version: Id<Version>,
) -> Result<Vec<Wording>> {
    tx.all(
        sql!(
            "select * from provision_wording
             where commune_id = $1 and version_id = $2 order by position"
        ),
        args![tx.scope(), version],
    )
    .await
}

/// What the provisions that changed in a version said in the one before it.
pub(in crate::document) async fn former_words(
    tx: &mut Reader,
    version: &Version,
) -> Result<Vec<Wording>> {
    tx.all(
        sql!(
            "select b.* from provision_wording b
             join version v on v.commune_id = b.commune_id and v.id = b.version_id
             join wording n on n.commune_id = b.commune_id and n.provision_id = b.provision_id
             where b.commune_id = $1 and v.document_id = $2 and v.number = $3 and v.number > 0
               and n.version_id = $4 and n.changed and not b.repealed
             order by b.position"
        ),
        args![tx.scope(), version.document_id, version.number - 1, version.id],
    )
    .await
}

pub(in crate::document) async fn wording(
    tx: &mut Reader,
    version: Id<Version>,
    provision: Id<Provision>,
) -> Result<Wording> {
    tx.one(
        sql!(
            "select * from provision_wording
             where commune_id = $1 and version_id = $2 and provision_id = $3"
        ),
        args![tx.scope(), version, provision],
    )
    .await
}

/// A provision's wordings in the published versions, and in another one where
/// it is named, the newest first.
pub(in crate::document) async fn past(
    tx: &mut Reader,
    provision: Id<Provision>,
    besides: Option<Id<Version>>,
) -> Result<Vec<PastWording>> {
    tx.all(
        sql!(
            "select d.process_id, v.number as version_number, v.state as version_state,
                    v.published_at, w.*,
                    exists (select 1 from version o
                            where o.commune_id = v.commune_id and o.document_id = v.document_id
                              and o.state = 'adopted') as decided
             from provision_wording w
             join version v on v.commune_id = w.commune_id and v.id = w.version_id
             join document d on d.commune_id = v.commune_id and d.id = v.document_id
             where w.commune_id = $1 and w.provision_id = $2
               and (v.number > 0 or v.id = $3)
             order by v.number desc"
        ),
        args![tx.scope(), provision, besides],
    )
    .await
}

/// The provision as it stood in the last published version, where there is one.
pub(in crate::document) async fn last_wording(
    tx: &mut Reader,
    provision: Id<Provision>,
) -> Result<Option<Wording>> {
    tx.first(
        sql!(
            "select w.* from provision_wording w
             join version v on v.commune_id = w.commune_id and v.id = w.version_id
             where w.commune_id = $1 and w.provision_id = $2 and v.number > 0
             order by v.number desc limit 1"
        ),
        args![tx.scope(), provision],
    )
    .await
}

/// A provision about to stand in a draft.
pub(in crate::document) struct Fresh<'a> {
    pub(in crate::document) level: Level,
    pub(in crate::document) model: Option<Uuid>,
    /// The provision of the former edition that it begins as.
    pub(in crate::document) former: Option<Id<Provision>>,
    pub(in crate::document) position: i64,
    pub(in crate::document) words: &'a Words,
    pub(in crate::document) changed: bool,
}

pub(in crate::document) async fn insert_provision(
    tx: &mut WriteTx,
    document: Id<Document>,
    draft: Id<Version>,
    fresh: &Fresh<'_>,
) -> Result<Id<Provision>> {
    let id: Id<Provision> = tx.id();
    let level = fresh.level.word();
    let provision = args![tx.scope(), document, id, level, fresh.model, tx.now(), fresh.former];
    let statement = sql!(
        "insert into provision (commune_id, document_id, id, level, model_provision_id,
                                created_at, former_id)
         values ($1, $2, $3, $4, $5, $6, $7)"
    );
    tx.run(statement, provision).await?;
    let wording = args![
        tx.scope(),
        draft,
        id,
        fresh.position,
        &fresh.words.heading.ar,
        &fresh.words.heading.fr,
        &fresh.words.body.ar,
        &fresh.words.body.fr,
        fresh.changed
    ];
    let statement = sql!(
        "insert into wording (commune_id, version_id, provision_id, position, number, heading_ar,
             heading_fr, body_ar, body_fr, changed, repealed, revision)
         values ($1, $2, $3, $4, '', $5, $6, $7, $8, $9, false, 1)"
    );
    tx.run(statement, wording).await?;
    Ok(id)
}

/// Writes the words of a draft's wording, if nobody else did since.
pub(in crate::document) async fn update_words(
    tx: &mut WriteTx,
    wording: &Wording,
    words: &Words,
    changed: bool,
) -> Result<()> {
    let params = args![
        tx.scope(),
        wording.version_id,
        wording.provision_id,
        wording.revision,
        &words.heading.ar,
        &words.heading.fr,
        &words.body.ar,
        &words.body.fr,
        changed
    ];
    let statement = sql!(
        "update wording set heading_ar = $5, heading_fr = $6, body_ar = $7, body_fr = $8,
                changed = $9, revision = revision + 1
         where commune_id = $1 and version_id = $2 and provision_id = $3 and revision = $4"
    );
    tx.run_fresh(statement, params).await
}

pub(in crate::document) async fn update_repealed(
    tx: &mut WriteTx,
    wording: &Wording,
    repealed: bool,
    changed: bool,
) -> Result<()> {
    let params = args![
        tx.scope(),
        wording.version_id,
        wording.provision_id,
        wording.revision,
        repealed,
        changed
    ];
    let statement = sql!(
        "update wording set repealed = $5, changed = $6, revision = revision + 1
         where commune_id = $1 and version_id = $2 and provision_id = $3 and revision = $4"
    );
    tx.run_fresh(statement, params).await
}

/// Gives a provision its place and number; words and revision stay.
pub(in crate::document) async fn update_place(
    tx: &mut WriteTx,
    wording: &Wording,
    position: i64,
    number: &str,
) -> Result<()> {
    let params = args![tx.scope(), wording.version_id, wording.provision_id, position, number];
    let statement = sql!(
        "update wording set position = $4, number = $5
         where commune_id = $1 and version_id = $2 and provision_id = $3"
    );
    tx.run(statement, params).await.map(drop)
}

pub(in crate::document) async fn flag_changed(
    tx: &mut WriteTx,
    wording: &Wording,
    changed: bool,
) -> Result<()> {
    let params = args![tx.scope(), wording.version_id, wording.provision_id, changed];
    let statement = sql!(
        "update wording set changed = $4
         where commune_id = $1 and version_id = $2 and provision_id = $3"
    );
    tx.run(statement, params).await.map(drop)
}

/// Copies a version's words into a new draft, where nothing has changed yet.
/// The columns stand in the table's order.
pub(in crate::document) async fn copy_wordings(
    tx: &mut WriteTx,
    from: Id<Version>,
    draft: Id<Version>,
) -> Result<()> {
    let statement = sql!(
        "insert into wording
         select commune_id, $3, provision_id, position, number, heading_ar, heading_fr, body_ar,
                body_fr, false, repealed, revision, null
         from wording where commune_id = $1 and version_id = $2"
    );
    tx.run(statement, args![tx.scope(), from, draft]).await.map(drop)
}

/// Removes a provision that stands in no version but the draft.
pub(in crate::document) async fn delete_provision(
    tx: &mut WriteTx,
    wording: &Wording,
) -> Result<()> {
    for statement in [
        sql!(
            "delete from source
             where commune_id = $1 and version_id = $2 and provision_id = $3"
        ),
        sql!(
            "delete from measure
             where commune_id = $1 and version_id = $2 and provision_id = $3"
        ),
        sql!(
            "delete from wording
             where commune_id = $1 and version_id = $2 and provision_id = $3"
        ),
    ] {
        let params = args![tx.scope(), wording.version_id, wording.provision_id];
        tx.run(statement, params).await?;
    }
    let provision = sql!("delete from provision where commune_id = $1 and id = $2");
    tx.run(provision, args![tx.scope(), wording.provision_id]).await.map(drop)
}
