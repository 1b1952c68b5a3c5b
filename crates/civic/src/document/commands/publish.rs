//! Publishing the draft as a version.

use std::collections::HashMap;

use base::{Action, Actor, CommuneId, Error, Id, LocalText, Place, Result};
use db::{Database, WriteTx};
use serde::{Deserialize, Serialize};

use super::rows;
use crate::{
    document::{
        Document, Happened, Measure, Origin, Provision, Version, VersionState, Wording,
        measure::CANONICAL_FORM,
        rules::{self, Content},
    },
    process::{self, StageKind},
    words,
};

/// What a new version is published for, and what it says is new in it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Publication {
    /// The stage it is put to.
    pub stage_kind: StageKind,
    /// What is new.
    pub note: LocalText,
}

/// Publishes the draft: it gets the next number and never changes again, and a
/// copy of it becomes the new draft. Refused while a changed provision does not
/// say where it comes from (the faults name each), and to one alone where two
/// are asked for.
pub async fn publish(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    document: Id<Document>,
    publication: Publication,
) -> Result<Id<Version>> {
    actor.require(Action::DraftText, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    if process::queries::asks_second(&mut tx, actor, Action::DraftText).await? {
        return Err(Error::Refused("refused-second-person"));
    }
    let (version, published) = publish_in(&mut tx, actor, document, &publication).await?;
    tx.commit(actor, published).await?;
    Ok(version)
}

/// Publishes the draft within the change of the room that asked who may.
pub async fn publish_in(
    tx: &mut WriteTx,
    actor: &Actor,
    document: Id<Document>,
    publication: &Publication,
) -> Result<(Id<Version>, Happened)> {
    let draft = rows::draft(tx, document).await?;
    let versions = rows::versions(tx, document).await?;
    if versions.iter().any(|it| it.state == VersionState::Adopted) {
        return Err(Error::Refused("refused-text-adopted"));
    }
    let last = rows::newest(tx, document).await?;
    let measures = rows::measures(tx, draft.id).await?;
    let text = compared(tx, &draft, last.as_ref(), &measures).await?;
    let sources = rows::sources(tx, draft.id).await?;
    rules::unsourced_faults(&rules::unsourced(&text, &sources), actor.lang).check()?;
    rows::delete_idle_sources(tx, draft.id).await?;
    let number = last.map_or(1, |last| last.number + 1);
    let digest = rules::digest(CANONICAL_FORM, &text, &measures);
    rows::number_draft(tx, &draft, publication, number, digest).await?;
    tx.bind_within(&words::WORDING, draft.id).await?;
    tx.bind_within(&words::MEASURE, draft.id).await?;
    let next = rows::insert_draft(tx, document).await?;
    rows::copy_wordings(tx, draft.id, next).await?;
    rows::copy_measures(tx, draft.id, next).await?;
    Ok((draft.id, published(&draft, number, digest, &text)))
}

/// Publishes the draft with what the council amended when it adopted the text:
/// what does not say where it comes from comes from the council, by the number
/// of its decision.
pub async fn publish_amended(
    tx: &mut WriteTx,
    actor: &Actor,
    document: Id<Document>,
    (publication, number): (&Publication, &str),
) -> Result<(Id<Version>, Happened)> {
    let draft = rows::draft(tx, document).await?;
    let text = rows::wordings(tx, draft.id).await?;
    let sources = rows::sources(tx, draft.id).await?;
    let number = base::visible(number);
    let council = Origin::Council(LocalText::new(number, number));
    for wording in rules::unsourced(&text, &sources) {
        rows::insert_source(tx, draft.id, wording.provision_id, &council).await?;
    }
    publish_in(tx, actor, document, publication).await
}

/// The draft's provisions, each rightly flagged as changed or not; refused
/// when there is nothing to publish.
async fn compared(
    tx: &mut WriteTx,
    draft: &Version,
    last: Option<&Version>,
    measures: &[Measure],
) -> Result<Vec<Wording>> {
    let mut text = rows::wordings(tx, draft.id).await?;
    if text.is_empty() {
        return Err(Error::Refused("refused-empty-text"));
    }
    let (earlier, order) = earlier(tx, draft.document_id, last, &text).await?;
    let particulars = rules::by_provision(measures);
    for wording in &mut text {
        let now = Content::of(wording, particulars.get(&wording.provision_id).copied());
        let changed = earlier.get(&wording.provision_id) != Some(&now);
        if changed != wording.changed {
            rows::flag_changed(tx, wording, changed).await?;
            wording.changed = changed;
        }
    }
    let same_order = text.iter().map(|wording| wording.provision_id).eq(order);
    if last.is_some() && same_order && text.iter().all(|wording| !wording.changed) {
        return Err(Error::Refused("refused-nothing-changed"));
    }
    Ok(text)
}

/// What every provision said before, and in which order: in the last published
/// version, else in the former edition, else in the model.
async fn earlier(
    tx: &mut WriteTx,
    document: Id<Document>,
    last: Option<&Version>,
    text: &[Wording],
) -> Result<(HashMap<Id<Provision>, Content>, Vec<Id<Provision>>)> {
    let Some(last) = last else {
        let former = former(tx, document).await?;
        if !former.0.is_empty() {
            return Ok(former);
        }
        let model = rows::started_as(tx, document).await?;
        let model: HashMap<_, _> =
            model.iter().map(|provision| (provision.id, provision)).collect();
        let started = text.iter().filter_map(|wording| {
            let model = model.get(&wording.model_provision_id?)?;
            Some((wording.provision_id, Content::of_model(model)))
        });
        return Ok((started.collect(), Vec::new()));
    };
    let measures = rows::measures(tx, last.id).await?;
    let particulars = rules::by_provision(&measures);
    let wordings = rows::wordings(tx, last.id).await?;
    let contents = wordings.iter().map(|wording| {
        let measure = particulars.get(&wording.provision_id).copied();
        (wording.provision_id, Content::of(wording, measure))
    });
    let order = wordings.iter().map(|wording| wording.provision_id).collect();
    Ok((contents.collect(), order))
}

/// What a revision begins with: what every provision said when the council
/// adopted the former edition, and in which order; empty of a first edition.
async fn former(
    tx: &mut WriteTx,
    document: Id<Document>,
) -> Result<(HashMap<Id<Provision>, Content>, Vec<Id<Provision>>)> {
    let wordings = rows::former_wordings(tx, document, None).await?;
    let Some((_, first)) = wordings.first() else { return Ok((HashMap::new(), Vec::new())) };
    let measures = rows::measures(tx, first.version_id).await?;
    let particulars = rules::by_provision(&measures);
    let contents = wordings.iter().map(|(began, wording)| {
        let measure = particulars.get(&wording.provision_id).copied();
        (*began, Content::of(wording, measure))
    });
    let order = wordings.iter().map(|(began, _)| *began).collect();
    Ok((contents.collect(), order))
}

fn published(draft: &Version, number: i64, digest: [u8; 32], text: &[Wording]) -> Happened {
    let changed = text.iter().filter(|wording| wording.changed);
    Happened::VersionPublished {
        version: draft.id.uuid(),
        number,
        digest: hex::encode(digest),
        changed: changed.map(|wording| wording.provision_id.uuid()).collect(),
    }
}
