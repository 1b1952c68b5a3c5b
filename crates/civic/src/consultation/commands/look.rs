//! Looking at contributions before everybody reads them: showing, masking,
//! hiding with a published reason, and showing again.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::{Database, WriteTx};
use jiff::civil::Date;

use super::super::{
    Cause, Contribution, Ground, Happened, Held, Hide, Hiding, Mask, NOTICE, Notice, Sequel,
    Visibility, rules, store as rows,
};
use crate::commune;

/// What was looked at, and what of it is masked.
#[derive(Debug, Clone, Default)]
pub struct Looked {
    /// What was found and chosen.
    pub masks: Vec<Mask>,
    /// Words to mask besides, one a line.
    pub words: String,
    /// The contribution's revision as the form showed it.
    pub revision: i64,
}

/// Shows a contribution to everybody, with what is masked of it. The words
/// that its author wrote stay as they are, for the office and for them.
pub async fn show(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    contribution: Id<Contribution>,
    looked: Looked,
) -> Result<()> {
    let mut tx = looking(db, actor, commune).await?;
    let held = rows::held(&mut tx, contribution).await?;
    rules::may_show(&held)?;
    let masks = rules::masks_of(&held, looked.masks, &looked.words)?;
    rows::show(&mut tx, &held, &masks, looked.revision).await?;
    rows::settle_reports(&mut tx, contribution).await?;
    let contribution = contribution.uuid();
    let happened = match masks.0.len() {
        // What was uncovered again is another page than before.
        0 if held.voice.visibility == Visibility::Shown && held.voice.masks().0.is_empty() => {
            Happened::ReportsSettled { contribution }
        }
        0 => Happened::Shown { contribution },
        places => Happened::Masked { contribution, places },
    };
    tx.commit(actor, happened).await?;
    Ok(())
}

/// Why something is hidden, and what its author is told.
#[derive(Debug, Clone)]
pub struct Hidden {
    /// Which of the published reasons.
    pub reason: Ground,
    /// To the author.
    pub message: String,
}

/// Hides a contribution. Its place stays, with the day and the reason; its
/// author is told, and an answer is owed to them where something was said.
pub async fn hide(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    contribution: Id<Contribution>,
    wanted: Hidden,
) -> Result<Id<Hide>> {
    let mut tx = looking(db, actor, commune).await?;
    rules::faults_of_message("message", &wanted.message).check()?;
    let held = rows::held(&mut tx, contribution).await?;
    rules::may_hide(&held)?;
    let Hidden { reason, message } = wanted;
    let new = rows::NewHiding { contribution, reason, message: &message };
    let hiding = rows::insert_hiding(&mut tx, actor, &new).await?;
    set(&mut tx, contribution, (Visibility::Hidden, None)).await?;
    rows::settle_reports(&mut tx, contribution).await?;
    tell(&mut tx, &held, "notice-hidden").await?;
    let (contribution, hidden) = (contribution.uuid(), hiding.uuid());
    tx.commit(actor, Happened::Hidden { contribution, hiding: hidden, reason }).await?;
    Ok(hiding)
}

/// Shows again what was hidden by mistake; everybody reads that it was.
pub async fn lift(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    contribution: Id<Contribution>,
    because: &str,
) -> Result<()> {
    let mut tx = looking(db, actor, commune).await?;
    rules::faults_of_message("because", because).check()?;
    let held = rows::held(&mut tx, contribution).await?;
    let hiding = standing(&mut tx, contribution).await?;
    if hiding.is_appealed() {
        return Err(Error::Refused("refused-lift-appealed"));
    }
    settle(&mut tx, actor, (&held, &hiding), (Sequel::Lifted, because)).await?;
    commit(tx, actor, &hiding, Sequel::Lifted).await
}

/// Decides on an author's appeal: another person than the one who hid it.
pub async fn rule(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    contribution: Id<Contribution>,
    (upheld, because): (bool, &str),
) -> Result<()> {
    actor.require(Action::RuleAppeal, Place::Commune(commune))?;
    let account = actor.account().ok_or(Error::Forbidden)?;
    let mut tx = db.write(commune).await?;
    rules::faults_of_message("because", because).check()?;
    let held = rows::held(&mut tx, contribution).await?;
    let hiding = standing(&mut tx, contribution).await?;
    rules::may_rule(&hiding, account.uuid())?;
    let ruling = if upheld { Sequel::Upheld } else { Sequel::Confirmed };
    settle(&mut tx, actor, (&held, &hiding), (ruling, because)).await?;
    commit(tx, actor, &hiding, ruling).await
}

async fn looking(db: &Database, actor: &Actor, commune: CommuneId) -> Result<WriteTx> {
    actor.require(Action::Answer, Place::Commune(commune))?;
    actor.account().ok_or(Error::Forbidden)?;
    db.write(commune).await
}

async fn standing(tx: &mut WriteTx, contribution: Id<Contribution>) -> Result<Hiding> {
    let hidings = rows::hidings(tx, contribution).await?;
    hidings.into_iter().find(Hiding::stands).ok_or(Error::Refused("refused-not-hidden"))
}

/// Keeps what became of a hiding. What is shown again with something personal
/// in it that nobody masked waits for a look.
async fn settle(
    tx: &mut WriteTx,
    actor: &Actor,
    (held, hiding): (&Held, &Hiding),
    (ruling, because): (Sequel, &str),
) -> Result<()> {
    rows::settle(tx, actor, hiding.id, (ruling, because)).await?;
    if ruling != Sequel::Confirmed {
        let found = rules::proposed_masks(&held.whole_text, &held.whole_proposed);
        let unmasked = !found.is_empty() && held.voice.masks().0.is_empty();
        let cause = unmasked.then_some(Cause::Personal);
        let visibility = if unmasked { Visibility::Waiting } else { Visibility::Shown };
        set(tx, held.voice.id, (visibility, cause)).await?;
    }
    tell(tx, held, "notice-hiding-settled").await
}

async fn commit(tx: WriteTx, actor: &Actor, hiding: &Hiding, ruling: Sequel) -> Result<()> {
    let contribution = hiding.contribution_id.uuid();
    let happened = Happened::HidingSettled { contribution, hiding: hiding.id.uuid(), ruling };
    tx.commit(actor, happened).await.map(drop)
}

/// Sets whether everybody reads a contribution; what is taken back leaves its
/// figures.
pub(super) async fn set(
    tx: &mut WriteTx,
    contribution: Id<Contribution>,
    (visibility, cause): (Visibility, Option<Cause>),
) -> Result<()> {
    let due = match cause {
        Some(_) => Some(look_due(tx).await?),
        None => None,
    };
    let moving = rows::take_out(tx, contribution).await?;
    rows::set_visibility(tx, &moving, visibility, (cause, due)).await?;
    rows::put_back(tx, moving).await
}

/// Tells an author who left a way to be reached.
async fn tell(tx: &mut WriteTx, held: &Held, message: &str) -> Result<()> {
    match held.person_id {
        Some(person) => {
            let notice = Notice::of_sight(person, message, &held.code);
            tx.enqueue(NOTICE, &notice, tx.now()).await.map(drop)
        }
        None => Ok(()),
    }
}
/// The day by which somebody looks at what waits from now on.
pub(super) async fn look_due(tx: &mut WriteTx) -> Result<Date> {
    let today = tx.now().day();
    Ok(rules::look_due(today, &commune::queries::holidays(tx).await?))
}
