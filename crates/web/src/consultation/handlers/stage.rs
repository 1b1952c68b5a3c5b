//! A stage as everybody reads it.

use axum::extract::Path;
use base::Error;
use civic::{
    consultation,
    process::{self, Outreach, StageKind, StageState},
};

use super::{super::pages, id};
use crate::{
    answer::{self, Answer},
    context::RequestContext,
};
use pages::{Announced, Quote, StagePage};

/// The segment of the address that names the stage.
#[derive(serde::Deserialize)]
pub(in super::super) struct Named {
    id: String,
}

/// What is announced about a stage, and how far the answers are.
pub(in super::super) async fn page(context: RequestContext, at: Path<Named>) -> Answer {
    let l = context.l;
    let today = context.site.db().now().day();
    let mut tx = context.read().await?;
    let stage = process::queries::stage(&mut tx, id(&at.id)?).await?;
    if stage.state == StageState::Pending {
        return Err(Error::NotFound.into());
    }
    let outreach = process::queries::outreach(&mut tx, stage.id).await?;
    let counts = consultation::queries::stage_counts(&mut tx, stage.id, today).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let segment = stage.process_kind.segment();
    let speaks = stage.kind == StageKind::Public && stage.receives_on(today);
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
    (
        Quote::of_both(lang, &line.group_ar, &line.group_fr),
        Quote::of_both(lang, &line.means_ar, &line.means_fr),
    )
}
