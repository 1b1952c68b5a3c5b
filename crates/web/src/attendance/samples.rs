//! The reception's pages, filled.

use askama::Template;
use base::{Faults, Id, Instant, Lang};
use civic::{
    attendance::{Holder, Seat, What, queries::Latest},
    framing::paper::Category,
    people::Sex,
    workshop::{Session, queries::Proposal},
};
use press::{Bars, FormView, PageFrame, Translator, qr};
use uuid::Uuid;

use super::{
    door::Door,
    invitation::{Invitation, Way},
    now::{Counted, Now},
    people::{Found, Row},
    said::{MarkTold, named},
    sheet::{Sheet, Taken},
};
use crate::{
    Sample,
    workshop::{
        page_head,
        samples::{day, frame, head, participant},
    },
};

/// Every page of the reception, in a language.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    let pages = [
        ("attendance/invitation", invitation(lang).render()),
        ("attendance/door", door(lang).render()),
        ("attendance/people", people(lang).render()),
        ("attendance/now", now(lang).render()),
        ("attendance/sheet", sheet(lang).render()),
    ];
    pages.into_iter().map(|(name, html)| Sample { name, html: html.unwrap_or_default() }).collect()
}

/// An identity for samples.
fn number<T>(value: u128) -> Id<T> {
    Id::new(Uuid::from_u128(value))
}

fn seat(session: &Session) -> Seat {
    Seat {
        participant_id: number(5),
        session_id: session.id,
        session: session.number,
        title: session.title.clone(),
        number: 2,
    }
}

fn invitation(lang: Lang) -> Invitation {
    let (l, day) = (Translator::of(lang), day());
    let holder = Holder {
        id: number(5),
        workshop_id: day.workshop.id,
        sex: Sex::Female,
        code: "K7QM-2XWP".into(),
        arrived_at: Some(Instant(1_698_825_600_000)),
        left_at: None,
    };
    let seats: Vec<Seat> = day.sessions.iter().map(seat).collect();
    Invitation {
        l,
        frame: PageFrame::new(lang, "/beni-mellal/invitation/K7QM-2XWP")
            .title(l.t("invitation-heading"))
            .commune(lang.pick("بني ملال", "Béni Mellal"), "beni-mellal", None)
            .private(),
        code: qr("https://example.ma/ar/beni-mellal/invitation/K7QM-2XWP", "K7QM-2XWP"),
        groups: named(l, &seats),
        ways: vec![Way { key: "invited-way-outcome", href: "/beni-mellal/workshops/3".into() }],
        here: "/beni-mellal/invitation/K7QM-2XWP".into(),
        changes: crate::workshop::changes::sample(lang, civic::workshop::WorkshopState::Prepared),
        day,
        holder,
    }
}

const DOOR: &str = "/beni-mellal/office/workshops/3/reception";

fn door(lang: Lang) -> Door {
    let l = Translator::of(lang);
    Door {
        l,
        frame: frame(lang, "presence-title").stage(),
        here: DOOR.into(),
        home: "/beni-mellal/office/workshops/3".into(),
        workshop: number(3),
        news: "/beni-mellal/news".into(),
        until: 1_698_879_600_000,
        open: true,
        moved: None,
        search: FormView::new(lang).scope("find"),
        form: FormView::new(lang).scope("new"),
        present: 39,
        categories: page_head::category_choices(l, &[]),
        sexes: page_head::sexes(l),
    }
}

fn people(lang: Lang) -> Found {
    let rows = [false, true].map(|away| {
        let (mut who, category) = participant(lang);
        if away {
            (who.arrived_at, who.sex) = (None, Sex::Unsaid);
        }
        Row { who, category, key: Uuid::nil() }
    });
    Found {
        l: Translator::of(lang),
        frame: frame(lang, "presence-find"),
        head: head(lang, "presence"),
        door: DOOR.into(),
        search: FormView::new(lang).scope("find"),
        open: true,
        rows: rows.into(),
        more: 3,
    }
}

fn now(lang: Lang) -> Now {
    let l = Translator::of(lang);
    let category = page_head::category(l, Category::Elected, "");
    let said = MarkTold {
        participant: number(5),
        what: What::Came,
        already: false,
        name: l.t("people-nameless").plain(),
        words: l.t("door-came").plain(),
        since: None,
        category: category.clone(),
        groups: vec![l.t("door-unseated").plain()],
        late: Some("/beni-mellal/office/workshops/3/reception/now?marked=5".into()),
        day: Some("7K42".into()),
        code: Some("K7QM-2XWP".into()),
        page: Some("/beni-mellal/invitation/K7QM-2XWP".into()),
    };
    let proposal = Proposal { session: number(4), participant: number(5), number: 2 };
    let seen = Latest {
        id: number(1),
        participant_id: number(5),
        what: What::Left,
        about: None,
        at: Instant(1_698_825_600_000),
        device: Uuid::nil(),
        name: String::new(),
        sex: Sex::Female,
        category_id: number(7),
        arrived_at: None,
        left_at: None,
    };
    Now {
        l,
        frame: frame(lang, "presence-counts"),
        head: head(lang, "presence"),
        home: "/beni-mellal/office/workshops/3".into(),
        door: DOOR.into(),
        said: Some(said),
        proposed: vec![(proposal, "الحصة 2".into())],
        present: 39,
        entered: 42,
        parity: Bars::parity(l, 19, 18, 2),
        counts: vec![Counted { name: category, here: 9, entered: 10, expected: Some(12) }],
        latest: vec![seen],
    }
}

fn sheet(lang: Lang) -> Sheet {
    let mut faults = Faults::default();
    faults.add_with("codes", "fault-row-code-misread", vec![("said", "K7QB".into())]);
    Sheet {
        l: Translator::of(lang),
        frame: frame(lang, "sheet-title"),
        head: head(lang, "presence"),
        here: format!("{DOOR}/sheet"),
        home: "/beni-mellal/office/workshops/3".into(),
        open: true,
        done: Some(Taken { marked: 12, already: 1 }),
        codes: FormView::new(lang).with("codes", "K7QB").faulty(faults).scope("codes"),
        people: FormView::new(lang).scope("people"),
    }
}
