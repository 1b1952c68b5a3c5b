//! The pages of this room, filled.

mod items;

use askama::Template;
use base::{Id, Instant, Lang, LocalText};
use civic::{
    archive::{
        board::{CurrentStage, Row},
        chain::From,
        home::{Answering, Course, Decision, Held, Home, Office, Published, StageQueue},
        log::LogLine,
    },
    commune::gazetteer::{self, Unit},
    process::{ProcessKind, Stage, StageKind, StageState},
    programme::{Member, Partner, Programme},
};
use jiff::civil::date;
use press::{FormView, PageFrame, Translator};
use uuid::Uuid;

use super::{chain, home, journal, office, programme};
use crate::Sample;

fn one<T>(number: u128) -> Id<T> {
    Id::new(Uuid::from_u128(number))
}

/// 1 November 2023, in the morning.
const AT: Instant = Instant(1_698_829_200_000);

pub(super) fn all(lang: Lang) -> Vec<Sample> {
    let Some(unit) = gazetteer::by_slug("beni-mellal") else { return Vec::new() };
    let mut samples = vec![
        sample("archive/home", &home::sample(lang, unit, begun())),
        sample("archive/home-empty", &home::sample(lang, unit, Home::default())),
        sample("archive/office", &office::sample(lang, unit, working())),
        sample("archive/office-empty", &office::sample(lang, unit, nothing())),
        sample("archive/programme", &board(lang)),
        sample("archive/communes", &communes(lang)),
        sample("archive/journal", &log(lang, unit)),
        sample("archive/verify", &verify(lang, unit)),
    ];
    let starts = [
        ("archive/card", From::Card(Uuid::from_u128(1))),
        ("archive/theme", From::Theme(Uuid::from_u128(1))),
        ("archive/sentence", From::Sentence(Uuid::from_u128(1))),
        ("archive/origins", From::Provision(Uuid::from_u128(1))),
    ];
    for (name, from) in starts {
        samples.push(sample(name, &chain::sample(lang, unit, items::walked(from))));
    }
    samples
}

fn sample(name: &'static str, page: &impl Template) -> Sample {
    Sample { name, html: page.render().unwrap_or_default() }
}

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
        closed: true,
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
        answering: Answering { received, answered, overdue, median_days: Some(9.0) },
        workshops: vec![held()],
        versions: vec![published],
        decisions: vec![decision],
    }
}

fn working() -> Office {
    let stage_id = one(StageKind::Public as u128 + 10);
    let queue = StageQueue { stage_id, received: 24, unanswered: 4, overdue: 1 };
    Office { courses: vec![course()], queues: vec![queue], workshops: vec![held()] }
}

fn nothing() -> Office {
    Office { courses: Vec::new(), queues: Vec::new(), workshops: Vec::new() }
}

fn tadafor() -> Programme {
    Programme {
        id: one(1),
        slug: "tadafor".into(),
        name_ar: "مشروع تضافر".into(),
        name_fr: "Projet Tadafor".into(),
        summary_ar: "يواكب الجماعات في تفعيل آليات المشاركة المواطنة.".into(),
        summary_fr: "Accompagne les communes dans la participation citoyenne.".into(),
    }
}

fn member(demo: bool) -> Member {
    Member {
        commune_id: civic::commune::identity("05.091.01.01"),
        slug: "beni-mellal".into(),
        name_ar: "بني ملال".into(),
        name_fr: "Béni Mellal".into(),
        demo,
    }
}

fn board(lang: Lang) -> programme::BoardPage {
    let current =
        CurrentStage { process: ProcessKind::Charter, stage: StageKind::Public, open: true };
    let begun = Row {
        member: member(false),
        stages: vec![current],
        next: Some((12, jiff::civil::date(2023, 11, 13))),
        unanswered: 4,
        overdue: 1,
    };
    let waiting =
        Row { member: member(true), stages: Vec::new(), next: None, unanswered: 0, overdue: 0 };
    let partner = Partner {
        id: one(2),
        name_ar: "الاتحاد الأوروبي".into(),
        name_fr: "Union européenne".into(),
        duty_ar: "تمويل المشروع".into(),
        duty_fr: "financement du projet".into(),
    };
    programme::BoardPage {
        l: Translator::of(lang),
        frame: PageFrame::new(lang, "/programme").title(tadafor().name(lang)).private().desk(),
        programme: tadafor(),
        partners: vec![partner],
        rows: vec![begun, waiting],
        others: vec![tadafor()],
    }
}

fn communes(lang: Lang) -> programme::CommunesPage {
    let l = Translator::of(lang);
    let commune = |code: &str, name: (&str, &str)| civic::commune::Commune {
        id: civic::commune::identity(code),
        code: code.into(),
        slug: "azilal".into(),
        name: LocalText::new(name.0, name.1),
        province: LocalText::new("أزيلال", "Azilal"),
        region: LocalText::new("بني ملال-خنيفرة", "Béni Mellal-Khénifra"),
        population_2024: 38_520,
    };
    let known = commune("05.091.01.01", ("بني ملال", "Béni Mellal"));
    programme::CommunesPage {
        l,
        frame: PageFrame::new(lang, "/programme/communes").title(l.t("programme-communes-title")),
        programme: tadafor(),
        form: FormView::new(lang).with("p", "tadafor"),
        communes: vec![commune("05.081.01.01", ("أزيلال", "Azilal")), known],
        members: vec![member(false)],
        next: None,
    }
}

fn log(lang: Lang, unit: &Unit) -> journal::LogPage {
    let l = Translator::of(lang);
    let line = |seq: i64, kind: &str, actor: &str| LogLine {
        seq,
        kind: kind.into(),
        subject: Uuid::from_u128(7),
        at: AT,
        actor: actor.into(),
        label_ar: None,
        label_fr: None,
        hash: vec![171; 32],
    };
    let lines = vec![
        line(3, "process.stage_opened", "account"),
        line(2, "commune.quarter_added", "account"),
        line(1, "elsewhere.unheard_of", "public"),
    ];
    let frame = PageFrame::new(lang, "/beni-mellal/journal").title(l.t("log-title"));
    journal::page(l, frame, unit, (lines, true), false)
}

fn verify(lang: Lang, unit: &Unit) -> journal::VerifyPage {
    let l = Translator::of(lang);
    journal::VerifyPage {
        l,
        frame: PageFrame::new(lang, "/beni-mellal/journal/verify").title(l.t("log-how")),
        base: format!("/{lang}/{}", unit.slug),
        scope: civic::commune::identity(&unit.code).to_string(),
    }
}
