//! Indicators: the thirty of the common library, computed from the rows that
//! the other rooms keep. A figure comes with its numerator, its denominator
//! and how many are unknown; what cannot be computed says why, and is never
//! shown as zero.

pub mod behind;
mod compute;
mod definitions;
pub mod discreet;
pub mod facts;
pub mod queries;
pub mod rules;
mod store;

use base::Instant;

pub use compute::compute;
pub use definitions::{DEFINITIONS, Definition, Goal, definition};

/// How many rows behind an indicator a page shows.
pub const PAGE: usize = 100;

/// Which page of the rows behind an indicator is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// The first one.
    First,
    /// The one after a row.
    After(uuid::Uuid),
    /// The one before a row.
    Before(uuid::Uuid),
}

base::words! {
    /// What an indicator tells about.
    pub enum Class {
        /// فعالية: aims against results.
        Effectiveness = "effectiveness",
        /// نجاعة: means against results.
        Efficiency = "efficiency",
        /// إدماج: whether everybody is there.
        Inclusion = "inclusion",
        /// جودة: whether it is done well.
        Quality = "quality",
    }
}

base::words! {
    /// How a value is written.
    pub enum Unit {
        /// A share of a whole.
        Percent = "percent",
        /// For each thousand inhabitants.
        PerMille = "per_mille",
        /// Between 0 and 1.
        Index = "index",
        /// A ratio that may exceed 1.
        Ratio = "ratio",
        /// How many persons.
        Persons = "persons",
        /// How many.
        Count = "count",
        /// How many days.
        Days = "days",
        /// Dirhams.
        Dirhams = "dirhams",
    }
}

base::words! {
    /// Where the value comes from.
    pub enum Auto {
        /// Computed from the rows.
        Computed = "computed",
        /// Computed, once somebody enters what the rows do not hold.
        Partly = "partly",
    }
}

base::words! {
    /// Why a figure cannot be computed.
    pub enum Reason {
        /// Nobody was recorded yet.
        NoPeople = "no_people",
        /// Nobody said their sex.
        NoKnownSex = "no_known_sex",
        /// Nobody said their age.
        NoKnownAge = "no_known_age",
        /// The census does not tell it for this commune.
        NoCensus = "no_census",
        /// Nobody was invited.
        NoInvitation = "no_invitation",
        /// No contribution was received.
        NoContribution = "no_contribution",
        /// No contribution was answered.
        NoAnswer = "no_answer",
        /// One side has no answered contribution to compare with.
        OneSide = "one_side",
        /// The commune has no list of quarters.
        NoQuarter = "no_quarter",
        /// The register holds no association.
        NoAssociation = "no_association",
        /// No body was asked.
        NobodyAsked = "nobody_asked",
        /// No plan was published.
        NoPlan = "no_plan",
        /// Nothing was due yet.
        NothingDue = "nothing_due",
        /// No contribution's day of answer has come.
        NoAnswerDue = "no_answer_due",
        /// No progress was recorded.
        NoProgress = "no_progress",
        /// What it needs is not recorded yet.
        NotRecorded = "not_recorded",
    }
}

/// What computing a figure came to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Outcome {
    /// The value, in the unit of its indicator; a percent as a share of 1.
    Known(f64),
    /// It cannot be computed.
    Unknown(Reason),
    /// It would tell about fewer than five persons.
    Withheld,
}

impl Outcome {
    /// The value, where there is one to show.
    #[must_use]
    pub const fn value(self) -> Option<f64> {
        match self {
            Self::Known(value) => Some(value),
            _ => None,
        }
    }
}

/// One figure of an indicator: the whole, or one of its parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What it is about: `whole`, `sex`, `age`, `median`, `p90`, or a stage's word.
    pub part: &'static str,
    /// The value, or why there is none.
    pub outcome: Outcome,
    /// What is above the line.
    pub numerator: Option<f64>,
    /// What is below the line.
    pub denominator: Option<f64>,
    /// How many are unknown, and therefore in neither.
    pub unknown: i64,
}

impl Figure {
    /// How many are unknown; nothing where nothing was counted at all, so
    /// that no zero stands for an unknown.
    #[must_use]
    pub fn told_unknown(&self) -> Option<i64> {
        let counted = !matches!(self.outcome, Outcome::Unknown(_)) || self.unknown > 0;
        counted.then_some(self.unknown)
    }
}

/// An indicator with its figures, the first of which stands for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Indicator {
    /// Which one.
    pub definition: &'static Definition,
    /// The figures.
    pub figures: Vec<Figure>,
    /// What is aimed at, and whether more is better.
    pub target: Option<(f64, bool)>,
    /// When it was computed.
    pub as_of: Instant,
}

impl Indicator {
    /// The figure that stands for the indicator.
    #[must_use]
    pub fn head(&self) -> Outcome {
        self.figures.first().map_or(Outcome::Unknown(Reason::NotRecorded), |one| one.outcome)
    }

    /// The figures told first: the whole, not its parts by stage.
    #[must_use]
    pub fn heads(&self) -> Vec<&Figure> {
        let whole = |one: &&Figure| one.part.parse::<crate::process::StageKind>().is_err();
        self.figures.iter().filter(whole).collect()
    }

    /// What is below the line of the first figure.
    #[must_use]
    pub fn head_denominator(&self) -> Option<f64> {
        self.figures.first().and_then(|one| one.denominator)
    }

    /// How many are unknown in the first figure, where that can be told.
    #[must_use]
    pub fn head_unknown(&self) -> Option<i64> {
        self.figures.first().and_then(Figure::told_unknown)
    }
}
