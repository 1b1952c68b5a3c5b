//! The pages of this room, filled.

use askama::Template;
use base::{Id, Lang, LocalText};
use civic::{
    archive::board::{CurrentStage, Row},
    process::{ProcessKind, StageKind},
    programme::{Member, Partner, Programme},
};
use press::{FormView, PageFrame, Translator};
use uuid::Uuid;

use super::{board::BoardPage, communes::CommunesPage};
use crate::Sample;

pub(super) fn all(lang: Lang) -> Vec<Sample> {
    let (board, communes) = (board(lang).render(), communes(lang).render());
    let setting = super::setting::sample(lang, tadafor(), member(true)).render();
    vec![
        Sample { name: "programme/board", html: board.unwrap_or_default() },
        Sample { name: "programme/communes", html: communes.unwrap_or_default() },
        Sample { name: "programme/setting", html: setting.unwrap_or_default() },
    ]
}

fn one<T>(number: u128) -> Id<T> {
    Id::new(Uuid::from_u128(number))
}

fn tadafor() -> Programme {
    Programme {
        id: one(1),
        slug: "tadafor".into(),
        name: LocalText::new("مشروع تضافر", "Projet Tadafor"),
        summary: LocalText::new(
            "يواكب الجماعات في تفعيل آليات المشاركة المواطنة.",
            "Accompagne les communes dans la participation citoyenne.",
        ),
    }
}

fn member(demo: bool) -> Member {
    Member {
        commune_id: civic::commune::identity("05.091.01.01"),
        slug: "beni-mellal".into(),
        name: LocalText::new("بني ملال", "Béni Mellal"),
        demo,
    }
}

fn board(lang: Lang) -> BoardPage {
    let current = CurrentStage {
        process: ProcessKind::Charter,
        edition: 1,
        stage: StageKind::Public,
        open: true,
    };
    let revised = CurrentStage { edition: 2, stage: StageKind::Preparation, ..current };
    let begun = Row {
        member: member(false),
        stages: vec![current, revised],
        next: Some((12, jiff::civil::date(2023, 11, 13))),
        unanswered: 4,
        overdue: 1,
    };
    let waiting =
        Row { member: member(true), stages: Vec::new(), next: None, unanswered: 0, overdue: 0 };
    let partner = Partner {
        id: one(2),
        name: LocalText::new("الاتحاد الأوروبي", "Union européenne"),
        duty: LocalText::new("تمويل المشروع", "financement du projet"),
        revision: 1,
    };
    BoardPage {
        l: Translator::of(lang),
        frame: PageFrame::new(lang, "/programme").title(tadafor().name.get(lang)).private().desk(),
        programme: tadafor(),
        partners: vec![partner],
        rows: vec![begun, waiting],
        others: vec![tadafor()],
    }
}

fn communes(lang: Lang) -> CommunesPage {
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
    CommunesPage {
        l,
        frame: PageFrame::new(lang, "/programme/communes").title(l.t("programme-communes-title")),
        programme: tadafor(),
        form: FormView::new(lang).with("p", "tadafor"),
        communes: vec![commune("05.081.01.01", ("أزيلال", "Azilal")), known],
        members: vec![member(false)],
        next: None,
    }
}
