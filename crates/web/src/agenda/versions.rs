//! The released versions of a programme: what changed in each, and why.

use askama::Template;
use base::Id;
use civic::{
    agenda::{
        Plan, Slot,
        queries::{self, Released},
        rules::plan::Span,
    },
    workshop::Workshop,
};
use press::{Figure, PageFrame, Translator};

use super::{
    ChangeTold,
    said::{said, span, titled},
};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    workshop::page_head::{self, Head},
};

/// The versions, the last first.
#[derive(Template)]
#[template(path = "agenda/versions.html")]
pub(super) struct VersionsPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
    pub(super) workshop: Workshop,
    pub(super) versions: Vec<Released>,
    pub(super) here: String,
}

impl VersionsPage {
    fn said(&self, released: &Released) -> Vec<ChangeTold> {
        said(self.l, &self.workshop.lang, &released.changes)
    }

    fn rows<'a>(&'a self, plan: &'a Plan) -> Vec<(&'a Slot, Span)> {
        plan.slots.iter().zip(plan.spans()).collect()
    }

    fn span(&self, of: &Span) -> Figure {
        span(self.l, *of)
    }

    fn tag(&self) -> &'static str {
        page_head::tag(&self.workshop.lang)
    }

    fn title(&self, slot: &Slot) -> String {
        titled(self.l, slot)
    }
}

/// The page.
pub(super) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let workshop = civic::workshop::queries::workshop(&mut tx, workshop).await?;
    let versions = queries::versions(&mut tx, workshop.id).await?;
    let reached = page_head::stands(&context, &mut tx, &workshop, 0).await?;
    answer::page(&VersionsPage {
        l: context.l,
        frame: context.office_frame(context.l.t("agenda-versions")),
        head: Head::new(&context, &workshop, "agenda", reached),
        here: context.here(&format!("/office/workshops/{}", workshop.id)),
        workshop,
        versions,
    })
}
