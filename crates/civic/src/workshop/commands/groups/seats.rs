//! Seats that no drawing gives: those of people who come later, and moves by hand.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::{Database, WriteTx};

use super::{
    super::super::{
        Happened, Participant, Placed, Session, WorkingGroup,
        gate::{self, DayChange, Needs},
        rules::groups,
        store as rows,
    },
    Labels, Sat, earlier,
};
use crate::people::Sex;

/// Seats those who are there but in no group of a session, each in the group
/// where they balance best; or one of them alone. Gives how many were seated.
pub async fn seat_latecomers(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    session: Id<Session>,
    only: Option<Id<Participant>>,
) -> Result<usize> {
    actor.require(Action::MarkPresence, Place::Commune(commune))?;
    let (mut tx, row, drawn) = drawn(db.write(commune).await?, session).await?;
    let seats = rows::seats(&mut tx, session).await?;
    let (sat, _) = earlier(&mut tx, &row).await?;
    let mut tables: Vec<Vec<groups::Present>> =
        drawn.iter().map(|group| beside(&seats, group.id, &sat)).collect();
    let mut labels = Labels::of(&mut tx, row.workshop_id).await?;
    let mut seated = Vec::new();
    for late in rows::present(&mut tx, row.workshop_id).await? {
        let known = seats.iter().any(|seat| seat.participant_id == late.id);
        if known || only.is_some_and(|only| only != late.id) {
            continue;
        }
        let person = known_as(&sat, late.id, late.sex, late.category);
        let around: Vec<Vec<&groups::Present>> =
            tables.iter().map(|table| table.iter().collect()).collect();
        let Some(at) = groups::seat(&person, &around) else { continue };
        tables[at].push(person);
        labels.get(&mut tx, late.id).await?;
        rows::insert_member(&mut tx, drawn[at].id, late.id, Placed::Late).await?;
        seated.push(late.id.uuid());
    }
    let (count, drawing) = (seated.len(), drawn[0].drawing_id.uuid());
    if count > 0 {
        tx.commit(actor, Happened::LatecomersSeated { drawing, participants: seated }).await?;
    }
    Ok(count)
}

/// Those who sit in a group and are still there.
fn beside(seats: &[rows::Seat], group: Id<WorkingGroup>, sat: &Sat) -> Vec<groups::Present> {
    let own = seats.iter().filter(|seat| seat.group_id == group && seat.left_at.is_none());
    own.map(|seat| known_as(sat, seat.participant_id, seat.sex, seat.category)).collect()
}

fn known_as(sat: &Sat, who: Id<Participant>, sex: Sex, category: i64) -> groups::Present {
    let sat = sat.get(&who).cloned().unwrap_or_default();
    groups::Present { label: String::new(), salt: String::new(), sex, category, sat, fixed: None }
}

/// Somebody to move into a group of a session.
#[derive(Debug, Clone, Copy)]
pub struct MoveByHand {
    /// The commune.
    pub commune: CommuneId,
    /// The session.
    pub session: Id<Session>,
    /// Who.
    pub participant: Id<Participant>,
    /// The group's number.
    pub number: i64,
}

/// Moves somebody who is there into a group by hand. It is told as such.
pub async fn move_by_hand(db: &Database, actor: &Actor, input: MoveByHand) -> Result<()> {
    let MoveByHand { commune, session, participant, number } = input;
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let (mut tx, row, drawn) = drawn(db.write(commune).await?, session).await?;
    let who = rows::participant(&mut tx, row.workshop_id, participant).await?;
    if who.arrived_at.is_none() {
        return Err(Error::invalid("participant", "fault-not-here"));
    }
    let Some(there) = drawn.iter().find(|group| group.number == number) else {
        return Err(Error::invalid("number", "fault-group-unknown"));
    };
    let seats = rows::seats(&mut tx, session).await?;
    let here = seats.iter().find(|seat| seat.participant_id == participant);
    if here.is_some_and(|seat| seat.group_id == there.id) {
        return Ok(());
    }
    if let Some(seat) = here {
        rows::delete_member(&mut tx, seat.group_id, participant).await?;
    }
    Labels::of(&mut tx, row.workshop_id).await?.get(&mut tx, participant).await?;
    rows::insert_member(&mut tx, there.id, participant, Placed::Hand).await?;
    let from = here.and_then(|seat| drawn.iter().find(|group| group.id == seat.group_id));
    let happened = Happened::MovedByHand {
        drawing: there.drawing_id.uuid(),
        participant: participant.uuid(),
        from: from.map(|group| group.number),
        to: number,
    };
    tx.commit(actor, happened).await?;
    Ok(())
}

/// A session of a day that is not over, with the groups that were drawn for it.
async fn drawn(
    tx: WriteTx,
    session: Id<Session>,
) -> Result<(DayChange, Session, Vec<WorkingGroup>)> {
    let (mut tx, _) = gate::pass(tx, session, Needs::Unclosed).await?;
    let row = rows::session(&mut tx, session).await?;
    let drawn = rows::groups_of_session(&mut tx, session).await?;
    match drawn.is_empty() {
        true => Err(Error::Refused("refused-no-groups")),
        false => Ok((tx, row, drawn)),
    }
}
