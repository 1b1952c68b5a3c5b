//! Editing the draft.

use base::{Action, Actor, CommuneId, Error, Faults, Id, Place, Result};
use db::{Database, WriteTx};

use super::{arrange, before, insert_at, rows};
use crate::{
    document::{
        Document, Happened, Level, Origin, Particulars, Provision, Source, SourceKind, Version,
        Wording, Words,
        rules::{self, Content},
    },
    process::ProcessKind,
};

/// A provision to add.
#[derive(Debug, Clone)]
pub struct NewProvision {
    /// The text it is added to; the current one of its kind when none is named.
    pub document: Option<Id<Document>>,
    /// What it is; says of which kind its text is.
    pub level: Level,
    /// The provision behind which it stands; at the end when none is named.
    pub after: Option<Id<Provision>>,
    /// Its words.
    pub words: Words,
    /// Who, when and how much; for measures.
    pub particulars: Option<Particulars>,
    /// Where it comes from; may be said later.
    pub origins: Vec<Origin>,
}

/// New words for a provision of the draft.
#[derive(Debug, Clone)]
pub struct Edit {
    /// The provision.
    pub provision: Id<Provision>,
    /// The revision of the wording that the editor saw.
    pub revision: i64,
    /// The new words.
    pub words: Words,
    /// The new particulars, for measures; none leaves them as they are.
    pub particulars: Option<Particulars>,
    /// Where the words come from, in place of what was said before; none
    /// leaves it as it stands.
    pub origins: Option<Vec<Origin>>,
}

/// Adds a provision to the draft.
pub async fn add_provision(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    new: NewProvision,
) -> Result<Id<Provision>> {
    actor.require(Action::DraftText, Place::Commune(commune))?;
    check(new.level, &new.words, new.particulars.as_ref())?;
    let mut tx = db.write(commune).await?;
    let kind = new.level.kind();
    let document = match new.document {
        Some(document) => rows::document_by_id(&mut tx, document).await?,
        None => rows::working_document(&mut tx, kind).await?.ok_or(Error::NotFound)?,
    };
    if document.kind != kind {
        return Err(Error::Refused("refused-misplaced"));
    }
    let draft = rows::draft(&mut tx, document.id).await?;
    let text = rows::wordings(&mut tx, draft.id).await?;
    let after = new.after.map(|after| place_of(&text, after)).transpose()?;
    let at = rules::insertion(&text, new.level, after);
    let at = at.ok_or(Error::Refused("refused-misplaced"))?;
    let words = (new.level, &new.words);
    let id = insert_at(&mut tx, &draft, (&text, at), words, new.particulars.as_ref()).await?;
    say_sources(&mut tx, (draft.id, id), &new.origins).await?;
    let (provision, sources) = (id.uuid(), new.origins.len());
    tx.commit(actor, Happened::ProvisionAdded { provision, sources }).await?;
    Ok(id)
}

