//! The groups at work: time left, the question, a tile for each with its cards
//! and its own end; or the codes that open their pages.

use askama::{Template, filters::HtmlSafe};
use base::Instant;
use civic::{
    cards::{Card, Table},
    plenary::{queries, rules},
    workshop::Question,
};
use press::{Figure, Html, Msg, Translator, qr};

use super::{Body, Foot, Hall, Room, Shown, Words, course::gone};
use crate::agenda::Ticking;

/// How many tiles a page holds, and how many with codes to scan.
const MOST: usize = 12;
const CODES: usize = 6;
/// From so many on tiles are smaller.
const MANY: usize = 7;

/// The tiles.
#[derive(Template)]
#[template(path = "plenary/wall/groups.html")]
pub(in crate::plenary) struct Groups {
    l: &'static Translator,
    left: Option<Ticking>,
    gone: u32,
    question: Words,
    tiles: Vec<Tile>,
    many: bool,
    codes: bool,
}

impl HtmlSafe for Groups {}

struct Tile {
    number: Figure,
    written: Msg,
    until: Option<Msg>,
    code: Option<Html>,
}

pub(super) fn shown(hall: &Hall<'_>, on: &queries::Groups) -> Shown {
    let subject = hall.on.projection.subject_id;
    let of = |row: &&Table| Some(row.session_id.uuid()) == subject;
    let tables: Vec<&Table> = on.tables.iter().filter(of).collect();
    let codes = !on.keys.is_empty();
    let size = if codes { CODES } else { MOST };
    let (part, pages) = rules::part(&tables, hall.on.projection.page, size);
    let many = part.len() >= MANY;
    let until = |table: &Table| until(hall, table, tables.len());
    let ends: Vec<Instant> = tables.iter().filter_map(|table| until(table)).collect();
    let first = ends.iter().copied().filter(|at| at.0 > hall.now.0).min();
    let begun = subject.and_then(|id| hall.course.span(id)).map_or(hall.now, |span| span.0);
    let tiles = part.iter().map(|table| tile(hall, on, table, until(table)));
    Shown {
        title: Some(hall.title()),
        body: Body::Groups(Groups {
            l: hall.l,
            left: first.map(|at| hall.left(at)),
            gone: first.map_or(100, |at| gone(begun, at, hall.now)),
            question: question(hall, &on.questions, many),
            tiles: tiles.collect(),
            many,
            codes,
        }),
        foot: foot(hall, &on.cards),
        pages,
    }
}

/// When a group's own time is over; nothing before its session has begun.
fn until(hall: &Hall<'_>, table: &Table, groups: usize) -> Option<Instant> {
    let number = usize::try_from(table.number).unwrap_or(0);
    hall.course.group_until(table.session_id.uuid(), number, groups)
}

fn tile(hall: &Hall<'_>, on: &queries::Groups, table: &Table, until: Option<Instant>) -> Tile {
    let l = hall.l;
    let own = |card: &&Card| card.stands() && card.group_id == table.id;
    let written = on.cards.iter().filter(own).count();
    let key = on.keys.iter().find(|row| row.group == table.id);
    let label = l.msg("groups-qr").n("number", table.number).attr();
    Tile {
        number: l.number(table.number),
        written: l.msg("wall-group-cards").n("count", written),
        until: until.map(|at| l.msg("wall-until").s("time", hall.hour(at))),
        code: key.map(|row| qr(&format!("{}/group/{}", hall.origin, row.key), &label)),
    }
}

/// The guiding question where there is one; else what groups do.
fn question(hall: &Hall<'_>, all: &[Question], many: bool) -> Words {
    let session = hall.session().map(|row| row.id);
    let of = |row: &&Question| Some(row.session_id) == session;
    let own: Vec<_> = all.iter().filter(of).collect();
    let instead = hall.l.t("wall-groups-work");
    let (most, high) = if many { (3.2, 8.4) } else { (4.1, 11.0) };
    let room = Room { wide: 66.0, high };
    match own.as_slice() {
        [one] => hall.fitted(&one.text, room, most, &instead),
        _ => hall.fitted(&instead.plain(), room, most, &instead),
    }
}

fn foot(hall: &Hall<'_>, cards: &[Card]) -> Vec<Foot> {
    let subject = hall.on.projection.subject_id;
    let of = |card: &&Card| card.stands() && Some(card.session_id.uuid()) == subject;
    let written = cards.iter().filter(of).count();
    let written = hall.l.msg("wall-cards-so-far").n("count", written);
    let room = Foot::room(&written.plain());
    let mut foot = vec![Foot::new(&written)];
    foot.extend(hall.next(room - 20.0));
    foot
}
