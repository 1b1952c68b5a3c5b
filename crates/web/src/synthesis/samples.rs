//! The pages of this half of the room, filled.

pub(crate) mod day;

use base::Lang;
use civic::{
    synthesis::{attendance::Attendance, queries::Outcome},
    workshop::WorkshopState,
};
use press::{PageFrame, Translator};

use super::{
    announced::Announced,
    office::{
        Desk, cards::CardsPage, steps::StepsPage, synthesis::SynthesisPage, themes::ThemesPage,
    },
    public::PublicPage,
};
use crate::{
    Sample,
    form::Returned,
    workshop::{
        changes,
        page_head::{DayPlace, Head},
    },
};

/// Every page, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    let outcome = day::outcome(lang);
    let pages: [(&'static str, Box<dyn askama::DynTemplate>); 6] = [
        ("synthesis/cards", Box::new(cards(lang, &outcome))),
        ("synthesis/themes", Box::new(themes(lang, &outcome))),
        ("synthesis/synthesis", Box::new(synthesis(lang, &outcome))),
        ("synthesis/steps", Box::new(steps(lang, &outcome))),
        ("synthesis/announced", Box::new(announced(lang))),
        ("synthesis/public", Box::new(public(lang, outcome.clone()))),
    ];
    pages
        .into_iter()
        .map(|(name, page)| Sample { name, html: page.dyn_render().unwrap_or_default() })
        .collect()
}

pub(crate) fn frame(lang: Lang, title: impl std::fmt::Display) -> PageFrame {
    let town = lang.pick("بني ملال", "Béni Mellal");
    PageFrame::new(lang, "/beni-mellal/workshop").title(title).commune(town, "beni-mellal", None)
}

pub(crate) fn desk(lang: Lang, outcome: &Outcome, current: &'static str) -> (PageFrame, Desk) {
    let l = Translator::of(lang);
    let root = format!("/{lang}/beni-mellal/office/workshops/1");
    let head = Head::of(l, &outcome.workshop, root.clone(), "outcome", 4);
    let place = DayPlace { head, root, runs: true };
    let frame = frame(lang, l.t(super::office::title(current))).desk();
    (frame, Desk { l, place, outcome: outcome.clone() })
}

fn cards(lang: Lang, outcome: &Outcome) -> CardsPage {
    let (frame, Desk { l, place, outcome }) = desk(lang, outcome, "cards");
    let details = day::details(&outcome);
    CardsPage { l, frame, place, outcome, details, news: format!("/{lang}/beni-mellal/news") }
}

fn themes(lang: Lang, outcome: &Outcome) -> ThemesPage {
    let (frame, desk) = desk(lang, outcome, "themes");
    let session = desk.outcome.sessions.first().cloned();
    let last = Some(day::step());
    let news = format!("/{lang}/beni-mellal/news");
    let returned = Returned::default();
    let details = day::details(&desk.outcome);
    ThemesPage {
        l: desk.l,
        frame,
        desk,
        session,
        returned,
        last,
        picked: Vec::new(),
        details,
        news,
    }
}

fn synthesis(lang: Lang, outcome: &Outcome) -> SynthesisPage {
    let (frame, desk) = desk(lang, outcome, "synthesis");
    let session = desk.outcome.sessions.first().cloned();
    let editing = desk.outcome.sentences.first().cloned();
    SynthesisPage { l: desk.l, frame, desk, session, editing, returned: Returned::default() }
}

fn steps(lang: Lang, outcome: &Outcome) -> StepsPage {
    let (frame, desk) = desk(lang, outcome, "next-steps");
    StepsPage { l: desk.l, frame, desk, editing: None, returned: Returned::default() }
}

fn attendance(lang: Lang) -> Attendance {
    day::attendance(lang)
}

fn announced(lang: Lang) -> Announced {
    let mut day = crate::workshop::samples::day();
    day.workshop.state = WorkshopState::Postponed;
    Announced {
        l: Translator::of(lang),
        frame: frame(lang, &day.workshop.title),
        changes: changes::sample(lang, day.workshop.state),
        day,
    }
}

fn public(lang: Lang, outcome: Outcome) -> PublicPage {
    let frame = frame(lang, &outcome.workshop.title);
    let attendance = attendance(lang).published();
    PublicPage {
        l: Translator::of(lang),
        frame,
        outcome,
        attendance,
        versions: Vec::new(),
        changes: changes::sample(lang, WorkshopState::Closed),
        root: format!("/{lang}/beni-mellal"),
    }
}
