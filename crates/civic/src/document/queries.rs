//! Reading the texts: published versions are everybody's, the draft is the office's.

use base::{Action, Actor, Error, Id, Lang, Place, Result};
use db::Reader;

use super::{
    Document, Gathered, Kin, Level, ListedMeasure, Measure, PastWording, Provision, Shown, Source,
    Text, Version, Wording,
    measure::CANONICAL_FORM,
    rules::{self, Comparison, Run},
    store as rows,
};
use crate::process::{self, Process, ProcessKind};

/// The text of the process of a kind that is worked on, where it was started.
pub async fn document(tx: &mut Reader, kind: ProcessKind) -> Result<Option<Document>> {
    rows::working_document(tx, kind).await
}

/// The text of a process of whichever edition, where it was started.
pub async fn document_in(tx: &mut Reader, process: Id<Process>) -> Result<Option<Document>> {
    rows::document_in(tx, process).await
}

/// The current text of a kind as everybody reads it, once a version of it is
/// published.
pub async fn shown(tx: &mut Reader, kind: ProcessKind) -> Result<Option<Shown>> {
    match rows::document(tx, kind).await? {
        Some(document) => stands(tx, document).await,
        None => Ok(None),
    }
}

/// The text of a process of whichever edition, as everybody reads it.
pub async fn shown_in(tx: &mut Reader, process: Id<Process>) -> Result<Option<Shown>> {
    match rows::document_in(tx, process).await? {
        Some(document) => stands(tx, document).await,
        None => Ok(None),
    }
}

async fn stands(tx: &mut Reader, document: Document) -> Result<Option<Shown>> {
    let mut versions = versions(tx, document.id).await?;
    let stages = process::queries::stages(tx, document.process_id).await?;
    let put = process::rules::put_to_people(&stages);
    let Some((version, standing)) = rules::shown(&versions, put) else { return Ok(None) };
    let version = version.clone();
    versions.truncate(1);
    let newer = versions.pop().filter(|last| last.number > version.number);
    let provisions = rows::wordings(tx, version.id).await?;
    Ok(Some(Shown { text: Text { document, version, provisions }, standing, newer, stages }))
}

/// A published version with its provisions.
pub async fn text(tx: &mut Reader, version: Id<Version>) -> Result<Text> {
    let version = published(tx, version).await?;
    let document = rows::document_of(tx, version.id).await?;
    let provisions = rows::wordings(tx, version.id).await?;
    Ok(Text { document, version, provisions })
}

/// A published version without its provisions; the draft is not found here.
pub async fn published(tx: &mut Reader, version: Id<Version>) -> Result<Version> {
    let version = rows::version(tx, version).await?;
    if version.number == 0 { Err(Error::NotFound) } else { Ok(version) }
}

/// The working draft of the text of a kind, of the edition that is worked on,
/// for those who write or oversee it.
pub async fn draft(tx: &mut Reader, actor: &Actor, kind: ProcessKind) -> Result<Option<Text>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    match rows::working_document(tx, kind).await? {
        Some(document) => working(tx, document).await.map(Some),
        None => Ok(None),
    }
}

/// The working draft of a process of whichever edition, for the same.
pub async fn draft_in(
    tx: &mut Reader,
    actor: &Actor,
    process: Id<Process>,
) -> Result<Option<Text>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    match rows::document_in(tx, process).await? {
        Some(document) => working(tx, document).await.map(Some),
        None => Ok(None),
    }
}

/// The digest of the draft of a text, as it would be published now.
pub async fn draft_digest(tx: &mut Reader, document: Id<Document>) -> Result<String> {
    let draft = rows::draft(tx, document).await?;
    let provisions = rows::wordings(tx, draft.id).await?;
    let measures = rows::measures(tx, draft.id).await?;
    Ok(hex::encode(rules::digest(CANONICAL_FORM, &provisions, &measures)))
}

async fn working(tx: &mut Reader, document: Document) -> Result<Text> {
    let version = rows::draft(tx, document.id).await?;
    let provisions = rows::wordings(tx, version.id).await?;
    Ok(Text { document, version, provisions })
}

/// A text, whatever its process.
pub async fn document_by_id(tx: &mut Reader, id: Id<Document>) -> Result<Document> {
    rows::document_by_id(tx, id).await
}

/// The published versions of a text, the newest first.
pub async fn versions(tx: &mut Reader, document: Id<Document>) -> Result<Vec<Version>> {
    let mut versions = rows::versions(tx, document).await?;
    versions.retain(|version| version.number > 0);
    Ok(versions)
}

/// The published versions of the text of a process, the newest first.
pub async fn versions_in(tx: &mut Reader, process: Id<Process>) -> Result<Vec<Version>> {
    rows::versions_in(tx, process).await
}

/// A provision's words in a published version.
pub async fn wording(
    tx: &mut Reader,
    version: Id<Version>,
    provision: Id<Provision>,
) -> Result<Wording> {
    let version = published(tx, version).await?;
    rows::wording(tx, version.id, provision).await
}

