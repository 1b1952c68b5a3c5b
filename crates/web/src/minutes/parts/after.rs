//! What comes next, and the end.

use base::sheet::{Block, Run};
use civic::{minutes::queries::Report, synthesis::queries::Outcome};
use press::Translator;

use super::{heading, line, table, text};

/// Who does what by when.
pub(in super::super) fn next_steps(l: &Translator, outcome: &Outcome) -> Vec<Block> {
    let title = heading(1, l.t("outcome-steps-title").plain());
    if outcome.next_steps.is_empty() {
        return vec![title, text(l.t("minutes-no-steps").plain())];
    }
    let rows = outcome.next_steps.iter().map(|step| {
        let due = l.date(step.day()).to_string();
        vec![line(&step.text), line(&step.owner), line(due)]
    });
    vec![title, table(l, ["steps-text", "steps-owner", "steps-due"], [6, 4, 3], rows)]
}

/// What had not arrived when the day was closed, by group; nothing where all had.
pub(in super::super) fn left_out(l: &Translator, report: &Report) -> Vec<Block> {
    let tables = &report.minutes.outcome.tables;
    let items = report.left_out.iter().filter_map(|left| {
        let table = tables.iter().find(|table| table.id == left.group_id)?;
        let group = l.msg("outcome-group").n("number", table.number).plain();
        let said = match (left.waiting, left.drafts) {
            (Some(waiting), Some(drafts)) => {
                l.msg("closing-left-held").n("waiting", waiting).n("drafts", drafts).plain()
            }
            _ => l.t("closing-left-unknown").plain(),
        };
        let heard = left.heard_at.map(|at| {
            let at = l.time(at.local().time());
            format!(" {}", l.msg("closing-left-heard").s("time", at).plain())
        });
        let said = format!("{}{said}", l.t("text-colon").plain());
        Some(vec![Run::bold(group), Run::plain(said), Run::quiet(heard.unwrap_or_default())])
    });
    let items: Vec<Vec<Run>> = items.collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        heading(1, l.t("closing-left-title").plain()),
        text(l.t("closing-left-how").plain()),
        Block::List { numbered: false, items },
    ]
}

/// When it ended, and who signs.
pub(in super::super) fn ending(l: &Translator, outcome: &Outcome) -> Vec<Block> {
    let who = ["minutes-signs-focal-point", "minutes-signs-facilitator", "minutes-signs-president"];
    let mut blocks = closing(l, outcome);
    blocks.push(Block::Signatures { who: who.map(|key| l.t(key).plain()).to_vec() });
    blocks
}

/// When it ended.
pub(in super::super) fn closing(l: &Translator, outcome: &Outcome) -> Vec<Block> {
    vec![text(outcome.workshop.closed_at.map_or_else(
        || l.t("minutes-not-closed").plain(),
        |at| l.msg("minutes-closed").s("moment", l.moment(at)).plain(),
    ))]
}
