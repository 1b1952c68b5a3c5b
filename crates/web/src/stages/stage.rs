//! A stage as everybody reads it.

use askama::Template;
use base::{Error, Id};
use civic::{
    consultation::{self, StageCounts},
    process::{self, Outreach, Stage, StageKind, StageState},
};
use press::{PageFrame, Translator};

use super::{
    changes::{Before, ChangeLine},
    decisions::DecisionLine,
};
use crate::{
    address::At,
    answer::{self, Answer},
    consultation::said::{Announced, Quote},
    context::RequestContext,
};

/// A stage of a process.
#[derive(Template)]
#[template(path = "stages/stage.html")]
pub(super) struct StagePage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) stage: Stage,
    pub(super) announced: Announced,
    pub(super) outreach: Vec<(Quote, Quote)>,
    pub(super) counts: StageCounts,
    pub(super) changes: Vec<ChangeLine>,
    /// What the council decided, of the stage in which it does.
    pub(super) decisions: Vec<DecisionLine>,
    /// The form, while residents may speak.
    pub(super) contribute: Option<String>,
    /// The text of the process.
    pub(super) text: String,
}

impl StagePage {
    /// The share of contributions answered; unknown while there are none.
    #[allow(clippy::cast_precision_loss, reason = "a share is shown, not computed with")]
    fn answered(&self) -> Option<f64> {
        (self.counts.total > 0).then(|| self.counts.answered as f64 / self.counts.total as f64)
    }

    fn is(&self, state: &str) -> bool {
        self.stage.state.word() == state
    }
}

/// What is announced about a stage, and how far the answers are.
pub(super) async fn page(context: RequestContext, At(id): At<Id<Stage>>) -> Answer {
    let l = context.l;
    let today = context.site.db().now().day();
    let mut tx = context.read().await?;
    let stage = process::queries::stage(&mut tx, id).await?;
    if stage.state == StageState::Pending {
        return Err(Error::NotFound.into());
    }
    let outreach = process::queries::outreach(&mut tx, stage.id).await?;
    let counts = consultation::queries::stage_counts(&mut tx, stage.id, today).await?;
    let changes = process::queries::changes(&mut tx, stage.id).await?;
    let decided = match stage.kind {
        StageKind::Adoption => process::queries::decisions(&mut tx, stage.process_id).await?,
        _ => Vec::new(),
    };
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let segment = stage.process_kind.segment();
    let speaks = stage.kind == StageKind::Public && stage.receives_on(today);
    answer::page(&StagePage {
        l,
        frame: context.public_frame(l.word("stage", stage.kind), Some(&setting.accent)),
        announced: Announced::of(context.lang, &stage),
        outreach: outreach.iter().map(|line| spoken(context.lang, line)).collect(),
        counts,
        changes: ChangeLine::all(l, &context.here(""), &changes),
        decisions: DecisionLine::all(l, &context.here(""), &decided),
        contribute: speaks.then(|| context.here(&format!("/{segment}/contribute"))),
        text: context.here(&format!("/{segment}")),
        stage,
    })
}

/// A line of outreach in a reader's language.
pub(super) fn spoken(lang: base::Lang, line: &Outreach) -> (Quote, Quote) {
    (Quote::said(lang, &line.group), Quote::said(lang, &line.means))
}
