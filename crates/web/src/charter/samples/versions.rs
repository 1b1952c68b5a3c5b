//! Versions, filled.

use base::Lang;
use civic::{
    document::{Level, Particulars, SourceKind, rules},
    process::{ProcessKind, StageKind},
};
use press::Translator;

use super::{BASE, DAY, frame, id, one::said, particulars, provisions, wording};
use crate::charter::{
    compared::ComparedPage,
    version::{Other, ProvisionRow, VersionPage},
};

pub(super) fn version(lang: Lang) -> VersionPage {
    let l = Translator::of(lang);
    let other = |number, here: bool| Other {
        number,
        published: Some(DAY),
        here,
        note: here.then_some("version-is-put"),
        href: format!("{BASE}/versions/1"),
        against: (!here).then(|| format!("{BASE}/versions/1/against/2")),
    };
    let line = |level: Level, repealed| ProvisionRow {
        id: id(3),
        depth: level.depth(),
        label: l.word("level", level).html(),
        number: "1".into(),
        heading: said(lang, "أجل الجواب", "Le délai de réponse"),
        body: said(lang, "تجيب الجماعة داخل 30 يوما.", "La commune répond sous 30 jours."),
        href: level.is_leaf().then(|| format!("{BASE}/charter/articles/1")),
        repealed,
        changed: level.is_leaf(),
        sources: vec![SourceKind::Sentence, SourceKind::Contribution],
    };
    VersionPage {
        l,
        frame: frame(lang, "/versions/1", "nav-charter"),
        title: said(lang, "ميثاق المشاركة المواطنة", "Charte de la participation citoyenne"),
        number: 2,
        adopted: false,
        published: Some(DAY),
        stage: press::stage(l, StageKind::Public),
        note: said(lang, "أُدرجت ملاحظات الجمعيات.", ""),
        digest: hex::encode([7; 32]),
        head: None,
        others: vec![other(2, true), other(1, false)],
        beside: Some(("version-after-put", format!("{BASE}/charter"))),
        provisions: vec![
            line(Level::Chapter, false),
            line(Level::Objective, false),
            line(Level::Article, false),
            line(Level::Article, true),
        ],
    }
}

pub(super) fn compared(lang: Lang) -> ComparedPage {
    let l = Translator::of(lang);
    let before = provisions(ProcessKind::ActionPlan, 60);
    let mut after = provisions(ProcessKind::ActionPlan, 30);
    after.swap(2, 3);
    after.extend([wording(7, Level::Measure, "نص جديد."), wording(8, Level::Axis, "")]);
    let later = Particulars { due_on: Some(jiff::civil::date(2024, 9, 30)), ..particulars() };
    let (old, new) = (particulars(), later);
    let old = [(id(3), &old)].into_iter().collect();
    let new = [(id(3), &new)].into_iter().collect();
    let comparison = rules::compare((&before, &old), (&after, &new), lang);
    ComparedPage {
        l,
        frame: frame(lang, "/versions/1/against/2", "compared-title"),
        title: said(lang, "خطة العمل", "Plan d’action"),
        before: (1, format!("{BASE}/versions/1")),
        after: (2, format!("{BASE}/versions/2")),
        same: comparison.is_empty(),
        counts: ComparedPage::counts(l, &comparison),
        groups: ComparedPage::groups(l, BASE, comparison),
    }
}
