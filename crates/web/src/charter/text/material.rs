//! What the page of a text is made of.

use base::Result;
use civic::{
    consultation::{self, Outcomes},
    document::{self, Gathered, Measure, Shown, Text, Version, Wording, rules::Standing},
    plan::{self, Progress},
    process::{Process, ProcessKind, Stage, StageKind, StageState},
};
use jiff::civil::Date;
use press::{Html, ProgressLine, Translator};

use super::{Window, course::stage_step};
use crate::{consultation::voice::voices_path, context::RequestContext, words::LocalWords};

/// What the page is made of.
pub(in crate::charter) struct Material {
    pub(in crate::charter) text: Text,
    /// Why it is this version that is shown.
    pub(in crate::charter) standing: Standing,
    /// The version published last, where it is a later one.
    pub(in crate::charter) newer: Option<Version>,
    pub(in crate::charter) measures: Vec<Measure>,
    /// What the provisions that changed said in the version before.
    pub(in crate::charter) former: Vec<Wording>,
    /// Where each provision comes from.
    pub(in crate::charter) gathered: Vec<Gathered>,
    pub(in crate::charter) outcomes: Vec<Outcomes>,
    pub(in crate::charter) progress: Vec<Progress>,
    /// The stages of the text's process, in order.
    pub(in crate::charter) stages: Vec<Stage>,
    /// Every edition of the text, and which of them this one is.
    pub(in crate::charter) editions: (Vec<i64>, i64),
    /// The edition that was asked for by its number.
    pub(in crate::charter) asked: Option<i64>,
    pub(in crate::charter) today: Date,
    /// Where the commune's pages begin: `/ar/beni-mellal`.
    pub(in crate::charter) base: String,
}

impl Material {
    fn open_stage(&self) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.state == StageState::Open)
    }

    /// The public stage, while it receives.
    pub(super) fn window(&self, l: &'static Translator) -> Option<Window> {
        let lang = l.lang();
        let stage = self.open_stage().filter(|stage| stage.kind == StageKind::Public)?;
        stage.receives_on(self.today).then(|| Window {
            closes: stage.closes_on,
            left: stage.closes_on.and_then(|day| Some(self.today.until(day).ok()?.get_days())),
            label: press::stage(l, stage.kind),
            answers: stage.answers_on,
            decision: LocalWords::pick(lang, &stage.decision_body),
            stage_href: format!("{}/stages/{}", self.base, stage.id),
            contribute: format!("{}/{}/contribute", self.base, self.text.document.kind.segment()),
        })
    }

    /// The stage that puts this version to people.
    pub(super) fn put(&self, l: &'static Translator) -> Option<Html> {
        let stage = self.open_stage().filter(|_| self.standing == Standing::PutToPeople)?;
        Some(l.word("stage", stage.kind).html())
    }

    /// Where what was said of this edition is read, of what a query seeks.
    pub(super) fn voices(&self, query: &str) -> String {
        let here = format!("{}{}", self.base, voices_path(self.text.document.kind));
        let edition = self.asked.map(|number| format!("edition={number}"));
        let asked: Vec<&str> =
            edition.as_deref().into_iter().chain(Some(query).filter(|it| !it.is_empty())).collect();
        if asked.is_empty() { here } else { format!("{here}?{}", asked.join("&")) }
    }

    /// How much was said about the whole text, and in all.
    pub(super) fn spoken(&self) -> (i64, i64) {
        let sum = |whole: bool| {
            let some = self.outcomes.iter().filter(|it| !whole || it.provision_id.is_none());
            some.map(|it| it.count).sum()
        };
        (sum(true), sum(false))
    }

    pub(super) fn other_editions(&self) -> Vec<(i64, String, bool)> {
        let (all, here) = &self.editions;
        let href = |number: i64| {
            format!("{}/{}/editions/{number}", self.base, self.text.document.kind.segment())
        };
        let others = all.iter().filter(|number| *number != here);
        others.map(|number| (*number, href(*number), number > here)).collect()
    }

    pub(super) fn version_href(&self, version: &Version) -> String {
        format!("{}/versions/{}", self.base, version.id)
    }

    /// The stages of the process; those that began lead to their pages.
    pub(super) fn process(&self, l: &'static Translator) -> Option<ProgressLine> {
        let begun = self.stages.iter().any(|stage| stage.state != StageState::Pending);
        let steps = self.stages.iter().map(|stage| stage_step(l, &self.base, stage));
        begun.then(|| ProgressLine::new(l, steps.collect()).named(l.t("text-stages")))
    }
}

/// Everything that the page of the version shown is made of.
pub(super) async fn material(
    context: &RequestContext,
    tx: &mut db::Reader,
    kind: ProcessKind,
    (editions, asked): (&[Process], Option<&Process>),
) -> Result<Option<Material>> {
    let shown = match asked {
        Some(process) => document::queries::shown_in(tx, process.id).await?,
        None => document::queries::shown(tx, kind).await?,
    };
    let Some(Shown { text, standing, newer, stages }) = shown else { return Ok(None) };
    let process = text.document.process_id;
    let here = editions.iter().find(|it| it.id == process).map_or(1, |it| it.edition);
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
        former: document::queries::former_words(tx, &text.version).await?,
        gathered: document::queries::gathered(tx, text.document.id).await?,
        outcomes: consultation::queries::outcomes(tx, process).await?,
        stages,
        editions: (editions.iter().map(|it| it.edition).collect(), here),
        asked: asked.map(|it| it.edition),
        today: context.site.db().now().day(),
        base: context.here(""),
        text,
        standing,
        newer,
    }))
}
