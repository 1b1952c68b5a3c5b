//! A text from its first provision to its last, with what is asked of readers.

pub(crate) mod course;
mod items;

use askama::Template;
use base::{Id, Lang, Result};
use civic::{
    consultation::{self, Counts},
    document::{self, Level, Measure, Provision, Shown, Text, Version, rules::Standing},
    plan::{self, Progress},
    process::{ProcessKind, Stage, StageKind, StageState},
};
use jiff::civil::Date;
use press::{Html, PageFrame, ProgressLine, Translator};

use self::{course::stage_step, items::Items};
use super::said::text_key;
use crate::{
    answer::{self, Answer},
    context::RequestContext,
    words::LocalWords,
};

/// What the page is made of.
pub(in crate::charter) struct Material {
    pub(in crate::charter) text: Text,
    /// Why it is this version that is shown.
    pub(in crate::charter) standing: Standing,
    /// The version published last, where it is a later one.
    pub(in crate::charter) newer: Option<Version>,
    pub(in crate::charter) measures: Vec<Measure>,
    /// The provisions that come from words said in a workshop.
    pub(in crate::charter) said: Vec<Id<Provision>>,
    pub(in crate::charter) counts: Vec<Counts>,
    pub(in crate::charter) progress: Vec<Progress>,
    /// The stages of the text's process, in order.
    pub(in crate::charter) stages: Vec<Stage>,
    pub(in crate::charter) today: Date,
    /// Where the commune's pages begin: `/ar/beni-mellal`.
    pub(in crate::charter) base: String,
}

/// A text on its page.
#[derive(Template)]
#[template(path = "charter/text.html")]
pub(in crate::charter) struct TextPage {
    pub(in crate::charter) l: &'static Translator,
    pub(in crate::charter) frame: PageFrame,
    pub(in crate::charter) title: LocalWords,
    pub(in crate::charter) introduction: LocalWords,
    pub(in crate::charter) number: i64,
    pub(in crate::charter) adopted: bool,
    /// The stage that put this version to people, while it is open.
    pub(in crate::charter) put: Option<Html>,
    /// The number and the page of a version published after this one.
    pub(in crate::charter) newer: Option<(i64, String)>,
    pub(in crate::charter) published: Option<Date>,
    pub(in crate::charter) note: LocalWords,
    pub(in crate::charter) window: Option<Window>,
    pub(in crate::charter) process: Option<ProgressLine>,
    pub(in crate::charter) completion: Option<plan::rules::Completion>,
    pub(in crate::charter) version_href: String,
    pub(in crate::charter) pdf: String,
    pub(in crate::charter) items: Vec<Item>,
    pub(in crate::charter) words: Words,
}

/// The stage in which people may speak now.
pub(in crate::charter) struct Window {
    pub(in crate::charter) closes: Option<Date>,
    pub(in crate::charter) answers: Option<Date>,
    pub(in crate::charter) decision: LocalWords,
    pub(in crate::charter) stage_href: String,
    pub(in crate::charter) contribute: String,
}

/// Words that repeat at every provision.
pub(in crate::charter) struct Words {
    pub(in crate::charter) contribute: Html,
    pub(in crate::charter) more: Html,
    pub(in crate::charter) colon: Html,
    pub(in crate::charter) repealed: Html,
    pub(in crate::charter) responsible: Html,
    pub(in crate::charter) due: Html,
    pub(in crate::charter) progress: Html,
}

/// A provision on the page.
pub(in crate::charter) struct Item {
    pub(in crate::charter) id: Id<Provision>,
    pub(in crate::charter) level: Level,
    pub(in crate::charter) label: Html,
    pub(in crate::charter) number: String,
    pub(in crate::charter) heading: LocalWords,
    pub(in crate::charter) body: LocalWords,
    pub(in crate::charter) repealed: bool,
    pub(in crate::charter) href: Option<String>,
    pub(in crate::charter) contribute: Option<String>,
    pub(in crate::charter) voices: Option<Html>,
    pub(in crate::charter) thread: Option<Html>,
    pub(in crate::charter) facts: Option<Facts>,
}

