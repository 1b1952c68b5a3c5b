//! A stage as everybody reads it.

use base::{Error, Id};
use civic::{
    consultation,
    process::{self, Outreach, Stage, StageKind, StageState},
};

use super::super::pages;
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
};
use pages::{Announced, Quote, StagePage};

/// What is announced about a stage, and how far the answers are.
pub(in super::super) async fn page(context: RequestContext, At(id): At<Id<Stage>>) -> Answer {
    let l = context.l;
    let today = context.site.db().now().day();
    let mut tx = context.read().await?;
    let stage = process::queries::stage(&mut tx, id).await?;
    if stage.state == StageState::Pending {
        return Err(Error::NotFound.into());
    }
    let outreach = process::queries::outreach(&mut tx, stage.id).await?;
    let counts = consultation::queries::stage_counts(&mut tx, stage.id, today).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let segment = stage.process_kind.segment();
    let speaks = stage.kind == StageKind::Public && stage.is_current && stage.receives_on(today);
    answer::page(&StagePage {
        l,
        frame: context.public_frame(l.word("stage", stage.kind), Some(&setting.accent)),
        announced: Announced::of(context.lang, &stage),
        outreach: outreach.iter().map(|line| spoken(context.lang, line)).collect(),
        counts,
        contribute: speaks.then(|| context.here(&format!("/{segment}/contribute"))),
        text: context.here(&format!("/{segment}")),
        stage,
    })
}

/// A line of outreach in a reader's language.
pub(in super::super) fn spoken(lang: base::Lang, line: &Outreach) -> (Quote, Quote) {
    (Quote::said(lang, &line.group), Quote::said(lang, &line.means))
}
