//! Between the acts: where we are on the thread of the day, what words have
//! become, and when we resume.

use askama::{Template, filters::HtmlSafe};
use civic::{agenda::State, plenary::queries};
use press::{Figure, Html, Msg, measure::Weight};

use super::{Body, Foot, Hall, Shown, fit};

/// How many knots have room.
const KNOTS: usize = 8;

/// The thread of the day.
#[derive(Template)]
#[template(path = "plenary/wall/thread.html")]
pub(in crate::plenary) struct Thread {
    knots: Vec<Knot>,
    became: Vec<Became>,
    later: Msg,
    example: Option<Html>,
}

impl HtmlSafe for Thread {}

/// A row of the day: over, here or ahead.
struct Knot {
    name: String,
    at: Figure,
    state: &'static str,
}

/// How many of something words have become.
struct Became {
    count: Figure,
    words: Msg,
}

pub(super) fn shown(hall: &Hall<'_>, day: &queries::Thread) -> Shown {
    let thread = Thread {
        knots: knots(hall),
        became: became(hall, day),
        later: hall.l.t("wall-became-draft"),
        example: example(hall, &day.said),
    };
    Shown {
        title: Some(hall.l.t("wall-thread-title").plain()),
        body: Body::Thread(thread),
        foot: foot(hall),
        pages: 1,
    }
}

fn knots(hall: &Hall<'_>) -> Vec<Knot> {
    let rows: Vec<_> = hall.rows().collect();
    let standing = &hall.course.standing;
    let here = standing.current.or(standing.next).unwrap_or(rows.len().saturating_sub(1));
    let from = here.saturating_sub(KNOTS / 2).min(rows.len().saturating_sub(KNOTS));
    let count = rows.len().clamp(1, KNOTS);
    #[allow(clippy::cast_precision_loss, reason = "eight knots at most")]
    let wide = 95.0 / count as f32 - 1.0;
    let part = rows.iter().skip(from).take(KNOTS);
    let knots = part.map(|row| Knot {
        name: hall.row_name(row, wide),
        at: hall.hour(row.stood.clock.started_at.unwrap_or(row.stood.from)),
        state: match row.stood.clock.state {
            State::Ended => "done",
            State::Running | State::Paused => "here",
            State::Waiting => "ahead",
        },
    });
    knots.collect()
}

fn became(hall: &Hall<'_>, day: &queries::Thread) -> Vec<Became> {
    let (l, said) = (hall.l, &day.said);
    let cards = said.cards.iter().filter(|card| card.stands()).count();
    let agreed = |row: &&civic::synthesis::Sentence| {
        said.confirmed.iter().any(|it| it.sentence == row.id && it.persons + it.hall > 0)
    };
    let confirmed = said.sentences.iter().filter(agreed).count();
    let of = |count: usize, key: &str| Became {
        count: l.number(count),
        words: l.msg(key).n("count", count),
    };
    vec![
        of(cards, "wall-became-cards"),
        of(day.themes.len(), "wall-became-themes"),
        of(confirmed, "wall-became-sentences"),
    ]
}

/// One card whose way can be told in a line.
fn example(hall: &Hall<'_>, said: &queries::Sentences) -> Option<Html> {
    let most = said.confirmed.iter().max_by_key(|row| row.persons + row.hall)?;
    let sentence = said.sentences.iter().find(|row| row.id == most.sentence)?;
    let short = |card: &&civic::cards::Card| fit::width(&card.text, Weight::Regular, 2.5) <= 38.0;
    let card = said.cards_under(sentence).find(short)?;
    let told = hall.l.msg("wall-became-example").n("number", card.number).s("text", &card.text);
    let told = told.n("sentence", sentence.position);
    Some(told.n("confirmed", most.persons + most.hall).html())
}

fn foot(hall: &Hall<'_>) -> Vec<Foot> {
    let l = hall.l;
    let Some((_, at)) = hall.course.next() else { return vec![Foot::new(&l.t("wall-last"))] };
    let minutes = (at.0 - hall.now.0 + 59_999) / 60_000;
    let resume = Foot::large(&l.msg("wall-resume").s("time", hall.hour(at)));
    if minutes < 1 {
        return vec![resume];
    }
    vec![resume, Foot::large(&l.msg("wall-in-minutes").n("count", minutes))]
}
