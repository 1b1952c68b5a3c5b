//! Drawing groups, seating latecomers, and the keys of the rapporteurs.

use std::collections::HashMap;

use base::{Action, Actor, Error, Id, Instant, Place, Result, policy};
use store::{Store, WriteTx, secret};

use super::{
    super::{
        Drawing, Happened, Participant, Sitting, WorkingGroup, paper::Kind, rules::groups,
        store as rows,
    },
    unclosed,
};

type CommuneId = Id<policy::Commune>;

/// The most groups of a session.
const MOST: usize = 40;
/// The longest seed that may be given.
const LONGEST_SEED: usize = 60;

/// A key just made. It is told once: only its digest is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedKey {
    /// The group it opens.
    pub group: Id<WorkingGroup>,
    /// The number the group is called by.
    pub number: usize,
    /// The key, for the link and its QR code.
    pub key: String,
}

/// What a drawing gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnGroups {
    /// The drawing.
    pub drawing: Id<Drawing>,
    /// The seed it was drawn from.
    pub seed: String,
    /// The keys of its groups, in the order of their numbers.
    pub keys: Vec<IssuedKey>,
}

/// Draws groups of those present; without a seed one is thrown. Drawing again
/// replaces the groups as long as they have written no card.
pub async fn draw_groups(
    store: &Store,
    actor: &Actor,
    commune: CommuneId,
    sitting: Id<Sitting>,
    groups: usize,
    seed: Option<String>,
) -> Result<DrawnGroups> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let seed = seed.map(|seed| seed.trim().to_owned()).filter(|seed| !seed.is_empty());
    let seed = seed.unwrap_or_else(|| secret::code(3));
    if seed.chars().count() > LONGEST_SEED {
        return Err(Error::invalid("seed", "fault-seed-long"));
    }
    let mut tx = store.write(commune).await?;
    let row = rows::sitting_to_change(&mut tx, sitting).await?;
    unclosed(&mut tx, row.workshop_id).await?;
    if row.kind != Kind::Session {
        return Err(Error::Refused("refused-no-session"));
    }
    if rows::sitting_has_cards(&mut tx, sitting).await? {
        return Err(Error::Refused("refused-groups-at-work"));
    }
    let present = present(&mut tx, &row).await?;
    if groups == 0 || groups > MOST || groups > present.len() {
        return Err(Error::invalid("groups", "fault-groups-number"));
    }
    let (ids, list): (Vec<_>, Vec<_>) = present.into_iter().unzip();
    let drawn = groups::draw(&list, groups, &seed);
    let drawing = replace_drawing(&mut tx, sitting, groups, &seed).await?;
    let keys = seat_groups(&mut tx, drawing, &drawn, &ids).await?;
    let happened = Happened::GroupsDrawn {
        sitting: sitting.uuid(),
        drawing: drawing.uuid(),
        seed: seed.clone(),
        groups,
        present: list.len(),
    };
    tx.commit(actor, happened).await?;
    Ok(DrawnGroups { drawing, seed, keys })
}

/// Those present with what the drawing needs to know, in the order of their codes.
async fn present(
    tx: &mut WriteTx,
    sitting: &Sitting,
) -> Result<Vec<(Id<Participant>, groups::Present)>> {
    let earlier = rows::earlier_seats(tx, sitting).await?;
    let mut sessions: Vec<Id<Sitting>> = earlier.iter().map(|seat| seat.sitting_id).collect();
    sessions.dedup();
    let mut sat: HashMap<Id<Participant>, Vec<Option<usize>>> = HashMap::new();
    for seat in &earlier {
        let session = sessions.iter().position(|id| *id == seat.sitting_id).unwrap_or_default();
        let seats = sat.entry(seat.participant_id).or_insert_with(|| vec![None; sessions.len()]);
        seats[session] = usize::try_from(seat.number).ok();
    }
    let rows = rows::present(tx, sitting.workshop_id).await?;
    let list = rows.into_iter().map(|row| {
        let sat = sat.remove(&row.id).unwrap_or_else(|| vec![None; sessions.len()]);
        let person = groups::Present { code: row.code, sex: row.sex, category: row.category, sat };
        (row.id, person)
    });
    Ok(list.collect())
}

