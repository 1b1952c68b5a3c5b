//! The pages of the papers, filled.

use askama::Template;
use base::{Id, Instant, Lang};
use civic::{
    evaluation::{Channel, Evaluation, Results, queries::HowFar},
    minutes::{Correction, Frozen, Issued, PaperKind, Verified, queries::Afterwards},
    plenary::queries::Waiting,
    workshop::{Closing, Late, LateKind},
};
use press::{FormView, Translator};
use uuid::Uuid;

use super::{
    close::{Arrived, ClosePage, Device},
    page::{ListPage, Ready, papers},
    verify::VerifyPage,
};
use crate::{
    Sample,
    contact::Holds,
    form::about,
    synthesis::samples::{day, desk, frame},
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
        ("minutes/close", close(lang, false).render()),
        ("minutes/close-after", close(lang, true).render()),
    ];
    pages.into_iter().map(|(name, html)| Sample { name, html: html.unwrap_or_default() }).collect()
}

/// The closing, before it and after it.
fn close(lang: Lang, after: bool) -> ClosePage {
    let mut outcome = day::outcome(lang);
    outcome.workshop.closed_at = after.then_some(day::AT);
    let (frame, desk) = desk(lang, &outcome, "close");
    let table = day::table(&outcome).table;
    let holds = |waiting| Holds { at: day::AT, waiting, drafts: 0 };
    let device = |waiting: Option<i64>| Device {
        table: table.clone(),
        session: String::new(),
        cards: 11,
        heard: Some(day::AT),
        holds: waiting.map(holds),
    };
    ClosePage {
        l: Translator::of(lang),
        frame,
        desk,
        waiting: Waiting { ballots: 2, open: 1, sentences: 1, objections: 2, parked: 1 },
        public: format!("/{lang}/beni-mellal/workshops/1"),
        devices: vec![device(Some(0)), device(Some(2)), device(None)],
        far: HowFar { evaluation: results().evaluation, answers: 52, present: 60 },
        after: afterwards(lang),
        now: Instant(day::AT.0 + 6 * 60_000),
        news: format!("/{lang}/beni-mellal/news"),
        verify: "mithaq.example/ar/beni-mellal/certificates".into(),
        decides: after,
        votes: Vec::new(),
        correct: about(lang, "correct", ""),
        decide: vec![Arrived {
            group: Some(4),
            sender: "closing-door",
            late: afterwards(lang).late,
            form: about(lang, "decide", "1"),
        }],
    }
}

fn afterwards(lang: Lang) -> Afterwards {
    let late = Late {
        id: Id::new(Uuid::from_u128(41)),
        workshop_id: Id::new(Uuid::from_u128(1)),
        kind: LateKind::Card,
        group_id: None,
        participant_id: None,
        card_id: None,
        question_id: None,
        media_id: None,
        text: lang.pick("لوحة إعلانات في كل سوق", "Un panneau d’affichage dans chaque souk").into(),
        lang: lang.to_string(),
        details: String::new(),
        arrived_at: day::AT,
        decided_at: None,
        correction: None,
        reason: String::new(),
    };
    let closing = Closing { asked_at: day::AT, waits_until: None, code: Some("4F7K-92QM".into()) };
    let paper = Frozen {
        kind: PaperKind::Minutes,
        lang: lang.pick("ar", "fr").into(),
        correction: 0,
        sheet: String::new(),
        digest: "7f3a91c40be2d58a44e16c07".into(),
        head_seq: 2418,
        head_hash: String::new(),
        frozen_at: day::AT,
    };
    let made = Correction {
        number: 1,
        said: "60".into(),
        instead: "61".into(),
        reason: lang.pick("توقيع في اللائحة الورقية", "Signature sur la feuille").into(),
        made_at: day::AT,
    };
    Afterwards {
        closing: Some(closing),
        papers: vec![paper],
        late: vec![late],
        corrections: vec![made],
    }
}

fn results() -> Results {
    let evaluation =
        Evaluation { key: "key".into(), opened_at: Instant(1_698_829_200_000), closed_at: None };
    Results {
        evaluation: Some(evaluation),
        channels: vec![(Channel::Hall, 12)],
        present: 33,
        summary: None,
    }
}

fn list(lang: Lang) -> ListPage {
    let (l, outcome) = (Translator::of(lang), day::outcome(lang));
    let here = format!("/{lang}/beni-mellal/office/workshops/1");
    let session = outcome.sessions.first().cloned();
    let ready = Ready { groups: true, certificates: true };
    ListPage {
        l,
        frame: frame(lang, l.t("papers-title")).desk(),
        head: Head::of(l, &outcome.workshop, here.clone(), "close", 4),
        closed: false,
        papers: papers("beni-mellal", "1", true, ready),
        issued: Issued { came: 33, issued: 31 },
        evaluation: results(),
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
    VerifyPage {
        l,
        frame,
        found,
        sealed: None,
        code: "K7QM-2XWP-9FHD-3TRA".into(),
        form: FormView::new(lang),
        here: format!("/{lang}/beni-mellal/certificates"),
    }
}
