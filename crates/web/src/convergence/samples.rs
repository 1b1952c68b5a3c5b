//! The pages of this room, filled.

use askama::Template;
use base::{Id, Instant, Lang, LocalText};
use civic::{
    convergence::{Degree, Ruling, Said, rules::Matrix},
    document::{Level, Wording},
    openness::{Commitment, CommitmentKind, Texts},
};
use press::Translator;
use uuid::Uuid;

use super::{
    office::{self, ListPage},
    public::{self, Named},
};
use crate::{
    Sample,
    charter::samples::{BASE, frame},
    form::Returned,
};

pub(super) fn all(lang: Lang) -> Vec<Sample> {
    let (l, matrix) = (Translator::of(lang), matrix());
    let page = |path: &str| frame(lang, path, "convergence-title");
    let shown = public::shown(l, page("/convergence"), BASE, &matrix);
    let list = ListPage {
        l,
        frame: page("/office/convergence").desk(),
        public: format!("{BASE}/convergence"),
        measures: matrix.measures.iter().map(|it| (Named::measure(l, BASE, it), 1)).collect(),
        commitments: 3,
    };
    let desk = (page("/office/convergence/1").desk(), BASE);
    let returned = Returned::default();
    let one = office::shown(l, desk, (&matrix, &matrix.measures[0]), true, &returned);
    vec![
        Sample { name: "convergence/public", html: shown.render().unwrap_or_default() },
        Sample { name: "convergence/list", html: list.render().unwrap_or_default() },
        Sample { name: "convergence/measure", html: one.render().unwrap_or_default() },
    ]
}

fn matrix() -> Matrix {
    let measures = vec![measure(1, "ميزانية المواطن"), measure(2, "لقاءات الأحياء الدورية")];
    let commitments = vec![
        commitment(1, "نشر ميزانية المواطن كل سنة"),
        commitment(2, "نشر الميزانية المبسطة للمواطنين"),
        commitment(3, "دليل المساطر"),
    ];
    let said = |at: usize, ruling, degree| Said {
        id: Id::new(Uuid::from_u128(50)),
        provision_id: measures[0].provision_id,
        commitment_id: commitments[at].id,
        ruling,
        degree,
        reason: "الإجراء ينفذ الالتزام نفسه.".into(),
        decided_at: Instant(1_714_521_600_000),
    };
    let said =
        vec![said(0, Ruling::Linked, Some(Degree::Identical)), said(2, Ruling::Rejected, None)];
    Matrix { measures, commitments, said }
}

fn measure(at: u128, heading: &str) -> Wording {
    Wording {
        version_id: Id::new(Uuid::from_u128(40)),
        provision_id: Id::new(Uuid::from_u128(at)),
        level: Level::Measure,
        model_provision_id: None,
        position: 1,
        number: at.to_string(),
        heading: LocalText::new(heading, ""),
        body: LocalText::new("نشر ملخص مبسط.", ""),
        changed: false,
        repealed: false,
        revision: 1,
    }
}

fn commitment(at: u128, title: &str) -> Commitment {
    Commitment {
        id: Id::new(Uuid::from_u128(at)),
        kind: CommitmentKind::Openness,
        number: at.to_string(),
        title: LocalText::new(title, ""),
        texts: Texts { description: "ملخص مبسط كل سنة.".into(), ..Texts::default() },
        starts_on: None,
        due_on: None,
        cost: None,
        provision_id: None,
        shown_at: Some(Instant(1)),
        retired_at: None,
        revision: 1,
    }
}
