//! A text from its first provision to its last, with what is asked of readers.

use askama::Template;
use base::{Id, Lang};
use civic::{
    consultation::Counts,
    document::{Level, Measure, Provision, Text},
    plan::{self, Progress},
    process::{ProcessKind, Stage, StageKind, StageState},
};
use jiff::civil::Date;
use press::{Html, PageFrame, ProgressLine, ProgressStep, Translator};

use super::{Said, items::Items};

/// What the page is made of.
pub(in crate::plan) struct Material {
    pub(in crate::plan) text: Text,
    pub(in crate::plan) measures: Vec<Measure>,
    /// The provisions that come from words said in a workshop.
    pub(in crate::plan) said: Vec<Id<Provision>>,
    pub(in crate::plan) counts: Vec<Counts>,
    pub(in crate::plan) progress: Vec<Progress>,
    /// The stages of the text's process, in order.
    pub(in crate::plan) stages: Vec<Stage>,
    pub(in crate::plan) today: Date,
    /// Where the commune's pages begin: `/ar/beni-mellal`.
    pub(in crate::plan) base: String,
}

/// A text on its page.
#[derive(Template)]
#[template(path = "plan/text.html")]
pub(in crate::plan) struct TextPage {
    pub(in crate::plan) l: &'static Translator,
    pub(in crate::plan) frame: PageFrame,
    pub(in crate::plan) title: Said,
    pub(in crate::plan) introduction: Said,
    pub(in crate::plan) number: i64,
    pub(in crate::plan) adopted: bool,
    pub(in crate::plan) published: Option<Date>,
    pub(in crate::plan) note: Said,
    pub(in crate::plan) window: Option<Window>,
    pub(in crate::plan) process: Option<ProgressLine>,
    pub(in crate::plan) completion: Option<plan::rules::Completion>,
    pub(in crate::plan) version_href: String,
    pub(in crate::plan) pdf: String,
    pub(in crate::plan) items: Vec<Item>,
    pub(in crate::plan) words: Words,
}

/// The stage in which people may speak now.
pub(in crate::plan) struct Window {
    pub(in crate::plan) closes: Option<Date>,
    pub(in crate::plan) answers: Option<Date>,
    pub(in crate::plan) decision: Said,
    pub(in crate::plan) stage_href: String,
    pub(in crate::plan) contribute: String,
}

/// Words that repeat at every provision.
pub(in crate::plan) struct Words {
    pub(in crate::plan) contribute: Html,
    pub(in crate::plan) more: Html,
    pub(in crate::plan) colon: Html,
    pub(in crate::plan) repealed: Html,
    pub(in crate::plan) responsible: Html,
    pub(in crate::plan) due: Html,
    pub(in crate::plan) progress: Html,
}

/// A provision on the page.
pub(in crate::plan) struct Item {
    pub(in crate::plan) id: Id<Provision>,
    pub(in crate::plan) level: Level,
    pub(in crate::plan) label: Html,
    pub(in crate::plan) number: String,
    pub(in crate::plan) heading: Said,
    pub(in crate::plan) body: Said,
    pub(in crate::plan) repealed: bool,
    pub(in crate::plan) href: Option<String>,
    pub(in crate::plan) contribute: Option<String>,
    pub(in crate::plan) voices: Option<Html>,
    pub(in crate::plan) thread: Option<Html>,
    pub(in crate::plan) facts: Option<Facts>,
}

/// Who carries a measure, by when, and how far it is.
pub(in crate::plan) struct Facts {
    pub(in crate::plan) responsible: Said,
    pub(in crate::plan) due: Option<Date>,
    pub(in crate::plan) percent: Option<i64>,
    pub(in crate::plan) light: Html,
}

impl Item {
    /// What stands above in the list of contents.
    fn is_section(&self) -> bool {
        self.level.depth() == 0
    }

    fn is_objective(&self) -> bool {
        self.level == Level::Objective
    }
}

impl TextPage {
    pub(in crate::plan) fn new(
        l: &'static Translator,
        frame: PageFrame,
        material: &Material,
    ) -> Self {
        let lang = l.lang();
        let (document, version) = (&material.text.document, &material.text.version);
        let window = material.window(lang);
        let items = Items::new(l, material, window.as_ref()).all();
        let plan = document.kind == ProcessKind::ActionPlan;
        Self {
            l,
            title: Said::of(lang, &document.title),
            introduction: Said::of(lang, &document.introduction),
            number: version.number,
            adopted: version.state == civic::document::VersionState::Adopted,
            published: version.published_at.map(base::Instant::day),
            note: Said::of(lang, &version.note),
            process: material.process(l),
            completion: plan
                .then(|| plan::rules::completion(&material.measures, &material.progress)),
            version_href: format!("{}/versions/{}", material.base, version.id),
            pdf: format!("{}/{}.pdf", material.base, document.kind.segment()),
            window,
            items,
            words: Words::new(l),
            frame,
        }
    }
}

