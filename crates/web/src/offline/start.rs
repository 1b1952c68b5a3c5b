//! The first page in the hall: how to reach the laptop, and the way in.

use askama::Template;
use base::Error;
use civic::workshop::Workshop;
use press::{Html, PageFrame, Translator, qr};

use crate::{
    answer::{self, Answer},
    context::RequestContext,
};

/// How the laptop is reached.
#[derive(Template)]
#[template(path = "offline/start.html")]
pub(super) struct StartPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) workshop: Workshop,
    pub(super) reached: Vec<Reached>,
    /// The workshop's own page.
    pub(super) desk: String,
}

/// An address of the laptop, with its code.
pub(super) struct Reached {
    pub(super) address: String,
    pub(super) code: Html,
}

impl Reached {
    pub(super) fn all(l: &Translator, addresses: &[String]) -> Vec<Self> {
        let label = l.t("hall-address").attr();
        let each = addresses.iter().map(|address| {
            let code = qr(&format!("{address}/"), &label);
            Self { address: address.clone(), code }
        });
        each.collect()
    }
}

impl StartPage {
    fn tag(&self) -> &'static str {
        if self.workshop.lang == "fr" { "fr-MA" } else { "ar-MA" }
    }
}

/// The page; there is none at home.
pub(super) async fn page(context: RequestContext) -> Answer {
    let hall = context.site.options().hall.clone().ok_or(Error::NotFound)?;
    // The address names no commune: the hall's own is read.
    let mut tx = context.site.db().read(hall.commune).await?;
    let workshop = civic::agenda::queries::day(&mut tx, hall.workshop).await?.workshop;
    answer::page(&StartPage {
        l: context.l,
        frame: context.bare_frame(context.l.t("hall-start-title")),
        reached: Reached::all(context.l, &hall.addresses),
        desk: format!("/{}/{}/office/workshops/{}", context.lang, hall.slug, workshop.id),
        workshop,
    })
}
