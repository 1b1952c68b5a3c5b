//! The agenda's pages, filled: a day that is late in its first session.

use std::collections::HashSet;

use askama::Template;
use base::{Faults, Id, Instant, Lang};
use civic::{
    agenda::{
        Part, Plan, Press, Slot, Version, Way,
        queries::{Agenda, Clock, Released},
        rules::{
            changes::changes,
            clock::{Runs, press, stand},
            repair::{Late, proposals, stepped},
        },
    },
    framing::paper::Kind,
    workshop::{Workshop, WorkshopState},
};
use jiff::civil::date;
use press::{PageFrame, Translator};
use uuid::Uuid;

use super::{
    clock::ClockPage,
    editor::{EditorPage, Open},
    versions::VersionsPage,
};
use crate::{
    Sample,
    form::{FormData, Returned},
    workshop::page_head::Head,
};

const HOME: &str = "/beni-mellal/office/workshops/1";

/// Every page, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    let pages = [
        ("agenda/editor", editor(lang).render()),
        ("agenda/versions", versions(lang).render()),
        ("agenda/clock", clock(lang).render()),
    ];
    pages.into_iter().map(|(name, html)| Sample { name, html: html.unwrap_or_default() }).collect()
}

fn uuid(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn frame(lang: Lang, key: &str) -> PageFrame {
    let town = lang.pick("بني ملال", "Béni Mellal");
    let frame = PageFrame::new(lang, HOME).title(Translator::of(lang).t(key)).desk();
    frame.commune(town, "beni-mellal", None)
}

fn workshop() -> Workshop {
    Workshop {
        id: Id::new(uuid(1)),
        paper_id: None,
        title: "ورشة صياغة خطة عمل وميثاق المشاركة المواطنة لجماعة بني ملال".into(),
        project: "مشروع تضافر".into(),
        lang: "ar".into(),
        held_on: "2023-11-01".into(),
        starts_at: "09:30".into(),
        venue: "النادي الرياضي لبني ملال (الفروسية)".into(),
        state: WorkshopState::Open,
        opened_at: None,
        closed_at: None,
        shown_at: Some(Instant(1_698_000_000_000)),
        revision: 1,
    }
}

fn slot(number: u128, kind: Kind, title: &str, minutes: i64) -> Slot {
    Slot {
        id: uuid(number),
        kind,
        number: (kind == Kind::Session).then_some(i64::try_from(number).unwrap_or(0) - 9),
        title: title.into(),
        lead: 0,
        minutes,
        least: minutes / 2,
        optional: false,
        feeds: None,
        parts: Vec::new(),
    }
}

fn plan() -> Plan {
    let mut work = slot(10, Kind::Session, "وضع العناصر الأساسية لإعداد خطة العمل", 90);
    let part = |number, title: &str, minutes, parallel| Part {
        id: uuid(number),
        title: title.into(),
        minutes,
        parallel,
        optional: !parallel,
    };
    work.parts = vec![
        part(20, "المجموعة 1", Some(45), true),
        part(21, "المجموعة 2", Some(45), true),
        part(22, "خلاصات", None, false),
    ];
    let mut last = slot(12, Kind::Session, "جلسة عامة ختامية", 30);
    last.optional = true;
    let pause = slot(11, Kind::Break, "", 20);
    Plan { starts: 630, slots: vec![work, pause, last] }
}

fn version(number: i64) -> Version {
    Version {
        id: Id::new(uuid(40)),
        number,
        note: String::new(),
        repair: (number > 1).then_some(Way::Shorten),
        released_at: Instant(1_698_829_200_000),
    }
}

fn changed() -> Plan {
    let mut after = plan();
    after.slots.swap(0, 1);
    after.slots[1].title.push_str(" والميثاق");
    after.slots[1].parts.remove(2);
    after.slots[1].parts[0].minutes = None;
    after.slots[2].kind = Kind::Closing;
    after.slots[2].number = None;
    after.slots[2].optional = false;
    after
}

fn editor(lang: Lang) -> EditorPage {
    let l = Translator::of(lang);
    let mut faults = Faults::default();
    faults.add("minutes", "fault-agenda-minutes");
    let sent = FormData::default().with("do", "part").with("item", &uuid(20).simple().to_string());
    EditorPage {
        l,
        frame: frame(lang, "agenda-title"),
        agenda: Agenda {
            workshop: workshop(),
            version: Some(version(1)),
            changes: changes(&plan(), &changed()),
            plan: plan(),
            draft: Some(changed()),
            steps: 2,
            used: HashSet::new(),
        },
        paper: Some(plan()),
        runs: true,
        here: HOME.into(),
        open: Open::Part(uuid(20)),
        returned: Returned::with(sent, faults),
        meanwhile: "09h00 · 30 دقيقة · استقبال".into(),
        key: uuid(50),
    }
}

fn versions(lang: Lang) -> VersionsPage {
    let l = Translator::of(lang);
    let released =
        |number, plan: Plan, changes| Released { version: version(number), plan, changes };
    VersionsPage {
        l,
        frame: frame(lang, "agenda-versions"),
        head: Head::of(l, &workshop(), HOME.into(), "agenda", 2),
        workshop: workshop(),
        versions: vec![
            released(2, changed(), changes(&plan(), &changed())),
            released(1, plan(), Vec::new()),
        ],
        here: HOME.into(),
    }
}

fn clock(lang: Lang) -> ClockPage {
    let (clock, now) = late_day();
    ClockPage {
        l: Translator::of(lang),
        frame: frame(lang, "clock-title").stage(),
        now,
        runs: true,
        news: "/beni-mellal/news".into(),
        home: HOME.into(),
        lost: Some(civic::agenda::rules::repair::Repair::Shorten),
        clock,
    }
}

/// A day that is late in its first session, and its moment.
pub(crate) fn late_day() -> (Clock, Instant) {
    let (plan, day) = (plan(), date(2023, 11, 1));
    let at = |hour, minute| Instant::at(day, jiff::civil::time(hour, minute, 0, 0));
    let mut runs = Runs::new();
    for entry in [20, 21] {
        runs = press(&plan, &runs, uuid(entry), Press::Start, at(10, 42)).unwrap_or_default();
    }
    runs = press(&plan, &runs, uuid(21), Press::Pause, at(10, 50)).unwrap_or_default();
    let now = at(11, 5);
    let standing = stand(&plan, &runs, day, now);
    let used = HashSet::new();
    let late = Late { plan: &plan, runs: &runs, standing: &standing, used: &used };
    let (minutes, proposals) = (stepped(late.minutes(now)), proposals(&late, now));
    let clock = Clock {
        workshop: workshop(),
        version: Some(version(1)),
        plan,
        standing,
        late: minutes,
        proposals,
        runs,
        drafted: false,
    };
    (clock, now)
}
