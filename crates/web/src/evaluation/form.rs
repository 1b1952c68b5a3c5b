//! The questions as controls, and what was sent as an answer.

use base::{Faults, Result};
use civic::{
    evaluation::{Given, Topic, rules},
    people::Sex,
    workshop::Category,
};
use press::{Choice, Control, FormView, Translator};

use crate::{
    form::{FormData, Returned},
    workshop::page_head,
};

/// The form, to be shown.
pub(super) struct Questions {
    l: &'static Translator,
    pub(super) fields: FormView,
    categories: Vec<Choice>,
}

impl Questions {
    /// The form as it came back, or an empty one with a key of its own, which
    /// tells no time.
    pub(super) fn new(
        l: &'static Translator,
        categories: &[Category],
        returned: &Returned,
    ) -> Self {
        let fresh = FormView::new(l.lang());
        let fresh = fresh.with("key", db::secret::identity()).with("sex", Sex::Unsaid);
        let fields = returned.fill(fresh);
        let categories = categories
            .iter()
            .map(|row| Choice::new(row.id, page_head::category(l, row.word, &row.label)))
            .collect();
        Self { l, fields, categories }
    }

    /// One question for each topic, to be marked from 5 to 1 or left.
    pub(super) fn topics(&self) -> Vec<Control> {
        let mut choices: Vec<Choice> = (1..=5)
            .rev()
            .map(|mark| Choice::new(mark, self.l.word("evaluation-mark", mark).attr()))
            .collect();
        choices.push(Choice::new("", self.l.t("contribute-unsaid").attr()));
        let control = |topic: &Topic| {
            let label = self.l.word("evaluation-topic", topic).attr();
            self.fields.radios(topic.word(), press::Label::Words(label), &choices)
        };
        Topic::ALL.iter().map(control).collect()
    }

    pub(super) fn sexes(&self) -> Control {
        self.fields.radios("sex", "people-sex", &page_head::sexes(self.l))
    }

    pub(super) fn categories(&self) -> Control {
        self.fields
            .select("category", "people-category", &self.categories)
            .suggestion(self.l.t("contribute-unsaid").attr())
    }
}

/// What was sent, as an answer.
pub(super) fn given(sent: &FormData) -> Result<Given> {
    let mut faults = Faults::default();
    let mut mark =
        |topic: Topic| sent.parsed_or_none::<i64>(&mut faults, topic.word(), "fault-choose");
    let marks = [
        mark(Topic::Organisation),
        mark(Topic::Facilitation),
        mark(Topic::Voice),
        mark(Topic::Usefulness),
    ];
    let given = Given {
        sex: sent.parsed_or_none(&mut faults, "sex", "fault-choose").unwrap_or(Sex::Unsaid),
        category: sent.parsed_or_none(&mut faults, "category", "fault-choose"),
        marks,
        missing: sent.optional(&mut faults, "missing", rules::WORDS_LIMIT),
        words: sent.optional(&mut faults, "words", rules::WORDS_LIMIT),
    };
    faults.check()?;
    Ok(given)
}
