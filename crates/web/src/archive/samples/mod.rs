//! The pages of this room, filled.

mod items;

use askama::Template;
use base::{Instant, Lang};
use civic::{
    archive::{chain::From, log::LogLine},
    commune::gazetteer::{self, Unit},
};
use press::{PageFrame, Translator};
use uuid::Uuid;

use super::{chain, journal};
use crate::Sample;

/// 1 November 2023, in the morning.
const AT: Instant = Instant(1_698_829_200_000);

pub(super) fn all(lang: Lang) -> Vec<Sample> {
    let Some(unit) = gazetteer::by_slug("beni-mellal") else { return Vec::new() };
    let mut samples = vec![
        sample("archive/journal", &log(lang, unit)),
        sample("archive/verify", &verify(lang, unit)),
    ];
    let starts = [
        ("archive/card", From::Card(Uuid::from_u128(1))),
        ("archive/theme", From::Theme(Uuid::from_u128(1))),
        ("archive/sentence", From::Sentence(Uuid::from_u128(1))),
        ("archive/origins", From::Provision(Uuid::from_u128(1))),
    ];
    for (name, from) in starts {
        samples.push(sample(name, &chain::sample(lang, unit, items::walked(from))));
    }
    samples
}

fn sample(name: &'static str, page: &impl Template) -> Sample {
    Sample { name, html: page.render().unwrap_or_default() }
}

fn log(lang: Lang, unit: &Unit) -> journal::LogPage {
    let l = Translator::of(lang);
    let line = |seq: i64, kind: &str, actor: &str| LogLine {
        seq,
        kind: kind.into(),
        subject: Uuid::from_u128(7),
        at: AT,
        actor: actor.into(),
        label: None,
        hash: vec![171; 32],
    };
    let lines = vec![
        line(3, "process.stage_opened", "account"),
        line(2, "commune.quarter_added", "account"),
        line(1, "elsewhere.unheard_of", "public"),
    ];
    let frame = PageFrame::new(lang, "/beni-mellal/journal").title(l.t("log-title"));
    journal::page(l, frame, unit, lines, true)
}

fn verify(lang: Lang, unit: &Unit) -> journal::VerifyPage {
    let l = Translator::of(lang);
    journal::VerifyPage {
        l,
        frame: PageFrame::new(lang, "/beni-mellal/journal/verify").title(l.t("log-how")),
        base: format!("/{lang}/{}", unit.slug),
        scope: civic::commune::identity(&unit.code).to_string(),
    }
}
