//! A chain as the item pages show it.

use base::Lang;
use civic::{
    archive::chain::{Card, Chain, From, Sentence, Theme, Voices, Wording},
    plenary::queries::{AtTable, Confirmed},
    process::ProcessKind,
};
use jiff::civil::date;
use uuid::Uuid;

use super::AT;

fn wording(level: &str, kind: ProcessKind, number: i64) -> Wording {
    Wording {
        provision_id: Uuid::from_u128(number.unsigned_abs().into()),
        kind,
        level: level.into(),
        number: "7".into(),
        heading: base::LocalText::new("الإعلان عن اللقاءات", "L’annonce des rencontres"),
        changed: true,
        version_id: Uuid::from_u128(8),
        version_number: number,
        published_at: Some(AT),
        stage_kind: "public".into(),
        percent: (level == "measure").then_some(40),
    }
}

/// What the hall replied to a sentence.
fn table() -> AtTable {
    let confirmed = Confirmed { sentence: base::Id::new(Uuid::from_u128(1)), persons: 22, hall: 0 };
    AtTable { confirmed: Some(confirmed), ..AtTable::default() }
}

pub(super) fn walked(from: From) -> Chain {
    let card = |number: i64| Card {
        id: Uuid::from_u128(number.unsigned_abs().into()),
        workshop_id: Uuid::from_u128(3),
        held_on: date(2023, 11, 1),
        session: "آليات المشاركة المواطنة".into(),
        group_number: 2,
        question: Some("ما الذي ينبغي الإعلان عنه؟".into()),
        number,
        text: "الإعلان عن اللقاءات قبل موعدها بأسبوعين".into(),
        lang: Lang::Ar,
    };
    let theme = Theme {
        id: Uuid::from_u128(1),
        workshop_id: Uuid::from_u128(3),
        session: "آليات المشاركة المواطنة".into(),
        title: "الإخبار".into(),
        lang: Lang::Ar,
    };
    let sentence = Sentence {
        id: Uuid::from_u128(1),
        workshop_id: Uuid::from_u128(3),
        session: "آليات المشاركة المواطنة".into(),
        text: "تطالب المجموعات بالإعلان المبكر عن كل لقاء.".into(),
        lang: Lang::Ar,
    };
    let article = wording("article", ProcessKind::Charter, 1);
    Chain {
        from,
        cards: vec![card(1), card(2)],
        themes: vec![theme],
        sentences: vec![sentence],
        provisions: vec![article.clone(), wording("measure", ProcessKind::ActionPlan, 2)],
        versions: vec![article],
        table: table(),
        voices: Voices { received: 6, landed: 1 },
        sources: vec!["card".into(), "model".into(), "drafting_team".into()],
    }
}
