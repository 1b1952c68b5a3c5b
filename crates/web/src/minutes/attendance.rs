//! Who was there, by category and sex, with parity and representativeness.

use base::{Id, sheet::Sheet};
use civic::{minutes::PaperKind, workshop::Workshop};

use super::{drawing::Day, frozen::paper, named, parts, print};
use crate::{address::At, answer::Answer, context::RequestContext};

/// The paper.
pub(super) async fn pdf(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let (sheet, day) = paper(&context, workshop, PaperKind::Attendance).await?;
    print(&context, sheet, &named("hudur", &day, "pdf")).await
}

pub(super) fn sheet(day: &Day<'_>) -> Sheet {
    let (l, report) = (day.l, day.report);
    let mut blocks = parts::opening::facts(l, report);
    blocks.extend(parts::people::attendance(l, &report.minutes.attendance));
    blocks.extend(parts::people::balance(l, report));
    Sheet { blocks, ..day.sheet("papers-attendance-title", "papers-foot") }
}