async fn replace_drawing(
    tx: &mut WriteTx,
    sitting: Id<Sitting>,
    groups: usize,
    seed: &str,
) -> Result<Id<Drawing>> {
    rows::delete_members(tx, sitting).await?;
    rows::delete_groups(tx, sitting).await?;
    rows::delete_drawing(tx, sitting).await?;
    rows::insert_drawing(tx, sitting, seed, groups).await
}

async fn seat_groups(
    tx: &mut WriteTx,
    drawing: Id<Drawing>,
    drawn: &[Vec<usize>],
    ids: &[Id<Participant>],
) -> Result<Vec<IssuedKey>> {
    let mut keys = Vec::new();
    let expires_at = expiry(tx.now());
    for (at, members) in drawn.iter().enumerate() {
        let (group, number, key) = (tx.id(), at + 1, secret::token());
        let digest = secret::digest(&key);
        rows::insert_group(tx, drawing, group, number, digest, expires_at).await?;
        for member in members {
            rows::insert_member(tx, group, ids[*member]).await?;
        }
        keys.push(IssuedKey { group, number, key });
    }
    Ok(keys)
}

/// A key serves to the end of the day after the one it was made on.
fn expiry(now: Instant) -> Instant {
    Instant::start_of(now.plus_days(2).day())
}

/// Gives a group's rapporteur a new key; the one before opens nothing any more.
pub async fn renew_key(
    store: &Store,
    actor: &Actor,
    commune: CommuneId,
    group: Id<WorkingGroup>,
) -> Result<IssuedKey> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let mut tx = store.write(commune).await?;
    let seat = rows::group_to_change(&mut tx, group).await?;
    unclosed(&mut tx, seat.workshop_id).await?;
    let key = secret::token();
    let expires_at = expiry(tx.now());
    rows::renew_key(&mut tx, group, secret::digest(&key), expires_at).await?;
    tx.commit(actor, Happened::GroupKeyRenewed { group: group.uuid() }).await?;
    Ok(IssuedKey { group, number: usize::try_from(seat.number).map_err(Error::bug)?, key })
}

/// Seats those who are there but in no group of a session, each in the group
/// that keeps it even. Gives how many were seated.
pub async fn seat_latecomers(
    store: &Store,
    actor: &Actor,
    commune: CommuneId,
    sitting: Id<Sitting>,
) -> Result<usize> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let mut tx = store.write(commune).await?;
    let row = rows::sitting_to_change(&mut tx, sitting).await?;
    unclosed(&mut tx, row.workshop_id).await?;
    let drawn = rows::groups_to_change(&mut tx, sitting).await?;
    let Some(drawing) = drawn.first().map(|group| group.drawing_id) else {
        return Err(Error::Refused("refused-no-groups"));
    };
    let seats = rows::seats_to_change(&mut tx, sitting).await?;
    let mut cells: Vec<Vec<_>> = (drawn.iter())
        .map(|group| seats.iter().filter(|seat| seat.group_id == group.id).map(rows::Seat::cell))
        .map(Iterator::collect)
        .collect();
    let mut seated = Vec::new();
    for late in rows::present(&mut tx, row.workshop_id).await? {
        if seats.iter().any(|seat| seat.participant_id == late.id) {
            continue;
        }
        let cell = (late.sex, late.category);
        let Some(at) = groups::seat(cell, &cells) else { continue };
        cells[at].push(cell);
        rows::insert_member(&mut tx, drawn[at].id, late.id).await?;
        seated.push(late.id.uuid());
    }
    let count = seated.len();
    if count > 0 {
        let happened = Happened::LatecomersSeated { drawing: drawing.uuid(), participants: seated };
        tx.commit(actor, happened).await?;
    }
    Ok(count)
}
