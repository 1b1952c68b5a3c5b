//! One sentence of a synthesis at a time, with the cards it rests on and the
//! way to confirm it or to object.

use askama::{Template, filters::HtmlSafe};
use civic::{
    plenary::{
        queries::{Sentences, Synthesis},
        rules,
    },
    synthesis::Sentence,
};
use press::{Figure, Html, Translator, measure::Weight, qr};

use super::{Body, Foot, Hall, Room, Shown, fit, lists::Lines};

/// How many cards stand beneath a sentence.
const CARDS: usize = 3;
/// Units of a card's words.
const CARD: f32 = 28.0;
/// How many lines cards may take, and the units that this leaves the sentence.
const ROOMS: [(usize, Room); 2] =
    [(2, Room { wide: 92.0, high: 18.5 }), (3, Room { wide: 92.0, high: 15.4 })];
/// Units for a sentence without its cards.
const ALONE: Room = Room { wide: 92.0, high: 31.0 };

/// A sentence.
#[derive(Template)]
#[template(path = "plenary/wall/sentence.html")]
pub(in crate::plenary) struct Said {
    l: &'static Translator,
    text: String,
    lang: String,
    class: &'static str,
    rests: Vec<(Figure, String)>,
    /// How many cards more it rests on.
    more: usize,
    scan: Html,
    address: String,
}

impl HtmlSafe for Said {}

pub(super) fn shown(hall: &Hall<'_>, synthesis: &Synthesis) -> Shown {
    let l = hall.l;
    let session = hall.session().map(|row| row.id);
    let of = |row: &&Sentence| Some(row.session_id) == session;
    let own: Vec<&Sentence> = synthesis.said.sentences.iter().filter(of).collect();
    let (part, pages) = rules::part(&own, hall.on.projection.page, 1);
    let Some(sentence) = part.first() else {
        let body = Body::Lines(Lines::empty(l, "wall-no-sentences"));
        return Shown { title: Some(hall.title()), body, foot: Vec::new(), pages };
    };
    let place = hall.on.projection.page.clamp(1, pages);
    Shown {
        title: Some(title(hall, place, pages)),
        body: Body::Sentence(said(hall, &synthesis.said, sentence)),
        foot: foot(hall, synthesis, sentence, pages - place),
        pages: 1.max(pages),
    }
}

fn title(hall: &Hall<'_>, place: i64, of: i64) -> String {
    let number = hall.session().and_then(|session| session.number);
    let told = hall.l.msg("wall-sentence-of").n("place", place).n("count", of);
    match number {
        Some(number) => {
            let session = hall.l.msg("outcome-session-bare").n("number", number).plain();
            format!("{session} · {}", told.plain())
        }
        None => told.plain(),
    }
}

fn said(hall: &Hall<'_>, all: &Sentences, sentence: &Sentence) -> Said {
    let l = hall.l;
    let cards: Vec<_> = all.cards_under(sentence).collect();
    let tallest = cards.iter().take(CARDS).map(|card| tall(&card.text)).filter(|it| *it <= 3).max();
    let (lines, room) = if tallest == Some(3) { ROOMS[1] } else { ROOMS[0] };
    let short = |text: &str| tall(text) <= lines;
    let size = room.size(&sentence.text, Weight::Bold, 4.1);
    let shown = if size.is_some() { CARDS } else { 0 };
    let rests = cards.iter().take(shown).map(|card| {
        let words =
            if short(&card.text) { card.text.clone() } else { l.t("wall-card-on-phone").plain() };
        (l.number(card.number), words)
    });
    let size = size.or_else(|| ALONE.size(&sentence.text, Weight::Bold, 3.2)).unwrap_or(fit::LEAST);
    let at = format!("{}/screen/{}/synthesis", hall.origin, hall.on.projection.screen_key);
    let typed = format!("{}/v", hall.origin);
    Said {
        l,
        text: sentence.text.clone(),
        lang: hall.on.workshop.lang.clone(),
        class: size.0,
        rests: rests.collect(),
        more: cards.len() - cards.len().min(shown),
        scan: qr(&at, &l.t("screen-scan").attr()),
        address: typed.split_once("://").map_or(typed.as_str(), |(_, rest)| rest).to_owned(),
    }
}

/// How many lines a card's words take.
fn tall(words: &str) -> usize {
    fit::lines(words, CARD, Weight::Regular)
}

fn foot(hall: &Hall<'_>, on: &Synthesis, sentence: &Sentence, left: i64) -> Vec<Foot> {
    let l = hall.l;
    let confirmed = on.said.confirmed.iter().find(|row| row.sentence == sentence.id);
    let persons = confirmed.map_or(0, |row| row.persons + row.hall);
    let stands = |row: &&civic::plenary::Objection| row.sentence_id == sentence.id && row.stands();
    let objected = on.objections.iter().filter(stands).count();
    let told = l.msg("wall-confirmed").n("confirmed", persons);
    let told = told.n("present", hall.on.people.here).n("objected", objected);
    let mut foot = vec![Foot::large(&told)];
    if left > 0 {
        foot.push(Foot::new(&l.msg("wall-sentences-left").n("count", left)));
    }
    foot
}
