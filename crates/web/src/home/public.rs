//! A commune's public home, which answers in ten seconds: what is open to me
//! and until when, what a word changed, how people are answered, what was
//! decided, what comes next.

use askama::Template;
use base::Lang;
use civic::{
    archive::home::{self, Course, Held, Home},
    commune::{Setting, gazetteer::Unit},
    consultation::Voice,
    process::{ProcessKind, Stage, StageKind},
};
use jiff::civil::Date;
use press::{Html, Msg, PageFrame, ProgressLine, Translator};

use super::{answering::Answers, decided::Decided};
use crate::{
    answer::{self, Answer},
    charter::text::course::stage_step,
    consultation::{
        story::{Reader, Story, read_story},
        voice::{VoiceLine, voices_path},
    },
    context::RequestContext,
    words::LocalWords,
};

/// The public home.
#[derive(Template)]
#[template(path = "home/public.html")]
pub(super) struct HomePage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    /// The commune's name in the reader's language.
    pub(super) town: String,
    /// Where the commune's addresses begin: `/ar/beni-mellal`.
    pub(super) base: String,
    pub(super) title: Msg,
    /// Whether any process has begun.
    pub(super) begun: bool,
    pub(super) open: Vec<OpenNow>,
    /// How those take part who have no screen, and how the commune is reached.
    pub(super) doors: Option<(LocalWords, String)>,
    /// Where to read on while nothing is open.
    pub(super) read: Option<(String, Msg)>,
    pub(super) changed: Option<Changed>,
    pub(super) answers: Answers,
    pub(super) decided: Vec<Decided>,
    /// Meetings to come, the next first, and those that were held.
    pub(super) meetings: (Vec<Held>, Vec<Held>),
    pub(super) threads: Vec<ProgressLine>,
}

/// A text that is open to everybody now.
pub(super) struct OpenNow {
    name: Msg,
    what: Option<Msg>,
    label: Html,
    closes: Option<Date>,
    left: Option<i32>,
    href: String,
    go: Msg,
    stage_href: String,
}

/// Something that was said and changed a text.
pub(super) struct Changed {
    voice: VoiceLine,
    story: Story,
    all: String,
}

/// The name of a process: the text it makes.
pub(crate) fn process(l: &'static Translator, kind: ProcessKind) -> Msg {
    l.t(match kind {
        ProcessKind::Charter => "nav-charter",
        ProcessKind::ActionPlan => "nav-plan",
    })
}

pub(super) async fn page(context: RequestContext) -> Answer {
    let mut tx = context.read().await?;
    let mut home = home::public(&mut tx, context.site.db().now()).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let today = context.site.db().now().day();
    let changed = match home.changed.take() {
        Some(voice) => {
            let story = read_story(&mut tx, &context, &voice, Reader::Everybody).await?;
            Some(changed(context.l, &context.here(""), (&voice, story), today))
        }
        None => None,
    };
    let frame = context.public_frame(context.l.t("nav-home"), Some(&setting.accent));
    let page = filled(context.l, frame, context.unit()?, (home, &setting), today);
    answer::page(&HomePage { changed, ..page })
}

fn changed(
    l: &'static Translator,
    base: &str,
    (voice, story): (&Voice, Story),
    today: Date,
) -> Changed {
    let all = format!("{base}{}?answer=accepted", voices_path(voice.process_kind));
    Changed { voice: VoiceLine::new(l, base, voice, today).about(voice), story, all }
}

fn filled(
    l: &'static Translator,
    frame: PageFrame,
    unit: &Unit,
    (home, setting): (Home, &Setting),
    today: Date,
) -> HomePage {
    let base = format!("/{}/{}", l.lang(), unit.slug);
    let town = l.lang().pick(&unit.name_ar, &unit.name_fr).to_owned();
    let stages = open_stages(&home, today);
    HomePage {
        l,
        frame,
        title: title(l, &stages).s("commune", &town),
        begun: !home.courses.is_empty(),
        open: stages.iter().map(|stage| open(l, &base, stage, &home, today)).collect(),
        doors: stages
            .first()
            .map(|stage| (LocalWords::pick(l.lang(), &stage.offline), setting.contact.clone())),
        read: read(l, &base, &home),
        changed: None,
        answers: Answers::new(l, home.answering, setting.answer_days),
        decided: Decided::all(l, &base, &home),
        threads: threads(l, &base, &home.courses),
        meetings: meetings(home.workshops, today),
        town,
        base,
    }
}

