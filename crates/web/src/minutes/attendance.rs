//! Who was there, by category and sex, with parity and representativeness.

use base::{Id, sheet::Sheet};
use civic::workshop::Workshop;

use super::{Day, parts, print};
use crate::{address::At, answer::Answer, context::RequestContext};

/// The paper.
pub(super) async fn pdf(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let day = Day::read(&context, workshop).await?;
    let (l, report) = (day.l, &day.report);
    let mut blocks = parts::opening::facts(l, &report.minutes);
    blocks.extend(parts::people::attendance(l, &report.minutes.attendance));
    blocks.extend(parts::people::balance(l, report));
    let sheet = Sheet { blocks, ..day.sheet("papers-attendance-title", "papers-foot") };
    print(&context, sheet, &day.name("hudur", "pdf")).await
}
