//! The pages of this room, filled.

pub(crate) mod one;
mod versions;

use base::{Id, Instant, Lang, LocalText};
use civic::{
    consultation::Outcomes,
    document::{
        Document, Gathered, Level, Measure, Particulars, Provision, SourceKind, Text, Version,
        VersionState, Wording,
    },
    plan::{Progress, Status},
    process::{ProcessKind, Stage, StageKind, StageState},
};
use jiff::civil::{Date, date};
use press::{PageFrame, Translator};
use uuid::Uuid;

use super::text::{Material, NoText, TextPage};
use crate::Sample;

pub(crate) const BASE: &str = "/ar/beni-mellal";
pub(crate) const DAY: Date = date(2023, 11, 20);

pub(super) fn all(lang: Lang) -> Vec<Sample> {
    let html = |template: &dyn askama::DynTemplate| template.dyn_render().unwrap_or_default();
    let l = Translator::of(lang);
    let text = |kind| TextPage::new(l, frame(lang, "/charter", "nav-charter"), &material(kind));
    let no_text =
        NoText { l, frame: frame(lang, "/plan", "nav-plan"), kind: ProcessKind::ActionPlan };
    vec![
        Sample { name: "charter/charter", html: html(&text(ProcessKind::Charter)) },
        Sample { name: "charter/plan", html: html(&text(ProcessKind::ActionPlan)) },
        Sample { name: "charter/no_text", html: html(&no_text) },
        Sample { name: "charter/provision", html: html(&one::provision(lang)) },
        Sample { name: "charter/voices", html: html(&one::voices(lang)) },
        Sample { name: "charter/voice", html: html(&one::voice_page(lang)) },
        Sample { name: "charter/version", html: html(&versions::version(lang)) },
        Sample { name: "charter/compared", html: html(&versions::compared(lang)) },
    ]
}

pub(crate) fn frame(lang: Lang, path: &str, key: &str) -> PageFrame {
    let l = Translator::of(lang);
    PageFrame::new(lang, format!("/beni-mellal{path}")).title(l.t(key)).commune(
        lang.pick("بني ملال", "Béni Mellal"),
        "beni-mellal",
        None,
    )
}

fn id<T>(number: u128) -> Id<T> {
    Id::new(Uuid::from_u128(number))
}

fn wording(number: u128, level: Level, body_ar: &str) -> Wording {
    Wording {
        version_id: id(1),
        provision_id: id(number),
        level,
        model_provision_id: None,
        position: 1,
        number: number.to_string(),
        heading: LocalText::new("أجل الجواب", "Le délai de réponse"),
        body: LocalText::new(body_ar, ""),
        changed: level.is_leaf(),
        repealed: number == 4,
        revision: 1,
    }
}

fn provisions(kind: ProcessKind, days: u8) -> Vec<Wording> {
    let body = format!("تجيب الجماعة داخل {days} يوما.");
    let levels = match kind {
        ProcessKind::Charter => [Level::Chapter, Level::Article, Level::Article, Level::Article],
        ProcessKind::ActionPlan => [Level::Axis, Level::Objective, Level::Measure, Level::Measure],
    };
    (1..).zip(levels).map(|(number, level)| wording(number, level, &body)).collect()
}

pub(super) fn stage(kind: StageKind, state: StageState) -> Stage {
    Stage {
        id: id(20),
        process_id: id(2),
        process_kind: ProcessKind::Charter,
        is_current: true,
        kind,
        position: 1,
        state,
        audience: LocalText::default(),
        decision_body: LocalText::new("مجلس الجماعة", "Le conseil communal"),
        decision_on: None,
        open: LocalText::default(),
        fixed: LocalText::default(),
        offline: LocalText::default(),
        opens_on: Some(date(2023, 11, 15)),
        closes_on: Some(date(2023, 12, 15)),
        answers_on: Some(date(2024, 1, 15)),
        version_id: None,
        synthesis: LocalText::default(),
        closed_at: None,
        look: civic::process::Look::AtOnce,
        revision: 1,
    }
}

fn document(kind: ProcessKind) -> Document {
    Document {
        id: id(3),
        process_id: id(2),
        kind,
        title: LocalText::new("ميثاق المشاركة المواطنة", "Charte de la participation citoyenne"),
        introduction: LocalText::new("وُضع هذا النص بعد ورشة تشاورية.", ""),
        model_id: None,
    }
}

fn published() -> Version {
    Version {
        id: id(1),
        document_id: id(3),
        number: 2,
        state: VersionState::Published,
        stage_kind: StageKind::Public,
        note: LocalText::new("أُدرجت ملاحظات الجمعيات.", ""),
        published_at: Some(Instant::start_of(DAY)),
        digest: Some(vec![7; 32]),
        canonical_form: 1,
        revision: 1,
    }
}

fn progress() -> Progress {
    Progress {
        id: id(9),
        provision_id: id(3),
        percent: 40,
        status: Status::Limited,
        note: LocalText::new("عُقد لقاءان.", ""),
        recorded_at: Instant::start_of(DAY),
        evidence: 1,
    }
}

fn particulars() -> Particulars {
    Particulars {
        responsible: LocalText::new("نقطة الارتكاز", "point focal"),
        due_on: Some(date(2024, 6, 30)),
        cost_mad: Some(40_000),
        weight: 3,
        ..Particulars::default()
    }
}

fn outcome(provision_id: Option<Id<Provision>>, word: &str, count: i64) -> Outcomes {
    Outcomes { provision_id, outcome: word.into(), count }
}

fn material(kind: ProcessKind) -> Material {
    let provisions = provisions(kind, 30);
    let measure =
        |provision_id: Id<Provision>| Measure { provision_id, particulars: particulars() };
    let plan = kind == ProcessKind::ActionPlan;
    Material {
        measures: if plan { vec![measure(id(3)), measure(id(4))] } else { Vec::new() },
        former: vec![wording(3, Level::Article, "تجيب الجماعة داخل 60 يوما.")],
        gathered: vec![Gathered { provision_id: id(3), kind: SourceKind::Card, count: 3 }],
        outcomes: vec![outcome(Some(id(3)), "accepted", 20), outcome(None, "waiting", 4)],
        progress: if plan { vec![progress()] } else { Vec::new() },
        stages: vec![
            stage(StageKind::Workshop, StageState::Closed),
            stage(StageKind::Public, StageState::Open),
            stage(StageKind::Adoption, StageState::Pending),
        ],
        editions: (vec![1, 2, 3], 2),
        asked: None,
        today: DAY,
        base: BASE.into(),
        text: Text { document: document(kind), version: published(), provisions },
        standing: civic::document::rules::Standing::PutToPeople,
        newer: Some(Version { id: id(5), number: 3, ..published() }),
    }
}
