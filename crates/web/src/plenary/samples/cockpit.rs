//! The cockpit on a late day: one group wants help, one has not been heard of.

use base::{Id, Instant, Lang};
use civic::{
    agenda::rules::acts,
    cards::{Help, Table, queries::Count},
    plenary::{
        DayAct, Deed, Parked, Projection, View,
        queries::{Cockpit, Seated, Waiting},
        rules,
    },
};
use press::Translator;
use uuid::Uuid;

use super::super::cockpit::{CockpitPage, tiles};
use crate::form::Returned;

fn id<T>(number: u128) -> Id<T> {
    Id::new(Uuid::from_u128(number))
}

/// The page, with everything that it may say.
pub(super) fn cockpit(lang: Lang) -> CockpitPage {
    let l = Translator::of(lang);
    let (clock, now) = crate::agenda::late_day();
    let workshop_id = clock.workshop.id;
    let table = |number: i64| Table {
        id: id(60 + u128::try_from(number).unwrap_or(0)),
        number,
        session_id: id(10),
        workshop_id,
        key_expires_at: now,
    };
    let count = |group: u128, cards: i64, ago: i64| Count {
        group_id: id(group),
        question_id: None,
        cards,
        last_at: Instant(now.0 - ago * 60_000),
    };
    let current = acts::current(&clock.plan, &clock.standing);
    let cockpit = Cockpit {
        lasts: current.as_ref().and_then(|act| acts::lasts(&clock.plan, &clock.runs, act)),
        current,
        next: acts::next(&clock.plan, &clock.standing, now),
        tables: (1..=4).map(table).collect(),
        counts: vec![count(61, 6, 0), count(62, 3, 6), count(63, 4, 2)],
        seated: vec![Seated { group_id: id(64), people: 10, women: 5, men: 5 }],
        help: vec![wanted(lang, now)],
        projection: Some(Projection {
            workshop_id,
            screen_key: "screen".into(),
            view: View::Groups,
            subject_id: Some(Uuid::from_u128(10)),
            page: 1,
            dark: false,
            changed_at: now,
        }),
        last: Some(pressed(now)),
        held: [held(now, 90, Some("النقل الليلي إلى الدواوير")), held(now, 91, None)].to_vec(),
        waiting: Waiting { ballots: 1, open: 1, sentences: 2, objections: 1, parked: 2 },
        here: 60,
        clock,
    };
    CockpitPage {
        l,
        frame: super::frame(lang, l.t("cockpit-title")).stage(),
        tiles: tiles::tiles(l, &cockpit, now, |_| None),
        cockpit,
        now,
        closed: Vec::new(),
        runs: true,
        root: "/beni-mellal/office/workshops/1".into(),
        news: "/beni-mellal/news".into(),
        chosen: "shorten".into(),
        told: Some(l.t("cockpit-told-repair")),
        returned: Returned::default(),
        keys: (0..6).map(|at| Uuid::from_u128(80 + at).to_string()).collect(),
    }
}

/// A point held by its hour alone, or with words.
fn held(now: Instant, number: u128, words: Option<&str>) -> Parked {
    let noted_at = Instant(now.0 - 600_000);
    Parked {
        id: id(number),
        position: 1,
        text: words.map_or_else(|| rules::hour(noted_at), str::to_owned),
        card_id: None,
        card_number: None,
        noted_at,
        next_step_id: None,
        owner: None,
        due_on: None,
    }
}

fn pressed(now: Instant) -> DayAct {
    DayAct {
        id: id(70),
        number: 1,
        deed: Deed::Begin,
        entry_id: Some(Uuid::from_u128(20)),
        version_number: None,
        pressed_at: Instant(now.0 - 2_000),
        done_at: Instant(now.0 - 2_000),
        undone_at: None,
        runs_before: String::new(),
        runs_after: String::new(),
        view_before: None,
        subject_before: None,
        page_before: None,
        keys_before: false,
        dark_before: false,
        view_after: Some(View::Groups),
        subject_after: None,
    }
}

/// One group wants help, and says with what.
fn wanted(lang: Lang, now: Instant) -> Help {
    let need = lang.pick("لم نفهم السؤال الثاني", "La question 2 n’est pas claire").into();
    Help { group_id: id(63), wanted_at: Instant(now.0 - 60_000), seen_at: None, need }
}
