//! The office's home: for each process, what comes next; what waits for an
//! answer; one thing to do first.

use askama::Template;
use base::{Action, Lang};
use civic::{
    archive::home::{self, Course, Held, Office, StageQueue},
    commune::gazetteer::Unit,
    process::{StageKind, StageState},
};
use jiff::civil::Date;
use press::{Figure, Html, Msg, Shell, Thread, Tongue};

use super::{home as public, said::Said};
use crate::{
    answer::{self, Answer},
    visit::Visit,
};

/// The office's home.
#[derive(Template)]
#[template(path = "archive/office.html")]
pub(super) struct OfficePage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) town: String,
    pub(super) base: String,
    pub(super) action: Option<(String, Msg)>,
    pub(super) courses: Vec<CourseNow>,
    pub(super) unanswered: i64,
    pub(super) overdue: i64,
    pub(super) workshops: Vec<Held>,
}

/// A process with what comes next in it.
pub(super) struct CourseNow {
    name: Msg,
    label: Html,
    open: bool,
    until: Option<Figure>,
    thread: Thread,
    title: Msg,
    text: Msg,
    stage_href: String,
    unanswered: i64,
    overdue: i64,
}

impl OfficePage {
    fn day(&self, day: &str) -> Option<Figure> {
        day.parse::<Date>().ok().map(|day| self.l.date(day))
    }

    fn said(&self, lang: &str, text: &str) -> Said {
        Said::of(lang, text)
    }
}

pub(super) async fn home(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let now = visit.site.store().now();
    let office = home::office(&mut tx, &visit.actor, visit.commune()?, now).await?;
    let shell = visit.office_shell(visit.l.t("nav-office"));
    let place = visit.place()?;
    let may = |action: Action| visit.actor.may(action, place);
    answer::page(&page(visit.l, shell, visit.unit()?, office, may))
}

fn page(
    l: &'static Tongue,
    shell: Shell,
    unit: &Unit,
    office: Office,
    may: impl Fn(Action) -> bool,
) -> OfficePage {
    let base = format!("/{}/{}", l.lang(), unit.slug);
    let unanswered = office.queues.iter().map(|queue| queue.unanswered).sum();
    let overdue: i64 = office.queues.iter().map(|queue| queue.overdue).sum();
    let courses = &office.courses;
    OfficePage {
        l,
        shell,
        town: l.lang().pick(&unit.name_ar, &unit.name_fr).to_owned(),
        action: action(l, &base, &office, overdue, may),
        courses: courses.iter().filter_map(|one| now(l, &base, one, &office.queues)).collect(),
        unanswered,
        overdue,
        workshops: office.workshops,
        base,
    }
}

fn now(
    l: &'static Tongue,
    base: &str,
    course: &Course,
    queues: &[StageQueue],
) -> Option<CourseNow> {
    let stage = course.at()?;
    let own =
        || queues.iter().filter(|queue| course.stages.iter().any(|it| it.id == queue.stage_id));
    let closes = stage.closes_on.as_ref().and_then(|day| day.parse::<Date>().ok());
    Some(CourseNow {
        name: public::process(l, course.kind),
        label: press::stage(l, stage.kind),
        open: stage.state == StageState::Open,
        until: closes.filter(|_| stage.state == StageState::Open).map(|day| l.date(day)),
        thread: public::thread(l, base, course),
        title: l.t(&format!("next-{}-title", stage.kind)),
        text: l.t(&format!("next-{}-text", stage.kind)),
        stage_href: format!("{base}/office/stages/{}", stage.id),
        unanswered: own().map(|queue| queue.unanswered).sum(),
        overdue: own().map(|queue| queue.overdue).sum(),
    })
}

/// The first thing to do among those that this person may do.
fn action(
    l: &'static Tongue,
    base: &str,
    office: &Office,
    overdue: i64,
    may: impl Fn(Action) -> bool,
) -> Option<(String, Msg)> {
    let answers = (Action::Answer, "office-go-answers", "/office/contributions".to_owned());
    let late = (overdue > 0).then(|| answers.clone());
    let stages = office
        .courses
        .iter()
        .filter_map(Course::at)
        .filter(|stage| stage.state == StageState::Open);
    let steps = stages.filter_map(|stage| step(stage.kind));
    let begin = office.courses.is_empty() && office.workshops.is_empty();
    let begin =
        begin.then(|| (Action::PrepareWorkshop, "office-go-paper", "/office/paper".to_owned()));
    let pending = office.courses.iter().filter_map(Course::at).map(|stage| {
        let href = format!("/office/stages/{}", stage.id);
        (Action::SteerProcess, "office-go-stage", href)
    });
    let all = late.into_iter().chain(begin).chain(steps).chain(pending).chain([
        (Action::MarkPresence, "office-go-workshops", "/office/workshops".to_owned()),
        answers,
        (Action::ReadJournal, "office-go-journal", "/office/journal".to_owned()),
    ]);
    let mut mine = all.filter(|(action, ..)| may(*action));
    mine.next().map(|(_, key, href)| (format!("{base}{href}"), l.t(key)))
}

/// What a stage asks for first.
fn step(kind: StageKind) -> Option<(Action, &'static str, String)> {
    let (action, key, href) = match kind {
        StageKind::Preparation => (Action::PrepareWorkshop, "office-go-paper", "/office/paper"),
        StageKind::Workshop => (Action::RunWorkshop, "office-go-workshops", "/office/workshops"),
        StageKind::SecondLevel | StageKind::Public => {
            (Action::Answer, "office-go-answers", "/office/contributions")
        }
        StageKind::Adoption => (Action::DraftText, "office-go-texts", "/office/texts"),
        StageKind::FollowUp => (Action::Follow, "office-go-follow-up", "/office/follow-up"),
        StageKind::Evaluation => return None,
    };
    Some((action, key, href.to_owned()))
}

pub(super) fn sample(lang: Lang, unit: &Unit, office: Office) -> OfficePage {
    let l = Tongue::of(lang);
    let shell = Shell::new(lang, format!("/{}/office", unit.slug)).title(l.t("nav-office"));
    let shell = shell.commune(lang.pick(&unit.name_ar, &unit.name_fr), &unit.slug, None);
    page(l, shell.private().desk(), unit, office, |_| true)
}
