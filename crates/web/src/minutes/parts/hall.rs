//! What the hall decided and left open: planned activities, votes, objections,
//! the parking lot.

use base::sheet::{Block, Run};
use civic::{
    activities::{Review, queries::Reviewed},
    minutes::queries::Report,
    plenary::{
        BallotKind, Objection, Parked,
        queries::{OptionResult, Votes},
    },
};
use press::Translator;

use super::{heading, line, table, text};

/// The votes with who counted; what cannot be told of few persons is not.
pub(in super::super) fn votes(l: &Translator, report: &Report) -> Vec<Block> {
    if report.votes.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![heading(1, l.t("votes-title").plain())];
    blocks.push(text(l.t("report-votes-consultative").plain()));
    for votes in &report.votes {
        blocks.push(heading(2, votes.ballot.title.clone()));
        blocks.push(text(turnout(l, votes)));
        match votes.published() {
            Some(result) => blocks.push(weights(l, votes.ballot.kind, &result.lines)),
            None if votes.ballot.is_open() => {
                blocks.push(text(l.t("report-votes-open").plain()));
            }
            None => blocks.push(text(l.t("report-votes-few").plain())),
        }
    }
    blocks
}

fn turnout(l: &Translator, votes: &Votes) -> String {
    let said = l.msg("vote-turnout").n("voted", votes.voted()).n("came", votes.present());
    let mut parts = vec![said.plain()];
    for count in votes.standing() {
        let by = l.msg("report-votes-counted").n("count", count.voters);
        parts.push(by.s("counter", &count.counter).plain());
    }
    parts.join(" · ")
}

fn weights(l: &Translator, kind: BallotKind, lines: &[OptionResult]) -> Block {
    let text = |row: &OptionResult| line(&row.option.text);
    let figure = |count: i64| line(l.number(count).to_string());
    if kind != BallotKind::Stance {
        let rows = lines.iter().map(|row| vec![text(row), figure(row.given)]);
        return table(l, ["report-votes-line", "report-votes-given"], [10, 2], rows);
    }
    let rows = lines
        .iter()
        .map(|row| vec![text(row), figure(row.agree), figure(row.disagree), figure(row.pass)]);
    let head =
        ["report-votes-line", "report-votes-agree", "report-votes-disagree", "vote-mark-pass"];
    table(l, head, [8, 2, 2, 2], rows)
}

/// The planned activities with the room's decision and its reason.
pub(in super::super) fn activities(l: &Translator, activities: &[Reviewed]) -> Vec<Block> {
    if activities.is_empty() {
        return Vec::new();
    }
    let rows = activities.iter().map(|row| {
        let Some(review) = &row.review else {
            let waits = l.t("report-activity-waits").plain();
            return vec![line(&row.activity.title), line(waits), Vec::new()];
        };
        let ruling = l.word("activities-ruling", review.ruling).plain();
        vec![line(&row.activity.title), vec![Run::bold(ruling)], line(why(l, review))]
    });
    let head = ["activities-name", "activities-ruling", "activities-reason"];
    vec![heading(1, l.t("activities-title").plain()), table(l, head, [4, 3, 5], rows)]
}

/// Why the room decided so, what it changed, and the card behind it.
fn why(l: &Translator, review: &Review) -> String {
    let mut why = vec![review.reason.clone(), review.change.clone()];
    if let Some(number) = review.card_number {
        why.push(l.msg("activities-from-card").n("number", number).plain());
    }
    why.retain(|words| !words.is_empty());
    why.join(" · ")
}

/// Every objection with its answer, or that it still stands.
pub(in super::super) fn objections(l: &Translator, objections: &[Objection]) -> Vec<Block> {
    if objections.is_empty() {
        return Vec::new();
    }
    let rows = objections.iter().map(|row| {
        let answer = match (&row.answer_text, &row.now) {
            (Some(text), _) if !text.is_empty() => text.clone(),
            (_, None) => l.t("report-objection-removed").plain(),
            _ => l.t("report-objection-stands").plain(),
        };
        vec![line(&row.said_to), vec![Run::bold(&row.text)], line(answer)]
    });
    let head = ["report-objection-sentence", "report-objection", "report-objection-answer"];
    vec![heading(1, l.t("report-objections").plain()), table(l, head, [4, 4, 4], rows)]
}

/// What was kept for later, and what became of it.
pub(in super::super) fn parked(l: &Translator, parked: &[Parked]) -> Vec<Block> {
    if parked.is_empty() {
        return Vec::new();
    }
    let rows = parked.iter().map(|item| {
        let day = item.due_on.as_deref().and_then(|day| day.parse::<jiff::civil::Date>().ok());
        let due = day.map_or_else(String::new, |day| l.date(day).to_string());
        let owner = item.owner.clone();
        let owner = owner.unwrap_or_else(|| l.t("report-parked-open").plain());
        vec![line(&item.text), line(owner), line(due)]
    });
    let head = ["report-parked-item", "steps-owner", "steps-due"];
    vec![heading(1, l.t("parking-title").plain()), table(l, head, [6, 4, 3], rows)]
}