impl Words {
    fn new(l: &'static Translator) -> Self {
        let html = |key: &str| l.t(key).html();
        Self {
            contribute: html("provision-contribute"),
            more: html("provision-more"),
            colon: html("text-colon"),
            repealed: html("provision-repealed"),
            responsible: html("measure-responsible"),
            due: html("measure-due"),
            progress: html("measure-progress"),
        }
    }
}

impl Material {
    fn open_stage(&self) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.state == StageState::Open)
    }

    /// The public stage, while it receives.
    fn window(&self, lang: Lang) -> Option<Window> {
        let stage = self.open_stage().filter(|stage| stage.kind == StageKind::Public)?;
        stage.receives_on(self.today).then(|| Window {
            closes: stage.closes_on,
            answers: stage.answers_on,
            decision: Said::of(lang, &stage.decision_body),
            stage_href: format!("{}/stages/{}", self.base, stage.id),
            contribute: format!("{}/{}/contribute", self.base, self.text.document.kind.segment()),
        })
    }

    /// The stages of the process; those that began lead to their pages.
    fn process(&self, l: &'static Translator) -> Option<ProgressLine> {
        let at = self.stages.iter().rposition(|stage| stage.state != StageState::Pending)?;
        let knots = self.stages.iter().enumerate().map(|(place, stage)| {
            let knot = ProgressStep::new(stage.kind, l.word("stage", stage.kind));
            let href = format!("{}/stages/{}", self.base, stage.id);
            match place.cmp(&at) {
                std::cmp::Ordering::Less => knot.href(href).done(),
                std::cmp::Ordering::Equal => knot.href(href).here(),
                std::cmp::Ordering::Greater => knot,
            }
        });
        Some(ProgressLine::new(l, knots.collect()).named(l.t("text-stages")))
    }
}

/// How far a provision has come between the words said and the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::plan) struct Course {
    /// Whether it comes from words said in the workshop.
    pub(in crate::plan) said: bool,
    /// The last stage reached.
    pub(in crate::plan) reached: usize,
}

/// The stages that a provision's thread shows after its origin.
pub(in crate::plan) const COURSE: [StageKind; 4] =
    [StageKind::SecondLevel, StageKind::Public, StageKind::Adoption, StageKind::FollowUp];

impl Course {
    /// The course of a provision: where it comes from, and how far its text and it have come.
    pub(in crate::plan) fn of(said: bool, stages: &[Stage], adopted: bool, result: bool) -> Self {
        let begun = |kind: StageKind| {
            stages.iter().any(|it| it.kind == kind && it.state != StageState::Pending)
        };
        let reached = |kind: &StageKind| match kind {
            StageKind::Adoption => adopted,
            StageKind::FollowUp => result,
            other => begun(*other),
        };
        Self { said, reached: COURSE.iter().rposition(reached).map_or(0, |at| at + 1) }
    }

    /// The knots, the one reached last marked.
    pub(in crate::plan) fn knots(self, l: &'static Translator) -> Vec<ProgressStep> {
        let origin = if self.said {
            ProgressStep::new("workshop", l.t("thread-said"))
        } else {
            ProgressStep::new("preparation", l.t("thread-model"))
        };
        let stages = COURSE.iter().map(|kind| ProgressStep::new(kind, l.word("stage", kind)));
        std::iter::once(origin)
            .chain(stages)
            .enumerate()
            .map(|(at, knot)| match at.cmp(&self.reached) {
                std::cmp::Ordering::Less => knot.done(),
                std::cmp::Ordering::Equal => knot.here(),
                std::cmp::Ordering::Greater => knot,
            })
            .collect()
    }
}

/// Where no version was published yet.
#[derive(Template)]
#[template(path = "plan/no_text.html")]
pub(in crate::plan) struct NoText {
    pub(in crate::plan) l: &'static Translator,
    pub(in crate::plan) frame: PageFrame,
    pub(in crate::plan) kind: ProcessKind,
}
