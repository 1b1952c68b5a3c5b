//! What the page of a text is made of.

use base::{Id, Lang, Result};
use civic::{
    consultation::{self, Counts},
    document::{self, Measure, Provision, Shown, Text, Version, rules::Standing},
    plan::{self, Progress},
    process::{Process, ProcessKind, Stage, StageKind, StageState},
};
use jiff::civil::Date;
use press::{Html, ProgressLine, Translator};

use super::{Window, course::stage_step};
use crate::{context::RequestContext, words::LocalWords};

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
    /// Every edition of the text, and which of them this one is.
    pub(in crate::charter) editions: (Vec<i64>, i64),
    pub(in crate::charter) today: Date,
    /// Where the commune's pages begin: `/ar/beni-mellal`.
    pub(in crate::charter) base: String,
}

impl Material {
    fn open_stage(&self) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.state == StageState::Open)
    }

    /// The public stage, while it receives.
    pub(super) fn window(&self, lang: Lang) -> Option<Window> {
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
    pub(super) fn put(&self, l: &'static Translator) -> Option<Html> {
        let stage = self.open_stage().filter(|_| self.standing == Standing::PutToPeople)?;
        Some(l.word("stage", stage.kind).html())
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
    (editions, wanted): (&[Process], Option<Id<Process>>),
) -> Result<Option<Material>> {
    let shown = match wanted {
        Some(process) => document::queries::shown_in(tx, process).await?,
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
        said: document::queries::said(tx, text.document.id).await?,
        counts: consultation::queries::counts_by_provision(tx, process).await?,
        stages,
        editions: (editions.iter().map(|it| it.edition).collect(), here),
        today: context.site.db().now().day(),
        base: context.here(""),
        text,
        standing,
        newer,
    }))
}
