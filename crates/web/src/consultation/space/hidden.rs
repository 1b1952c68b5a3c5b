//! What was hidden, and why: the list that everybody reads.

use askama::Template;
use civic::{
    consultation::{Ground, Sequel, Tombstone, queries},
    process::StageKind,
};
use jiff::civil::Date;
use press::{PageFrame, Pages, Translator};

use crate::{
    Sample,
    address::Asked,
    answer::{self, Answer},
    consultation::{
        said::subject_of,
        samples::{self, data},
    },
    context::RequestContext,
};

/// What was hidden.
#[derive(Template)]
#[template(path = "consultation/hidden.html")]
pub(in crate::consultation) struct HiddenPage {
    l: &'static Translator,
    frame: PageFrame,
    /// How many are hidden for each reason.
    counts: Vec<(Ground, i64)>,
    rows: Vec<HiddenLine>,
    pages: Pages,
    rules: String,
}

/// One hiding: everything but the words.
struct HiddenLine {
    subject: String,
    stage: StageKind,
    received: Date,
    ground: Ground,
    hidden: Date,
    appealed: Option<Date>,
    ruling: Option<Sequel>,
}

impl HiddenLine {
    fn new(l: &Translator, found: &Tombstone) -> Self {
        Self {
            subject: subject_of(l, &found.voice),
            stage: found.voice.stage_kind,
            received: found.voice.received_at.day(),
            ground: found.ground,
            hidden: found.at.day(),
            appealed: found.appealed_at.map(base::Instant::day),
            ruling: found.ruling,
        }
    }
}

/// What was hidden, the latest first.
pub(in crate::consultation) async fn page(context: RequestContext, query: Asked) -> Answer {
    let l = context.l;
    let before = query.get("before").and_then(|id| id.parse().ok());
    let mut tx = context.read().await?;
    let (counts, _) = queries::hidden_counts(&mut tx).await?;
    let (found, next) = queries::tombstones(&mut tx, before).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let here = context.here("/rules/hidden");
    let next = next.map(|id| format!("{here}?before={}", id.simple()));
    answer::page(&HiddenPage {
        l,
        frame: context.public_frame(l.t("hidden-title"), Some(&setting.accent)),
        counts,
        rows: found.iter().map(|it| HiddenLine::new(l, it)).collect(),
        pages: Pages::new(l, before.map(|_: uuid::Uuid| here), next),
        rules: context.here("/rules"),
    })
}

pub(super) fn sample(l: &'static Translator) -> Sample {
    let line = |ruling| HiddenLine {
        subject: subject_of(l, &data::held().voice),
        stage: StageKind::Public,
        received: jiff::civil::date(2023, 12, 2),
        ground: Ground::Insult,
        hidden: jiff::civil::date(2023, 12, 4),
        appealed: Some(jiff::civil::date(2023, 12, 5)),
        ruling,
    };
    let page = HiddenPage {
        l,
        frame: samples::frame(l, "/rules/hidden", "hidden-title"),
        counts: vec![(Ground::Insult, 2), (Ground::Advertising, 1)],
        rows: vec![line(None), line(Some(Sequel::Upheld))],
        pages: Pages::new(l, None, None),
        rules: format!("/{}/beni-mellal/rules", l.lang()),
    };
    samples::sample("consultation/hidden", &page)
}
