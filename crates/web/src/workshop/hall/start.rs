//! The first page in the hall: how to reach the laptop, and the way in.

use askama::Template;
use base::Error;
use civic::workshop::{Workshop, queries};
use press::{Html, Shell, Tongue, qr};

use crate::{
    answer::{self, Answer},
    visit::Visit,
};

/// How the laptop is reached.
#[derive(Template)]
#[template(path = "hall/start.html")]
pub(super) struct StartPage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
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
    pub(super) fn all(l: &Tongue, addresses: &[String]) -> Vec<Self> {
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
pub(super) async fn page(visit: Visit) -> Answer {
    let hall = visit.site.options().hall.clone().ok_or(Error::NotFound)?;
    let unit = civic::commune::gazetteer::by_slug(&hall.slug).ok_or(Error::NotFound)?;
    let mut tx = visit.read().await?;
    let _commune = civic::commune::identity(&unit.code);
    let workshop = queries::day(&mut tx, hall.workshop).await?.workshop;
    answer::page(&StartPage {
        l: visit.l,
        shell: visit.bare_shell(visit.l.t("hall-start-title")),
        reached: Reached::all(visit.l, &hall.addresses),
        desk: format!("/{}/{}/office/workshops/{}", visit.lang, hall.slug, workshop.id),
        workshop,
    })
}
