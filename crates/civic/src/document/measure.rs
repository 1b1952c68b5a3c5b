//! What a measure is besides its words, and the one table of its fields: the
//! form, the comparison of versions, the facts on the provision's page and the
//! digest follow from it.

use base::{Id, Lang, LocalText, columns};
use jiff::civil::Date;

use super::Provision;

/// What a measure is besides its words: who, when, how much, how one will know.
#[derive(Debug, Clone, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Particulars {
    /// The unit that carries it.
    #[sqlx(flatten, try_from = "columns::Responsible")]
    pub responsible: LocalText,
    /// Who helps.
    #[sqlx(flatten, try_from = "columns::Partners")]
    pub partners: LocalText,
    /// The day it starts.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub starts_on: Option<Date>,
    /// The day it is due.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub due_on: Option<Date>,
    /// Its cost in dirhams, where known.
    pub cost_mad: Option<i64>,
    /// Where the money comes from.
    #[sqlx(flatten, try_from = "columns::Funding")]
    pub funding: LocalText,
    /// How one will know that it is done.
    #[sqlx(flatten, try_from = "columns::Indicator")]
    pub indicator: LocalText,
    /// The means of verification.
    #[sqlx(flatten, try_from = "columns::Verification")]
    pub verification: LocalText,
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
    /// A day.
    Day(fn(&Particulars) -> &Option<Date>, fn(&mut Particulars) -> &mut Option<Date>),
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

/// The columns of words, one for each language.
macro_rules! texts {
    ($name:ident, $ar:literal, $fr:literal) => {
        [
            Column {
                name: concat!(stringify!($name), "_ar"),
                label: $ar,
                kind: Kind::Text(|it| &it.$name.ar, |it| &mut it.$name.ar),
            },
            Column {
                name: concat!(stringify!($name), "_fr"),
                label: $fr,
                kind: Kind::Text(|it| &it.$name.fr, |it| &mut it.$name.fr),
            },
        ]
    };
}

/// The fields of a measure, in the order of the table's columns. A new one
/// comes last and counts from the next canonical form on.
pub const FIELDS: &[Field] = &[
    Field {
        label: "measure-responsible",
        since: 1,
        lines: 1,
        columns: &texts!(responsible, "draft-responsible-ar", "draft-responsible-fr"),
    },
    Field {
        label: "measure-partners",
        since: 1,
        lines: 1,
        columns: &texts!(partners, "draft-partners-ar", "draft-partners-fr"),
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
        columns: &texts!(funding, "draft-funding-ar", "draft-funding-fr"),
    },
    Field {
        label: "measure-indicator",
        since: 1,
        lines: 2,
        columns: &texts!(indicator, "draft-indicator-ar", "draft-indicator-fr"),
    },
    Field {
        label: "measure-verification",
        since: 1,
        lines: 1,
        columns: &texts!(verification, "draft-verification-ar", "draft-verification-fr"),
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
            Kind::Day(get, _) => get(measure).map(|day| day.to_string()).unwrap_or_default(),
            Kind::Dirhams(get, _) => get(measure).map(|cost| cost.to_string()).unwrap_or_default(),
            Kind::Weight(get, _) => get(measure).to_string(),
        }
    }
}

impl Field {
    /// What a measure says, in Arabic and in French; its one value twice.
    #[must_use]
    pub fn both(&self, measure: &Particulars) -> LocalText {
        let text = |column: Option<&Column>| column.map(|it| it.text(measure)).unwrap_or_default();
        LocalText::new(text(self.columns.first()), text(self.columns.last()))
    }

    /// What a measure says, in a reader's language.
    #[must_use]
    pub fn text(&self, measure: &Particulars, lang: Lang) -> String {
        self.both(measure).get(lang).to_owned()
    }
}