/// A provision's words in the draft, with where they come from.
pub async fn draft_wording(
    tx: &mut Reader,
    actor: &Actor,
    provision: Id<Provision>,
) -> Result<Wording> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    let found = rows::provision(tx, provision).await?;
    let draft = rows::draft(tx, found.document_id).await?;
    rows::wording(tx, draft.id, provision).await
}

/// A provision, whatever its words.
pub async fn provision(tx: &mut Reader, id: Id<Provision>) -> Result<Provision> {
    rows::provision(tx, id).await
}

/// A provision's words through the published versions, the newest first.
/// Empty for a provision that so far stands only in the draft.
pub async fn history(tx: &mut Reader, provision: Id<Provision>) -> Result<Vec<PastWording>> {
    rows::past(tx, provision, None).await
}

/// The same with a version in which something landed that was said in public,
/// be it published yet or not: what changed there is told with the answer.
pub async fn past_with(
    tx: &mut Reader,
    provision: Id<Provision>,
    version: Id<Version>,
) -> Result<Vec<PastWording>> {
    rows::past(tx, provision, Some(version)).await
}

/// The measures of the plan's draft, as a list is compared with them; for those
/// who write or oversee it.
pub async fn listed(tx: &mut Reader, actor: &Actor) -> Result<Vec<ListedMeasure>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    match rows::working_document(tx, ProcessKind::ActionPlan).await? {
        Some(document) => {
            let draft = rows::draft(tx, document.id).await?;
            measures_of(tx, &draft).await
        }
        None => Ok(Vec::new()),
    }
}

/// The measures that stand in a version.
pub(super) async fn measures_of(tx: &mut Reader, version: &Version) -> Result<Vec<ListedMeasure>> {
    let text = rows::wordings(tx, version.id).await?;
    let measures = rows::measures(tx, version.id).await?;
    let particulars = rules::by_provision(&measures);
    let stands = text.iter().filter(|it| it.level == Level::Measure && !it.repealed);
    let measure = |it: &Wording| ListedMeasure {
        provision: it.provision_id,
        row: 0,
        axis: String::new(),
        objective: String::new(),
        words: it.words(),
        particulars: particulars.get(&it.provision_id).copied().cloned().unwrap_or_default(),
    };
    Ok(stands.map(measure).collect())
}

/// The particulars of a version's measures.
pub async fn measures(tx: &mut Reader, version: Id<Version>) -> Result<Vec<Measure>> {
    rows::measures(tx, version).await
}

/// Where the wordings that are new in a version come from.
pub async fn sources(tx: &mut Reader, version: Id<Version>) -> Result<Vec<Source>> {
    rows::sources(tx, version).await
}

/// Where a provision comes from: the sources of each published version of it, in order.
pub async fn origins(tx: &mut Reader, provision: Id<Provision>) -> Result<Vec<Source>> {
    rows::origins(tx, provision).await
}

/// From how much of what each provision of a text comes, in any published
/// version.
pub async fn gathered(tx: &mut Reader, document: Id<Document>) -> Result<Vec<Gathered>> {
    rows::gathered(tx, document).await
}

/// What the provisions that changed in a published version said before; nothing
/// for the first version and for provisions that are new in this one.
pub async fn former_words(tx: &mut Reader, version: &Version) -> Result<Vec<Wording>> {
    rows::former_words(tx, version).await
}

/// Two published versions of one text, compared in a reader's language.
pub async fn compare(
    tx: &mut Reader,
    (before, after): (Id<Version>, Id<Version>),
    lang: Lang,
) -> Result<(Text, Text, Comparison)> {
    let before = text(tx, before).await?;
    let after = text(tx, after).await?;
    if before.document.id != after.document.id {
        return Err(Error::NotFound);
    }
    let old = rows::measures(tx, before.version.id).await?;
    let new = rows::measures(tx, after.version.id).await?;
    let (old, new) = (rules::by_provision(&old), rules::by_provision(&new));
    let comparison = rules::compare((&before.provisions, &old), (&after.provisions, &new), lang);
    Ok((before, after, comparison))
}

/// What a provision was in the edition before, and what it became after; public.
pub async fn kin(tx: &mut Reader, provision: Id<Provision>) -> Result<Vec<Kin>> {
    rows::kin(tx, provision).await
}

/// A wording against the model it started as, word by word; none where it
/// started otherwise.
pub async fn diff_to_model(
    tx: &mut Reader,
    wording: &Wording,
    lang: Lang,
) -> Result<Option<Vec<Run>>> {
    let Some(id) = wording.model_provision_id else { return Ok(None) };
    let model = rows::model_provision(tx, id).await?;
    Ok(model.map(|model| rules::diff(model.body.get(lang), wording.body.get(lang))))
}

/// Where the adoption of a version stands in the record: its row, and the
/// first signed head that holds it; public.
pub async fn adopted_at(
    tx: &mut Reader,
    version: Id<Version>,
) -> Result<Option<(i64, Option<db::checkpoint::Signed>)>> {
    db::receipt::place(tx, "process.version_adopted", version.uuid()).await
}
