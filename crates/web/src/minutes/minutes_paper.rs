//! The minutes: what was done and concluded, and who signs.

use base::{
    Id,
    sheet::{Block, Sheet},
};
use civic::{minutes::PaperKind, workshop::Workshop};

use super::{drawing::Day, edit, frozen::paper, named, parts, print};
use crate::{address::At, answer::Answer, context::RequestContext};

/// The minutes as PDF; while the workshop goes on they say that they are a draft.
pub(super) async fn pdf(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let (sheet, day) = paper(&context, workshop, PaperKind::Minutes).await?;
    print(&context, sheet, &named("mahdar", &day, "pdf")).await
}

/// The minutes to edit.
pub(super) async fn docx(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let (sheet, day) = paper(&context, workshop, PaperKind::Minutes).await?;
    edit(&sheet, &named("mahdar", &day, "docx"))
}

pub(super) fn sheet(day: &Day<'_>) -> Sheet {
    let closed = day.report.minutes.outcome.is_closed();
    let key = if closed { "minutes-title" } else { "minutes-title-draft" };
    Sheet { blocks: blocks(day), ..day.sheet(key, "minutes-foot") }
}

fn blocks(day: &Day<'_>) -> Vec<Block> {
    let (l, report) = (day.l, day.report);
    let outcome = &report.minutes.outcome;
    let mut blocks = parts::opening::facts(l, report);
    blocks.extend(parts::opening::aims(l, report));
    blocks.extend(parts::people::attendance(l, &report.minutes.attendance));
    blocks.extend(parts::opening::proceedings(l, report));
    blocks.extend(parts::words::results(l, report, false));
    blocks.extend(parts::words::themes(l, outcome, false));
    blocks.extend(parts::hall::votes(l, report));
    blocks.extend(parts::words::syntheses(l, outcome));
    blocks.extend(parts::hall::objections(l, &report.objections));
    blocks.extend(parts::hall::activities(l, &report.activities));
    blocks.extend(parts::hall::parked(l, &report.parked));
    blocks.extend(parts::after::next_steps(l, outcome));
    blocks.extend(parts::after::left_out(l, report));
    blocks.extend(parts::after::ending(l, outcome));
    blocks
}
