//! The pages of this room, filled.

use base::Lang;
use civic::{
    document::{Level, rules},
    process::ProcessKind,
};
use press::{Choice, FormView, PageFrame, Translator};

use super::{
    add::AddPage,
    desk::{Choices, DraftLine},
    draft::DraftPage,
    edit::{EditPage, Theirs},
    texts::{Start, TextLine, TextsPage},
};
use crate::Sample;

const DESK: &str = "/ar/beni-mellal/office/texts/charter";

pub(super) fn all(lang: Lang) -> Vec<Sample> {
    let html = |template: &dyn askama::DynTemplate| template.dyn_render().unwrap_or_default();
    vec![
        Sample { name: "document/texts", html: html(&texts(lang)) },
        Sample { name: "document/draft", html: html(&draft(lang)) },
        Sample { name: "document/edit", html: html(&edit(lang, None)) },
        Sample { name: "document/edit-stale", html: html(&edit(lang, Some(theirs()))) },
        Sample { name: "document/add", html: html(&add(lang)) },
    ]
}

fn frame(lang: Lang, path: &str, title: &str) -> PageFrame {
    PageFrame::new(lang, format!("/beni-mellal/office/texts{path}"))
        .title(title)
        .commune(lang.pick("بني ملال", "Béni Mellal"), "beni-mellal", None)
        .desk()
}

fn heading(lang: Lang) -> String {
    lang.pick("أجل الجواب", "Le délai de réponse").to_owned()
}

fn texts(lang: Lang) -> TextsPage {
    let l = Translator::of(lang);
    let line = |kind, title: Option<&str>, start| TextLine {
        kind,
        href: DESK.into(),
        title: title.map(str::to_owned),
        version: title.map(|_| (1, Some(jiff::civil::date(2023, 11, 20)))),
        changed: 3,
        start,
    };
    let charter = lang.pick("ميثاق المشاركة المواطنة", "Charte de la participation");
    let texts = vec![
        line(ProcessKind::Charter, Some(charter), Start::Done),
        line(ProcessKind::Charter, None, Start::FromModel(charter.to_owned())),
        line(ProcessKind::Charter, None, Start::NoModel),
        line(ProcessKind::Charter, None, Start::Revision),
        line(ProcessKind::ActionPlan, None, Start::NoProcess),
        line(ProcessKind::ActionPlan, None, Start::NotYours),
        line(ProcessKind::ActionPlan, None, Start::Empty),
    ];
    TextsPage { l, frame: frame(lang, "", &l.t("nav-texts").attr()), texts }
}

fn lines(lang: Lang) -> Vec<DraftLine> {
    let l = Translator::of(lang);
    let line = |level: Level, unsourced| DraftLine {
        depth: level.depth(),
        label: l.word("level", level).html(),
        number: "9".into(),
        heading: heading(lang),
        href: format!("{DESK}/provisions/1"),
        changed: level == Level::Article,
        unsourced,
        repealed: false,
    };
    vec![line(Level::Chapter, false), line(Level::Article, true), line(Level::Article, false)]
}

fn draft(lang: Lang) -> DraftPage {
    let l = Translator::of(lang);
    DraftPage {
        l,
        frame: frame(lang, "/charter", &l.t("draft-title").attr()),
        title: lang.pick("ميثاق المشاركة المواطنة", "Charte de la participation").into(),
        base: DESK.into(),
        public: Some("/ar/beni-mellal/charter".into()),
        may_draft: true,
        plan: true,
        list: super::draft::list_form(lang),
        template: "/ar/beni-mellal/office/list.csv?of=measures".into(),
        told: vec![l.msg("list-name-added").n("count", 3)],
        changed: 2,
        unsourced: 1,
        lines: lines(lang),
    }
}

fn choices(lang: Lang) -> Choices {
    let l = Translator::of(lang);
    let said =
        lang.pick("نريد جوابا عن كل مقترح.", "Nous voulons une réponse à chaque proposition.");
    Choices {
        sentences: vec![Choice::new("1", said)],
        cards: vec![Choice::new("2", format!("14. {said}"))],
        levels: [Level::Chapter, Level::Article]
            .map(|level| Choice::new(level, l.word("level", level).attr()))
            .to_vec(),
    }
}

fn theirs() -> Theirs {
    let body = "تجيب الجماعة داخل 60 يوما.";
    Theirs {
        heading_ar: "أجل الجواب".into(),
        body_ar: body.into(),
        body_fr: "La commune répond sous 60 jours.".into(),
        against: rules::diff(body, "تجيب الجماعة داخل 30 يوما."),
    }
}

fn edit(lang: Lang, theirs: Option<Theirs>) -> EditPage {
    let l = Translator::of(lang);
    let form = FormView::new(lang)
        .with("revision", 3)
        .with("heading_ar", "أجل الجواب")
        .with("body_ar", "تجيب الجماعة داخل 30 يوما.")
        .with("sentences", "1");
    EditPage {
        l,
        frame: frame(lang, "/charter/provisions/1", &heading(lang)),
        title: heading(lang),
        back: DESK.into(),
        base: format!("{DESK}/provisions/1"),
        form,
        measure: true,
        leaf: true,
        choices: choices(lang),
        theirs,
        facts: vec![l.word("source", "model").html()],
        repealed: false,
        places: vec![Choice::new("1", heading(lang))],
    }
}

fn add(lang: Lang) -> AddPage {
    let l = Translator::of(lang);
    AddPage {
        l,
        frame: frame(lang, "/charter/add", &l.t("draft-add").attr()),
        back: DESK.into(),
        form: FormView::new(lang),
        plan: true,
        choices: choices(lang),
        places: vec![Choice::new("1", heading(lang))],
    }
}
