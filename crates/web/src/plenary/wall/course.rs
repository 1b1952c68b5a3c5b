//! What goes on, and how much of its time is left.

use askama::{Template, filters::HtmlSafe};
use base::Instant;
use civic::agenda::queries::Going;
use press::{Translator, measure::Weight};

use super::{Body, Foot, Hall, Room, Shown, Words, fit};
use crate::agenda::{Reads, Ticking};

/// The clock of the hall.
#[derive(Template)]
#[template(path = "plenary/wall/clock.html")]
pub(in crate::plenary) struct Clock {
    l: &'static Translator,
    going: Vec<On>,
    drift: Option<Ticking>,
}

impl HtmlSafe for Clock {}

impl Clock {
    fn drift(&self) -> Option<&Ticking> {
        self.drift.as_ref()
    }
}

/// Something that goes on, with its own end.
struct On {
    title: Words,
    left: Option<Ticking>,
    until: press::Figure,
    /// The part of its time that is over, of a hundred.
    gone: u32,
}

/// At most three things at once have room: more are the groups', which have a
/// view of their own.
const MOST: usize = 3;

pub(super) fn shown(hall: &Hall<'_>) -> Shown {
    let now = hall.course.now();
    let count = now.going.len().min(MOST);
    let going = now.going.iter().take(MOST).map(|going| on(hall, going, count)).collect();
    let drift = now.drift.map(|drift| Ticking::new(drift, Reads::Drift, hall.now));
    Shown {
        title: Some(head(hall, &now.going)),
        body: Body::Clock(Clock { l: hall.l, going, drift }),
        foot: hall.next(60.0).into_iter().collect(),
        pages: 1,
    }
}

fn on(hall: &Hall<'_>, going: &Going, count: usize) -> On {
    let high = if count == 1 { 13.0 } else { 5.0 };
    let room = Room { wide: 95.0, high };
    let title =
        if going.title.is_empty() { hall.l.t("wall-pause").plain() } else { going.title.clone() };
    let instead = hall.l.t("wall-going-on");
    On {
        title: hall.fitted(&title, room, 5.0, &instead),
        left: (going.planned_end.0 > hall.now.0).then(|| hall.left(going.planned_end)),
        until: hall.hour(going.planned_end),
        gone: gone(started(hall, going), going.planned_end, hall.now),
    }
}

fn started(hall: &Hall<'_>, going: &Going) -> Instant {
    let rows = hall.course.standing.rows.iter();
    let all = rows.flat_map(|row| std::iter::once(&row.clock).chain(&row.parts));
    let own = all.into_iter().find(|clock| clock.entry == going.entry);
    own.and_then(|clock| clock.started_at).unwrap_or(hall.now)
}

/// How much of a time is over, of a hundred.
pub(super) fn gone(from: Instant, until: Instant, now: Instant) -> u32 {
    let (whole, over) = ((until.0 - from.0).max(1), (now.0 - from.0).max(0));
    u32::try_from((over * 100 / whole).min(100)).unwrap_or(100)
}

/// The row under which items go on, where its name fits; else the day.
fn head(hall: &Hall<'_>, going: &[Going]) -> String {
    let row = going.iter().find_map(|it| it.row.clone()).unwrap_or_default();
    let fits = !row.is_empty() && fit::lines(&row, super::HEAD, Weight::Bold) == 1;
    if fits { row } else { hall.l.date(hall.on.workshop.day()).attr() }
}

impl Foot {
    /// Whether the foot has room for two words of this width.
    pub(super) fn room(words: &str) -> f32 {
        92.0 - fit::width(words, Weight::Bold, 3.2)
    }
}
