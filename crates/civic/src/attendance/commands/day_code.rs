//! Short codes of the day, for people who hold neither a letter nor a badge.

use base::{Actor, CommuneId, Id, Result};
use db::{Database, secret};

use super::{
    super::{Happened, store as own},
    require_the_door,
};
use crate::workshop::{
    Participant, Workshop,
    gate::{self, DayChange, Needs},
    store as rows,
};

/// Gives somebody on the list a code of the day: four signs, said at the door
/// or written on a slip. Asked again, it is the same. It opens their votes and
/// replies until the workshop is closed.
pub async fn give_day_code(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    who: Id<Participant>,
) -> Result<String> {
    require_the_door(actor, commune)?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, workshop, Needs::Unclosed).await?;
    let known = rows::participant(&mut tx, workshop, who).await?;
    if let Some(code) = own::day_code_of(&mut tx, known.id).await? {
        return Ok(code);
    }
    let code = new_day_code(&mut tx, workshop, known.id).await?;
    tx.commit(actor, Happened::DayCodeGiven { participant: known.id.uuid() }).await?;
    Ok(code)
}

/// Gives a code within the change of whoever calls.
pub(super) async fn new_day_code(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    who: Id<Participant>,
) -> Result<String> {
    loop {
        let code = secret::code(1);
        if !own::is_day_code(tx, workshop, &code).await? {
            own::insert_day_code(tx, workshop, who, (&code, &secret::token())).await?;
            return Ok(code);
        }
    }
}
