//! The pages of this room, filled.

use askama::Template;
use base::{Id, Instant, Lang, LocalText};
use civic::openness::{Change, Commitment, CommitmentKind, Deed, Register, Status, Texts, Update};
use jiff::civil::date;
use press::Translator;
use uuid::Uuid;

use super::{
    card::Card,
    form::{Choices, filled, form},
    office::OfficePage,
    one::OnePage,
    public::{PublicPage, parts},
};
use crate::{
    Sample,
    charter::samples::{BASE, frame},
};

const DAY: Instant = Instant(1_714_521_600_000);

pub(super) fn all(lang: Lang) -> Vec<Sample> {
    let public = public(lang).render();
    let (office, one) = (office(lang).render(), one(lang).render());
    vec![
        Sample { name: "openness/public", html: public.unwrap_or_default() },
        Sample { name: "openness/office", html: office.unwrap_or_default() },
        Sample { name: "openness/one", html: one.unwrap_or_default() },
    ]
}

fn commitment(at: u128, kind: CommitmentKind, title: LocalText) -> Commitment {
    let texts = Texts {
        axis: "الشفافية والمساءلة".into(),
        problem: "وثائق الميزانية صعبة الفهم.".into(),
        description: "نشر ميزانية مبسطة كل سنة قبل دورة أكتوبر.".into(),
        principles: "transparency participation".into(),
        responsible: "مصلحة الميزانية".into(),
        ..Texts::default()
    };
    Commitment {
        id: Id::new(Uuid::from_u128(at)),
        kind,
        number: at.to_string(),
        title,
        texts,
        starts_on: Some(date(2024, 1, 1)),
        due_on: Some(date(2024, 12, 31)),
        cost: Some(1_250_050),
        provision_id: (kind == CommitmentKind::Charter).then(|| Id::new(Uuid::from_u128(12))),
        shown_at: (at != 2).then_some(DAY),
        retired_at: (at == 3).then_some(DAY),
        revision: 1,
    }
}

fn register() -> Register {
    let commitments = vec![
        commitment(
            1,
            CommitmentKind::Openness,
            LocalText::new("نشر ميزانية المواطن", "Publier le budget citoyen"),
        ),
        commitment(2, CommitmentKind::Pac, LocalText::new("", "Éclairage du quartier Imghila")),
        commitment(3, CommitmentKind::Charter, LocalText::new("الجواب في أجل 30 يوما", "")),
    ];
    let update = |at: u128, percent, status| Update {
        id: Id::new(Uuid::from_u128(at)),
        commitment_id: commitments[0].id,
        told_on: date(2024, 5, 1),
        percent,
        status,
        note: "نُشرت المسودة الأولى.".into(),
        evidence: "https://example.org/budget".into(),
        recorded_at: DAY,
    };
    let updates = vec![update(4, Some(40), Status::Limited), update(5, None, Status::NotStarted)];
    let change = |at: usize, deed| Change {
        commitment_id: commitments[at].id,
        deed,
        reason: "Report décidé en session".into(),
        changed_at: DAY,
    };
    let changes = vec![change(0, Deed::Changed), change(2, Deed::Retired)];
    Register { commitments, updates, changes }
}

fn public(lang: Lang) -> PublicPage {
    let l = Translator::of(lang);
    let mut register = register();
    register.commitments.retain(|it| it.shown_at.is_some());
    PublicPage {
        l,
        frame: frame(lang, "/openness", "openness-title"),
        parts: parts(l, BASE, &register),
    }
}

fn office(lang: Lang) -> OfficePage {
    let l = Translator::of(lang);
    OfficePage {
        l,
        frame: frame(lang, "/office/openness", "openness-title").desk(),
        here: format!("{BASE}/office/openness"),
        public: format!("{BASE}/openness"),
        parts: parts(l, BASE, &register()),
        waiting: 1,
        may: (true, true),
        form: form(l, "add").with("kind", CommitmentKind::Openness),
        list: form(l, "list"),
        choices: Choices::of(l),
        template: format!("{BASE}/office/list.csv?of=commitments"),
        told: vec![l.msg("list-name-added").n("count", 3)],
        refusal: None,
    }
}

fn one(lang: Lang) -> OnePage {
    let l = Translator::of(lang);
    let register = register();
    let it = &register.commitments[0];
    OnePage {
        l,
        frame: frame(lang, "/office/openness/1", "openness-title").desk(),
        back: format!("{BASE}/office/openness"),
        card: Card::new(l, BASE, &register, it),
        may: (true, true),
        change: filled(form(l, "change"), it),
        update: form(l, "update").with("told_on", "2024-05-01"),
        retire: form(l, "retire"),
        choices: Choices::of(l),
        refusal: Some(l.t("refused-commitment-retired")),
        stale: true,
    }
}
