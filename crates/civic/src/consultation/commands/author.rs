//! What the author may still do, by the receipt's code: put other words in
//! place of theirs, take them back, appeal against a hiding.

use base::{Actor, CommuneId, Error, Faults, Result};
use db::{Database, WriteTx};

use super::{
    super::{Channel, Happened, Held, Visibility, rules, store as rows},
    look::{look_due, set},
};
use crate::process;

/// Other words for a contribution.
#[derive(Debug, Clone)]
pub struct Correction {
    /// What is said now.
    pub text: String,
    /// The wording proposed now.
    pub proposed: String,
    /// The contribution's revision as the form showed it.
    pub revision: i64,
}

/// Puts other words in place of an author's, until the window ends. They are
/// looked at like those before them.
pub async fn correct(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    code: &str,
    wanted: Correction,
) -> Result<()> {
    let mut tx = db.write(commune).await?;
    let held = changeable(&mut tx, code).await?;
    faults_of(&held, &wanted).check()?;
    if held.revision != wanted.revision {
        return Err(Error::Stale);
    }
    let words = (base::visible(&wanted.text), base::visible(&wanted.proposed));
    let stage = process::queries::stage(&mut tx, held.voice.stage_id).await?;
    let sight = rules::Sight {
        look: stage.look,
        voicing: match held.voice.channel {
            Channel::Web => rules::Voicing::Resident,
            _ => rules::Voicing::Clerk,
        },
        attached: false,
        personal: !rules::proposed_masks(words.0, words.1).is_empty(),
        trapped: false,
        worked: false,
        recent: 0,
    };
    let cause = rules::waits_for(&sight);
    let due = match cause {
        Some(_) => Some(look_due(&mut tx).await?),
        None => None,
    };
    rows::correct(&mut tx, &held, words, (cause, due)).await?;
    let contribution = held.voice.id.uuid();
    tx.commit(actor, Happened::Corrected { contribution }).await?;
    Ok(())
}

/// Takes a contribution back, until the window ends: its place stays, it is
/// counted no more, and nobody answers it.
pub async fn withdraw(db: &Database, actor: &Actor, commune: CommuneId, code: &str) -> Result<()> {
    let mut tx = db.write(commune).await?;
    let held = changeable(&mut tx, code).await?;
    set(&mut tx, held.voice.id, (Visibility::Withdrawn, None)).await?;
    rows::remove_empty(&mut tx).await?;
    rows::settle_reports(&mut tx, held.voice.id).await?;
    let contribution = held.voice.id.uuid();
    tx.commit(actor, Happened::Withdrawn { contribution }).await?;
    Ok(())
}

/// Asks another person to look at a hiding, once.
pub async fn appeal(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    code: &str,
    appeal: &str,
) -> Result<()> {
    rules::faults_of_appeal(appeal).check()?;
    let mut tx = db.write(commune).await?;
    let held = rows::by_code(&mut tx, code).await?;
    let hidings = rows::hidings(&mut tx, held.voice.id).await?;
    let hiding = rules::may_appeal(&hidings)?.id;
    rows::appeal(&mut tx, hiding, base::visible(appeal)).await?;
    let (contribution, hiding) = (held.voice.id.uuid(), hiding.uuid());
    tx.commit(actor, Happened::Appealed { contribution, hiding }).await?;
    Ok(())
}

async fn changeable(tx: &mut WriteTx, code: &str) -> Result<Held> {
    let held = rows::by_code(tx, code).await?;
    let stage = process::queries::stage(tx, held.voice.stage_id).await?;
    rules::may_change(&held, stage.receives_on(tx.now().day()))?;
    Ok(held)
}

fn faults_of(held: &Held, wanted: &Correction) -> Faults {
    rules::faults_of_words(held.voice.kind, (&wanted.text, &wanted.proposed))
}
