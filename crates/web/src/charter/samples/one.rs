//! A provision's page, filled.

use base::Lang;
use civic::{
    document::{Level, SourceKind, VersionState, rules},
    plan::Status,
    process::ProcessKind,
};
use press::{Choice, FormView, Light, Translator};

use super::{BASE, DAY, frame, particulars};
use crate::{
    charter::{
        provision::{
            ProvisionPage,
            lines::{ChangeLine, KinLine, OriginLine, Report, facts},
        },
        text::course::{Course, Point},
        voices::{VoicesPage, one::VoicePage},
    },
    consultation::{
        choices,
        story::{Change, Reader, Story},
        voice::VoiceLine,
    },
    words::LocalWords,
};

pub(crate) fn said(lang: Lang, ar: &str, fr: &str) -> LocalWords {
    LocalWords::pick(lang, &base::LocalText::new(ar, fr))
}

pub(crate) fn reports(lang: Lang) -> Vec<Report> {
    let l = Translator::of(lang);
    vec![Report {
        recorded: DAY,
        percent: 40,
        status: l.word("status", Status::Limited).html(),
        note: said(lang, "عُقد لقاءان.", "Deux rencontres tenues."),
        evidence: vec![(said(lang, "محضران", "Deux procès-verbaux"), "https://e.example/1".into())],
    }]
}

pub(super) fn provision(lang: Lang) -> ProvisionPage {
    let l = Translator::of(lang);
    let before = lang.pick("داخل 60 يوما.", "sous 60 jours");
    let runs = || rules::diff(before, lang.pick("داخل 30 يوما.", "sous 30 jours"));
    let course =
        Course { said: true, points: [Point::Past, Point::Now, Point::Ahead, Point::Ahead] };
    let origin = |kind, number, words: Option<LocalWords>| OriginLine {
        version: 1,
        kind,
        words,
        number,
        href: Some(format!("{BASE}/cards/1")),
    };
    ProvisionPage {
        l,
        frame: frame(lang, "/plan/measures/3", "nav-plan"),
        label: l.word("level", Level::Measure).html(),
        number: "3".into(),
        heading: said(lang, "أجل الجواب", "Le délai de réponse"),
        body: said(lang, "تجيب الجماعة داخل 30 يوما.", "La commune répond sous 30 jours."),
        repealed: true,
        version: (2, VersionState::Adopted, format!("{BASE}/versions/1")),
        outside: true,
        whole: format!("{BASE}/plan"),
        thread: press::ProgressLine::new(l, course.steps(l)),
        contribute: Some(format!("{BASE}/plan/contribute?provision=1")),
        facts: facts(l, &particulars()),
        origins: vec![
            origin(SourceKind::Card, Some(14), Some(said(lang, "نريد جوابا.", ""))),
            origin(SourceKind::Model, None, None),
        ],
        changes: vec![ChangeLine {
            version: 2,
            published: Some(DAY),
            href: format!("{BASE}/versions/1"),
            first: false,
            runs: runs(),
        }],
        against_model: Some(runs()),
        kin: vec![kin(lang, runs())],
        voices: vec![voice(lang)],
        pages: press::Pages::new(l, None, Some(format!("{BASE}?from=1"))),
        all: format!("{BASE}/charter/voices?provision=1"),
        reports: reports(lang),
        light: Some(press::light(l, Light::Watch)),
        measure: true,
    }
}

fn voice(lang: Lang) -> VoiceLine {
    let l = Translator::of(lang);
    let held = crate::consultation::samples::data::held();
    VoiceLine::new(l, BASE, &held.voice, DAY)
}

/// The list of voices, filled.
pub(super) fn voices(lang: Lang) -> VoicesPage {
    let l = Translator::of(lang);
    VoicesPage {
        l,
        frame: frame(lang, "/charter/voices", "nav-charter"),
        kind: ProcessKind::Charter,
        whole: format!("{BASE}/charter"),
        form: FormView::new(lang).with("kind", "amendment"),
        provisions: vec![Choice::new("whole", l.t("voices-whole").attr())],
        kinds: choices::every_kind(l),
        answers: choices::outcomes(l),
        channels: choices::every_channel(l),
        bodies: vec![Choice::new("1", lang.pick("جمعية الحي", "Association du quartier"))],
        voices: vec![voice(lang)],
        pages: press::Pages::new(l, None, Some(format!("{BASE}?from=1"))),
        sifted: true,
        all: format!("{BASE}/charter/voices"),
    }
}

/// A contribution's own page, filled.
pub(super) fn voice_page(lang: Lang) -> VoicePage {
    let l = Translator::of(lang);
    let held = crate::consultation::samples::data::held();
    let before = lang.pick("داخل 60 يوما.", "sous 60 jours");
    let change = Change {
        name: format!("{} 7", l.t("level-article")),
        runs: rules::diff(before, lang.pick("داخل 30 يوما.", "sous 30 jours")),
        number: 3,
        href: None,
    };
    VoicePage {
        l,
        frame: frame(lang, "/charter/voices/1", "nav-charter").private(),
        story: Story::told(l, (&held.voice, Reader::Everybody), vec![change], &[], DAY),
        voice: voice(lang).about(&held.voice),
        provision: Some(format!("{BASE}/charter/articles/3")),
        all: format!("{BASE}/charter/voices"),
    }
}

fn kin(lang: Lang, runs: Vec<rules::Run>) -> KinLine {
    let l = Translator::of(lang);
    KinLine {
        before: true,
        told: l.msg("provision-kin-before").n("edition", 1),
        name: format!("{} 18", l.word("level", Level::Article).attr()),
        href: "/beni-mellal/charter/articles/1".into(),
        same: false,
        runs,
    }
}
