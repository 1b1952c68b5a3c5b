//! The indicators as open data: JSON and CSV, one line for each figure.

use axum::{
    http::{HeaderValue, header},
    response::IntoResponse,
};
use base::{Error, Lang};
use civic::indicators::{Figure, Indicator, Outcome, queries};
use press::Translator;
use serde_json::{Value, json};

use crate::{
    answer::{self, Answer},
    context::RequestContext,
};

/// The licence under which the figures may be used.
const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

async fn read(context: &RequestContext) -> base::Result<Vec<Indicator>> {
    let mut tx = context.read().await?;
    queries::public(&mut tx, context.site.db().now()).await
}

pub(super) async fn json(context: RequestContext) -> Answer {
    let indicators = read(&context).await?;
    let unit = context.unit()?;
    let body = json!({
        "commune": { "code": unit.code, "name_ar": unit.name_ar, "name_fr": unit.name_fr },
        "computed_at": context.site.db().now().to_string(),
        "licence": LICENCE,
        "credit": context.l.t("census-credit").plain(),
        "indicators": indicators.iter().map(one).collect::<Vec<_>>(),
    });
    let text = serde_json::to_string_pretty(&body).map_err(Error::bug)?;
    let media_type = HeaderValue::from_static("application/json; charset=utf-8");
    Ok(([(header::CONTENT_TYPE, media_type)], text).into_response())
}

fn one(indicator: &Indicator) -> Value {
    let definition = indicator.definition;
    let said = |lang, what: &str| {
        Translator::of(lang).t(&format!("indicator-{}-{what}", definition.key)).plain()
    };
    json!({
        "number": definition.number,
        "name_ar": said(Lang::Ar, "name"),
        "name_fr": said(Lang::Fr, "name"),
        "formula_ar": said(Lang::Ar, "formula"),
        "formula_fr": said(Lang::Fr, "formula"),
        "class": definition.class,
        "unit": definition.unit,
        "computed": definition.auto,
        "source": if definition.census { "platform, RGPH 2024 (HCP)" } else { "platform" },
        "target": indicator.target.map(|(target, _)| target),
        "figures": indicator.figures.iter().map(figure).collect::<Vec<_>>(),
    })
}

/// A percent stands as a share of 1; what is not known is null with its reason.
fn figure(figure: &Figure) -> Value {
    json!({
        "part": figure.part,
        "value": figure.outcome.value(),
        "why": why(figure.outcome),
        "numerator": figure.numerator,
        "denominator": figure.denominator,
        "unknown": figure.told_unknown(),
    })
}

const fn why(outcome: Outcome) -> Option<&'static str> {
    match outcome {
        Outcome::Known(_) => None,
        Outcome::Unknown(reason) => Some(reason.word()),
        Outcome::Withheld => Some("withheld"),
    }
}

/// The columns of the CSV file.
const COLUMNS: [&str; 12] = [
    "number",
    "name_ar",
    "name_fr",
    "unit",
    "part",
    "value",
    "why",
    "numerator",
    "denominator",
    "unknown",
    "licence",
    "credit",
];

pub(super) async fn csv(context: RequestContext) -> Answer {
    let credit = context.l.t("census-credit").plain();
    let indicators = read(&context).await?;
    let rows = indicators.iter().flat_map(|indicator| {
        indicator.figures.iter().map(|figure| row(indicator, figure, &credit))
    });
    let name = format!("indicators-{}.csv", context.unit()?.slug);
    answer::csv(&name, &COLUMNS, rows)
}

fn row(indicator: &Indicator, figure: &Figure, credit: &str) -> [String; COLUMNS.len()] {
    let definition = indicator.definition;
    let key = format!("indicator-{}-name", definition.key);
    let number = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    [
        definition.number.to_string(),
        Translator::of(Lang::Ar).t(&key).plain(),
        Translator::of(Lang::Fr).t(&key).plain(),
        definition.unit.to_string(),
        figure.part.to_owned(),
        number(figure.outcome.value()),
        why(figure.outcome).unwrap_or_default().to_owned(),
        number(figure.numerator),
        number(figure.denominator),
        figure.told_unknown().map(|unknown| unknown.to_string()).unwrap_or_default(),
        "CC BY 4.0".to_owned(),
        credit.to_owned(),
    ]
}
