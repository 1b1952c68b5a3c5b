//! The pages of this half of the room, filled.

mod before;
mod groups;
mod lists;

use askama::Template;
use base::{Faults, Id, Instant, Lang};
use civic::{
    agenda::queries::Day,
    framing::{FramingPaper, PaperState, paper, rules::corrections::Corrections},
    people::{Details, Sex},
    workshop::{Participant, Session, Workshop, WorkshopState, queries::Listed},
};
use press::{Bars, FormView, PageFrame, Translator};
use uuid::Uuid;

use super::{
    by_hand, changes,
    overview::{List, Overview},
    page_head::{self, Head},
    people::People,
    person::Person,
    preview::{self, Preview},
    upload::UploadPage,
};
use crate::Sample;

/// The demonstration's paper, which every sample page speaks of.
const PAPER: &[u8] = include_bytes!("../../../../../data/papers/beni-mellal-2023-11-01.ar.md");

/// An identity for samples.
fn number<T>(value: u128) -> Id<T> {
    Id::new(Uuid::from_u128(value))
}

pub(crate) fn frame(lang: Lang, key: &str) -> PageFrame {
    let frame = PageFrame::new(lang, "/beni-mellal/office/workshops").private().desk();
    frame.title(Translator::of(lang).t(key)).commune(
        lang.pick("بني ملال", "Béni Mellal"),
        "beni-mellal",
        None,
    )
}

/// Every page of this half, in a language.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    let pages = [
        ("workshop/upload", upload(lang).render()),
        ("workshop/preview", preview(lang).map_or(Ok(String::new()), |page| page.render())),
        ("workshop/list", list(lang).render()),
        ("workshop/overview", overview(lang).render()),
        ("workshop/setting", before::setting(lang).render()),
        ("workshop/by_hand", by_hand::sample(lang, frame(lang, "by-hand-title")).render()),
        ("workshop/calling", before::calling(lang).render()),
        ("workshop/people", people(lang).render()),
        ("workshop/person", person(lang).render()),
        ("workshop/lists", lists::lists(lang).render()),
        ("workshop/groups", groups::groups(lang).render()),
        ("workshop/published", groups::drawings(lang).render()),
    ];
    pages.into_iter().map(|(name, html)| Sample { name, html: html.unwrap_or_default() }).collect()
}

fn framing_paper() -> FramingPaper {
    FramingPaper {
        id: number(1),
        media_id: number(2),
        state: PaperState::Received,
        received_at: Instant(1_698_825_600_000),
        name: "ورقة تأطيرية.md".into(),
        sha256: vec![7; 32],
    }
}

fn upload(lang: Lang) -> UploadPage {
    let mut faults = Faults::default();
    faults.add("file", "fault-file");
    UploadPage {
        l: Translator::of(lang),
        frame: frame(lang, "upload-title"),
        form: FormView::new(lang).faulty(faults),
        waiting: vec![framing_paper()],
        papers: "/beni-mellal/office/papers".into(),
    }
}

fn preview(lang: Lang) -> Option<Preview> {
    let l = Translator::of(lang);
    let reading = paper::read(PAPER).ok()?;
    let given = Corrections::of(&reading);
    let mut faults = Faults::default();
    faults.add("row-2-ends_at", "fault-row-backwards");
    Some(Preview {
        l,
        frame: frame(lang, "preview-title"),
        form: preview::form::fields(lang, &given).faulty(faults),
        paper: framing_paper(),
        reading,
        given,
        file: "/beni-mellal/office/files/1".into(),
        town: lang.pick("بني ملال", "Béni Mellal").into(),
        own: false,
        past: true,
        kinds: page_head::kinds(l),
        feeds: page_head::feeds(l),
        categories: page_head::standard_categories(l),
    })
}

fn list(lang: Lang) -> List {
    let workshop = workshop();
    let listed = Listed {
        id: workshop.id,
        title: workshop.title,
        lang: workshop.lang,
        held_on: workshop.held_on,
        venue: workshop.venue,
        state: WorkshopState::Open,
        shown_at: None,
        entered: 39,
        came: 33,
    };
    List {
        l: Translator::of(lang),
        frame: frame(lang, "nav-workshops"),
        workshops: vec![listed],
        here: "/beni-mellal/office/workshops".into(),
        upload: "/beni-mellal/office/paper".into(),
        by_hand: "/beni-mellal/office/new-workshop".into(),
        prepares: true,
    }
}

