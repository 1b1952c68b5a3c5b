//! What the samples are filled with.

use base::{Id, Instant};
use civic::{
    commune::Quarter,
    consultation::{Channel, Held, Kind, StageCounts, Stance, State, Verdict, Voice},
    people::{AgeBand, Sex},
    process::{ProcessKind, Stage, StageKind, StageState},
};
use uuid::Uuid;

use super::super::pages::{Line, Quote};

fn some_id<T>() -> Id<T> {
    Id::new(Uuid::from_u128(7))
}

pub(super) fn quarters() -> Vec<Quarter> {
    vec![Quarter { id: some_id(), name_ar: "الحي 1".into(), name_fr: "Quartier 1".into() }]
}

pub(super) fn held() -> Held {
    Held {
        voice: voice(),
        code: "K7QM-2XWP-94HT".into(),
        person_id: None,
        sex: Sex::Unsaid,
        age_band: AgeBand::Unsaid,
        quarter_id: None,
        reopened_at: None,
        objection: String::new(),
        revision: 2,
    }
}

fn voice() -> Voice {
    Voice {
        id: some_id(),
        stage_id: some_id(),
        stage_kind: StageKind::Public,
        process_id: some_id(),
        process_kind: ProcessKind::Charter,
        version_id: some_id(),
        provision_id: Some(some_id()),
        number: Some("7".into()),
        heading_ar: Some("الإعلان".into()),
        heading_fr: Some("L’annonce".into()),
        kind: Kind::Amendment,
        channel: Channel::Web,
        lang: "ar".into(),
        text: "علقوا الإعلان في السوق.\nوفي الدكاكين.".into(),
        proposed: "ويُعلق الإعلان في السوق.".into(),
        stance: Some(Stance::Favourable),
        body_ar: None,
        body_fr: None,
        name: String::new(),
        received_at: Instant(1_701_430_000_000),
        answer_due_on: "2024-01-30".into(),
        state: State::Reopened,
        verdict: Some(Verdict::AcceptedInPart),
        reason: Some("أُضيفت الأسواق بالاسم.".into()),
        reason_lang: Some("ar".into()),
        decided_at: Some(Instant(1_701_600_000_000)),
    }
}

pub(super) fn stage() -> Stage {
    let day = |text: &str| Some(text.to_owned());
    Stage {
        id: some_id(),
        process_id: some_id(),
        process_kind: ProcessKind::Charter,
        is_current: true,
        kind: StageKind::Public,
        position: 4,
        state: StageState::Open,
        audience_ar: "كل الساكنة".into(),
        audience_fr: "Toute la population".into(),
        decision_body_ar: "مجلس الجماعة".into(),
        decision_body_fr: "Le conseil communal".into(),
        decision_on: day("2024-02-07"),
        open_ar: "كل المواد".into(),
        open_fr: "Tous les articles".into(),
        fixed_ar: "ما ينص عليه القانون".into(),
        fixed_fr: "Ce que dit la loi".into(),
        offline_ar: "مكتب الاستقبال".into(),
        offline_fr: "Le bureau d’accueil".into(),
        opens_on: day("2023-12-01"),
        closes_on: day("2023-12-30"),
        answers_on: day("2024-01-20"),
        version_id: None,
        synthesis_ar: "خلاصة المرحلة".into(),
        synthesis_fr: "La synthèse".into(),
        revision: 1,
    }
}

pub(super) fn outreach() -> Vec<(Quote, Quote)> {
    vec![(Quote::of("ar", "نساء الدواوير"), Quote::of("ar", "لقاء بالدوار"))]
}

pub(super) const fn counts() -> StageCounts {
    StageCounts { total: 14, answered: 8, overdue: 1, offline: 6 }
}

pub(super) fn lines() -> Vec<Line> {
    let line = |name: &str, section: bool| Line {
        name: name.into(),
        text: Quote::of("ar", "تعلن الجماعة عن كل لقاء."),
        section,
        href: Some("/ar/beni-mellal/organisation/1/contribute?provision=1".into()),
    };
    vec![line("1", true), line("7", false)]
}
