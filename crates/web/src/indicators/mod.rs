//! The indicators: all of them on one page, each with the rows behind it, and
//! as open data.

mod data;
mod pages;
mod samples;

use crate::{
    Sample,
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    routes::{Guard, Routes, Travels},
};
use base::Lang;
use civic::indicators::queries;

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .travels(Travels::Home)
        .get(Guard::Public, "/{lang}/{commune}/indicators", all)
        .get(Guard::Public, "/{lang}/{commune}/indicators/{number}", one)
        .get(Guard::Public, "/{lang}/{commune}/indicators.json", data::json)
        .get(Guard::Public, "/{lang}/{commune}/indicators.csv", data::csv)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}

async fn all(context: RequestContext) -> Answer {
    let mut tx = context.read().await?;
    let now = context.site.db().now();
    let indicators = queries::public(&mut tx, now).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let frame = context.public_frame(context.l.t("nav-indicators"), Some(&setting.accent));
    let (base, town) = (context.here(""), context.town().to_owned());
    answer::page(&pages::All { l: context.l, frame, base, town, indicators, as_of: now })
}

async fn one(context: RequestContext, At(number): At<u8>, query: Asked) -> Answer {
    let first = query.get("after").and_then(|text| text.parse().ok()).unwrap_or(0);
    let mut tx = context.read().await?;
    let now = context.site.db().now();
    let (indicator, behind) = queries::with_rows(&mut tx, number, now).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let title = context.l.t(&format!("indicator-{}-name", indicator.definition.key));
    let frame = context.public_frame(title, Some(&setting.accent));
    let base = context.here("");
    answer::page(&pages::One { l: context.l, frame, base, indicator, behind, first })
}
