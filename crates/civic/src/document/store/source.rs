//! Statements on `source`: where words come from.

use base::{Id, LocalText, Result};
use db::{Reader, WriteTx, args, sql};
use uuid::Uuid;

use crate::document::{Document, Gathered, Origin, Provision, Source, Version};

pub(in crate::document) async fn sources(
    tx: &mut Reader,
    version: Id<Version>,
) -> Result<Vec<Source>> {
    tx.all(
        sql!("select * from source where commune_id = $1 and version_id = $2 order by id"),
        args![tx.scope(), version],
    )
    .await
}

/// Where a provision's words come from, in every published version, in order.
pub(in crate::document) async fn origins(
    tx: &mut Reader,
    provision: Id<Provision>,
) -> Result<Vec<Source>> {
    tx.all(
        sql!(
            "select s.* from source s
             join version v on v.commune_id = s.commune_id and v.id = s.version_id
             where s.commune_id = $1 and s.provision_id = $2 and v.number > 0
             order by v.number, s.id"
        ),
        args![tx.scope(), provision],
    )
    .await
}

/// From how many cards, sentences, contributions and so on each provision of a
/// text comes, by its published sources.
pub(in crate::document) async fn gathered(
    tx: &mut Reader,
    document: Id<Document>,
) -> Result<Vec<Gathered>> {
    tx.all(
        sql!(
            "select s.provision_id, s.kind,
                    count(distinct coalesce(s.card_id, s.sentence_id, s.contribution_id, s.id))
                        as count
             from source s
             join version v on v.commune_id = s.commune_id and v.id = s.version_id
             where s.commune_id = $1 and v.document_id = $2 and v.number > 0
             group by s.provision_id, s.kind"
        ),
        args![tx.scope(), document],
    )
    .await
}

/// Takes away what was said of a provision's sources in the draft, except what
/// is no saying but a fact: the model it started as, the accepted contributions.
pub(in crate::document) async fn delete_said_sources(
    tx: &mut WriteTx,
    version: Id<Version>,
    provision: Id<Provision>,
) -> Result<()> {
    tx.run(
        sql!(
            "delete from source
             where commune_id = $1 and version_id = $2 and provision_id = $3
                   and kind <> 'contribution' and kind <> 'model'"
        ),
        args![tx.scope(), version, provision],
    )
    .await
    .map(drop)
}

/// Takes a contribution away from the sources of the drafts.
pub(in crate::document) async fn delete_contribution_source(
    tx: &mut WriteTx,
    contribution: Uuid,
) -> Result<()> {
    tx.run(
        sql!(
            "delete from source
             where commune_id = $1 and contribution_id = $2
                   and version_id in (select id from version where commune_id = $1 and number = 0)"
        ),
        args![tx.scope(), contribution],
    )
    .await
    .map(drop)
}

pub(in crate::document) async fn insert_source(
    tx: &mut WriteTx,
    version: Id<Version>,
    provision: Id<Provision>,
    origin: &Origin,
) -> Result<()> {
    let id: Id<Source> = tx.id();
    let columns = Columns::of(origin);
    let params = args![
        tx.scope(),
        version,
        provision,
        id,
        origin.kind().word(),
        columns.card,
        columns.sentence,
        columns.model,
        columns.contribution,
        columns.reason.map_or("", |reason| reason.ar.as_str()),
        columns.reason.map_or("", |reason| reason.fr.as_str())
    ];
    let statement = sql!(
        "insert into source (commune_id, version_id, provision_id, id, kind, card_id, sentence_id,
             model_provision_id, contribution_id, reason_ar, reason_fr)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
    );
    tx.run(statement, params).await.map(drop)
}

/// A wording that did not change comes from nothing new.
pub(in crate::document) async fn delete_idle_sources(
    tx: &mut WriteTx,
    draft: Id<Version>,
) -> Result<()> {
    tx.run(
        sql!(
            "delete from source
             where commune_id = $1 and version_id = $2 and kind <> 'model'
                   and provision_id in (select provision_id from wording
                       where commune_id = $1 and version_id = $2 and not changed)"
        ),
        args![tx.scope(), draft],
    )
    .await
    .map(drop)
}

/// A source's references as the table holds them: exactly one, or a reason.
#[derive(Default)]
struct Columns<'a> {
    card: Option<Uuid>,
    sentence: Option<Uuid>,
    model: Option<Uuid>,
    contribution: Option<Uuid>,
    reason: Option<&'a LocalText>,
}

impl<'a> Columns<'a> {
    fn of(origin: &'a Origin) -> Self {
        let mut columns = Self::default();
        match origin {
            Origin::Card(id) => columns.card = Some(*id),
            Origin::Sentence(id) => columns.sentence = Some(*id),
            Origin::Model(id) => columns.model = Some(*id),
            Origin::Contribution(id) => columns.contribution = Some(*id),
            Origin::DraftingTeam(reason) | Origin::Council(reason) => {
                columns.reason = Some(reason);
            }
        }
        columns
    }
}

/// How many of the named card and sentence the commune has: a source must exist.
pub(in crate::document) async fn count_named(
    tx: &mut Reader,
    card: Option<Uuid>,
    sentence: Option<Uuid>,
) -> Result<i64> {
    let (found,): (i64,) = tx
        .one(
            sql!(
                "select (select count(*) from card where commune_id = $1 and id = $2)
                      + (select count(*) from sentence where commune_id = $1 and id = $3)"
            ),
            args![tx.scope(), card, sentence],
        )
        .await?;
    Ok(found)
}
