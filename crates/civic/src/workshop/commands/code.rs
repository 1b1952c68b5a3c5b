//! A code that is to open nothing any more: whoever holds it says so, or the
//! office gives another in its place, because a letter was lost.

use base::{Action, Actor, CommuneId, Error, Id, Lang, Place, Result};
use db::{Database, secret};

use super::super::{
    Happened, Participant, Workshop,
    gate::{self, DayChange, Needs},
    store as rows,
};

/// Withdraws the code of whoever holds it. Another takes its place on the
/// office's list, and is told to nobody unless somebody asks for it there.
pub async fn withdraw_code(
    db: &Database,
    commune: CommuneId,
    lang: Lang,
    typed: &str,
) -> Result<()> {
    let mut tx = db.write(commune).await?;
    let code = secret::tidy_code(typed);
    let (who, workshop) = rows::holder_of(&mut tx, &code).await?.ok_or(Error::NotFound)?;
    let (mut tx, _) = gate::pass(tx, workshop, Needs::Here).await?;
    replace(&mut tx, workshop, who, &code).await?;
    let participant = who.uuid();
    tx.commit(&Actor::public(lang), Happened::CodeWithdrawn { participant }).await.map(drop)
}

/// Withdraws the code of somebody who lost it and gives them another, which
/// stands on the next letter and badge that are printed. Gives the new code.
pub async fn renew_code(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    who: Id<Participant>,
) -> Result<String> {
    actor.require(Action::PrepareWorkshop, Place::Commune(commune))?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, workshop, Needs::Here).await?;
    let known = rows::participant(&mut tx, workshop, who).await?;
    let code = replace(&mut tx, workshop, who, &known.code).await?;
    tx.commit(actor, Happened::CodeWithdrawn { participant: who.uuid() }).await?;
    Ok(code)
}

async fn replace(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    who: Id<Participant>,
    withdrawn: &str,
) -> Result<String> {
    let code = secret::code(3);
    rows::insert_withdrawn_code(tx, workshop, withdrawn).await?;
    rows::set_code(tx, who, &code).await?;
    Ok(code)
}
