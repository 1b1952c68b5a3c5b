//! The hall's screen with each of its views.

use base::{Instant, Lang};
use civic::{
    plenary::{
        BallotKind, Projection, View,
        queries::{Confirmed, Content, Groups, OnScreen, People, Sentences, Synthesis, Thread},
    },
    synthesis::queries::Outcome,
};
use press::Translator;
use uuid::Uuid;

use super::{
    super::{
        screen::ScreenPage,
        wall::{Hall, Wall},
    },
    AT, clock, frame, id, objection, parked, vote,
};

pub(super) fn projection(view: View) -> Projection {
    let subject = match view {
        View::Welcome | View::Clock | View::Parking | View::Activities | View::Thread => None,
        View::Cards => Some(9),
        View::Vote => Some(20),
        View::Groups | View::Themes | View::Synthesis => Some(2),
    };
    Projection {
        workshop_id: id(1),
        screen_key: "key".into(),
        view,
        subject_id: subject.map(Uuid::from_u128),
        page: 1,
        dark: false,
        changed_at: AT,
    }
}

/// What a view of the sample's day is of.
fn content(lang: Lang, day: &Outcome, view: View) -> Content {
    let cards = day.cards.clone();
    let said = Sentences {
        sentences: day.sentences.clone(),
        rests: day.rests.clone(),
        cards: day.cards.clone(),
        confirmed: vec![Confirmed { sentence: id(7), persons: 22, hall: 0 }],
    };
    match view {
        View::Welcome | View::Clock | View::Activities => Content::Day,
        View::Groups => Content::Groups(Groups {
            tables: day.tables.clone(),
            questions: day.questions.clone(),
            cards,
            keys: Vec::new(),
        }),
        View::Cards => Content::Cards { tables: day.tables.clone(), cards },
        View::Themes => Content::Themes { themes: day.themes.clone(), cards },
        View::Synthesis => {
            Content::Synthesis(Synthesis { said, objections: vec![objection(lang, 1, None)] })
        }
        View::Thread => Content::Thread(Thread { themes: day.themes.clone(), said }),
        View::Vote => Content::Vote(Some(vote(lang, BallotKind::Dots, false))),
        View::Parking => Content::Parking(vec![parked(lang, false)]),
    }
}

pub(super) fn screen(lang: Lang, outcome: &Outcome, view: View) -> ScreenPage {
    let on = OnScreen {
        projection: projection(view),
        workshop: outcome.workshop.clone(),
        sessions: outcome.sessions.clone(),
        people: People { listed: 64, came: 47, here: 45 },
        content: content(lang, outcome, view),
    };
    let l = Translator::of(lang);
    let course = clock::course(outcome);
    let origin = format!("https://example.ma/{lang}/beni-mellal");
    let now = Instant(AT.0 + 7_200_000);
    let hall = Hall { l, on: &on, course: &course, now, origin: &origin, activities: &[] };
    let frame = frame(lang, &outcome.workshop.title).stage();
    ScreenPage { l, frame, wall: Wall::of(&hall), news: String::new() }
}
