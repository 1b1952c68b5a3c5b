//! Who was there, by category and sex, with parity and representativeness.

use base::sheet::Sheet;

use super::{Address, Day, parts, print};
use crate::{answer::Answer, context::RequestContext};

/// The paper.
pub(super) async fn pdf(context: RequestContext, address: Address) -> Answer {
    let day = Day::read(&context, &address.2).await?;
    let (l, report) = (day.l, &day.report);
    let mut blocks = parts::opening::facts(l, &report.minutes);
    blocks.extend(parts::people::attendance(l, &report.minutes.attendance));
    blocks.extend(parts::people::balance(l, report));
    let sheet = Sheet { blocks, ..day.sheet("papers-attendance-title", "papers-foot") };
    print(&context, sheet, &day.name("hudur", "pdf")).await
}
