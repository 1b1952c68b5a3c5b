//! What a drawing was made of, for everybody; and where the drawn groups have
//! room for those who come later.

use std::collections::HashMap;

use base::{Action, Actor, Id, Instant, Place, Result};
use db::Reader;

use super::{
    super::{
        Category, Drawing, Participant, Placed, Session, Workshop,
        rules::groups::{
            self, Present, Quality,
            list::{self, PublicRow, Row},
        },
        store as rows,
    },
    DrawnSession,
};

/// A drawing as it is published.
#[derive(Debug, Clone)]
pub struct Published {
    /// The session.
    pub session: Session,
    /// The drawing with its seed.
    pub drawing: Drawing,
    /// Who was drawn, in the order of the labels.
    pub seats: Vec<PublicRow>,
    /// Whether any of them had sat in groups before.
    pub sat_before: bool,
    /// How even it is, and how often people meet again.
    pub quality: Quality,
    /// The digest of the list, which the journal holds since the drawing.
    pub digest: String,
    /// Seats that were not drawn, in the order of time.
    pub later: Vec<Later>,
}

/// A drawing with the whole list it was made of: with it anybody can draw again.
#[derive(Debug, Clone)]
pub struct DrawnList {
    /// The session.
    pub session: Session,
    /// The drawing with its seed.
    pub drawing: Drawing,
    /// The list, in the order of the labels.
    pub rows: Vec<Row>,
    /// Who each row is, in the same order.
    people: Vec<Id<Participant>>,
}

impl DrawnList {
    /// The digest of the list, which the journal holds since the drawing.
    #[must_use]
    pub fn digest(&self) -> String {
        list::digest(&self.rows)
    }
}

/// A seat that was not drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Later {
    /// Who, by the label of the list.
    pub label: String,
    /// How they came to it.
    pub placed: Placed,
    /// When.
    pub at: Instant,
    /// The group they were drawn into, if they were there.
    pub from: Option<i64>,
    /// The group they sit in.
    pub to: i64,
}

