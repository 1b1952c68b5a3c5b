//! Statements that write the working draft, and what they need to read first.

use base::{Id, Result};
use store::{WriteTx, args, sql};
use uuid::Uuid;

use crate::document::{
    Document, ModelProvision, Origin, Particulars, Provision, Version, VersionState, Wording, Words,
};
use crate::{process::ProcessKind, programme::Model};

pub(in crate::document) async fn locked_document(
    tx: &mut WriteTx,
    kind: ProcessKind,
) -> Result<Option<Document>> {
    tx.first(
        sql!(
            "select id, process_id, kind, title_ar, title_fr, introduction_ar, introduction_fr,
                    model_id
             from document where commune_id = $1 and kind = $2"
        ),
        args![tx.scope(), kind.word()],
    )
    .await
}

/// The draft of the text that a provision belongs to.
pub(in crate::document) async fn draft_of(
    tx: &mut WriteTx,
    provision: Id<Provision>,
) -> Result<Version> {
    tx.one(
        sql!(
            "select v.id, v.document_id, v.number, v.state, v.stage_kind, v.note_ar, v.note_fr,
                    v.published_at, v.digest, v.revision
             from version v
             join provision p on p.commune_id = v.commune_id and p.document_id = v.document_id
             where v.commune_id = $1 and p.id = $2 and v.number = 0"
        ),
        args![tx.scope(), provision],
    )
    .await
}

/// The draft of a text.
pub(in crate::document) async fn the_draft(
    tx: &mut WriteTx,
    document: Id<Document>,
) -> Result<Version> {
    tx.one(
        sql!(
            "select id, document_id, number, state, stage_kind, note_ar, note_fr, published_at,
                    digest, revision
             from version where commune_id = $1 and document_id = $2 and number = 0"
        ),
        args![tx.scope(), document],
    )
    .await
}

pub(in crate::document) async fn draft_wordings(
    tx: &mut WriteTx,
    version: Id<Version>,
) -> Result<Vec<Wording>> {
    tx.all(
        sql!(
            "select w.version_id, w.provision_id, p.level, p.model_provision_id, w.position,
                    w.number, w.heading_ar, w.heading_fr, w.body_ar, w.body_fr, w.changed,
                    w.repealed, w.revision
             from wording w
             join provision p on p.commune_id = w.commune_id and p.id = w.provision_id
             where w.commune_id = $1 and w.version_id = $2 order by w.position"
        ),
        args![tx.scope(), version],
    )
    .await
}

pub(in crate::document) async fn draft_wording(
    tx: &mut WriteTx,
    version: Id<Version>,
    provision: Id<Provision>,
) -> Result<Wording> {
    tx.one(
        sql!(
            "select w.version_id, w.provision_id, p.level, p.model_provision_id, w.position,
                    w.number, w.heading_ar, w.heading_fr, w.body_ar, w.body_fr, w.changed,
                    w.repealed, w.revision
             from wording w
             join provision p on p.commune_id = w.commune_id and p.id = w.provision_id
             where w.commune_id = $1 and w.version_id = $2 and w.provision_id = $3"
        ),
        args![tx.scope(), version, provision],
    )
    .await
}

pub(in crate::document) async fn insert_document(
    tx: &mut WriteTx,
    document: &Document,
) -> Result<()> {
    let params = args![
        tx.scope(),
        document.id,
        document.process_id,
        document.kind.word(),
        &document.title_ar,
        &document.title_fr,
        &document.introduction_ar,
        &document.introduction_fr,
        document.model_id
    ];
    let statement = sql!(
        "insert into document (commune_id, id, process_id, kind, title_ar, title_fr,
             introduction_ar, introduction_fr, model_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    );
    tx.run(statement, params).await.map(drop)
}

/// Opens an empty draft.
pub(in crate::document) async fn insert_draft(
    tx: &mut WriteTx,
    document: Id<Document>,
) -> Result<Id<Version>> {
    let id: Id<Version> = tx.id();
    let params = args![tx.scope(), document, id, VersionState::Draft.word()];
    let statement = sql!(
        "insert into version (commune_id, document_id, id, number, state, stage_kind, note_ar,
             note_fr, revision)
         values ($1, $2, $3, 0, $4, 'preparation', '', '', 1)"
    );
    tx.run(statement, params).await?;
    Ok(id)
}

/// A provision about to stand in a draft.
pub(in crate::document) struct Fresh<'a> {
    pub(in crate::document) document: Id<Document>,
    pub(in crate::document) version: Id<Version>,
    pub(in crate::document) level: crate::document::Level,
    pub(in crate::document) model: Option<Uuid>,
    pub(in crate::document) position: i64,
    pub(in crate::document) words: &'a Words,
    pub(in crate::document) changed: bool,
}

