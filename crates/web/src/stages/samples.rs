//! The pages of this room, filled.

use base::{Id, Lang, LocalText};
use civic::process::{
    ActKind, Announcement, Change, ChangeKind, Decided, Process, ProcessKind, Ruling, StageKind,
    StageState,
};
use press::{Choice, FormView, Translator};
use uuid::Uuid;

use super::{
    changes::ChangeLine,
    decisions::DecisionLine,
    invitations::{InvitationsPage, Letter},
    list::StagesPage,
    proposals::{ProposalsPage, sample_line},
    publish::PublishPage,
    stage::StagePage,
    steer::{Guest, SteerPage, look::SecondLook, looks, rulings},
};
use crate::{
    Sample,
    consultation::{
        said::Announced,
        samples::{data, frame, sample},
    },
    document::desk::DraftLine,
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
        sample("stages/proposals", &proposals(l)),
        sample("stages/publish", &publish(l)),
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
        decisions: decisions(l),
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
        base: "/ar/beni-mellal".into(),
        courses: vec![(process, vec![data::stage()])],
        missing: vec![(ProcessKind::ActionPlan, FormView::new(l.lang()).scope("action_plan"))],
        revisable: vec![(ProcessKind::Charter, 1, FormView::new(l.lang()).scope("revise-charter"))],
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
        decisions: decisions(l),
        undecided: kind == StageKind::Adoption,
        rulings: rulings(l),
        looks: looks(l),
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

/// What the council decided: put off, then adopted.
fn decisions(l: &'static Translator) -> Vec<DecisionLine> {
    let decided = |ruling, postponed_to, votes: Option<i64>| Decided {
        id: Id::new(Uuid::nil()),
        ruling,
        version_id: Uuid::nil(),
        number: "12/2024".into(),
        decided_on: jiff::civil::date(2024, 2, 7),
        votes_for: votes,
        votes_against: votes,
        votes_abstained: votes,
        postponed_to,
        reason: LocalText::new("لتعميق الدراسة", "Pour approfondir l’étude"),
    };
    let later = Some(jiff::civil::date(2024, 5, 6));
    let made = [decided(Ruling::Postponed, later, None), decided(Ruling::Amended, None, Some(3))];
    DecisionLine::all(l, "/ar/beni-mellal", &made)
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

fn proposals(l: &'static Translator) -> ProposalsPage {
    ProposalsPage {
        l,
        frame: frame(l, "/office/proposals", "proposals-title").private().desk(),
        refusal: Some(l.t("refused-proposal-draft")),
        proposals: vec![
            sample_line(l, ActKind::Open, false),
            sample_line(l, ActKind::Publish, true),
        ],
    }
}

fn publish(l: &'static Translator) -> PublishPage {
    PublishPage {
        refusal: None,
        l,
        frame: frame(l, "/office/texts/charter/publish", "publish-title").private().desk(),
        back: "/ar/beni-mellal/office/texts/charter".into(),
        form: FormView::new(l.lang()),
        stages: vec![Choice::new(StageKind::Public, l.word("stage", StageKind::Public).attr())],
        changed: vec![DraftLine {
            depth: 2,
            label: l.word("level", "article").html(),
            number: "7".into(),
            heading: l.lang().pick("أجل الجواب", "Le délai de réponse").into(),
            href: "/ar/beni-mellal/office/texts/charter/provisions/1".into(),
            changed: true,
            unsourced: true,
            repealed: false,
        }],
        unsourced: 1,
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
