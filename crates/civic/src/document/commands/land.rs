//! An accepted contribution lands in the text: part of the answer that accepts it.

use base::{Error, Id, Result};
use db::WriteTx;
use uuid::Uuid;

use super::{before, insert_at, rows};
use crate::{
    document::{
        Document, Level, Origin, Provision, Version, Wording, Words,
        rules::{self, Standing},
    },
    process::ProcessKind,
};

/// What an accepted contribution changes.
#[derive(Debug, Clone)]
pub struct Landing {
    /// Which text it changes.
    pub kind: ProcessKind,
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

/// Where it landed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Landed {
    /// The draft, which keeps this identity when it is published.
    pub version: Id<Version>,
    /// The provision changed or added.
    pub provision: Id<Provision>,
}

/// Writes an accepted change into the working draft, with the contribution as
/// its source. It belongs to the change of whoever calls: it requires nothing
/// and commits nothing.
pub async fn land(tx: &mut WriteTx, landing: Landing) -> Result<Landed> {
    let document = rows::locked_document(tx, landing.kind).await?.ok_or(Error::NotFound)?.id;
    let version = rows::the_draft(tx, document).await?.id;
    let provision = match landing.provision {
        Some(provision) => change(tx, version, provision, &landing).await?,
        None => add(tx, document, version, &landing).await?,
    };
    let origin = Origin::Contribution(landing.contribution);
    rows::insert_source(tx, version, provision, &origin).await?;
    Ok(Landed { version, provision })
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
    landing: &Landing,
) -> Result<Id<Provision>> {
    let wording = rows::draft_wording(tx, version, provision).await?;
    if landing.revision.is_some_and(|revision| revision != wording.revision) {
        return Err(Error::Stale);
    }
    rules::word_faults(wording.level, &landing.words).check()?;
    let earlier = before(tx, &wording).await?;
    let particulars = rows::draft_particulars(tx, version, provision).await?;
    let now = Standing { words: landing.words.clone(), repealed: wording.repealed, particulars };
    rows::update_words(tx, &wording, &landing.words, earlier.as_ref() != Some(&now)).await?;
    Ok(provision)
}

async fn add(
    tx: &mut WriteTx,
    document: Id<Document>,
    version: Id<Version>,
    landing: &Landing,
) -> Result<Id<Provision>> {
    let level = match landing.kind {
        ProcessKind::Charter => Level::Article,
        ProcessKind::ActionPlan => Level::Measure,
    };
    rules::word_faults(level, &landing.words).check()?;
    let text = rows::draft_wordings(tx, version).await?;
    let after = landing.within.map(|within| end_of(&text, within)).transpose()?;
    let at = rules::insertion(&text, level, after).ok_or(Error::Refused("refused-misplaced"))?;
    insert_at(tx, document, (&text, at), (level, &landing.words), None).await
}

/// The last provision that belongs to a named one.
fn end_of(text: &[Wording], provision: Id<Provision>) -> Result<usize> {
    let at = text.iter().position(|wording| wording.provision_id == provision);
    Ok(rules::branch(text, at.ok_or(Error::NotFound)?).end - 1)
}
