//! The pages of this room, filled.

use base::{Id, Lang, LocalText};
use civic::process::{
    Announcement, Change, ChangeKind, Process, ProcessKind, StageKind, StageState,
};
use press::{Choice, FormView, Translator};
use uuid::Uuid;

use super::{
    changes::ChangeLine,
    invitations::{InvitationsPage, Letter},
    list::StagesPage,
    stage::StagePage,
    steer::{Guest, SteerPage, look::SecondLook},
};
use crate::{
    Sample,
    consultation::{
        said::Announced,
        samples::{data, frame, sample},
    },
};

pub(super) fn all(lang: Lang) -> Vec<Sample> {
    let l = Translator::of(lang);
    vec![
        sample("stages/stage", &stage(l)),
        sample("stages/list", &stages(l)),
        sample("stages/to-open", &steer(l, StageKind::Public, StageState::Pending)),
        sample("stages/open", &steer(l, StageKind::SecondLevel, StageState::Open)),
        sample("stages/closed", &steer(l, StageKind::Public, StageState::Closed)),
        sample("stages/second-look", &second_look(l)),
        sample("stages/adoption", &steer(l, StageKind::Adoption, StageState::Open)),
        sample("stages/invitations", &invitations(l)),
    ]
}

fn stage(l: &'static Translator) -> StagePage {
    let stage = data::stage();
    StagePage {
        l,
        frame: frame(l, "/stages/1", "stage-public"),
        announced: Announced::of(l.lang(), &stage),
        outreach: data::outreach(),
        counts: data::counts(),
        changes: changes(l),
        contribute: Some("/ar/beni-mellal/charter/contribute".into()),
        text: "/ar/beni-mellal/charter".into(),
        stage,
    }
}

fn stages(l: &'static Translator) -> StagesPage {
    let process = Process {
        id: Id::new(Uuid::nil()),
        kind: ProcessKind::Charter,
        edition: 1,
        title: LocalText::new("ميثاق المشاركة المواطنة", "Charte de la participation citoyenne"),
        revision: 1,
    };
    StagesPage {
        l,
        frame: frame(l, "/office/stages", "stages-title").private().desk(),
        here: "/ar/beni-mellal/office/stages".into(),
        courses: vec![(process, vec![data::stage()])],
        missing: vec![(ProcessKind::ActionPlan, FormView::new(l.lang()).scope("action_plan"))],
        may_steer: true,
    }
}

fn steer(l: &'static Translator, kind: StageKind, state: StageState) -> SteerPage {
    let stage = civic::process::Stage { kind, state, ..data::stage() };
    SteerPage {
        l,
        frame: frame(l, "/office/stages/1", "stages-title").private().desk(),
        announced: Announced::of(l.lang(), &stage),
        outreach: data::outreach(),
        counts: data::counts(),
        form: FormView::new(l.lang()).with("revision", 1),
        amend: FormView::new(l.lang()).scope("amend").mark("do", "amend"),
        reopen: (state == StageState::Closed)
            .then(|| FormView::new(l.lang()).scope("reopen").mark("do", "reopen")),
        changes: changes(l),
        refusal: Some(l.t("refused-unanswered")),
        may_steer: true,
        versions: vec![Choice::new("1", l.msg("text-version").n("number", 1).attr())],
        bodies: vec![Choice::new("1", l.lang().pick("جمعية الحي", "Association du quartier"))],
        invited: vec![Guest { name: "هيئة المساواة".into(), opened: true, sent: 2 }],
        adoption: None,
        queue: "/ar/beni-mellal/office/contributions".into(),
        public: "/ar/beni-mellal/stages/1".into(),
        lines: vec![1, 2],
        stage,
    }
}

/// What was changed about a stage, a change of each kind.
fn changes(l: &'static Translator) -> Vec<ChangeLine> {
    let change = |kind, field, former: &str| Change {
        id: Id::new(Uuid::nil()),
        kind,
        field,
        former: LocalText::new(former, former),
        reason: LocalText::new("تأخر وصول النص إلى الدواوير.", "Le texte est arrivé tard."),
        changed_at: base::Instant::start_of(jiff::civil::date(2023, 12, 20)),
    };
    let made = [
        change(ChangeKind::Extended, Announcement::ClosesOn, "2023-12-30"),
        change(ChangeKind::Corrected, Announcement::Offline, "مكتب الاستقبال"),
        change(ChangeKind::TextChanged, Announcement::Version, "1"),
        change(ChangeKind::ClosedUninvited, Announcement::Whole, ""),
    ];
    ChangeLine::all(l, "/ar/beni-mellal", &made)
}

fn second_look(l: &'static Translator) -> SecondLook {
    let stage = data::stage();
    SecondLook {
        l,
        frame: frame(l, "/office/stages/1", "second-look-title").private().desk(),
        today: jiff::civil::date(2023, 12, 20),
        early: stage.closes_on,
        uninvited: true,
        form: FormView::new(l.lang()).with("looked", "2023-12-30"),
        back: "/ar/beni-mellal/office/stages/1".into(),
        stage,
    }
}

fn invitations(l: &'static Translator) -> InvitationsPage {
    let link = "https://participation.example/ar/beni-mellal/organisation/1";
    InvitationsPage {
        l,
        frame: frame(l, "/office/stages/1", "bodies-letters-title").private().desk(),
        town: l.lang().pick("بني ملال", "Béni Mellal").into(),
        announced: Announced::of(l.lang(), &data::stage()),
        letters: vec![Letter {
            name: l.lang().pick("جمعية الحي", "Association du quartier").into(),
            link: link.into(),
            qr: press::qr(link, &l.t("bodies-letter-qr").attr()),
        }],
        back: "/ar/beni-mellal/office/stages/1".into(),
    }
}
