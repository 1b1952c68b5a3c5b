//! What the samples are filled with.

use base::{Id, Instant, Lang, LocalText};
use civic::{
    commune::Quarter,
    consultation::{
        Batch, Channel, Held, Kind, Said, StageCounts, Stance, State, Verdict, Visibility, Voice,
    },
    people::{AgeBand, Sex},
    process::{ProcessKind, Stage, StageKind, StageState},
};
use jiff::civil::date;
use uuid::Uuid;

use super::super::{organisation::ProvisionEntry, said::Quote};

fn some_id<T>() -> Id<T> {
    Id::new(Uuid::from_u128(7))
}

pub(super) fn quarters() -> Vec<Quarter> {
    vec![Quarter { id: some_id(), name: LocalText::new("الحي 1", "Quartier 1"), revision: 1 }]
}

pub(crate) fn held() -> Held {
    Held {
        voice: voice(),
        code: "K7QM-2XWP-94HT".into(),
        person_id: None,
        sex: Sex::Unsaid,
        age_band: AgeBand::Unsaid,
        quarter_id: None,
        reopened_at: None,
        objection: String::new(),
        whole_text: "علقوا الإعلان في السوق، أو اتصلوا بي على 0600000000.".into(),
        whole_proposed: "ويُعلق الإعلان في السوق.".into(),
        awaits: String::new(),
        look_due_on: None,
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
        heading: Some(LocalText::new("الإعلان", "L’annonce")),
        kind: Kind::Amendment,
        channel: Channel::Web,
        lang: Lang::Ar,
        said: Said::plain("علقوا الإعلان في السوق.\nوفي الدكاكين.", "ويُعلق الإعلان في السوق."),
        visibility: Visibility::Shown,
        hidden_for: None,
        hidden_at: None,
        stance: Some(Stance::Favourable),
        body: None,
        name: String::new(),
        received_at: Instant(1_701_430_000_000),
        answer_due_on: date(2024, 1, 30),
        state: State::Reopened,
        verdict: Some(Verdict::AcceptedInPart),
        reason: Some("أُضيفت الأسواق بالاسم.".into()),
        reason_lang: Some(Lang::Ar),
        decided_at: Some(Instant(1_701_600_000_000)),
    }
}

pub(crate) fn stage() -> Stage {
    Stage {
        id: some_id(),
        process_id: some_id(),
        process_kind: ProcessKind::Charter,
        is_current: true,
        kind: StageKind::Public,
        position: 4,
        state: StageState::Open,
        audience: LocalText::new("كل الساكنة", "Toute la population"),
        decision_body: LocalText::new("مجلس الجماعة", "Le conseil communal"),
        decision_on: Some(date(2024, 2, 7)),
        open: LocalText::new("كل المواد", "Tous les articles"),
        fixed: LocalText::new("ما ينص عليه القانون", "Ce que dit la loi"),
        offline: LocalText::new("مكتب الاستقبال", "Le bureau d’accueil"),
        opens_on: Some(date(2023, 12, 1)),
        closes_on: Some(date(2023, 12, 30)),
        answers_on: Some(date(2024, 1, 20)),
        version_id: None,
        synthesis: LocalText::new("خلاصة المرحلة", "La synthèse"),
        closed_at: None,
        look: civic::process::Look::AtOnce,
        revision: 1,
    }
}

pub(crate) fn outreach() -> Vec<(Quote, Quote)> {
    vec![(Quote::of(Lang::Ar, "نساء الدواوير"), Quote::of(Lang::Ar, "لقاء بالدوار"))]
}

pub(crate) const fn counts() -> StageCounts {
    StageCounts { total: 14, answered: 8, overdue: 1, offline: 6 }
}

pub(super) fn lines() -> Vec<ProvisionEntry> {
    let line = |name: &str, section: bool| ProvisionEntry {
        name: name.into(),
        text: Quote::of(Lang::Ar, "تعلن الجماعة عن كل لقاء."),
        section,
        href: Some("/ar/beni-mellal/organisation/1/contribute?provision=1".into()),
    };
    vec![line("1", true), line("7", false)]
}

pub(super) fn batch() -> Batch {
    Batch {
        id: Id::new(Uuid::from_u128(9)),
        given_at: Instant(1_701_500_000_000),
        sends_at: Instant(1_701_500_600_000),
        sent_at: None,
        taken_back_at: None,
        answers: 34,
    }
}
