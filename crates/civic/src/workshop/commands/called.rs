//! What is done to a workshop in public before its day: each with a reason
//! that everybody reads, and told to those who were invited.

use base::{Action, Actor, CommuneId, Id, Place, Result, visible};
use db::Database;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::{
    Act, Change, ChangeKind, Happened, Workshop,
    gate::{self, DayChange, Needs},
    rules::called as rules,
    store as rows,
};

/// The kind of the job that tells somebody who was invited what was done to
/// their workshop; its payload is [`Told`].
pub const CHANGED: &str = "workshop.changed";

/// Who is told of what.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Told {
    /// The participant.
    pub participant: Uuid,
    /// What was done.
    pub change: Uuid,
    /// As which kind, for the letter's words.
    pub kind: ChangeKind,
}

/// An act, as a form sends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallWorkshop {
    /// Which workshop.
    pub workshop: Id<Workshop>,
    /// What is done.
    pub act: Act,
    /// Why.
    pub reason: String,
    /// The workshop's revision as the form showed it.
    pub revision: i64,
}

/// Cancels a workshop, puts it off, calls it again, shows it to everybody or
/// puts it back: all it has stays, and everything can be taken back by another
/// act. Whoever was invited is told of what concerns their day.
pub async fn call_workshop(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    wanted: CallWorkshop,
) -> Result<()> {
    let CallWorkshop { workshop, act, reason, revision } = wanted;
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    rules::faults(act, &reason, db.now().day()).check()?;
    let (mut tx, found) = gate::pass(db.write(commune).await?, workshop, Needs::Here).await?;
    let state = rules::after(&found, act)?;
    let standing = Workshop { revision, ..found };
    let (day, reason) = (act.day(), visible(&reason));
    match act {
        Act::Show | Act::PutBack => {
            rows::set_shown(&mut tx, workshop, revision, act == Act::Show).await?;
        }
        Act::Cancel | Act::Postpone(_) | Act::Call(_) => {
            let held_on = day.unwrap_or_else(|| standing.day());
            rows::set_called(&mut tx, &standing, state, held_on).await?;
        }
    }
    let told = match act.tells() {
        true => tell(&mut tx, &standing, (act.kind(), day), reason).await?,
        false => {
            rows::insert_change(&mut tx, &standing, (act.kind(), day), reason).await?;
            0
        }
    };
    tx.commit(actor, happened(workshop, act, told)).await?;
    Ok(())
}

fn happened(workshop: Id<Workshop>, act: Act, told: usize) -> Happened {
    let (workshop, held_on) = (workshop.uuid(), act.day().map(|day| day.to_string()));
    match act {
        Act::Cancel => Happened::WorkshopCancelled { workshop, told },
        Act::Postpone(_) => Happened::WorkshopPostponed { workshop, held_on, told },
        Act::Call(_) => Happened::WorkshopCalled { workshop, held_on, told },
        Act::Show => Happened::WorkshopShown { workshop },
        Act::PutBack => Happened::WorkshopPutBack { workshop },
    }
}

/// Keeps what was done, and has everybody told who was invited; gives how many.
pub(crate) async fn tell(
    tx: &mut DayChange,
    workshop: &Workshop,
    (kind, held_on): (ChangeKind, Option<Date>),
    reason: &str,
) -> Result<usize> {
    let change: Id<Change> = rows::insert_change(tx, workshop, (kind, held_on), reason).await?;
    let told = rows::who_was_invited(tx, workshop.id).await?;
    let now = tx.now();
    for (participant,) in &told {
        let told = Told { participant: participant.uuid(), change: change.uuid(), kind };
        tx.enqueue(CHANGED, &told, now).await?;
    }
    Ok(told.len())
}
