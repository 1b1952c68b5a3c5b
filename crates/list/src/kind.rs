//! The kinds of lists, and what a known column says of itself.

use crate::columns;

base::words! {
    /// What a list lists.
    pub enum Kind {
        /// Planned activities.
        Activities = "activities",
        /// People of a workshop.
        People = "people",
        /// Associations and bodies of the register.
        Associations = "associations",
        /// Quarters of the commune.
        Quarters = "quarters",
        /// Measures of an action plan.
        Measures = "measures",
        /// Commitments of an openness plan.
        Commitments = "commitments",
    }
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Words.
    Text,
    /// The number that a list gives its rows; where it is none, words.
    Ordinal,
    /// A whole number.
    Whole,
    /// A share of a hundred.
    Percent,
    /// Dirhams, to the centime.
    Amount,
    /// A day.
    Date,
    /// A sex.
    Sex,
    /// A telephone number.
    Phone,
    /// A mail address.
    Mail,
}

/// A column that a kind of list may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// Its name, as of the column of a table.
    pub key: &'static str,
    /// What its cells hold.
    pub holds: Holds,
    /// Its head in Arabic.
    pub ar: &'static str,
    /// Its head in French.
    pub fr: &'static str,
    /// Other heads that mean it, in either language or in English.
    pub also: &'static [&'static str],
}

impl Kind {
    /// The columns that such a list may have, in the order of its template.
    #[must_use]
    pub const fn columns(self) -> &'static [Known] {
        match self {
            Self::Activities => columns::ACTIVITIES,
            Self::People => columns::PEOPLE,
            Self::Associations => columns::ASSOCIATIONS,
            Self::Quarters => columns::QUARTERS,
            Self::Measures => columns::MEASURES,
            Self::Commitments => columns::COMMITMENTS,
        }
    }

    /// The columns of which a list must have one.
    #[must_use]
    pub const fn named_by(self) -> &'static [&'static str] {
        match self {
            Self::Activities | Self::Measures | Self::Commitments => &["title"],
            Self::People => &["name", "family_name", "first_name"],
            Self::Associations | Self::Quarters => &["name_ar", "name_fr"],
        }
    }

    /// Whether every row must say what [`Kind::named_by`] names. People take
    /// part without giving a name.
    #[must_use]
    pub const fn names_every_row(self) -> bool {
        !matches!(self, Self::People)
    }

    /// The columns of a list without a head, in their order; none where such a
    /// list is not taken.
    #[must_use]
    pub const fn without_head(self) -> &'static [&'static str] {
        match self {
            Self::People => &["name", "category", "sex", "contact"],
            Self::Quarters => &["name_ar", "name_fr"],
            _ => &[],
        }
    }

    /// The column of a key.
    #[must_use]
    pub fn column(self, key: &str) -> Option<&'static Known> {
        self.columns().iter().find(|known| known.key == key)
    }

    /// A file to fill: the heads of all columns, for a spreadsheet, with the
    /// mark that says UTF-8.
    #[must_use]
    pub fn template(self, lang: base::Lang) -> String {
        let heads: Vec<&str> =
            self.columns().iter().map(|known| lang.pick(known.ar, known.fr)).collect();
        format!("\u{feff}{}\r\n", heads.join(";"))
    }
}
