//! The released versions of a programme: what changed in each, and why.

use askama::Template;
use civic::workshop::{
    Workshop,
    agenda::{
        Plan, Slot,
        queries::{self, Released},
        rules::plan::Span,
    },
};
use press::{Shell, Tongue};

use super::{
    Address, Said, id,
    said::{said, span, titled},
};
use crate::{
    answer::{self, Answer},
    visit::Visit,
    workshop::gathering::around::{self, Head},
};

/// The versions, the last first.
#[derive(Template)]
#[template(path = "agenda/versions.html")]
pub(super) struct VersionsPage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) head: Head,
    pub(super) workshop: Workshop,
    pub(super) versions: Vec<Released>,
    pub(super) here: String,
}

impl VersionsPage {
    fn said(&self, released: &Released) -> Vec<Said> {
        said(self.l, &self.workshop.lang, &released.changes)
    }

    fn rows<'a>(&'a self, plan: &'a Plan) -> Vec<(&'a Slot, Span)> {
        plan.slots.iter().zip(plan.spans()).collect()
    }

    fn span(&self, of: &Span) -> String {
        span(self.l, *of)
    }

    fn tag(&self) -> &'static str {
        around::tag(&self.workshop.lang)
    }

    fn title(&self, slot: &Slot) -> String {
        titled(self.l, slot)
    }
}

/// The page.
pub(super) async fn page(visit: Visit, address: Address) -> Answer {
    let (_commune, workshop) = (visit.commune()?, id(&address.2)?);
    let mut tx = visit.read().await?;
    let workshop = civic::workshop::queries::workshop(&mut tx, workshop).await?;
    let versions = queries::versions(&mut tx, workshop.id).await?;
    let reached = around::stands(&visit, &mut tx, &workshop, 0).await?;
    answer::page(&VersionsPage {
        l: visit.l,
        shell: visit.office_shell(visit.l.t("agenda-versions")),
        head: Head::new(&visit, &workshop, "agenda", reached),
        here: visit.here(&format!("/office/workshops/{}", workshop.id)),
        workshop,
        versions,
    })
}
