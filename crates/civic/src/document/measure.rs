//! What a measure is besides its words, and the one table of its fields: the
//! form, the comparison of versions, the facts on the provision's page and the
//! digest follow from it.

use base::{Id, Lang};

use super::Provision;

/// What a measure is besides its words: who, when, how much, how one will know.
#[derive(Debug, Clone, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Particulars {
    /// The unit that carries it, in Arabic.
    pub responsible_ar: String,
    /// The same in French.
    pub responsible_fr: String,
    /// Who helps, in Arabic.
    pub partners_ar: String,
    /// Who helps, in French.
    pub partners_fr: String,
    /// The day it starts, ISO 8601.
    pub starts_on: Option<String>,
    /// The day it is due, ISO 8601.
    pub due_on: Option<String>,
    /// Its cost in dirhams, where known.
    pub cost_mad: Option<i64>,
    /// Where the money comes from, in Arabic.
    pub funding_ar: String,
    /// Where the money comes from, in French.
    pub funding_fr: String,
    /// How one will know that it is done, in Arabic.
    pub indicator_ar: String,
    /// How one will know that it is done, in French.
    pub indicator_fr: String,
    /// The means of verification in Arabic.
    pub verification_ar: String,
    /// The means of verification in French.
    pub verification_fr: String,
    /// Its weight in the plan's completion, from 1.
    pub weight: i64,
}

/// The particulars of one measure in one version.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Measure {
    /// The measure.
    pub provision_id: Id<Provision>,
    /// Its particulars.
    #[sqlx(flatten)]
    pub particulars: Particulars,
}

/// Something that is said of a measure.
#[derive(Debug)]
pub struct Field {
    /// The key of its name.
    pub label: &'static str,
    /// The canonical form from which on it counts in the digest.
    pub since: i64,
    /// How many lines its words take in a form.
    pub lines: usize,
    /// Where it is kept: its words in Arabic and in French, or its one value.
    pub columns: &'static [Column],
}

/// A value of a measure: a column of the table, a control of the form.
#[derive(Debug)]
pub struct Column {
    /// Its name in the table and in the form.
    pub name: &'static str,
    /// The key of its name in the form.
    pub label: &'static str,
    /// What it holds, and where.
    pub kind: Kind,
}

/// What a column holds, with how it is read and where it is written.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Words in one language.
    Text(fn(&Particulars) -> &String, fn(&mut Particulars) -> &mut String),
    /// A day, ISO 8601.
    Day(fn(&Particulars) -> &Option<String>, fn(&mut Particulars) -> &mut Option<String>),
    /// An amount in dirhams.
    Dirhams(fn(&Particulars) -> &Option<i64>, fn(&mut Particulars) -> &mut Option<i64>),
    /// A weight, from 1 to 100.
    Weight(fn(&Particulars) -> &i64, fn(&mut Particulars) -> &mut i64),
}

/// The form in which texts are published now: the latest of the fields'. A text
/// keeps the form it was published in, so that a later field does not change
/// its digest.
pub const CANONICAL_FORM: i64 = 1;

macro_rules! column {
    ($kind:ident, $name:ident, $label:literal) => {
        Column {
            name: stringify!($name),
            label: $label,
            kind: Kind::$kind(|it| &it.$name, |it| &mut it.$name),
        }
    };
}

/// The fields of a measure, in the order of the table's columns. A new one
/// comes last and counts from the next canonical form on.
pub const FIELDS: &[Field] = &[
    Field {
        label: "measure-responsible",
        since: 1,
        lines: 1,
        columns: &[
            column!(Text, responsible_ar, "draft-responsible-ar"),
            column!(Text, responsible_fr, "draft-responsible-fr"),
        ],
    },
    Field {
        label: "measure-partners",
        since: 1,
        lines: 1,
        columns: &[
            column!(Text, partners_ar, "draft-partners-ar"),
            column!(Text, partners_fr, "draft-partners-fr"),
        ],
    },
    Field {
        label: "measure-starts",
        since: 1,
        lines: 1,
        columns: &[column!(Day, starts_on, "measure-starts")],
    },
    Field {
        label: "measure-due",
        since: 1,
        lines: 1,
        columns: &[column!(Day, due_on, "measure-due")],
    },
    Field {
        label: "measure-cost",
        since: 1,
        lines: 1,
        columns: &[column!(Dirhams, cost_mad, "measure-cost")],
    },
    Field {
        label: "measure-funding",
        since: 1,
        lines: 1,
        columns: &[
            column!(Text, funding_ar, "draft-funding-ar"),
            column!(Text, funding_fr, "draft-funding-fr"),
        ],
    },
    Field {
        label: "measure-indicator",
        since: 1,
        lines: 2,
        columns: &[
            column!(Text, indicator_ar, "draft-indicator-ar"),
            column!(Text, indicator_fr, "draft-indicator-fr"),
        ],
    },
    Field {
        label: "measure-verification",
        since: 1,
        lines: 1,
        columns: &[
            column!(Text, verification_ar, "draft-verification-ar"),
            column!(Text, verification_fr, "draft-verification-fr"),
        ],
    },
    Field {
        label: "measure-weight",
        since: 1,
        lines: 1,
        columns: &[column!(Weight, weight, "measure-weight")],
    },
];

/// The columns of all fields, in order.
pub fn columns() -> impl Iterator<Item = &'static Column> {
    FIELDS.iter().flat_map(|field| field.columns)
}

impl Column {
    /// What it holds, written out; empty where nothing is known.
    #[must_use]
    pub fn text(&self, measure: &Particulars) -> String {
        match self.kind {
            Kind::Text(get, _) => get(measure).clone(),
            Kind::Day(get, _) => get(measure).clone().unwrap_or_default(),
            Kind::Dirhams(get, _) => get(measure).map(|cost| cost.to_string()).unwrap_or_default(),
            Kind::Weight(get, _) => get(measure).to_string(),
        }
    }
}

impl Field {
    /// What a measure says, in Arabic and in French; its one value twice.
    #[must_use]
    pub fn both(&self, measure: &Particulars) -> (String, String) {
        let text = |column: Option<&Column>| column.map(|it| it.text(measure)).unwrap_or_default();
        (text(self.columns.first()), text(self.columns.last()))
    }

    /// What a measure says, in a reader's language.
    #[must_use]
    pub fn text(&self, measure: &Particulars, lang: Lang) -> String {
        let (ar, fr) = self.both(measure);
        lang.pick(&ar, &fr).to_owned()
    }
}