pub(in crate::document) async fn insert_provision(
    tx: &mut WriteTx,
    fresh: &Fresh<'_>,
) -> Result<Id<Provision>> {
    let id: Id<Provision> = tx.id();
    let provision =
        args![tx.scope(), fresh.document, id, fresh.level.word(), fresh.model, tx.now()];
    let statement = sql!(
        "insert into provision (commune_id, document_id, id, level, model_provision_id, created_at)
         values ($1, $2, $3, $4, $5, $6)"
    );
    tx.run(statement, provision).await?;
    let wording = args![
        tx.scope(),
        fresh.version,
        id,
        fresh.position,
        &fresh.words.heading_ar,
        &fresh.words.heading_fr,
        &fresh.words.body_ar,
        &fresh.words.body_fr,
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
        &words.heading_ar,
        &words.heading_fr,
        &words.body_ar,
        &words.body_fr,
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

pub(in crate::document) async fn draft_particulars(
    tx: &mut WriteTx,
    version: Id<Version>,
    provision: Id<Provision>,
) -> Result<Option<Particulars>> {
    tx.first(
        sql!(
            "select responsible_ar, responsible_fr, partners_ar, partners_fr, starts_on, due_on,
                    cost_mad, funding_ar, funding_fr, indicator_ar, indicator_fr, verification_ar,
                    verification_fr, weight
             from measure where commune_id = $1 and version_id = $2 and provision_id = $3"
        ),
        args![tx.scope(), version, provision],
    )
    .await
}

/// Writes a measure's particulars in the draft, new or not.
pub(in crate::document) async fn put_particulars(
    tx: &mut WriteTx,
    version: Id<Version>,
    provision: Id<Provision>,
    measure: &Particulars,
) -> Result<()> {
    let params = args![
        tx.scope(),
        version,
        provision,
        &measure.responsible_ar,
        &measure.responsible_fr,
        &measure.partners_ar,
        &measure.partners_fr,
        measure.starts_on.clone(),
        measure.due_on.clone(),
        measure.cost_mad,
        &measure.funding_ar,
        &measure.funding_fr,
        &measure.indicator_ar,
        &measure.indicator_fr,
        &measure.verification_ar,
        &measure.verification_fr,
        measure.weight
    ];
    let statement = sql!(
        "insert into measure (commune_id, version_id, provision_id, responsible_ar, responsible_fr,
             partners_ar, partners_fr, starts_on, due_on, cost_mad, funding_ar, funding_fr,
             indicator_ar, indicator_fr, verification_ar, verification_fr, weight)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
         on conflict (commune_id, version_id, provision_id) do update set
             responsible_ar = $4, responsible_fr = $5, partners_ar = $6, partners_fr = $7,
             starts_on = $8, due_on = $9, cost_mad = $10, funding_ar = $11, funding_fr = $12,
             indicator_ar = $13, indicator_fr = $14, verification_ar = $15,
             verification_fr = $16, weight = $17"
    );
    tx.run(statement, params).await.map(drop)
}

/// Takes away what was said of a provision's sources in the draft, except what
/// is no saying but a fact: the model it started as, the contributions landed.
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

pub(in crate::document) async fn insert_source(
    tx: &mut WriteTx,
    version: Id<Version>,
    provision: Id<Provision>,
    origin: &Origin,
) -> Result<()> {
    let id: Id<crate::document::Source> = tx.id();
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
        columns.reason.0,
        columns.reason.1
    ];
    let statement = sql!(
        "insert into source (commune_id, version_id, provision_id, id, kind, card_id, sentence_id,
             model_provision_id, contribution_id, reason_ar, reason_fr)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
    );
    tx.run(statement, params).await.map(drop)
}

/// A source's references as the table holds them: exactly one, or a reason.
#[derive(Default)]
struct Columns<'a> {
    card: Option<Uuid>,
    sentence: Option<Uuid>,
    model: Option<Uuid>,
    contribution: Option<Uuid>,
    reason: (&'a str, &'a str),
}

impl<'a> Columns<'a> {
    fn of(origin: &'a Origin) -> Self {
        let mut columns = Self::default();
        match origin {
            Origin::Card(id) => columns.card = Some(*id),
            Origin::Sentence(id) => columns.sentence = Some(*id),
            Origin::Model(id) => columns.model = Some(*id),
            Origin::Contribution(id) => columns.contribution = Some(*id),
            Origin::DraftingTeam(ar, fr) => columns.reason = (ar, fr),
        }
        columns
    }
}

/// How many of the named card and sentence the commune has: a source must exist.
pub(in crate::document) async fn count_named(
    tx: &mut WriteTx,
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

pub(in crate::document) async fn model_of(
    tx: &mut WriteTx,
    model: Id<Model>,
    kind: ProcessKind,
) -> Result<Model> {
    tx.one(
        sql!(
            "select m.id, m.kind, m.title_ar, m.title_fr, m.source_ar, m.source_fr
             from model m
             join programme_commune pc on pc.programme_id = m.programme_id
             where pc.commune_id = $1 and m.id = $2 and m.kind = $3"
        ),
        args![tx.scope(), model, kind.word()],
    )
    .await
}

pub(in crate::document) async fn model_provisions(
    tx: &mut WriteTx,
    model: Id<Model>,
) -> Result<Vec<ModelProvision>> {
    tx.all(
        sql!(
            "select id, level, heading_ar, heading_fr, body_ar, body_fr
             from model_provision where model_id = $1 order by position"
        ),
        args![model],
    )
    .await
}
