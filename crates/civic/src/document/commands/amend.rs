//! An accepted contribution changes the text: part of the answer that accepts it.

use base::{Error, Id, Result};
use db::WriteTx;
use uuid::Uuid;

use super::{before, insert_at, rows};
use crate::{
    document::{
        Level, Origin, Provision, Version, Wording, Words,
        rules::{self, Content},
    },
    process::{Process, ProcessKind},
};

/// What an accepted contribution changes.
#[derive(Debug, Clone)]
pub struct Amendment {
    /// The process whose text it changes.
    pub process: Id<Process>,
    /// The provision whose words it changes; none where it adds one.
    pub provision: Option<Id<Provision>>,
    /// Where a new provision stands: at the end of that chapter, axis or
    /// objective, or behind that provision; at the end of the text when none is named.
    pub within: Option<Id<Provision>>,
    /// The revision of the draft's wording that the new words were written
    /// against, so that nobody's work is overwritten; none to write regardless.
    pub revision: Option<i64>,
    /// The new words.
    pub words: Words,
    /// The contribution.
    pub contribution: Uuid,
}

/// Writes an accepted change into the working draft, with the contribution as
/// its source, and says which provision of which draft it changed or added; the
/// draft keeps its identity when it is published. It belongs to the change of
/// whoever calls: it requires nothing and commits nothing.
pub async fn amend(tx: &mut WriteTx, amendment: Amendment) -> Result<(Id<Version>, Id<Provision>)> {
    let document = rows::document_in(tx, amendment.process).await?.ok_or(Error::NotFound)?;
    let draft = rows::draft(tx, document.id).await?;
    let provision = match amendment.provision {
        Some(provision) => change(tx, draft.id, provision, &amendment).await?,
        None => add(tx, (document.kind, &draft), &amendment).await?,
    };
    let origin = Origin::Contribution(amendment.contribution);
    rows::insert_source(tx, draft.id, provision, &origin).await?;
    Ok((draft.id, provision))
}

/// Takes a contribution away from the sources of the working draft, when its
/// answer is replaced. The words stay, others may have built on them; but they
/// are not published before somebody says where they come from, or restores
/// the earlier ones. Published versions keep what they said.
pub async fn withdraw_source(tx: &mut WriteTx, contribution: Uuid) -> Result<()> {
    rows::delete_contribution_source(tx, contribution).await
}

async fn change(
    tx: &mut WriteTx,
    version: Id<Version>,
    provision: Id<Provision>,
    amendment: &Amendment,
) -> Result<Id<Provision>> {
    let wording = rows::wording(tx, version, provision).await?;
    if amendment.revision.is_some_and(|revision| revision != wording.revision) {
        return Err(Error::Stale);
    }
    rules::word_faults(wording.level, &amendment.words).check()?;
    let earlier = before(tx, &wording).await?;
    let particulars = rows::particulars(tx, version, provision).await?;
    let now = Content { words: amendment.words.clone(), repealed: wording.repealed, particulars };
    rows::update_words(tx, &wording, &amendment.words, earlier.as_ref() != Some(&now)).await?;
    Ok(provision)
}

async fn add(
    tx: &mut WriteTx,
    (kind, draft): (ProcessKind, &Version),
    amendment: &Amendment,
) -> Result<Id<Provision>> {
    let level = match kind {
        ProcessKind::Charter => Level::Article,
        ProcessKind::ActionPlan => Level::Measure,
    };
    rules::word_faults(level, &amendment.words).check()?;
    let text = rows::wordings(tx, draft.id).await?;
    let after = amendment.within.map(|within| end_of(&text, within)).transpose()?;
    let at = rules::insertion(&text, level, after).ok_or(Error::Refused("refused-misplaced"))?;
    insert_at(tx, draft, (&text, at), (level, &amendment.words), None).await
}

/// The last provision that belongs to a named one.
fn end_of(text: &[Wording], provision: Id<Provision>) -> Result<usize> {
    let at = text.iter().position(|wording| wording.provision_id == provision);
    Ok(rules::branch(text, at.ok_or(Error::NotFound)?).end - 1)
}
