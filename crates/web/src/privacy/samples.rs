//! Every page of this room once, filled.

use askama::Template;
use base::{Id, Instant, Lang};
use civic::{
    commune::Setting,
    privacy::{Concern, Decided, Request, State, Verdict, Wish},
};
use jiff::civil::date;
use press::{FormView, PageFrame, Translator};
use uuid::Uuid;

use super::{
    ask::{self, AskPage},
    cookies::{self, CookiesPage},
    desk::{self, RequestPage, RequestsPage},
    follow::{FollowPage, LookUpPage},
    office::OfficePage,
    page::PrivacyPage,
    register,
    statements::{AccessibilityPage, LegalPage},
};
use crate::Sample;

pub(super) fn all(lang: Lang) -> Vec<Sample> {
    let l = Translator::of(lang);
    vec![
        sample("privacy/page", &privacy(l)),
        sample(
            "privacy/accessibility",
            &AccessibilityPage {
                l,
                frame: frame(l, "/accessibility", "statement-accessibility"),
                setting: setting(),
            },
        ),
        sample("privacy/legal", &legal(l)),
        sample(
            "privacy/cookies",
            &CookiesPage {
                l,
                frame: frame(l, "/cookies", "statement-cookies"),
                cookies: cookies::rows(l),
            },
        ),
        sample("privacy/office", &office(l)),
        sample("privacy/ask", &ask(l)),
        sample("privacy/look_up", &look_up(l)),
        sample("privacy/follow", &follow(l)),
        sample("privacy/requests", &requests(l)),
        sample("privacy/request", &one(l)),
    ]
}

fn ask(l: &'static Translator) -> AskPage {
    let mut faults = base::Faults::default();
    faults.add("words", "fault-required");
    AskPage {
        l,
        frame: frame(l, "/privacy/ask", "ask-title").private(),
        form: FormView::new(l.lang()).with("concerns", "workshop").faulty(faults),
        wishes: ask::wishes(l),
        concerns: ask::concerns(l),
        due: date(2026, 12, 12),
    }
}

fn look_up(l: &'static Translator) -> LookUpPage {
    let mut faults = base::Faults::default();
    faults.add("code", "fault-request-unknown");
    let form = FormView::new(l.lang()).with("code", "K7QM").faulty(faults);
    LookUpPage { l, frame: frame(l, "/privacy/request", "ask-follow").private(), form }
}

fn request() -> Request {
    Request {
        id: Id::new(Uuid::from_u128(1)),
        kind: Wish::Erase,
        concerns: Concern::Contribution,
        contribution_id: Some(Id::new(Uuid::from_u128(2))),
        participant_id: None,
        place: "المادة 7".into(),
        name: "مواطنة".into(),
        contact: "0600000000".into(),
        words: "أطلب محو اسمي.".into(),
        received_at: Instant(1_796_083_200_000),
        due_on: date(2026, 12, 12),
        state: State::Answered,
        revision: 3,
    }
}

/// An answer that took the place of another.
fn answers() -> Vec<Decided> {
    let answer = |verdict, erased, superseded_at| Decided {
        verdict,
        reason: "بعد التحقق من الرمز.".into(),
        erased,
        decided_at: Instant(1_796_169_600_000),
        superseded_at,
    };
    vec![
        answer(Verdict::Granted, true, None),
        answer(Verdict::Refused, false, Some(Instant(1_796_169_700_000))),
    ]
}

fn follow(l: &'static Translator) -> FollowPage {
    FollowPage {
        l,
        frame: frame(l, "/privacy/request/K7QM-2XWP-94HT", "ask-follow").private(),
        code: "K7QM-2XWP-94HT".into(),
        request: request(),
        answers: answers(),
        late: true,
        own: vec![(l.t("ask-name"), "مواطنة".into())],
    }
}

fn requests(l: &'static Translator) -> RequestsPage {
    RequestsPage {
        l,
        frame: frame(l, "/office/requests", "requests-title").private().desk(),
        here: format!("/{}/beni-mellal/office/requests", l.lang()),
        waiting: 1,
        late: 1,
        requests: vec![Request { state: State::Waiting, ..request() }, request()],
        today: date(2026, 12, 20),
    }
}

fn one(l: &'static Translator) -> RequestPage {
    RequestPage {
        l,
        frame: frame(l, "/office/requests/1", "requests-one").private().desk(),
        request: request(),
        answers: answers(),
        late: false,
        subject: Some(format!("/{}/beni-mellal/office/contributions/2", l.lang())),
        form: FormView::new(l.lang()).with("revision", 3),
        verdicts: desk::verdicts(l),
        back: format!("/{}/beni-mellal/office/requests", l.lang()),
    }
}

fn sample(name: &'static str, page: &impl Template) -> Sample {
    Sample { name, html: page.render().unwrap_or_default() }
}

fn town(l: &Translator) -> &'static str {
    l.lang().pick("بني ملال", "Béni Mellal")
}

fn frame(l: &Translator, path: &str, key: &str) -> PageFrame {
    let frame = PageFrame::new(l.lang(), format!("/beni-mellal{path}")).title(l.t(key));
    frame.commune(town(l), "beni-mellal", None)
}

fn setting() -> Setting {
    Setting {
        contact: "0523000000".into(),
        cndp_receipt: "D-1/2026".into(),
        hosting: "الرباط، المغرب".into(),
        ..Setting::default()
    }
}

fn privacy(l: &'static Translator) -> PrivacyPage {
    PrivacyPage {
        l,
        frame: frame(l, "/privacy", "statement-privacy"),
        town: town(l).to_owned(),
        setting: setting(),
        kept: register::all(l),
    }
}

fn legal(l: &'static Translator) -> LegalPage {
    LegalPage {
        l,
        frame: frame(l, "/legal", "statement-legal"),
        town: town(l).to_owned(),
        setting: setting(),
        version: env!("CARGO_PKG_VERSION"),
    }
}

fn office(l: &'static Translator) -> OfficePage {
    OfficePage {
        l,
        frame: frame(l, "/office/privacy", "privacy-register").private().desk(),
        town: town(l).to_owned(),
        here: format!("/{}/beni-mellal/office/privacy", l.lang()),
        setting: Setting::default(),
        kept: register::all(l),
    }
}
