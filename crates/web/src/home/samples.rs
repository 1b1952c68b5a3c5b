//! The pages of this room, filled.

use askama::Template;
use base::{Id, Instant, Lang, LocalText};
use civic::{
    archive::{
        front::Open,
        home::{Answering, Course, Decision, Held, Home, Office, Published, StageQueue},
    },
    commune::gazetteer,
    consultation::SightCounts,
    process::{ProcessKind, Stage, StageKind, StageState},
};
use jiff::civil::date;
use uuid::Uuid;

use super::{front, office, public};
use crate::Sample;

pub(super) fn all(lang: Lang) -> Vec<Sample> {
    let Some(unit) = gazetteer::by_slug("beni-mellal") else { return Vec::new() };
    let today = date(2023, 11, 20);
    let open = |stage, day| Open {
        unit,
        texts: vec![ProcessKind::Charter, ProcessKind::ActionPlan],
        stage,
        closes_on: Some(date(2023, 12, day)),
        received: 41,
        answered: 28,
    };
    let all: Vec<Open> = (1..6)
        .map(|day| open(StageKind::Public, day))
        .chain([open(StageKind::SecondLevel, 8)])
        .collect();
    vec![
        sample("home/front", &front::sample(lang, all, today)),
        sample("home/front-empty", &front::sample(lang, Vec::new(), today)),
        sample("home/public", &public::sample(lang, unit, begun(), date(2023, 11, 20))),
        sample(
            "home/public-empty",
            &public::sample(lang, unit, Home::default(), date(2023, 11, 20)),
        ),
        sample("home/office", &office::sample(lang, unit, working())),
        sample("home/office-empty", &office::sample(lang, unit, nothing())),
    ]
}

fn sample(name: &'static str, page: &impl Template) -> Sample {
    Sample { name, html: page.render().unwrap_or_default() }
}

fn one<T>(number: u128) -> Id<T> {
    Id::new(Uuid::from_u128(number))
}

/// 1 November 2023, in the morning.
const AT: Instant = Instant(1_698_829_200_000);

fn stage(kind: StageKind, state: StageState) -> Stage {
    Stage {
        id: one(kind as u128 + 10),
        process_id: one(1),
        process_kind: ProcessKind::Charter,
        is_current: true,
        kind,
        position: kind as i64 + 1,
        state,
        audience: LocalText::new("كل الساكنة", "Toute la population"),
        decision_body: LocalText::new("مجلس الجماعة", "Le conseil communal"),
        decision_on: Some(date(2024, 2, 7)),
        open: LocalText::default(),
        fixed: LocalText::default(),
        offline: LocalText::default(),
        opens_on: Some(date(2023, 11, 1)),
        closes_on: Some(date(2023, 12, 1)),
        answers_on: Some(date(2024, 1, 15)),
        version_id: None,
        synthesis: LocalText::default(),
        closed_at: None,
        look: civic::process::Look::AtOnce,
        revision: 1,
    }
}

fn course() -> Course {
    let state = |kind: StageKind| match kind {
        StageKind::Public => StageState::Open,
        kind if kind < StageKind::Public => StageState::Closed,
        _ => StageState::Pending,
    };
    let stages = StageKind::ALL.iter().map(|kind| stage(*kind, state(*kind))).collect();
    Course { kind: ProcessKind::Charter, id: one(1), stages }
}

fn held() -> Held {
    Held {
        id: Uuid::from_u128(3),
        title: "ورشة المشاركة المواطنة".into(),
        lang: Lang::Ar,
        held_on: date(2023, 11, 1),
        venue: "قاعة الجماعة".into(),
        present: 38,
        state: civic::workshop::WorkshopState::Closed,
        shown: true,
    }
}

fn begun() -> Home {
    let published = Published {
        id: Uuid::from_u128(4),
        kind: ProcessKind::Charter,
        number: 2,
        state: "published".into(),
        note: LocalText::default(),
        published_at: Some(AT),
    };
    let decision = Decision {
        kind: ProcessKind::ActionPlan,
        version_id: Uuid::from_u128(5),
        number: "14/2024".into(),
        decided_on: date(2024, 2, 7),
    };
    let (received, answered, overdue) = (24, 20, 1);
    Home {
        courses: vec![course()],
        answering: Answering {
            received,
            answered,
            overdue,
            first_answers: answered,
            median_days: Some(9.0),
            nine_in_ten_days: Some(18.0),
        },
        workshops: vec![
            Held {
                held_on: date(2023, 12, 6),
                state: civic::workshop::WorkshopState::Prepared,
                ..held()
            },
            held(),
        ],
        versions: vec![published],
        decisions: vec![decision],
        leaves: vec![(one(StageKind::Public as u128 + 10), 40)],
        changed: None,
    }
}

fn working() -> Office {
    let stage_id = one(StageKind::Public as u128 + 10);
    let queue = StageQueue { stage_id, received: 24, unanswered: 4, overdue: 1 };
    let looks = SightCounts { unseen: 3, late: 1, reports: 1, appeals: 0 };
    Office {
        courses: vec![course()],
        queues: vec![queue],
        workshops: vec![held()],
        proposals: 2,
        looks,
    }
}

fn nothing() -> Office {
    let looks = SightCounts::default();
    Office { courses: Vec::new(), queues: Vec::new(), workshops: Vec::new(), proposals: 0, looks }
}
