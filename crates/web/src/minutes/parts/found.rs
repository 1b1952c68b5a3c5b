//! How the day was found by those who were there.

use base::sheet::{Block, Run};
use civic::{
    evaluation::{Results, Summary, Tally},
    minutes::queries::Report,
};
use press::Translator;

use super::{heading, line, text};
use crate::evaluation::named::{self, Means};

/// The evaluation with its response rate; what may not be told yet is said.
pub(in super::super) fn evaluation(l: &Translator, report: &Report) -> Vec<Block> {
    let results = &report.evaluation;
    let mut blocks = vec![heading(1, l.t("evaluation-title").plain())];
    if results.evaluation.is_none() && results.answers() == 0 {
        blocks.push(text(l.t("evaluation-never").plain()));
        return blocks;
    }
    blocks.push(text(named::rate(l, results)));
    match &results.summary {
        Some(summary) => blocks.extend(told(l, report, summary)),
        None => blocks.push(text(withheld(l, results))),
    }
    blocks
}

fn withheld(l: &Translator, results: &Results) -> String {
    let key = if results.is_open() { "evaluation-while-open" } else { "evaluation-too-few" };
    l.t(key).plain()
}

fn told(l: &Translator, report: &Report, summary: &Summary) -> Vec<Block> {
    let mut blocks = vec![marks(l, summary)];
    let attendance = &report.minutes.attendance;
    let categories = attendance.rows.iter().map(|row| row.category.clone()).collect::<Vec<_>>();
    blocks.push(means(l, "evaluation-by-sex", named::sexes(l, summary)));
    blocks.push(means(l, "evaluation-by-category", named::categories(l, summary, &categories)));
    for (key, words) in
        [("evaluation-missing-said", &summary.missing), ("evaluation-words-said", &summary.words)]
    {
        if !words.is_empty() {
            blocks.push(heading(2, l.t(key).plain()));
            let items = words.iter().map(line).collect();
            blocks.push(Block::List { numbered: false, items });
        }
    }
    blocks.push(text(l.t("evaluation-how").plain()));
    blocks
}

/// How many gave each mark, and how many none.
fn marks(l: &Translator, summary: &Summary) -> Block {
    let cell = |count: i64| line(l.number(count).to_string());
    let row = |tally: &Tally| {
        let mut cells = vec![line(l.word("evaluation-topic", tally.topic).plain())];
        cells.extend(tally.counts.map(cell));
        cells.push(cell(tally.unknown));
        cells.push(vec![Run::bold(named::mean(l, tally.mean))]);
        cells
    };
    let mut head = vec![l.t("evaluation-topic").plain()];
    head.extend((1..=5).map(|mark| mark.to_string()));
    head.extend(["contribute-unsaid", "evaluation-mean"].map(|key| l.t(key).plain()));
    Block::Table {
        caption: Some(l.t("evaluation-marks-caption").plain()),
        head,
        widths: vec![10, 2, 2, 2, 2, 2, 4, 4],
        rows: summary.topics.iter().map(row).collect(),
    }
}

/// The means of each part of those who answered.
fn means(l: &Translator, caption: &str, parts: Vec<Means>) -> Block {
    let rows = parts.into_iter().map(|part| {
        let mut cells = vec![line(part.name), line(part.answers)];
        cells.extend(part.means.map(line));
        cells
    });
    let mut head = vec![l.t("evaluation-part").plain(), l.t("evaluation-answers").plain()];
    head.extend(named::short(l));
    Block::Table {
        caption: Some(l.t(caption).plain()),
        head,
        widths: vec![6, 3, 4, 4, 4, 4],
        rows: rows.collect(),
    }
}