/// Writes a provision's words in the draft and says where they come from.
/// Whoever saw an older wording gets `Stale`, and loses nothing: their page
/// shows both texts.
pub async fn edit_wording(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    edit: Edit,
) -> Result<()> {
    actor.require(Action::DraftText, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let (version, wording) = in_draft(&mut tx, edit.provision).await?;
    if wording.revision != edit.revision {
        return Err(Error::Stale);
    }
    check(wording.level, &edit.words, edit.particulars.as_ref())?;
    let particulars = match edit.particulars {
        Some(new) if wording.level == Level::Measure => {
            rows::replace_measure(&mut tx, version, edit.provision, &new).await?;
            Some(new)
        }
        _ => rows::particulars(&mut tx, version, edit.provision).await?,
    };
    let earlier = before(&mut tx, &wording).await?;
    let now = Content { words: edit.words.clone(), repealed: wording.repealed, particulars };
    let changed = earlier.as_ref() != Some(&now);
    rows::update_words(&mut tx, &wording, &edit.words, changed).await?;
    if let Some(origins) = &edit.origins {
        say_sources(&mut tx, (version, edit.provision), origins).await?;
    }
    let (provision, sources) = (edit.provision.uuid(), edit.origins.map(|it| it.len()));
    tx.commit(actor, Happened::WordingEdited { provision, sources }).await?;
    Ok(())
}

/// Takes a provision out of the draft, or puts it back. It keeps its number.
/// One that nobody ever published, and that comes from nothing before it,
/// leaves no trace. Says whether it still stands in the draft.
pub async fn repeal(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    provision: Id<Provision>,
    repealed: bool,
) -> Result<bool> {
    actor.require(Action::DraftText, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let (version, wording) = in_draft(&mut tx, provision).await?;
    let earlier = before(&mut tx, &wording).await?;
    if repealed && earlier.is_none() && remove(&mut tx, &wording).await? {
        let provision = provision.uuid();
        tx.commit(actor, Happened::ProvisionRepealed { provision, repealed }).await?;
        return Ok(false);
    }
    let particulars = rows::particulars(&mut tx, version, provision).await?;
    let now = Content { words: wording.words(), repealed, particulars };
    let changed = earlier.as_ref() != Some(&now);
    rows::update_repealed(&mut tx, &wording, repealed, changed).await?;
    let provision = provision.uuid();
    tx.commit(actor, Happened::ProvisionRepealed { provision, repealed }).await?;
    Ok(true)
}

/// Removes a provision from the draft altogether, unless something stands
/// beneath it or an accepted contribution led to it; says whether it did.
async fn remove(tx: &mut WriteTx, wording: &Wording) -> Result<bool> {
    let mut text = rows::wordings(tx, wording.version_id).await?;
    let at = place_of(&text, wording.provision_id)?;
    let sources = rows::sources(tx, wording.version_id).await?;
    let asked = |it: &&Source| it.provision_id == wording.provision_id;
    let accepted = sources.iter().filter(asked).any(|it| it.kind == SourceKind::Contribution);
    if accepted || rules::branch(&text, at).len() > 1 {
        return Ok(false);
    }
    rows::delete_provision(tx, wording).await?;
    text.remove(at);
    arrange(tx, &text.iter().collect::<Vec<_>>()).await?;
    Ok(true)
}

/// Moves a provision, with all that belongs to it, behind another one; to the
/// beginning when none is named.
pub async fn r#move(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    provision: Id<Provision>,
    after: Option<Id<Provision>>,
) -> Result<()> {
    actor.require(Action::DraftText, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let (version, _) = in_draft(&mut tx, provision).await?;
    let text = rows::wordings(&mut tx, version).await?;
    let from = place_of(&text, provision)?;
    let after = after.map(|after| place_of(&text, after)).transpose()?;
    let order = rules::moved(&text, from, after).ok_or(Error::Refused("refused-misplaced"))?;
    let order: Vec<&Wording> = order.into_iter().map(|at| &text[at]).collect();
    arrange(&mut tx, &order).await?;
    tx.commit(actor, Happened::ProvisionMoved { provision: provision.uuid() }).await?;
    Ok(())
}

/// Says where a provision's words in the draft come from, in place of what was
/// said before. The model it started as and the contributions accepted into
/// it stay said.
async fn say_sources(
    tx: &mut WriteTx,
    (version, provision): (Id<Version>, Id<Provision>),
    origins: &[Origin],
) -> Result<()> {
    rows::delete_said_sources(tx, version, provision).await?;
    for origin in origins {
        check_origin(tx, origin).await?;
        rows::insert_source(tx, version, provision, origin).await?;
    }
    Ok(())
}

/// A source that is chosen must exist in the commune; a reason must be said.
/// Models and accepted contributions are not chosen.
async fn check_origin(tx: &mut WriteTx, origin: &Origin) -> Result<()> {
    let exists = |found: i64| if found == 1 { Ok(()) } else { Err(Error::NotFound) };
    match origin {
        Origin::Card(id) => exists(rows::count_named(tx, Some(*id), None).await?),
        Origin::Sentence(id) => exists(rows::count_named(tx, None, Some(*id)).await?),
        Origin::DraftingTeam(reason) if base::visible(&reason.ar).is_empty() => {
            Err(Error::invalid("reason_ar", "fault-required"))
        }
        Origin::DraftingTeam(..) => Ok(()),
        Origin::Model(_) | Origin::Contribution(_) | Origin::Council(_) => {
            Err(Error::Refused("refused-source-not-chosen"))
        }
    }
}

fn check(level: Level, words: &Words, particulars: Option<&Particulars>) -> Result<()> {
    let mut faults = rules::word_faults(level, words);
    if let (ProcessKind::ActionPlan, Some(particulars)) = (level.kind(), particulars) {
        faults.0.extend(rules::particular_faults(particulars).0);
    }
    Faults::check(faults)
}

async fn in_draft(tx: &mut WriteTx, provision: Id<Provision>) -> Result<(Id<Version>, Wording)> {
    let version = rows::draft_of(tx, provision).await?.id;
    let wording = rows::wording(tx, version, provision).await?;
    Ok((version, wording))
}

fn place_of(text: &[Wording], provision: Id<Provision>) -> Result<usize> {
    let at = text.iter().position(|wording| wording.provision_id == provision);
    at.ok_or(Error::NotFound)
}
