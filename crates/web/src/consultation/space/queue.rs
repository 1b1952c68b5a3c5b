//! What waits for a look in the office, what was reported, who appealed.

use askama::Template;
use civic::consultation::{Held, SightCounts, queries};
use jiff::civil::Date;
use press::{PageFrame, Translator};

use crate::{
    Sample,
    answer::{self, Answer},
    consultation::{
        said::VoiceRow,
        samples::{self, data},
    },
    context::RequestContext,
};

/// What the office has to look at.
#[derive(Template)]
#[template(path = "consultation/looks.html")]
pub(in crate::consultation) struct LooksPage {
    l: &'static Translator,
    frame: PageFrame,
    counts: SightCounts,
    unseen: Vec<LookLine>,
    reported: Vec<LookLine>,
    appealed: Vec<LookLine>,
    /// Whether there is more than is shown.
    more: bool,
    rules: String,
}

/// One contribution in the list.
struct LookLine {
    said: VoiceRow,
    /// Why it waits.
    cause: Option<civic::consultation::Cause>,
    due: Option<Date>,
    late: bool,
}

impl LookLine {
    fn new(l: &Translator, base: &str, held: &Held, today: Date) -> Self {
        let href = format!("{base}/{}", held.voice.id);
        Self {
            said: VoiceRow::new(l, held, today).leading(href, held.reference()),
            cause: held.cause(),
            due: held.look_due_on,
            late: held.is_unseen_late(today),
        }
    }
}

/// What waits for a look, what is late first.
pub(in crate::consultation) async fn page(context: RequestContext) -> Answer {
    let (l, base) = (context.l, context.here("/office/looks"));
    let today = context.site.db().now().day();
    let mut tx = context.read().await?;
    let (unseen, more) = queries::unseen(&mut tx, &context.actor).await?;
    let (reported, appealed) = queries::reported_and_appealed(&mut tx, &context.actor).await?;
    let counts = queries::sight_counts(&mut tx, &context.actor, today).await?;
    let lines = |found: &[Held]| {
        found.iter().map(|held| LookLine::new(l, &base, held, today)).collect::<Vec<_>>()
    };
    answer::page(&LooksPage {
        l,
        frame: context.office_frame(l.t("looks-title")),
        counts,
        unseen: lines(&unseen),
        reported: lines(&reported),
        appealed: lines(&appealed),
        more,
        rules: context.here("/rules"),
    })
}

pub(super) fn sample(l: &'static Translator) -> Sample {
    let base = format!("/{}/beni-mellal/office/looks", l.lang());
    let line = |late| LookLine {
        late,
        cause: Some(civic::consultation::Cause::Personal),
        due: Some(jiff::civil::date(2023, 12, 4)),
        ..LookLine::new(l, &base, &data::held(), jiff::civil::date(2023, 12, 5))
    };
    let page = LooksPage {
        l,
        frame: samples::frame(l, "/office/looks", "looks-title").private().desk(),
        counts: SightCounts { unseen: 2, late: 1, reports: 1, appeals: 0 },
        unseen: vec![line(true), line(false)],
        reported: vec![line(false)],
        appealed: Vec::new(),
        more: false,
        rules: format!("/{}/beni-mellal/rules", l.lang()),
    };
    samples::sample("consultation/looks", &page)
}
