//! Views that show many things at once: the cards of a session or of a group,
//! and what was kept for later.

use askama::{Template, filters::HtmlSafe};
use civic::{
    cards::{Card, Table},
    plenary::{Parked, rules::packed},
};
use press::{Figure, Msg, Translator, measure::Weight};

use super::{
    Body, Hall, Shown,
    cards::{Shape, page},
    fit,
};

/// How long a card counts as new, in milliseconds.
const NEW: i64 = 120_000;
/// Room for lines, in tenths of a unit, and what one takes with its rule.
const DOWN: usize = 400;
const LINE: usize = 33;
const RULE: usize = 12;

/// The wall of cards.
#[derive(Template)]
#[template(path = "plenary/wall/cards.html")]
pub(in crate::plenary) struct Cards {
    l: &'static Translator,
    pub(super) title: String,
    pub(super) count: Msg,
    pub(super) clock: Figure,
    cards: Vec<Placed>,
    page: i64,
    pages: i64,
}

impl HtmlSafe for Cards {}

struct Placed {
    number: Figure,
    text: String,
    lang: String,
    shape: Shape,
    fresh: bool,
}

/// The cards of the session or the group that is shown.
pub(super) fn cards(hall: &Hall<'_>, tables: &[Table], all: &[Card]) -> Shown {
    let (l, subject) = (hall.l, hall.on.projection.subject_id);
    let of = |card: &&Card| {
        let owners = [card.session_id.uuid(), card.group_id.uuid()];
        card.stands() && owners.into_iter().any(|id| Some(id) == subject)
    };
    let cards: Vec<&Card> = all.iter().filter(of).collect();
    if cards.is_empty() {
        return Shown {
            title: Some(hall.title()),
            body: Body::Lines(Lines { l, rows: Vec::new(), empty: "wall-no-cards" }),
            foot: Vec::new(),
            pages: 1,
        };
    }
    let (part, pages) = page(&cards, hall.on.projection.page);
    let placed = part.into_iter().map(|(card, shape)| Placed {
        number: l.number(card.number),
        text: card.text.clone(),
        lang: card.lang.clone(),
        shape,
        fresh: hall.now.0 - card.written_at.0 < NEW,
    });
    Shown {
        title: None,
        body: Body::Cards(Cards {
            l,
            title: owner(hall, tables),
            count: l.msg("wall-group-cards").n("count", cards.len()),
            clock: hall.hour(hall.now),
            cards: placed.collect(),
            page: hall.on.projection.page.clamp(1, pages),
            pages,
        }),
        foot: Vec::new(),
        pages,
    }
}

/// Whose cards they are, in one line beside their number and the hour.
fn owner(hall: &Hall<'_>, tables: &[Table]) -> String {
    let subject = hall.on.projection.subject_id;
    let table = tables.iter().find(|row| Some(row.id.uuid()) == subject);
    if let Some(table) = table {
        return hall.l.msg("outcome-group").n("number", table.number).plain();
    }
    let Some(session) = hall.session() else { return String::new() };
    let title = &session.title;
    let fits = !title.is_empty() && fit::width(title, Weight::Bold, 3.0) <= 16.0;
    match session.number {
        _ if fits => title.clone(),
        Some(number) => hall.l.msg("outcome-session-bare").n("number", number).plain(),
        None => String::new(),
    }
}

/// Lines of words.
#[derive(Template)]
#[template(path = "plenary/wall/lines.html")]
pub(in crate::plenary) struct Lines {
    l: &'static Translator,
    rows: Vec<String>,
    /// The sentence where nothing is to be shown yet.
    empty: &'static str,
}

impl HtmlSafe for Lines {}

impl Lines {
    /// The sentence that says what will appear.
    pub(super) const fn empty(l: &'static Translator, key: &'static str) -> Self {
        Self { l, rows: Vec::new(), empty: key }
    }
}

/// The parking lot.
pub(super) fn parking(hall: &Hall<'_>, parked: &[Parked]) -> Shown {
    let texts: Vec<String> = parked.iter().map(|item| item.text.clone()).collect();
    let takes = |text: &String| RULE + LINE * fit::lines(text, 90.0, Weight::Regular);
    let (part, pages) = packed(&texts, hall.on.projection.page, 9, DOWN, takes);
    Shown {
        title: Some(hall.l.t("parking-title").plain()),
        body: Body::Lines(Lines { l: hall.l, rows: part.to_vec(), empty: "parking-none" }),
        foot: Vec::new(),
        pages,
    }
}
