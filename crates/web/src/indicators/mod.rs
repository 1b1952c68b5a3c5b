//! The indicators: all of them on one page, each with the rows behind it, and
//! as open data.

mod data;
mod pages;
mod samples;

use axum::extract::{Path, Query};
use base::{Error, Lang};
use civic::indicators::queries;
use std::collections::HashMap;

use crate::{
    Sample,
    answer::{self, Answer},
    room::{Guard, Room},
    visit::Visit,
};

/// The doors of this room.
#[must_use]
pub fn room() -> Room {
    Room::new()
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

async fn all(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let (_commune, now) = (visit.commune()?, visit.site.store().now());
    let indicators = queries::public(&mut tx, now).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let shell = visit.public_shell(visit.l.t("indicators-title"), Some(&setting.accent));
    let (base, town) = (visit.here(""), visit.town().to_owned());
    answer::page(&pages::All { l: visit.l, shell, base, town, indicators, as_of: now })
}

async fn one(
    visit: Visit,
    Path((_, _, number)): Path<(String, String, String)>,
    query: Query<HashMap<String, String>>,
) -> Answer {
    let number = number.parse().map_err(|_| Error::NotFound)?;
    let first = query.get("after").and_then(|text| text.parse().ok()).unwrap_or(0);
    let mut tx = visit.read().await?;
    let (_commune, now) = (visit.commune()?, visit.site.store().now());
    let (indicator, behind) = queries::with_rows(&mut tx, number, now).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let title = visit.l.t(&format!("indicator-{number}-name"));
    let shell = visit.public_shell(title, Some(&setting.accent));
    let base = visit.here("");
    answer::page(&pages::One { l: visit.l, shell, base, indicator, behind, first })
}
