//! Entering commitments, putting them right, and telling how far they are.

mod listed;

use base::{Action, Actor, CommuneId, Error, Id, Place, Result, visible};
use db::{Database, WriteTx};

pub use listed::list_commitments;

use super::{Commitment, CommitmentKind, Deed, Happened, Told, Update, rules, store as rows};
use crate::document::{self, Level};

/// Enters a commitment; its identity is given here. Nobody but the office sees
/// it before it is shown.
pub async fn enter_commitment(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    mut commitment: Commitment,
) -> Result<Id<Commitment>> {
    actor.require(Action::DraftText, Place::Commune(commune))?;
    rules::faults(&commitment).check()?;
    let mut tx = db.write(commune).await?;
    check_article(&mut tx, &commitment).await?;
    commitment.id = tx.id();
    rows::insert(&mut tx, &commitment).await?;
    let (id, of) = (commitment.id, commitment.kind);
    tx.commit(actor, Happened::CommitmentEntered { commitment: id.uuid(), of }).await?;
    Ok(id)
}

/// Shows everybody what is on the list and was not seen yet.
pub async fn show_commitments(db: &Database, actor: &Actor, commune: CommuneId) -> Result<usize> {
    actor.require(Action::Follow, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let waiting = rows::commitments(&mut tx).await?.into_iter();
    let waiting: Vec<_> = waiting
        .filter(|it| it.shown_at.is_none() && it.retired_at.is_none())
        .map(|it| it.id.uuid())
        .collect();
    if waiting.is_empty() {
        return Ok(0);
    }
    rows::show(&mut tx).await?;
    let count = waiting.len();
    let shown = Happened::CommitmentsShown { commune: commune.uuid(), commitments: waiting };
    tx.commit(actor, shown).await?;
    Ok(count)
}

/// Puts right what a commitment says. Once everybody sees it, the reason is
/// shown beside it.
pub async fn change_commitment(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    commitment: Commitment,
    reason: &str,
) -> Result<()> {
    actor.require(Action::DraftText, Place::Commune(commune))?;
    rules::faults(&commitment).check()?;
    let mut tx = db.write(commune).await?;
    let known = rows::commitment(&mut tx, commitment.id).await?;
    check_article(&mut tx, &commitment).await?;
    rows::update(&mut tx, &commitment).await?;
    explain(&mut tx, &known, Deed::Changed, reason).await?;
    let changed = Happened::CommitmentChanged { commitment: known.id.uuid(), deed: Deed::Changed };
    tx.commit(actor, changed).await?;
    Ok(())
}

/// Takes a commitment off the list, or puts it back. Once everybody saw it, the
/// reason is shown beside it.
pub async fn retire_commitment(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    id: Id<Commitment>,
    (retired, reason): (bool, &str),
) -> Result<()> {
    actor.require(Action::Follow, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let known = rows::commitment(&mut tx, id).await?;
    if known.retired_at.is_some() == retired {
        return Ok(());
    }
    let since = retired.then(|| tx.now());
    rows::retire(&mut tx, id, since).await?;
    let deed = if retired { Deed::Retired } else { Deed::Restored };
    explain(&mut tx, &known, deed, reason).await?;
    tx.commit(actor, Happened::CommitmentChanged { commitment: id.uuid(), deed }).await?;
    Ok(())
}

/// Tells how far a commitment was on a day that has come. What was told before
/// stays beside it.
pub async fn update_commitment(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    id: Id<Commitment>,
    told: Told,
) -> Result<Id<Update>> {
    actor.require(Action::Follow, Place::Commune(commune))?;
    let mut faults = rules::update_faults(&told);
    if visible(&told.note).is_empty() {
        faults.add("note", "fault-required");
    }
    faults.check()?;
    let mut tx = db.write(commune).await?;
    if told.told_on > tx.now().day() {
        return Err(Error::invalid("told_on", "fault-told-later"));
    }
    if rows::commitment(&mut tx, id).await?.retired_at.is_some() {
        return Err(Error::Refused("refused-commitment-retired"));
    }
    let update = tell(&mut tx, id, &told).await?;
    let (percent, status) = (told.percent, told.status);
    let updated = Happened::CommitmentUpdated {
        commitment: id.uuid(),
        update: update.uuid(),
        percent,
        status,
    };
    tx.commit(actor, updated).await?;
    Ok(update)
}

async fn tell(tx: &mut WriteTx, id: Id<Commitment>, told: &Told) -> Result<Id<Update>> {
    rows::insert_update(tx, id, told).await
}

/// Keeps why something that everybody sees was changed.
async fn explain(tx: &mut WriteTx, known: &Commitment, deed: Deed, reason: &str) -> Result<()> {
    if known.shown_at.is_none() {
        return Ok(());
    }
    let mut faults = base::Faults::default();
    if visible(reason).is_empty() {
        faults.add("reason", "fault-required");
    }
    faults.too_long("reason", reason, rules::NOTE);
    faults.check()?;
    rows::insert_change(tx, known.id, deed, reason).await
}

/// A commitment of the charter is one of its articles.
async fn check_article(tx: &mut WriteTx, it: &Commitment) -> Result<()> {
    let Some(article) = it.provision_id.filter(|_| it.kind == CommitmentKind::Charter) else {
        return Ok(());
    };
    let found = document::queries::provision(tx, article).await;
    match found.map(|it| it.level) {
        Ok(Level::Article) => Ok(()),
        Ok(_) | Err(Error::NotFound) => {
            Err(Error::invalid("provision_id", "fault-commitment-article"))
        }
        Err(error) => Err(error),
    }
}
