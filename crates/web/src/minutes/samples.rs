//! The pages of the papers, filled.

use askama::Template;
use base::{Instant, Lang};
use civic::{
    evaluation::{Channel, Evaluation, Results},
    minutes::{Issued, Verified},
};
use press::Translator;

use super::{
    page::{ListPage, Ready, papers},
    verify::VerifyPage,
};
use crate::{
    Sample,
    synthesis::samples::{day, frame},
    workshop::page_head::Head,
};

/// Every page of the papers, in a language.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    let valid = Some(verified(lang, true));
    let pages = [
        ("minutes/list", list(lang).render()),
        ("minutes/verify", verify(lang, valid).render()),
        ("minutes/verify-withdrawn", verify(lang, Some(verified(lang, false))).render()),
        ("minutes/verify-unknown", verify(lang, None).render()),
    ];
    pages.into_iter().map(|(name, html)| Sample { name, html: html.unwrap_or_default() }).collect()
}

fn list(lang: Lang) -> ListPage {
    let (l, outcome) = (Translator::of(lang), day::outcome(lang));
    let here = format!("/{lang}/beni-mellal/office/workshops/1");
    let session = outcome.sessions.first().cloned();
    let ready = Ready { groups: true, certificates: true };
    let evaluation =
        Evaluation { key: "key".into(), opened_at: Instant(1_698_829_200_000), closed_at: None };
    ListPage {
        l,
        frame: frame(lang, l.t("papers-title")).desk(),
        head: Head::of(l, &outcome.workshop, here.clone(), "close", 4),
        closed: false,
        papers: papers("beni-mellal", "1", true, ready),
        issued: Issued { came: 33, issued: 31 },
        evaluation: Results {
            evaluation: Some(evaluation),
            channels: vec![(Channel::Hall, 12)],
            present: 33,
            summary: None,
        },
        sessions: session.map(|it| (it.clone(), it.title)).into_iter().collect(),
        runs: true,
        here,
    }
}

fn verified(lang: Lang, valid: bool) -> Verified {
    let name = lang.pick("اسم المشاركة", "Nom de la participante");
    Verified {
        name: if valid { name.into() } else { String::new() },
        valid,
        issued_at: Instant(1_698_850_800_000),
        title: "ورشة صياغة خطة العمل".into(),
        project: "مشروع تضافر".into(),
        lang: "ar".into(),
        held_on: "2023-11-01".into(),
        venue: "النادي الرياضي".into(),
    }
}

fn verify(lang: Lang, found: Option<Verified>) -> VerifyPage {
    let l = Translator::of(lang);
    let frame = frame(lang, l.t("certificate-page-title")).private();
    VerifyPage { l, frame, found, code: "K7QM-2XWP-9FHD-3TRA".into() }
}
