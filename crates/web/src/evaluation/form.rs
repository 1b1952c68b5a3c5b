//! The questions as controls, and what was sent as an answer.

use base::{Faults, Result};
use civic::{
    evaluation::{Given, Topic, rules},
    people::Sex,
    workshop::Category,
};
use press::{Choice, Control, FormView, Msg, Translator};

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

    /// The same as big faces on a phone: a sentence, and five answers in words.
    pub(super) fn faces(&self) -> Vec<Faces> {
        let topic = |topic: &Topic| Faces {
            id: self.fields.id(topic.word()),
            name: topic.word(),
            asked: self.l.word("evaluation-topic", topic),
            fault: self.fields.fault(topic.word()),
            chosen: self.fields.value(topic.word()).to_owned(),
        };
        Topic::ALL.iter().map(topic).collect()
    }

    /// The marks from the best to the worst: the mouth of its face, and its words.
    pub(super) fn marks(&self) -> Vec<(i64, &'static str, Msg)> {
        let words = |mark| self.l.word("evaluation-mark", mark);
        (1..=5).rev().map(|mark| (mark, mouth(mark), words(mark))).collect()
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

/// A question to be answered by a face.
pub(super) struct Faces {
    pub(super) id: String,
    pub(super) name: &'static str,
    pub(super) asked: Msg,
    pub(super) fault: Option<Msg>,
    chosen: String,
}

impl Faces {
    pub(super) fn is(&self, mark: i64) -> bool {
        self.chosen == mark.to_string()
    }
}

/// How the mouth of a face goes.
const fn mouth(mark: i64) -> &'static str {
    match mark {
        5 => "M7.5 13.5a5 5 0 0 0 9 0z",
        4 => "M8 14.5c2 2.4 6 2.4 8 0",
        3 => "M8 15.5h8",
        2 => "M8 16.5c2-2.4 6-2.4 8 0",
        _ => "M7.5 17.5a5 5 0 0 1 9 0z",
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
