//! What comes next, and the end.

use base::sheet::Block;
use civic::synthesis::queries::Outcome;
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
