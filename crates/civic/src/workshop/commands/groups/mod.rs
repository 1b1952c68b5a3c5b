//! Drawing groups, who sits in them, and the keys of the rapporteurs.

mod fixed;
mod seats;

pub use fixed::{FixSeats, fix_seats, free_seat};
pub use seats::{MoveByHand, move_by_hand, seat_latecomers};

use std::collections::HashMap;

use base::{Action, Actor, CommuneId, Error, Id, Instant, Place, Result};
use db::{Database, WriteTx, secret};

use super::super::{
    Drawing, Happened, Participant, Placed, Session, WorkingGroup, Workshop,
    gate::{self, DayChange, Needs},
    rules::groups::{self, list::Row},
    store as rows,
};
use crate::framing::paper::Kind;

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

/// Groups to draw.
#[derive(Debug, Clone)]
pub struct Draw {
    /// The commune.
    pub commune: CommuneId,
    /// The session.
    pub session: Id<Session>,
    /// How many groups.
    pub groups: usize,
    /// The seed to draw from; without one it is thrown.
    pub seed: Option<String>,
}

/// Draws groups of those present. Drawing again replaces the groups as long as
/// they have written no card.
pub async fn draw_groups(db: &Database, actor: &Actor, input: Draw) -> Result<DrawnGroups> {
    let Draw { commune, session, groups, seed } = input;
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let seed = seed.map(|seed| base::visible(&seed).to_owned()).filter(|seed| !seed.is_empty());
    let seed = seed.unwrap_or_else(|| secret::code(3));
    if seed.chars().count() > LONGEST_SEED {
        return Err(Error::invalid("seed", "fault-seed-long"));
    }
    let (mut tx, row) = undrawn(db.write(commune).await?, session).await?;
    let hall = present(&mut tx, &row).await?;
    if groups == 0 || groups > MOST || groups > hall.list.len() {
        return Err(Error::invalid("groups", "fault-groups-number"));
    }
    if hall.list.iter().any(|person| person.fixed.is_some_and(|group| group >= groups)) {
        return Err(Error::invalid("groups", "fault-groups-fixed"));
    }
    let drawn = groups::draw(&hall.list, groups, &seed);
    let drawing = replace_drawing(&mut tx, session, groups, &seed).await?;
    let keys = seat_groups(&mut tx, drawing, &drawn, &hall.ids).await?;
    keep_list(&mut tx, drawing, &drawn, &hall).await?;
    let happened = Happened::GroupsDrawn {
        session: session.uuid(),
        drawing: drawing.uuid(),
        seed: seed.clone(),
        groups,
        present: hall.ids.len(),
        list: groups::list::digest(&hall.rows()),
    };
    tx.commit(actor, happened).await?;
    Ok(DrawnGroups { drawing, seed, keys })
}

/// A session whose groups may still be drawn.
async fn undrawn(tx: WriteTx, session: Id<Session>) -> Result<(DayChange, Session)> {
    let (mut tx, _) = gate::pass(tx, session, Needs::Unclosed).await?;
    let row = rows::session(&mut tx, session).await?;
    if row.kind != Kind::Session {
        return Err(Error::Refused("refused-no-session"));
    }
    if rows::session_has_cards(&mut tx, session).await? {
        return Err(Error::Refused("refused-groups-at-work"));
    }
    Ok((tx, row))
}

/// The hall as a drawing finds it, in the order of people's codes.
struct Hall {
    ids: Vec<Id<Participant>>,
    /// What the drawing needs to know of each.
    list: Vec<groups::Present>,
    /// The earlier sessions in which some of them sat in groups.
    sessions: Vec<Id<Session>>,
}

impl Hall {
    /// The list of the drawing, before it gave anybody a group.
    fn rows(&self) -> Vec<Row> {
        self.list.iter().cloned().map(|person| Row { person, group: None }).collect()
    }
}

async fn present(tx: &mut DayChange, session: &Session) -> Result<Hall> {
    let (mut sat, sessions) = earlier(tx, session).await?;
    let fixed: HashMap<_, _> = (rows::fixed_of_session(tx, session.id).await?.into_iter())
        .map(|seat| (seat.participant_id, usize::try_from(seat.number - 1).unwrap_or(0)))
        .collect();
    let mut labels = Labels::of(tx, session.workshop_id).await?;
    let (mut ids, mut list) = (Vec::new(), Vec::new());
    for row in rows::present(tx, session.workshop_id).await? {
        ids.push(row.id);
        let (label, salt) = labels.get(tx, row.id).await?;
        list.push(groups::Present {
            label,
            salt,
            sex: row.sex,
            category: row.category,
            sat: sat.remove(&row.id).unwrap_or_else(|| vec![None; sessions.len()]),
            fixed: fixed.get(&row.id).copied(),
        });
    }
    Ok(Hall { ids, list, sessions })
}

