//! A whole text.

use base::Result;
use civic::{
    consultation, document, plan,
    process::{self, ProcessKind},
};

use crate::{
    answer::{self, Answer},
    plan::pages::{
        text::{Material, TextPage},
        text_key,
    },
    visit::Visit,
};

/// The charter.
pub(in crate::plan) async fn charter(visit: Visit) -> Answer {
    show(visit, ProcessKind::Charter).await
}

/// The action plan.
pub(in crate::plan) async fn plan(visit: Visit) -> Answer {
    show(visit, ProcessKind::ActionPlan).await
}

async fn show(visit: Visit, kind: ProcessKind) -> Answer {
    let mut tx = visit.read().await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let shell = visit.public_shell(visit.l.t(text_key(kind)), Some(&setting.accent));
    match material(&visit, &mut tx, kind).await? {
        Some(material) => answer::page(&TextPage::new(visit.l, shell, &material)),
        None => answer::page(&crate::plan::pages::text::NoText { l: visit.l, shell, kind }),
    }
}

/// Everything that the page of the latest version is made of.
async fn material(
    visit: &Visit,
    tx: &mut store::Reader,
    kind: ProcessKind,
) -> Result<Option<Material>> {
    let _commune = visit.commune()?;
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
        today: visit.site.store().now().day(),
        base: visit.here(""),
        text,
    }))
}
