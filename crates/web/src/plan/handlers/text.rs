//! A whole text.

use base::Result;
use civic::{
    consultation, document, plan,
    process::{self, ProcessKind},
};

use crate::{
    answer::{self, Answer},
    context::RequestContext,
    plan::pages::{
        text::{Material, TextPage},
        text_key,
    },
};

/// The charter.
pub(in crate::plan) async fn charter(context: RequestContext) -> Answer {
    show(context, ProcessKind::Charter).await
}

/// The action plan.
pub(in crate::plan) async fn plan(context: RequestContext) -> Answer {
    show(context, ProcessKind::ActionPlan).await
}

async fn show(context: RequestContext, kind: ProcessKind) -> Answer {
    let mut tx = context.read().await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let frame = context.public_frame(context.l.t(text_key(kind)), Some(&setting.accent));
    match material(&context, &mut tx, kind).await? {
        Some(material) => answer::page(&TextPage::new(context.l, frame, &material)),
        None => answer::page(&crate::plan::pages::text::NoText { l: context.l, frame, kind }),
    }
}

/// Everything that the page of the latest version is made of.
async fn material(
    context: &RequestContext,
    tx: &mut db::Reader,
    kind: ProcessKind,
) -> Result<Option<Material>> {
    let Some(text) = document::queries::latest(tx, kind).await? else { return Ok(None) };
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
        stages: process::queries::stages(tx, process).await?,
        today: context.site.db().now().day(),
        base: context.here(""),
        text,
    }))
}
