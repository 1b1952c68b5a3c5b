//! What arrived after the closing, in words.

use civic::{
    plenary::{BallotOption, LateCount, Mark, queries::Votes},
    workshop::{Late, LateKind},
};
use press::Translator;

/// Whose it is, where no group sent it.
pub(super) const fn sender(late: &Late) -> &'static str {
    match late.kind {
        LateKind::Count => "votes-title",
        LateKind::Answer => "evaluation-title",
        _ => "closing-door",
    }
}

/// What a count says: how many were counted by whom, then each line.
pub(super) fn counted(l: &Translator, votes: &[Votes], late: &Late) -> Vec<String> {
    let Some(count) = LateCount::of(late) else { return Vec::new() };
    let manner = l.word("vote-counted", count.manner).plain();
    let said = l.msg("vote-count-by").s("manner", manner);
    let mut said = vec![said.s("counter", &count.counter).n("voters", count.voters).plain()];
    let ballot = votes.iter().find(|it| it.ballot.id == count.ballot);
    let options: &[BallotOption] = ballot.map_or(&[], |it| &it.options);
    for marked in count.marks.iter().filter(|it| it.count > 0) {
        let Some(option) = options.iter().find(|it| it.id == marked.option) else { continue };
        let line = match marked.mark {
            Mark::Given => option.text.clone(),
            mark => format!("{} ({})", option.text, l.word("vote-mark", mark).plain()),
        };
        said.push(l.msg("closing-count-line").s("line", line).n("count", marked.count).plain());
    }
    said
}
