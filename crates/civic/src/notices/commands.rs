//! Noting what was sent, and sending what still waits.

use base::{Action, Actor, CommuneId, Id, Instant, Place, Result};
use db::{Database, WriteTx};

use super::{Happened, Notice, SEND, State, store as rows};
use crate::people::Person;

/// Notes that a notice was sent. Noted twice, it was sent once.
pub async fn sent(db: &Database, commune: CommuneId, id: Id<Notice>) -> Result<()> {
    let mut tx = db.write(commune).await?;
    if rows::mark_sent(&mut tx, id).await? {
        tx.commit(&Actor::system(), Happened::NoticeSent { notice: id.uuid() }).await?;
    }
    Ok(())
}

/// Notes why a notice could not be sent.
pub async fn held(db: &Database, commune: CommuneId, id: Id<Notice>, why: State) -> Result<()> {
    let mut tx = db.write(commune).await?;
    if rows::mark_held(&mut tx, id, why).await? {
        let happened = Happened::NoticeHeld { notice: id.uuid(), why };
        tx.commit(&Actor::system(), happened).await?;
    }
    Ok(())
}

/// Sends the mail that still waits, e.g. because no post office was set up when
/// it was written. Gives how many letters that are.
pub async fn send_waiting(db: &Database, actor: &Actor, commune: CommuneId) -> Result<usize> {
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    let mut tx = db.write(commune).await?;
    let waiting = rows::waiting_mail(&mut tx).await?;
    for (id,) in &waiting {
        tx.enqueue(SEND, &id.uuid(), tx.now()).await?;
    }
    if !waiting.is_empty() {
        let happened = Happened::SendingAsked { commune: commune.uuid(), letters: waiting.len() };
        tx.commit(actor, happened).await?;
    }
    Ok(waiting.len())
}

/// Empties the letters written before a moment, of whom they went to and of
/// what stood in them, within the change of whoever looks what is due.
pub async fn forget_letters(tx: &mut WriteTx, before: Instant) -> Result<u64> {
    rows::empty_before(tx, before).await
}

/// Empties the letters written to a person, while it is known how they are
/// reached, within the change of whoever erases them.
pub async fn forget_letters_to(tx: &mut WriteTx, person: Id<Person>) -> Result<()> {
    rows::empty_to(tx, person).await
}
