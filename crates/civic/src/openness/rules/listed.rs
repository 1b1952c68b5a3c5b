//! The commitments of a list, and how they stand to those that are there.

use base::{Faults, Id, LocalText, fold::fold};
use jiff::civil::Date;
use list::{Checking, Found, Reading, Value};
use uuid::Uuid;

use super::{
    LONGEST, NOTE, NUMBER, TITLE, principle_words, principles, status, status_of, update_faults,
};
use crate::{
    commune::rules::again::{Differs, Named},
    openness::{Commitment, CommitmentKind, Listed, Status, Texts, Told, texts::TEXTS},
};

/// The most commitments that one list may hold.
pub const MOST: usize = 300;
/// The columns of which something is kept: all.
pub const KEPT: [&str; 20] = [
    "number",
    "title",
    "axis",
    "problem",
    "status_quo",
    "description",
    "contribution",
    "values",
    "responsible",
    "partners",
    "starts_on",
    "due_on",
    "milestones",
    "cost",
    "funding",
    "indicator",
    "verification",
    "progress",
    "status",
    "evidence",
];

impl Named for Listed {
    fn id(&self) -> Id<Self> {
        Id::new(self.commitment.id.uuid())
    }
    fn name(&self) -> &LocalText {
        &self.commitment.title
    }
    fn more(&self, known: &Self) -> Vec<Differs> {
        let (said, has) = (&self.commitment, &known.commitment);
        let other = |said: &str, has: &str| !said.is_empty() && fold(said) != fold(has);
        let texts = TEXTS.iter().filter(|it| other((it.get)(&said.texts), (it.get)(&has.texts)));
        let texts = texts.map(|it| it.label);
        let day = |said: Option<Date>, has| said.is_some() && said != has;
        let progress = self.told.as_ref().is_some_and(|told| {
            known
                .told
                .as_ref()
                .is_none_or(|it| (it.percent, it.status) != (told.percent, told.status))
        });
        let rest = [
            ("commitment-number", other(&said.number, &has.number)),
            ("commitment-principles", other(&said.texts.principles, &has.texts.principles)),
            ("commitment-starts", day(said.starts_on, has.starts_on)),
            ("commitment-due", day(said.due_on, has.due_on)),
            ("commitment-cost", said.cost.is_some() && said.cost != has.cost),
            ("commitment-percent", progress),
        ];
        let rest = rest.into_iter().filter(|it| it.1).map(|it| it.0);
        texts.chain(rest).map(Differs::Field).collect()
    }
    fn corrected(&self, row: &Self) -> Self {
        let mut new = self.clone();
        let (it, said) = (&mut new.commitment, &row.commitment);
        let take = |known: &mut String, said: &String| {
            if !said.is_empty() {
                known.clone_from(said);
            }
        };
        take(&mut it.title.ar, &said.title.ar);
        take(&mut it.title.fr, &said.title.fr);
        take(&mut it.number, &said.number);
        take(&mut it.texts.principles, &said.texts.principles);
        for text in TEXTS {
            take((text.set)(&mut it.texts), (text.get)(&said.texts));
        }
        it.starts_on = said.starts_on.or(it.starts_on);
        it.due_on = said.due_on.or(it.due_on);
        it.cost = said.cost.or(it.cost);
        let told = |told: &Told| (told.percent, told.status);
        new.told = row.told.clone().filter(|it| self.told.as_ref().map(told) != Some(told(it)));
        new
    }
}

/// The commitments of a list; otherwise every fault, at `list`. Of which kind
/// they are, and the day of which the list tells, is said by whoever takes it.
pub fn listed(reading: &Reading) -> Result<Vec<Listed>, Faults> {
    let mut rows = Rows { checking: Checking::of(reading) };
    let read: Vec<Listed> = reading.rows.iter().map(|row| rows.listed(row)).collect();
    rows.checking.whole(read, MOST)
}

struct Rows<'a> {
    checking: Checking<'a>,
}

impl Rows<'_> {
    fn text(&mut self, row: &Found, key: &str, most: usize) -> String {
        let text = row.text(key);
        self.checking.limit(row, key, &text, most);
        text
    }

    fn listed(&mut self, row: &Found) -> Listed {
        let title = self.text(row, "title", TITLE);
        // A title stands in the language in which it is written.
        let title = match base::Lang::of_letters(&title) {
            base::Lang::Ar => LocalText::new(title, ""),
            _ => LocalText::new("", title),
        };
        let mut texts = Texts::default();
        for text in TEXTS {
            *(text.set)(&mut texts) = self.text(row, text.name, LONGEST);
        }
        let named = row.text("values");
        let found = principles(&named);
        if !named.is_empty() && found.is_empty() {
            self.checking.fault(row, "values", "fault-list-principles", ("said", named));
        }
        texts.principles = principle_words(&found);
        let day = |key: &str| match row.value(key) {
            Some(Value::Date(day)) => Some(*day),
            _ => None,
        };
        let (starts_on, due_on) = (day("starts_on"), day("due_on"));
        if matches!((starts_on, due_on), (Some(from), Some(to)) if to < from) {
            self.checking.fault(row, "due_on", "fault-list-due", ("said", row.text("due_on")));
        }
        let cost = match row.value("cost") {
            Some(Value::Amount(centimes)) => Some(*centimes),
            _ => None,
        };
        let commitment = Commitment {
            id: Id::new(Uuid::nil()),
            kind: CommitmentKind::Openness,
            number: self.text(row, "number", NUMBER),
            title,
            texts,
            starts_on,
            due_on,
            cost,
            provision_id: None,
            shown_at: None,
            retired_at: None,
            revision: 0,
        };
        Listed { commitment, told: self.told(row) }
    }

    /// How far the list says it is.
    #[allow(clippy::cast_possible_truncation, reason = "a share of a hundred")]
    fn told(&mut self, row: &Found) -> Option<Told> {
        let percent = match row.value("progress") {
            Some(Value::Percent(share)) => Some(share.round() as i64),
            _ => None,
        };
        let words = row.text("status");
        let said = status(&words);
        if !words.is_empty() && said.is_none() {
            self.checking.fault(row, "status", "fault-list-status", ("said", words));
        }
        let evidence =
            self.text(row, "evidence", NOTE).split_whitespace().collect::<Vec<_>>().join("\n");
        let said: Option<Status> = said.or_else(|| percent.map(status_of));
        if said.is_none() && !evidence.is_empty() {
            let shown = ("said", row.text("evidence"));
            self.checking.fault(row, "evidence", "fault-list-evidence-alone", shown);
        }
        let told =
            Told { told_on: Date::ZERO, percent, status: said?, note: String::new(), evidence };
        for fault in update_faults(&told).0 {
            let (column, key) = match fault.field.as_str() {
                "evidence" => ("evidence", "fault-list-evidence"),
                _ => ("progress", "fault-list-progress"),
            };
            self.checking.fault(row, column, key, ("said", row.text(column)));
        }
        Some(told)
    }
}
