//! A commune's public home: what is open now and until when, what was held,
//! published and decided, and how people are answered.

use askama::Template;
use base::Lang;
use civic::{
    archive::home::{self, Course, Home},
    commune::gazetteer::Unit,
    process::{ProcessKind, StageKind},
};
use jiff::civil::Date;
use press::{Figure, Html, Msg, PageFrame, ProgressLine, Translator};

use crate::{
    answer::{self, Answer},
    charter::text::course::stage_step,
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
    pub(super) population: i64,
    pub(super) open: Vec<OpenNow>,
    /// The one thing to do now: where and how it is called.
    pub(super) action: Option<(String, Msg)>,
    pub(super) threads: Vec<ProgressLine>,
    pub(super) home: Home,
}

/// A stage that is open now.
pub(super) struct OpenNow {
    label: Html,
    what: Msg,
    audience: Option<LocalWords>,
    until: Option<Figure>,
    answers: Option<Figure>,
    href: String,
}

impl HomePage {
    fn process(&self, kind: &ProcessKind) -> Msg {
        process(self.l, *kind)
    }

    fn day(&self, day: &Date) -> Figure {
        self.l.date(*day)
    }
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
    let home = home::public(&mut tx, context.site.db().now()).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let frame = context.public_frame(context.l.t("nav-home"), Some(&setting.accent));
    answer::page(&filled(context.l, frame, context.unit()?, home))
}

fn filled(l: &'static Translator, frame: PageFrame, unit: &Unit, home: Home) -> HomePage {
    let base = format!("/{}/{}", l.lang(), unit.slug);
    HomePage {
        l,
        frame,
        town: l.lang().pick(&unit.name_ar, &unit.name_fr).to_owned(),
        population: unit.population_2024,
        open: open(l, &base, &home),
        action: action(l, &base, &home),
        threads: home.courses.iter().map(|course| thread(l, &base, course)).collect(),
        base,
        home,
    }
}

fn open(l: &'static Translator, base: &str, home: &Home) -> Vec<OpenNow> {
    let stages = home.courses.iter().flat_map(|course| course.open().map(move |one| (course, one)));
    stages
        .map(|(course, stage)| OpenNow {
            label: press::stage(l, stage.kind),
            what: process(l, course.kind),
            audience: Some(LocalWords::pick(l.lang(), &stage.audience))
                .filter(|said| !said.text.is_empty()),
            until: stage.closes_on.map(|day| l.date(day)),
            answers: stage.answers_on.map(|day| l.date(day)),
            href: format!("{base}/stages/{}", stage.id),
        })
        .collect()
}

/// The one action: to take part where the public is asked, else to read what
/// was published last.
fn action(l: &'static Translator, base: &str, home: &Home) -> Option<(String, Msg)> {
    let asked = home
        .courses
        .iter()
        .find(|course| course.open().any(|stage| stage.kind == StageKind::Public));
    let (kind, charter, plan) = match (asked, home.versions.first()) {
        (Some(course), _) => (course.kind, "home-take-part-charter", "home-take-part-plan"),
        (None, Some(version)) => (version.kind, "home-read-charter", "home-read-plan"),
        (None, None) => return None,
    };
    let words = match kind {
        ProcessKind::Charter => charter,
        ProcessKind::ActionPlan => plan,
    };
    Some((format!("{base}/{}", kind.segment()), l.t(words)))
}

/// The stages of a process as steps.
pub(super) fn thread(l: &'static Translator, base: &str, course: &Course) -> ProgressLine {
    let steps = course.stages.iter().map(|stage| stage_step(l, base, stage)).collect();
    ProgressLine::new(l, steps).named(process(l, course.kind))
}

/// The language of a page's samples, with a commune to stand in.
pub(super) fn sample(lang: Lang, unit: &Unit, home: Home) -> HomePage {
    let l = Translator::of(lang);
    let frame = PageFrame::new(lang, format!("/{}/", unit.slug)).title(l.t("nav-home"));
    let frame = frame.commune(lang.pick(&unit.name_ar, &unit.name_fr), &unit.slug, None);
    filled(l, frame, unit, home)
}
