//! A short day for the samples: one session, one question, two cards.

use base::{Id, Instant, Lang, LocalText};
use civic::{
    cards::{
        Card, Detail, Stance, Table,
        queries::{AtTable, ByCard},
    },
    framing::paper,
    process::ProcessKind,
    synthesis::{
        NextStep, Sentence, Theme,
        attendance::{Attendance, Row},
        queries::Outcome,
        theming::{Step, StepKind},
    },
    workshop::{Category, Question, Session, Workshop, WorkshopState},
};
use uuid::Uuid;

/// The moment of everything.
pub(crate) const AT: Instant = Instant(1_698_829_200_000);

fn id<T>(number: u128) -> Id<T> {
    Id::new(Uuid::from_u128(number))
}

pub(crate) fn outcome(lang: Lang) -> Outcome {
    let theme = Theme {
        id: id(6),
        session_id: id(2),
        position: 1,
        title: lang.pick("لقاءات القرب", "Rencontres de proximité").into(),
        revision: 1,
    };
    let words = lang.pick("لقاء مفتوح كل 3 أشهر في حي مختلف", "Une rencontre tous les 3 mois");
    let sentence = Sentence {
        id: id(7),
        session_id: id(2),
        position: 1,
        text: lang
            .pick("يعقد كل 3 أشهر لقاء مفتوح.", "Une rencontre se tient tous les 3 mois.")
            .into(),
        revision: 1,
    };
    let step = NextStep {
        id: id(8),
        position: 1,
        text: lang.pick("نشر محضر الورشة", "Publier le procès-verbal").into(),
        owner: lang.pick("نقطة ارتكاز الجماعة", "point focal de la commune").into(),
        due_on: "2023-11-10".into(),
    };
    Outcome {
        workshop: workshop(lang),
        sessions: vec![session(lang)],
        agenda: Vec::new(),
        questions: vec![question(lang)],
        tables: vec![seated()],
        cards: vec![card(4, words, None), card(5, words, Some(AT))],
        themes: vec![theme],
        rests: [(sentence.id, vec![id(4)])].into(),
        sentences: vec![sentence],
        next_steps: vec![step],
    }
}

pub(super) fn step() -> Step {
    let done_at = Instant(1_698_829_200_000);
    Step { id: id(12), number: 1, kind: StepKind::Moved, done_at }
}

fn workshop(lang: Lang) -> Workshop {
    Workshop {
        id: id(1),
        paper_id: None,
        title: lang.pick("ورشة صياغة خطة العمل", "Atelier du plan d’action").into(),
        project: lang.pick("مشروع تضافر", "Projet Tadafor").into(),
        lang: "ar".into(),
        held_on: "2023-11-01".into(),
        starts_at: "09:30".into(),
        venue: lang.pick("النادي الرياضي", "Club sportif").into(),
        state: WorkshopState::Open,
        opened_at: Some(AT),
        closed_at: None,
        shown_at: Some(Instant(1_698_000_000_000)),
        revision: 1,
    }
}

fn session(lang: Lang) -> Session {
    Session {
        id: id(2),
        workshop_id: id(1),
        position: 1,
        number: Some(2),
        kind: paper::Kind::Session,
        title: lang.pick("عمل مجموعات", "Travail en groupes").into(),
        starts_at: "10:30".into(),
        ends_at: "12:00".into(),
        feeds: Some(ProcessKind::ActionPlan),
    }
}

fn question(lang: Lang) -> Question {
    Question {
        id: id(3),
        session_id: id(2),
        position: 1,
        text: lang.pick("ما الإجراء الذي ينبغي اتخاذه؟", "Quelle mesure prendre ?").into(),
    }
}

fn card(number: u128, words: &str, withdrawn_at: Option<Instant>) -> Card {
    Card {
        id: id(number),
        session_id: id(2),
        group_id: id(9),
        group_number: 1,
        question_id: Some(id(3)),
        number: i64::try_from(number).unwrap_or_default() - 3,
        text: words.into(),
        lang: "ar".into(),
        written_at: AT,
        withdrawn_at,
        revision: 1,
        theme_id: withdrawn_at.is_none().then(|| id(6)),
    }
}

fn seated() -> Table {
    Table {
        id: id(9),
        number: 1,
        session_id: id(2),
        workshop_id: id(1),
        key_expires_at: Instant(1_698_915_600_000),
    }
}

pub(crate) fn table(outcome: &Outcome) -> AtTable {
    AtTable {
        workshop: outcome.workshop.clone(),
        table: seated(),
        session: outcome.sessions.first().map_or_else(String::new, |it| it.title.clone()),
        feeds: outcome.sessions.first().and_then(|it| it.feeds),
        questions: outcome.questions.clone(),
    }
}

pub(crate) fn attendance(lang: Lang) -> Attendance {
    let category = |number, word, ar: &str, fr: &str| Category {
        id: id(number),
        position: 1,
        word,
        label: lang.pick(ar, fr).into(),
        expected: None,
    };
    let elected = category(10, paper::Category::Elected, "منتخبون ومنتخبات", "Élus et élues");
    let staff = category(11, paper::Category::Staff, "الأطر الإدارية", "Cadres administratifs");
    let rows = vec![
        Row { category: elected, female: 9, male: 11, unsaid: 0 },
        Row { category: staff, female: 3, male: 8, unsaid: 1 },
    ];
    Attendance { rows, invited: 36 }
}

/// What the first card says besides its words.
pub(crate) fn details(outcome: &Outcome) -> ByCard {
    let detail = |card: &Card| Detail {
        card_id: card.id,
        why: "لأن الأحياء البعيدة لا تصلها المعلومة".into(),
        who: "قسم الشؤون الاجتماعية".into(),
        due: "قبل متم مارس".into(),
        sign: "ثلاثة محاضر منشورة".into(),
        stance: Some(Stance::Change),
        article_id: Some(id(20)),
        article_number: Some(7),
        article: Some(LocalText::new("الإعلان عن اللقاءات", "L’annonce des rencontres")),
    };
    outcome.cards.first().map(|card| (card.id, detail(card))).into_iter().collect()
}
