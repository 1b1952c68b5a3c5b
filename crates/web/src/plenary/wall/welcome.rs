//! Before the day begins: when we begin, and what the day holds.

use askama::{Template, filters::HtmlSafe};
use civic::plenary::rules::packed;
use press::{Figure, Translator, measure::Weight};

use super::{Body, Foot, Hall, Room, Shown, Words, fit};
use crate::agenda::Ticking;

/// Units of the programme's words beside their hours.
const ROW: f32 = 33.6;
/// Room for the programme, and what a line takes, in tenths of a unit.
const DOWN: usize = 402;
const LINE: usize = 28;

/// The welcome.
#[derive(Template)]
#[template(path = "plenary/wall/welcome.html")]
pub(in crate::plenary) struct Welcome {
    l: &'static Translator,
    title: Words,
    starts: Figure,
    /// Nothing once the hour has come.
    left: Option<Ticking>,
    rows: Vec<Row>,
}

impl HtmlSafe for Welcome {}

#[derive(Clone)]
struct Row {
    at: Figure,
    name: String,
    pause: bool,
}

impl Row {
    fn of(hall: &Hall<'_>, row: &super::DayRow<'_>) -> Self {
        Self { at: hall.hour(row.stood.from), name: hall.row_name(row, ROW), pause: !row.is_work() }
    }
}

pub(super) fn shown(hall: &Hall<'_>) -> Shown {
    let (l, workshop) = (hall.l, &hall.on.workshop);
    // The doors open before; work begins with the first session.
    let work = hall.rows().find(super::DayRow::is_work).map(|row| row.stood.from);
    let start = work.or_else(|| hall.course.standing.rows.first().map(|row| row.from));
    let begins = start.map_or_else(|| l.time(workshop.start()), |at| hall.hour(at));
    let left = start.filter(|at| at.0 > hall.now.0).map(|at| hall.left(at));
    let rows: Vec<Row> = hall.rows().map(|row| Row::of(hall, &row)).collect();
    let takes = |row: &Row| LINE * fit::lines(&row.name, ROW, Weight::Regular);
    let (part, pages) = packed(&rows, hall.on.projection.page, 12, DOWN, takes);
    let rows = part.to_vec();
    let room = Room { wide: 45.0, high: 13.0 };
    let title = hall.fitted(&workshop.title, room, 3.6, &l.t("wall-workshop"));
    Shown {
        title: Some(head(hall)),
        body: Body::Welcome(Welcome { l, title, starts: begins, left, rows }),
        foot: foot(hall),
        pages,
    }
}

/// The commune's project, where it fits, and the day.
fn head(hall: &Hall<'_>) -> String {
    let (l, workshop) = (hall.l, &hall.on.workshop);
    let day = l.date(workshop.day()).attr();
    let whole = format!("{} · {day}", workshop.project);
    let fits = !workshop.project.is_empty() && fit::lines(&whole, super::HEAD, Weight::Bold) == 1;
    if fits { whole } else { day }
}

fn foot(hall: &Hall<'_>) -> Vec<Foot> {
    let came = hall.l.msg("wall-came").n("came", hall.on.people.came);
    let mut foot = vec![Foot::new(&came.n("listed", hall.on.people.listed))];
    let venue = &hall.on.workshop.venue;
    if !venue.is_empty() && fit::width(venue, Weight::Regular, 2.5) <= 50.0 {
        foot.push(Foot { words: press::bdi(venue), large: false });
    }
    foot
}