/// In which groups people sat in the sessions before, counted from 0.
type Sat = HashMap<Id<Participant>, Vec<Option<usize>>>;

async fn earlier(tx: &mut DayChange, session: &Session) -> Result<(Sat, Vec<Id<Session>>)> {
    let earlier = rows::earlier_seats(tx, session).await?;
    let mut sessions: Vec<Id<Session>> = earlier.iter().map(|seat| seat.session_id).collect();
    sessions.dedup();
    let mut sat: Sat = HashMap::new();
    for seat in &earlier {
        let session = sessions.iter().position(|id| *id == seat.session_id).unwrap_or_default();
        let seats = sat.entry(seat.participant_id).or_insert_with(|| vec![None; sessions.len()]);
        seats[session] = usize::try_from(seat.number - 1).ok();
    }
    Ok((sat, sessions))
}

/// The labels of a workshop's people, each with the salt of its rows; whoever has
/// none yet gets one.
struct Labels {
    workshop: Id<Workshop>,
    known: HashMap<Id<Participant>, (String, String)>,
}

impl Labels {
    async fn of(tx: &mut DayChange, workshop: Id<Workshop>) -> Result<Self> {
        let rows = rows::labels(tx, workshop).await?;
        let known =
            rows.into_iter().map(|row| (row.participant_id, (row.label, row.salt))).collect();
        Ok(Self { workshop, known })
    }

    async fn get(&mut self, tx: &mut DayChange, who: Id<Participant>) -> Result<(String, String)> {
        if let Some(known) = self.known.get(&who) {
            return Ok(known.clone());
        }
        let (label, salt) = (self.fresh(), hex::encode(secret::salt()));
        rows::insert_label(tx, self.workshop, who, (&label, &salt)).await?;
        self.known.insert(who, (label.clone(), salt.clone()));
        Ok((label, salt))
    }

    /// A label that nobody of the workshop has.
    fn fresh(&self) -> String {
        loop {
            let label = secret::code(1);
            if !self.known.values().any(|(known, _)| *known == label) {
                return label;
            }
        }
    }
}

/// Keeps the list that a drawing was made of, so that it can be published.
async fn keep_list(
    tx: &mut DayChange,
    drawing: Id<Drawing>,
    drawn: &[Vec<usize>],
    hall: &Hall,
) -> Result<()> {
    for (group, seats) in drawn.iter().enumerate() {
        for at in seats {
            let (id, person) = (hall.ids[*at], &hall.list[*at]);
            rows::insert_drawn(tx, drawing, id, person, group + 1).await?;
            for (session, sat) in hall.sessions.iter().zip(&person.sat) {
                if let Some(sat) = sat {
                    rows::insert_earlier(tx, drawing, id, *session, sat + 1).await?;
                }
            }
        }
    }
    Ok(())
}

async fn replace_drawing(
    tx: &mut DayChange,
    session: Id<Session>,
    groups: usize,
    seed: &str,
) -> Result<Id<Drawing>> {
    rows::delete_members(tx, session).await?;
    rows::delete_groups(tx, session).await?;
    rows::delete_drawing(tx, session).await?;
    rows::insert_drawing(tx, session, seed, groups).await
}

async fn seat_groups(
    tx: &mut DayChange,
    drawing: Id<Drawing>,
    drawn: &[Vec<usize>],
    ids: &[Id<Participant>],
) -> Result<Vec<IssuedKey>> {
    let mut keys = Vec::new();
    let expires_at = expiry(tx.now());
    for (at, members) in drawn.iter().enumerate() {
        let (group, number, key) = (tx.id(), at + 1, secret::token());
        let key_hash = secret::digest(&key);
        let row = rows::NewGroup { id: group, number, key_hash, expires_at };
        rows::insert_group(tx, drawing, row).await?;
        for member in members {
            rows::insert_member(tx, group, ids[*member], Placed::Drawn).await?;
        }
        keys.push(IssuedKey { group, number, key });
    }
    Ok(keys)
}

/// A key serves to the end of the day after the one it was made on.
pub(crate) fn expiry(now: Instant) -> Instant {
    Instant::start_of(now.plus_days(2).day())
}

/// Gives a group's rapporteur a new key; the one before opens nothing any more.
pub async fn renew_key(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    group: Id<WorkingGroup>,
) -> Result<IssuedKey> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, group, Needs::Unclosed).await?;
    let number = rows::number_of_group(&mut tx, group).await?;
    let key = secret::token();
    let expires_at = expiry(tx.now());
    rows::renew_key(&mut tx, group, secret::digest(&key), expires_at).await?;
    tx.commit(actor, Happened::GroupKeyRenewed { group: group.uuid() }).await?;
    Ok(IssuedKey { group, number: usize::try_from(number).map_err(Error::bug)?, key })
}
