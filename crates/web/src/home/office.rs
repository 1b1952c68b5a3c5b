//! The office's home: for each process, what comes next; what waits for an
//! answer; one thing to do first.

use askama::Template;
use base::{Action, Lang};
use civic::{
    archive::home::{self, Course, Held, Office, StageQueue},
    commune::gazetteer::Unit,
    consultation::SightCounts,
    process::{Stage, StageKind, StageState},
};
use jiff::civil::Date;
use press::{Figure, Html, Msg, PageFrame, ProgressLine, Translator};

use super::public;
use crate::{
    answer::{self, Answer},
    context::RequestContext,
    site::Stale,
};

/// The office's home.
#[derive(Template)]
#[template(path = "home/office.html")]
pub(super) struct OfficePage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) town: String,
    pub(super) base: String,
    pub(super) action: Option<(String, Msg)>,
    pub(super) courses: Vec<CourseNow>,
    pub(super) unanswered: i64,
    pub(super) overdue: i64,
    /// How much waits for a second person.
    pub(super) proposals: usize,
    /// What of people's words waits for a look, and how much of it too long.
    pub(super) looks: SightCounts,
    pub(super) workshops: Vec<Held>,
    /// A backup that is missing or too old, to whoever keeps the accounts.
    pub(super) stale: Option<Stale>,
    /// Whether the reader may bring in a framing paper.
    pub(super) prepares: bool,
}

/// A process with what comes next in it.
pub(super) struct CourseNow {
    name: Msg,
    label: Html,
    open: bool,
    until: Option<Figure>,
    thread: ProgressLine,
    title: Msg,
    text: Msg,
    stage_href: String,
    unanswered: i64,
    overdue: i64,
}

impl OfficePage {
    /// How many words of people somebody has to look at.
    const fn to_look_at(&self) -> i64 {
        self.looks.unseen + self.looks.reports + self.looks.appeals
    }

    /// What is said of a backup that is missing or too old.
    fn told(&self, stale: &Stale) -> Msg {
        match stale {
            Stale::Never => self.l.t("office-no-backup"),
            Stale::Since(last) => self.l.msg("office-old-backup").s("moment", self.l.moment(last)),
        }
    }

    fn day(&self, day: &Date) -> Figure {
        self.l.date(*day)
    }
}

pub(super) async fn page(context: RequestContext) -> Answer {
    let mut tx = context.read().await?;
    let now = context.site.db().now();
    let office = home::office(&mut tx, &context.actor, now).await?;
    let frame = context.office_frame(context.l.t("nav-office"));
    let place = context.place()?;
    let may = |action: Action| context.actor.may(action, place);
    let backups = context.site.options().backups.as_ref();
    let stale = backups.filter(|_| may(Action::KeepAccounts)).and_then(|it| it.stale(now));
    let page = filled(context.l, frame, context.unit()?, office, may);
    answer::page(&OfficePage { stale, ..page })
}

fn filled(
    l: &'static Translator,
    frame: PageFrame,
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
        frame,
        town: l.lang().pick(&unit.name_ar, &unit.name_fr).to_owned(),
        prepares: may(Action::PrepareWorkshop),
        action: action(l, &base, &office, overdue, may),
        courses: courses.iter().filter_map(|one| now(l, &base, one, &office)).collect(),
        unanswered,
        overdue,
        proposals: office.proposals,
        looks: office.looks,
        workshops: office.workshops,
        stale: None,
        base,
    }
}

fn now(l: &'static Translator, base: &str, course: &Course, office: &Office) -> Option<CourseNow> {
    let stage = course.at()?;
    let its = |queue: &&StageQueue| course.stages.iter().any(|it| it.id == queue.stage_id);
    let own = || office.queues.iter().filter(its);
    Some(CourseNow {
        name: public::process(l, course.kind),
        label: press::stage(l, stage.kind),
        open: stage.state == StageState::Open,
        until: stage.closes_on.filter(|_| stage.state == StageState::Open).map(|day| l.date(day)),
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
    l: &'static Translator,
    base: &str,
    office: &Office,
    overdue: i64,
    may: impl Fn(Action) -> bool,
) -> Option<(String, Msg)> {
    let task = tasks(office, overdue).into_iter().find(|task| may(task.action))?;
    Some((format!("{base}{}", task.href), l.t(task.key)))
}

/// Something to do: what it takes to do it, what it is called, where it is done.
struct Task {
    action: Action,
    key: &'static str,
    href: String,
}

fn task(action: Action, key: &'static str, href: impl Into<String>) -> Task {
    Task { action, key, href: href.into() }
}

/// Everything that may be done now, the most pressing first.
fn tasks(office: &Office, overdue: i64) -> Vec<Task> {
    let at = || office.courses.iter().filter_map(Course::at);
    let open = at().filter(|stage| stage.state == StageState::Open);
    let begun = !office.courses.is_empty();
    let mut tasks: Vec<Task> = (overdue > 0).then(answers).into_iter().collect();
    if !begun && office.workshops.is_empty() {
        tasks.push(paper());
    }
    tasks.extend(open.filter_map(|stage| step(stage, !office.workshops.is_empty())));
    if !begun {
        tasks.push(task(Action::SteerProcess, "office-go-begin", "/office/stages"));
    }
    tasks.extend(at().map(|stage| task(Action::SteerProcess, "office-go-stage", manage(stage))));
    tasks.extend([
        task(Action::MarkPresence, "office-go-workshops", "/office/workshops"),
        task(Action::DraftText, "office-go-texts", "/office/texts"),
        answers(),
        task(Action::ReadJournal, "office-go-journal", "/office/journal"),
    ]);
    tasks
}

/// Where a stage is opened and closed.
fn manage(stage: &Stage) -> String {
    format!("/office/stages/{}", stage.id)
}

/// What an open stage asks for first.
fn step(stage: &Stage, called: bool) -> Option<Task> {
    let workshops = |action| task(action, "office-go-workshops", "/office/workshops");
    Some(match stage.kind {
        StageKind::Preparation if called => workshops(Action::PrepareWorkshop),
        StageKind::Preparation => paper(),
        StageKind::Workshop => workshops(Action::RunWorkshop),
        StageKind::SecondLevel | StageKind::Public => answers(),
        StageKind::Adoption => task(Action::SteerProcess, "office-go-adoption", manage(stage)),
        StageKind::FollowUp => task(Action::Follow, "office-go-follow-up", "/office/follow-up"),
        StageKind::Evaluation => return None,
    })
}

fn paper() -> Task {
    task(Action::PrepareWorkshop, "office-go-paper", "/office/paper")
}

fn answers() -> Task {
    task(Action::Answer, "office-go-answers", "/office/contributions")
}

pub(super) fn sample(lang: Lang, unit: &Unit, office: Office) -> OfficePage {
    let l = Translator::of(lang);
    let frame = PageFrame::new(lang, format!("/{}/office", unit.slug)).title(l.t("nav-office"));
    let frame = frame.commune(lang.pick(&unit.name_ar, &unit.name_fr), &unit.slug, None);
    let page = filled(l, frame.private().desk(), unit, office, |_| true);
    OfficePage { stale: Some(Stale::Never), ..page }
}