fn workshop() -> Workshop {
    Workshop {
        id: number(3),
        paper_id: None,
        title: "ورشة صياغة خطة عمل وميثاق المشاركة المواطنة لجماعة بني ملال".into(),
        project: "مشروع تضافر لدعم المشاركة المواطنة بالجماعات".into(),
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

fn session() -> Session {
    Session {
        id: number(4),
        workshop_id: number(3),
        position: 3,
        number: Some(2),
        kind: paper::Kind::Session,
        title: "وضع العناصر الأساسية لإعداد خطة العمل في مجال المشاركة المواطنة".into(),
        starts_at: "10:30".into(),
        ends_at: "12:00".into(),
        feeds: Some(civic::process::ProcessKind::ActionPlan),
    }
}

pub(crate) fn head(lang: Lang, step: &str) -> Head {
    let home = "/beni-mellal/office/workshops/3".to_owned();
    Head::of(Translator::of(lang), &workshop(), home, step, 3)
}

/// A day of one session.
pub(crate) fn day() -> Day {
    Day {
        workshop: workshop(),
        version: None,
        aims: Vec::new(),
        categories: Vec::new(),
        sessions: vec![session()],
        items: Vec::new(),
        questions: Vec::new(),
    }
}

fn overview(lang: Lang) -> Overview {
    let (l, day) = (Translator::of(lang), day());
    let form = FormView::new(lang).with("session", 4).with("questions", "ما الإجراء؟").scope("s3");
    Overview {
        l,
        frame: frame(lang, "nav-workshops"),
        head: head(lang, "programme"),
        parity: Bars::parity(l, 19, 18, 2),
        entered: 39,
        came: 33,
        next: ("workshop-next-groups", "/beni-mellal/office/workshops/3/groups".into()),
        away: false,
        runs: true,
        changeable: true,
        calls: true,
        changes: changes::sample(lang, WorkshopState::Open),
        forms: vec![(session(), form)],
        day,
    }
}

pub(crate) fn participant(lang: Lang) -> (Participant, String) {
    let row = Participant {
        id: number(5),
        person_id: number(6),
        name: String::new(),
        contact: "khadija@example.org".into(),
        details: Details {
            phone: "0612345678".into(),
            function: "مستشارة".into(),
            organisation: "جمعية الحي".into(),
        },
        category_id: number(7),
        sex: Sex::Female,
        code: "K7QM-2XWP".into(),
        row_code: Some("K7QA".into()),
        walk_in: false,
        invited_at: Some(Instant(1_698_739_200_000)),
        arrived_at: Some(Instant(1_698_825_600_000)),
        left_at: None,
        revision: 2,
    };
    (row, page_head::category(Translator::of(lang), paper::Category::Elected, ""))
}

fn people(lang: Lang) -> People {
    let l = Translator::of(lang);
    People {
        l,
        frame: frame(lang, "people-title"),
        head: head(lang, "people"),
        told: vec![l.msg("people-nothing-new").n("count", 4)],
        parity: Bars::parity(l, 19, 18, 2),
        rows: vec![participant(lang)],
        invited: "/beni-mellal/invitation".into(),
        uninvited: 4,
        prepares: true,
        notices: "/beni-mellal/office/notices".into(),
        template: "/beni-mellal/office/list.csv".into(),
        form: FormView::new(lang).scope("one"),
        pasted: FormView::new(lang).scope("many"),
        categories: page_head::category_choices(l, &[]),
        sexes: page_head::sexes(l),
    }
}

fn person(lang: Lang) -> Person {
    let l = Translator::of(lang);
    let row = participant(lang).0;
    let form = |what| crate::form::about(lang, what, row.id);
    Person {
        l,
        frame: frame(lang, "person-title"),
        head: head(lang, "people"),
        refusal: Some(l.t("refused-join-voted")),
        change: form("change").with("contact", &row.contact).with("sex", row.sex),
        join: form("join"),
        remove: form("remove"),
        categories: page_head::category_choices(l, &[]),
        sexes: page_head::sexes(l),
        others: vec![press::Choice::new(6, "\u{2068}K7QM-2XWQ\u{2069}")],
        row,
    }
}