/// The drawings of a workshop as they are published, in the order of its sessions.
pub async fn published(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<(Workshop, Vec<Published>)> {
    let row = super::shown(tx, workshop).await?;
    let placings = rows::placings(tx, workshop).await?;
    let published = listed(tx, workshop).await?.into_iter().map(|it| {
        let own = placings.iter().filter(|placing| placing.drawing_id == it.drawing.id);
        let later = own.map(|placing| later(placing, &it.rows)).collect();
        let (quality, digest) = (quality(&it.rows, it.drawing.groups), it.digest());
        let sat_before = it.rows.iter().any(|row| row.person.sat.iter().any(Option::is_some));
        let seats = it.rows.iter().map(PublicRow::of).collect();
        let (session, drawing) = (it.session, it.drawing);
        Published { session, drawing, seats, sat_before, quality, digest, later }
    });
    Ok((row, published.collect()))
}

/// The whole lists of a workshop's drawings, in the order of its sessions, for the
/// audit: sexes and categories stand in them, under labels.
pub async fn drawn_lists(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
) -> Result<Vec<DrawnList>> {
    actor.require(Action::ReadJournal, Place::Commune(tx.scope()))?;
    listed(tx, workshop).await
}

/// The rows of one person in the drawings of their workshop, each with its session.
pub async fn own_rows(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    who: Id<Participant>,
) -> Result<Vec<(Session, Drawing, Row)>> {
    let own = listed(tx, workshop).await?.into_iter().filter_map(|mut it| {
        let at = it.people.iter().position(|id| *id == who)?;
        Some((it.session, it.drawing, it.rows.swap_remove(at)))
    });
    Ok(own.collect())
}

async fn listed(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<DrawnList>> {
    let sessions = rows::sessions(tx, workshop).await?;
    let seats = rows::drawn_seats(tx, workshop).await?;
    let earlier = rows::drawn_earlier(tx, workshop).await?;
    let drawings = rows::drawings(tx, workshop).await?.into_iter();
    let listed = drawings.filter_map(|drawing| {
        let session = sessions.iter().find(|it| it.id == drawing.session_id)?.clone();
        let rows = list_of(&drawing, &seats, &earlier, &sessions);
        let own = seats.iter().filter(|seat| seat.drawing_id == drawing.id);
        let people = own.map(|seat| seat.participant_id).collect();
        Some(DrawnList { session, drawing, rows, people })
    });
    Ok(listed.collect())
}

fn list_of(
    drawing: &Drawing,
    seats: &[rows::DrawnSeat],
    earlier: &[rows::DrawnEarlier],
    sessions: &[Session],
) -> Vec<Row> {
    let earlier: Vec<_> = earlier.iter().filter(|it| it.drawing_id == drawing.id).collect();
    let sat_in = |session: &&Session| earlier.iter().any(|it| it.session_id == session.id);
    let sessions: Vec<_> = sessions.iter().filter(sat_in).collect();
    let numbers: HashMap<_, _> =
        earlier.iter().map(|it| ((it.participant_id, it.session_id), it.number)).collect();
    let group = |number: i64| usize::try_from(number - 1).ok();
    let own = seats.iter().filter(|seat| seat.drawing_id == drawing.id);
    own.map(|seat| {
        let sat = |session: &&Session| numbers.get(&(seat.participant_id, session.id));
        let person = Present {
            label: seat.label.clone(),
            salt: seat.salt.clone(),
            sex: seat.sex,
            category: seat.category,
            sat: sessions.iter().map(|it| sat(it).copied().and_then(group)).collect(),
            fixed: seat.fixed.and_then(group),
        };
        Row { person, group: group(seat.number) }
    })
    .collect()
}

fn later(placing: &rows::Placing, rows: &[Row]) -> Later {
    let drawn = rows.iter().find(|row| row.person.label == placing.label);
    let from = drawn.and_then(|row| row.group).and_then(|it| i64::try_from(it + 1).ok());
    Later {
        label: placing.label.clone(),
        placed: placing.placed,
        at: placing.placed_at.unwrap_or_default(),
        from,
        to: placing.number,
    }
}

fn quality(rows: &[Row], groups: i64) -> Quality {
    let mut drawn: Vec<Vec<&Present>> = vec![Vec::new(); usize::try_from(groups).unwrap_or(0)];
    for row in rows {
        if let Some(group) = row.group.and_then(|group| drawn.get_mut(group)) {
            group.push(&row.person);
        }
    }
    groups::quality(&drawn)
}

/// Where somebody who came after the drawing balances best.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposal {
    /// The session.
    pub session: Id<Session>,
    /// Who.
    pub participant: Id<Participant>,
    /// The number of the group.
    pub number: i64,
}

/// Proposes a group of each drawn session to those who are there but sit in
/// none, one after another in the order in which they were entered.
#[must_use]
pub fn propose(
    categories: &[Category],
    people: &[Participant],
    drawn: &[DrawnSession],
) -> Vec<Proposal> {
    let mut people: Vec<&Participant> = people.iter().filter(|it| it.is_here()).collect();
    people.sort_by_key(|it| it.id.uuid());
    drawn
        .iter()
        .enumerate()
        .flat_map(|(at, own)| room_in(categories, &people, own, &drawn[..at]))
        .collect()
}

fn room_in(
    categories: &[Category],
    people: &[&Participant],
    own: &DrawnSession,
    earlier: &[DrawnSession],
) -> Vec<Proposal> {
    let as_drawn = |who, sex, category: Id<Category>| Present {
        label: String::new(),
        salt: String::new(),
        sex,
        category: categories.iter().find(|it| it.id == category).map_or(0, |it| it.position),
        sat: earlier.iter().map(|it| it.seat_of(who)).collect(),
        fixed: None,
    };
    let mut tables: Vec<Vec<Present>> = (own.groups.iter())
        .map(|group| {
            let here = group.members.iter().filter(|it| it.left_at.is_none());
            here.map(|it| as_drawn(it.participant_id, it.sex, it.category_id)).collect()
        })
        .collect();
    let late = people.iter().filter(|it| own.seat_of(it.id).is_none());
    late.filter_map(|it| {
        let person = as_drawn(it.id, it.sex, it.category_id);
        let around: Vec<Vec<&Present>> = tables.iter().map(|it| it.iter().collect()).collect();
        let at = groups::seat(&person, &around)?;
        tables[at].push(person);
        let number = own.groups[at].group.number;
        Some(Proposal { session: own.drawing.session_id, participant: it.id, number })
    })
    .collect()
}

impl DrawnSession {
    /// The place, from 0, of the group somebody sits in.
    fn seat_of(&self, who: Id<Participant>) -> Option<usize> {
        let sits = |it: &super::DrawnGroup| it.members.iter().any(|it| it.participant_id == who);
        self.groups.iter().position(sits)
    }
}
