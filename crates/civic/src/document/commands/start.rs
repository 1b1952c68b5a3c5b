//! Starting a text.

use base::{Action, Actor, CommuneId, Error, Id, LocalText, Place, Result};
use db::{Database, WriteTx};

use super::{arrange, rows};
use crate::{
    document::{
        Document, Happened, Origin, Shown, Text, queries,
        rules::{self, Standing},
    },
    process::{self, Process, ProcessKind},
    programme::Model,
};

/// What a text is called, and what it says of itself before its first provision.
#[derive(Debug, Clone, Default)]
pub struct Titles {
    /// The title.
    pub title: LocalText,
    /// The introduction; may be empty.
    pub introduction: LocalText,
}

/// Starts the charter of a process from a model that one of the commune's
/// programmes handed down: every provision of it, with the model as its source.
/// The title is the process's own; the model's says that it is a model.
pub async fn start_from_model(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    process: Id<Process>,
    model: Id<Model>,
) -> Result<Id<Document>> {
    actor.require(Action::DraftText, Place::Commune(commune))?;
    let kind = ProcessKind::Charter;
    let mut tx = db.write(commune).await?;
    let begun = process::queries::edition(&mut tx, process).await?;
    if begun.kind != kind {
        return Err(Error::NotFound);
    }
    if !rows::model_exists(&mut tx, model, kind).await? {
        return Err(Error::NotFound);
    }
    let titles = Titles { title: begun.title, ..Titles::default() };
    let document = insert(&mut tx, process, kind, titles, Some(model)).await?;
    copy_model(&mut tx, document, model).await?;
    let started = Happened::TextStarted {
        document: document.uuid(),
        text_kind: kind,
        model: Some(model.uuid()),
    };
    tx.commit(actor, started).await?;
    Ok(document)
}

/// Starts the action plan of a process, empty.
pub async fn start_plan(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    process: Id<Process>,
    titles: Titles,
) -> Result<Id<Document>> {
    actor.require(Action::DraftText, Place::Commune(commune))?;
    if base::visible(&titles.title.ar).is_empty() {
        return Err(Error::invalid("title_ar", "fault-required"));
    }
    let mut tx = db.write(commune).await?;
    let document = insert(&mut tx, process, ProcessKind::ActionPlan, titles, None).await?;
    rows::insert_draft(&mut tx, document).await?;
    let started = Happened::TextStarted {
        document: document.uuid(),
        text_kind: ProcessKind::ActionPlan,
        model: None,
    };
    tx.commit(actor, started).await?;
    Ok(document)
}

/// Starts the text of a revision: as the council adopted the former edition,
/// every provision of it, so that what changes shows against that.
pub async fn start_revision(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    process: Id<Process>,
) -> Result<Id<Document>> {
    actor.require(Action::DraftText, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let begun = process::queries::edition(&mut tx, process).await?;
    let editions = process::queries::editions(&mut tx, begun.kind).await?;
    let former = editions.iter().rfind(|it| it.edition < begun.edition).ok_or(Error::NotFound)?;
    let adopted = queries::shown_in(&mut tx, former.id).await?;
    let adopted = adopted.filter(|shown| shown.standing == Standing::Adopted);
    let Shown { text, .. } = adopted.ok_or(Error::NotFound)?;
    let titles = Titles { title: begun.title, introduction: text.document.introduction.clone() };
    let model = text.document.model_id;
    let document = insert(&mut tx, process, begun.kind, titles, model).await?;
    copy_adopted(&mut tx, document, &text).await?;
    let (text_kind, model) = (begun.kind, model.map(Id::uuid));
    let started = Happened::TextStarted { document: document.uuid(), text_kind, model };
    tx.commit(actor, started).await?;
    Ok(document)
}

/// Copies what stands in an adopted text into the first draft of its revision.
async fn copy_adopted(tx: &mut WriteTx, document: Id<Document>, adopted: &Text) -> Result<()> {
    let version = rows::insert_draft(tx, document).await?;
    let measures = rows::measures(tx, adopted.version.id).await?;
    let particulars = rules::by_provision(&measures);
    let standing = adopted.provisions.iter().filter(|wording| !wording.repealed);
    for (position, wording) in (1..).zip(standing) {
        let fresh = rows::Fresh {
            level: wording.level,
            model: wording.model_provision_id,
            former: Some(wording.provision_id),
            position,
            words: &wording.words(),
            changed: false,
        };
        let id = rows::insert_provision(tx, document, version, &fresh).await?;
        if let Some(measure) = particulars.get(&wording.provision_id) {
            rows::insert_measure(tx, version, id, measure).await?;
        }
    }
    let text = rows::wordings(tx, version).await?;
    arrange(tx, &text.iter().collect::<Vec<_>>()).await
}

async fn insert(
    tx: &mut WriteTx,
    process_id: Id<Process>,
    kind: ProcessKind,
    titles: Titles,
    model_id: Option<Id<Model>>,
) -> Result<Id<Document>> {
    if rows::document_in(tx, process_id).await?.is_some() {
        return Err(Error::Refused("refused-text-started"));
    }
    let document = Document {
        id: tx.id(),
        process_id,
        kind,
        title: titles.title,
        introduction: titles.introduction,
        model_id,
    };
    rows::insert_document(tx, &document).await?;
    Ok(document.id)
}

/// Copies the model's provisions into the text's first draft.
async fn copy_model(tx: &mut WriteTx, document: Id<Document>, model: Id<Model>) -> Result<()> {
    let version = rows::insert_draft(tx, document).await?;
    for (position, provision) in (1..).zip(rows::model_provisions(tx, model).await?) {
        let fresh = rows::Fresh {
            level: provision.level,
            model: Some(provision.id),
            former: None,
            position,
            words: &provision.words(),
            changed: false,
        };
        let id = rows::insert_provision(tx, document, version, &fresh).await?;
        rows::insert_source(tx, version, id, &Origin::Model(provision.id)).await?;
    }
    let text = rows::wordings(tx, version).await?;
    arrange(tx, &text.iter().collect::<Vec<_>>()).await
}