/// Who carries a measure, by when, and how far it is.
pub(in crate::charter) struct Facts {
    pub(in crate::charter) responsible: LocalWords,
    pub(in crate::charter) due: Option<Date>,
    pub(in crate::charter) percent: Option<i64>,
    pub(in crate::charter) light: Html,
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
    pub(in crate::charter) fn new(
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
            title: LocalWords::pick(lang, &document.title),
            introduction: LocalWords::pick(lang, &document.introduction),
            number: version.number,
            adopted: material.standing == Standing::Adopted,
            put: material.put(l),
            newer: material.newer.as_ref().map(|it| (it.number, material.version_href(it))),
            published: version.published_at.map(base::Instant::day),
            note: LocalWords::pick(lang, &version.note),
            process: material.process(l),
            completion: plan
                .then(|| plan::rules::completion(&material.measures, &material.progress)),
            version_href: material.version_href(version),
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
            decision: LocalWords::pick(lang, &stage.decision_body),
            stage_href: format!("{}/stages/{}", self.base, stage.id),
            contribute: format!("{}/{}/contribute", self.base, self.text.document.kind.segment()),
        })
    }

    /// The stage that puts this version to people.
    fn put(&self, l: &'static Translator) -> Option<Html> {
        let stage = self.open_stage().filter(|_| self.standing == Standing::PutToPeople)?;
        Some(l.word("stage", stage.kind).html())
    }

    fn version_href(&self, version: &Version) -> String {
        format!("{}/versions/{}", self.base, version.id)
    }

    /// The stages of the process; those that began lead to their pages.
    fn process(&self, l: &'static Translator) -> Option<ProgressLine> {
        let begun = self.stages.iter().any(|stage| stage.state != StageState::Pending);
        let steps = self.stages.iter().map(|stage| stage_step(l, &self.base, stage));
        begun.then(|| ProgressLine::new(l, steps.collect()).named(l.t("text-stages")))
    }
}

/// Where no version was published yet.
#[derive(Template)]
#[template(path = "charter/no_text.html")]
pub(in crate::charter) struct NoText {
    pub(in crate::charter) l: &'static Translator,
    pub(in crate::charter) frame: PageFrame,
    pub(in crate::charter) kind: ProcessKind,
}

/// The charter.
pub(crate) async fn charter(context: RequestContext) -> Answer {
    show(context, ProcessKind::Charter).await
}

/// The action plan.
pub(crate) async fn plan(context: RequestContext) -> Answer {
    show(context, ProcessKind::ActionPlan).await
}

async fn show(context: RequestContext, kind: ProcessKind) -> Answer {
    let mut tx = context.read().await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let frame = context.public_frame(context.l.t(text_key(kind)), Some(&setting.accent));
    match material(&context, &mut tx, kind).await? {
        Some(material) => answer::page(&TextPage::new(context.l, frame, &material)),
        None => answer::page(&NoText { l: context.l, frame, kind }),
    }
}

/// Everything that the page of the version shown is made of.
async fn material(
    context: &RequestContext,
    tx: &mut db::Reader,
    kind: ProcessKind,
) -> Result<Option<Material>> {
    let Some(shown) = document::queries::shown(tx, kind).await? else { return Ok(None) };
    let Shown { text, standing, newer, stages } = shown;
    let process = text.document.process_id;
    let (measures, progress) = match kind {
        ProcessKind::Charter => (Vec::new(), Vec::new()),
        ProcessKind::ActionPlan => (
            document::queries::measures(tx, text.version.id).await?,
            plan::queries::overview(tx).await?,
        ),
    };
    Ok(Some(Material {
        measures,
        progress,
        said: document::queries::said(tx, text.document.id).await?,
        counts: consultation::queries::counts_by_provision(tx, process).await?,
        stages,
        today: context.site.db().now().day(),
        base: context.here(""),
        text,
        standing,
        newer,
    }))
}
