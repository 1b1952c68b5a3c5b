//! The pages of this half of the room, filled.

use askama::Template;
use base::{Id, Instant, Lang};
use civic::{
    offline::{
        Checkout, Choice, Conflict, Reason,
        queries::{Field, Shown, ShownValue},
    },
    workshop::{Workshop, WorkshopState},
};
use press::{PageFrame, Translator};
use uuid::Uuid;

use super::{
    office::{Key, Laptop, OfficePage},
    start::{Reached, StartPage},
};
use crate::{Sample, site::HomeContact, workshop::page_head::Head};

/// The morning of the sample's day.
const MORNING: Instant = Instant(1_698_825_600_000);

/// Every page, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    let pages = [
        ("offline/home", home(lang).render()),
        ("offline/away", away(lang).render()),
        ("offline/laptop", laptop(lang).render()),
        ("offline/start", start(lang).render()),
    ];
    pages.into_iter().map(|(name, html)| Sample { name, html: html.unwrap_or_default() }).collect()
}

fn number<T>(value: u128) -> Id<T> {
    Id::new(Uuid::from_u128(value))
}

fn workshop() -> Workshop {
    Workshop {
        id: number(1),
        paper_id: None,
        title: "ورشة إعداد ميثاق المشاركة المواطنة".into(),
        project: "تضافر".into(),
        lang: "ar".into(),
        held_on: "2023-11-01".into(),
        starts_at: "09:00".into(),
        venue: "قاعة الاجتماعات".into(),
        state: WorkshopState::Open,
        opened_at: Some(MORNING),
        closed_at: None,
        shown_at: Some(Instant(1_698_000_000_000)),
        revision: 1,
    }
}

fn frame(lang: Lang, key: &str) -> PageFrame {
    let town = lang.pick("بني ملال", "Béni Mellal");
    let frame = PageFrame::new(lang, "/beni-mellal/office/workshops/1/hall").private().desk();
    frame.title(Translator::of(lang).t(key)).commune(town, "beni-mellal", None)
}

fn home(lang: Lang) -> OfficePage {
    let l = Translator::of(lang);
    let here = format!("/{lang}/beni-mellal/office/workshops/1");
    OfficePage {
        l,
        frame: frame(lang, "hall-title"),
        head: Head::of(l, &workshop(), here.clone(), "hall", 2),
        here: format!("{here}/hall"),
        news: format!("/{lang}/beni-mellal/news"),
        checkout: None,
        now: MORNING,
        key: None,
        conflicts: Vec::new(),
        prepares: true,
        runs: true,
        laptop: None,
    }
}

fn away(lang: Lang) -> OfficePage {
    let checkout = Checkout {
        id: number(2),
        workshop_id: number(1),
        key_expires_at: MORNING.plus_days(3),
        laptop: Some(Uuid::from_u128(3)),
        offered_at: MORNING,
        taken_at: Some(MORNING),
        seen_at: Some(MORNING),
        returned_at: None,
        ended_at: None,
        carried_seq: 4,
        carried_hash: String::new(),
    };
    let address = format!("https://participation.example/{lang}/beni-mellal");
    let key = Key {
        command: format!("mithaq hall --home {address} --key 5f0c…"),
        home: address,
        key: "5f0c".into(),
        expires_at: MORNING.plus_days(3),
    };
    let conflicts = vec![
        shown(Reason::Both, None),
        shown(Reason::Bound, None),
        shown(Reason::Rival, Some(Choice::Hall)),
        shown(Reason::Renumbered, Some(Choice::Home)),
    ];
    OfficePage { checkout: Some(checkout), key: Some(key), conflicts, ..home(lang) }
}

fn shown(reason: Reason, decision: Option<Choice>) -> Shown {
    let conflict = Conflict {
        id: number(5),
        checkout_id: number(2),
        table_name: "person".into(),
        row_key: "[]".into(),
        reason,
        base: String::new(),
        home: String::new(),
        hall: String::new(),
        found_at: MORNING,
        decided_at: decision.map(|_| MORNING),
        decision,
        revision: 1,
    };
    let field = |name: &str, home, hall| Field { name: name.into(), home, hall };
    Shown {
        conflict,
        name: "فاطمة الزهراء".into(),
        fields: vec![
            field(
                "name",
                ShownValue::Words("فاطمة".into()),
                ShownValue::Words("فاطمة الزهراء".into()),
            ),
            field("invited_at", ShownValue::Nothing, ShownValue::Moment(MORNING)),
            field("walk_in", ShownValue::Yes(false), ShownValue::Yes(true)),
            field("position", ShownValue::Number(1), ShownValue::Number(2)),
        ],
        at_home: reason != Reason::Bound,
        in_hall: true,
        seen: String::new(),
    }
}

fn reached(lang: Lang) -> Vec<Reached> {
    Reached::all(Translator::of(lang), &["http://10.42.0.1:8080".to_owned()])
}

fn laptop(lang: Lang) -> OfficePage {
    let standing = HomeContact {
        address: "https://mithaq.example".into(),
        met_at: Some(MORNING),
        trouble: Some("hall-trouble-line"),
        unsent: 12,
        left: false,
    };
    let laptop = Laptop { standing, reached: reached(lang), waiting: 2 };
    OfficePage { laptop: Some(laptop), ..home(lang) }
}

fn start(lang: Lang) -> StartPage {
    StartPage {
        l: Translator::of(lang),
        frame: PageFrame::new(lang, "/hall").title(Translator::of(lang).t("hall-start-title")),
        workshop: workshop(),
        reached: reached(lang),
        desk: format!("/{lang}/beni-mellal/office/workshops/1"),
    }
}
