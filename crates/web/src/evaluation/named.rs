//! Results in words: on the page of the office and in the report alike.

use civic::{
    evaluation::{Part, Results, Summary, Topic},
    people::Sex,
    workshop::Category,
};
use press::Translator;

use crate::workshop::page_head;

/// A part of those who answered, in words.
#[derive(Debug, Clone)]
pub(crate) struct Means {
    pub(crate) name: String,
    /// How many answered, or that they are too few to be told.
    pub(crate) answers: String,
    pub(crate) means: [String; 4],
}

/// `34 of 60 present answered (57 %): 20 by …`.
pub(crate) fn rate(l: &Translator, results: &Results) -> String {
    let percent = match results.rate() {
        Some(rate) => l.percent(rate, 0).to_string(),
        None => l.t("report-unknown").plain(),
    };
    let said =
        l.msg("evaluation-rate").n("answers", results.answers()).n("present", results.present);
    let mut parts = vec![said.s("percent", percent).plain()];
    for (channel, count) in &results.channels {
        parts.push(l.word("evaluation-channel", channel).n("count", *count).plain());
    }
    parts.join(" · ")
}

/// A mean out of five.
pub(crate) fn mean(l: &Translator, mean: Option<f64>) -> String {
    mean.map_or_else(|| "—".to_owned(), |mean| l.decimal(mean, 1).to_string())
}

/// The topics in a word or two, for the heads of tables.
pub(crate) fn short(l: &Translator) -> [String; 4] {
    [Topic::Organisation, Topic::Facilitation, Topic::Voice, Topic::Usefulness]
        .map(|topic| l.word("evaluation-short", topic).plain())
}

/// The means by sex.
pub(crate) fn sexes(l: &Translator, summary: &Summary) -> Vec<Means> {
    let name = |sex: &Sex| l.word("sex", sex).plain();
    summary.sexes.iter().map(|part| named(l, name(&part.of), part)).collect()
}

/// The means by category.
pub(crate) fn categories(l: &Translator, summary: &Summary, categories: &[Category]) -> Vec<Means> {
    let name = |part: &Part<Option<_>>| {
        let found = categories.iter().find(|row| Some(row.id) == part.of);
        found.map_or_else(
            || l.t("contribute-unsaid").plain(),
            |row| page_head::category(l, row.word, &row.label),
        )
    };
    summary.categories.iter().map(|part| named(l, name(part), part)).collect()
}

fn named<T>(l: &Translator, name: String, part: &Part<T>) -> Means {
    let few = || l.t("attendance-few").plain();
    Means {
        name,
        answers: part.answers.map_or_else(few, |count| l.number(count).to_string()),
        means: part.means.map(|value| mean(l, value)),
    }
}