/// The stages in which everybody may speak on a day.
fn open_stages(home: &Home, today: Date) -> Vec<&Stage> {
    let stages = home.courses.iter().flat_map(Course::open);
    stages.filter(|it| it.kind == StageKind::Public && it.receives_on(today)).collect()
}

fn title(l: &'static Translator, open: &[&Stage]) -> Msg {
    l.msg(match open {
        [] => "home-title",
        [one] if one.process_kind == ProcessKind::Charter => "home-title-charter",
        [_] => "home-title-plan",
        _ => "home-title-both",
    })
}

fn open(l: &'static Translator, base: &str, stage: &Stage, home: &Home, today: Date) -> OpenNow {
    let (what, go) = match stage.process_kind {
        ProcessKind::Charter => ("home-what-charter", "home-take-part-charter"),
        ProcessKind::ActionPlan => ("home-what-plan", "home-take-part-plan"),
    };
    let leaves = home.leaves.iter().find(|(id, _)| *id == stage.id);
    OpenNow {
        name: process(l, stage.process_kind),
        what: leaves.map(|(_, count)| l.msg(what).n("count", *count)),
        label: press::stage(l, stage.kind),
        closes: stage.closes_on,
        left: stage.closes_on.and_then(|day| Some(today.until(day).ok()?.get_days())),
        href: format!("{base}/{}", stage.process_kind.segment()),
        go: l.t(go),
        stage_href: format!("{base}/stages/{}", stage.id),
    }
}

/// What was published last, to be read while nothing is open.
fn read(l: &'static Translator, base: &str, home: &Home) -> Option<(String, Msg)> {
    let version = home.versions.first()?;
    let words = match version.kind {
        ProcessKind::Charter => "home-read-charter",
        ProcessKind::ActionPlan => "home-read-plan",
    };
    Some((format!("{base}/{}", version.kind.segment()), l.t(words)))
}

/// Meetings to come, the next first, and those that were held, the last first.
fn meetings(all: Vec<Held>, today: Date) -> (Vec<Held>, Vec<Held>) {
    let (mut ahead, past): (Vec<Held>, Vec<Held>) =
        all.into_iter().partition(|it| !it.is_over() && it.held_on >= today);
    ahead.reverse();
    (ahead, past)
}

/// The thread of each process; one for all where they stand at the same.
fn threads(l: &'static Translator, base: &str, courses: &[Course]) -> Vec<ProgressLine> {
    let states = |course: &Course| -> Vec<_> {
        course.stages.iter().map(|stage| (stage.kind, stage.state)).collect()
    };
    match courses {
        [one, other] if states(one) == states(other) => {
            let names = [process(l, one.kind).attr(), process(l, other.kind).attr()];
            vec![steps(l, base, one).named(l.list(&names))]
        }
        all => all.iter().map(|course| thread(l, base, course)).collect(),
    }
}

fn steps(l: &'static Translator, base: &str, course: &Course) -> ProgressLine {
    let steps = course.stages.iter().map(|stage| stage_step(l, base, stage)).collect();
    ProgressLine::new(l, steps)
}

/// The stages of a process as steps.
pub(super) fn thread(l: &'static Translator, base: &str, course: &Course) -> ProgressLine {
    steps(l, base, course).named(process(l, course.kind))
}

/// The page, filled for a language, with a commune to stand in.
pub(super) fn sample(lang: Lang, unit: &Unit, home: Home, today: Date) -> HomePage {
    let l = Translator::of(lang);
    let frame = PageFrame::new(lang, format!("/{}/", unit.slug)).title(l.t("nav-home"));
    let frame = frame.commune(lang.pick(&unit.name_ar, &unit.name_fr), &unit.slug, None);
    let held = crate::consultation::samples::data::held();
    let begun = !home.courses.is_empty();
    let story = Story::told(l, (&held.voice, Reader::Everybody), Vec::new(), &[], today);
    let changed = begun.then(|| changed(l, "/ar/beni-mellal", (&held.voice, story), today));
    HomePage { changed, ..filled(l, frame, unit, (home, &Setting::default()), today) }
}
