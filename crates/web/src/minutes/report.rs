//! The report: how the day went, with its figures and everything said; and
//! its next steps as a paper of their own.

use base::{
    Id,
    sheet::{Block, Sheet},
};
use civic::{minutes::PaperKind, workshop::Workshop};

use super::{drawing::Day, edit, frozen::paper, named, parts, print};
use crate::{address::At, answer::Answer, context::RequestContext};

/// The report as PDF.
pub(super) async fn pdf(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let (sheet, day) = paper(&context, workshop, PaperKind::Report).await?;
    print(&context, sheet, &named("taqrir", &day, "pdf")).await
}

/// The report to edit.
pub(super) async fn docx(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let (sheet, day) = paper(&context, workshop, PaperKind::Report).await?;
    edit(&sheet, &named("taqrir", &day, "docx"))
}

/// What comes next, to hand out or post.
pub(super) async fn next_steps(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let (sheet, day) = paper(&context, workshop, PaperKind::NextSteps).await?;
    print(&context, sheet, &named("mahattat", &day, "pdf")).await
}

pub(super) fn next_steps_sheet(day: &Day<'_>) -> Sheet {
    let outcome = &day.report.minutes.outcome;
    let mut blocks = parts::after::next_steps(day.l, outcome);
    blocks.extend(parts::hall::parked(day.l, &day.report.parked));
    Sheet { blocks, ..day.sheet("papers-steps-title", "papers-foot") }
}

pub(super) fn sheet(day: &Day<'_>) -> Sheet {
    let closed = day.report.minutes.outcome.is_closed();
    let key = if closed { "report-title" } else { "report-title-draft" };
    Sheet { blocks: blocks(day), ..day.sheet(key, "report-foot") }
}

fn blocks(day: &Day<'_>) -> Vec<Block> {
    let (l, report) = (day.l, day.report);
    let outcome = &report.minutes.outcome;
    let mut blocks = parts::opening::facts(l, report);
    blocks.extend(parts::opening::aims(l, report));
    blocks.extend(parts::opening::method(l, outcome));
    blocks.extend(parts::people::attendance(l, &report.minutes.attendance));
    blocks.extend(parts::people::balance(l, report));
    blocks.extend(parts::opening::proceedings(l, report));
    blocks.extend(parts::words::results(l, report, true));
    blocks.extend(parts::words::themes(l, outcome, true));
    blocks.extend(parts::hall::votes(l, report));
    blocks.extend(parts::words::syntheses(l, outcome));
    blocks.extend(parts::hall::objections(l, &report.objections));
    blocks.extend(parts::hall::activities(l, &report.activities));
    blocks.extend(parts::hall::parked(l, &report.parked));
    blocks.extend(parts::after::next_steps(l, outcome));
    blocks.extend(parts::found::evaluation(l, report));
    blocks.extend(parts::after::left_out(l, report));
    blocks.extend(parts::after::closing(l, outcome));
    blocks
}
