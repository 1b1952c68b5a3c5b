//! What the rows say, loaded once for all figures.

use base::{Id, Instant, LocalText, columns};
use jiff::civil::Date;
use uuid::Uuid;

use crate::{
    commune::{BodyKind, Census},
    people::{AgeBand, Sex},
    process::{ProcessKind, StageKind},
};

/// Everything that the figures are computed from.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Distinct persons present at workshops, by sex.
    pub present: Vec<Present>,
    /// Invitations and attendances.
    pub attendance: Attendance,
    /// Every contribution with its answer.
    pub contributions: Vec<Contribution>,
    /// The register by kind of body.
    pub bodies: Vec<Bodies>,
    /// How many quarters the commune lists.
    pub quarters: i64,
    /// How many cards were written and kept.
    pub cards: i64,
    /// The measures of the latest published plan; nothing before there is one.
    pub measures: Option<Vec<Measure>>,
    /// The census by sex.
    pub census: Vec<Census>,
    /// Targets that the commune set: indicator and value.
    pub targets: Vec<(i64, f64)>,
    /// The days within which the commune answers.
    pub answer_days: i64,
    /// Whether cells of few persons may be told.
    pub public: bool,
    /// The moment of computing.
    pub now: Instant,
}

/// Persons present at workshops.
#[derive(Debug, Clone, Copy, sqlx::FromRow)]
pub struct Present {
    /// Their sex.
    pub sex: Sex,
    /// How many.
    pub people: i64,
}

/// Invitations and attendances of all workshops.
#[derive(Debug, Clone, Copy, Default, sqlx::FromRow)]
pub struct Attendance {
    /// How many were invited.
    pub invited: i64,
    /// How many of those came.
    pub came: i64,
    /// How many attended, invited or not.
    pub attended: i64,
    /// At how many meetings.
    pub meetings: i64,
}

/// A contribution without its words and without its author's name.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Contribution {
    /// Its identity.
    pub id: Uuid,
    /// The text it is about.
    pub process_kind: ProcessKind,
    /// The stage at which it came.
    pub stage: StageKind,
    /// What it is: comment, amendment, …
    pub kind: String,
    /// The door it came by.
    pub channel: String,
    /// The provision it is about.
    pub provision_id: Option<Uuid>,
    /// The author's sex, where said.
    pub sex: Sex,
    /// The author's age band, where said.
    pub age_band: AgeBand,
    /// The author's quarter, where said.
    pub quarter_id: Option<Uuid>,
    /// The body that gave it.
    pub body_id: Option<Uuid>,
    /// The person who gave it, where entered.
    pub person_id: Option<Uuid>,
    /// When it was received.
    pub received_at: Instant,
    /// The day by which it is answered.
    #[sqlx(try_from = "columns::Day")]
    pub answer_due_on: Date,
    /// When it was first answered.
    pub answered_at: Option<Instant>,
    /// The answer that stands.
    pub verdict: Option<String>,
}

/// The bodies of one kind.
#[derive(Debug, Clone, Copy, sqlx::FromRow)]
pub struct Bodies {
    /// The kind.
    pub kind: BodyKind,
    /// How many stand in the register.
    pub registered: i64,
    /// How many of them contributed.
    pub contributed: i64,
    /// How many were asked by a link of their own.
    pub asked: i64,
    /// How many of those gave a formal opinion.
    pub answered: i64,
}

/// A measure of the latest published plan.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Measure {
    /// The provision.
    pub id: Id<Measure>,
    /// Its number as people say it.
    pub number: String,
    /// Its heading.
    #[sqlx(flatten, try_from = "columns::Heading")]
    pub heading: LocalText,
    /// Its weight in the plan.
    pub weight: i64,
    /// The day it is due.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub due_on: Option<Date>,
    /// How many cards, sentences and contributions it comes from.
    pub origins: i64,
    /// How far it is, in percent, where recorded.
    pub percent: Option<i64>,
    /// When that was recorded.
    pub recorded_at: Option<Instant>,
    /// When it was first recorded as finished.
    pub finished_at: Option<Instant>,
}

/// The four age bands of adults.
pub const BANDS: [AgeBand; 4] =
    [AgeBand::From15, AgeBand::From25, AgeBand::From35, AgeBand::From60];

impl Facts {
    /// Contributions of individuals, each person once where the person is known.
    pub fn voices(&self) -> impl Iterator<Item = &Contribution> {
        let mut seen = std::collections::HashSet::new();
        self.contributions
            .iter()
            .filter(|one| one.body_id.is_none())
            .filter(move |one| one.person_id.is_none_or(|person| seen.insert(person)))
    }

    /// How many of a sex took part: in the workshops, or by contributing.
    #[must_use]
    pub fn of_sex(&self, sex: Sex, part: Option<StageKind>) -> i64 {
        let present = match part {
            None | Some(StageKind::Workshop) => {
                self.present.iter().filter(|one| one.sex == sex).map(|one| one.people).sum()
            }
            Some(_) => 0,
        };
        let wrote = self.voices().filter(|one| one.sex == sex);
        let wrote = wrote.filter(|one| part.is_none_or(|stage| one.stage == stage)).count();
        present + i64::try_from(wrote).unwrap_or(i64::MAX)
    }

    /// How many of an age band contributed; workshops do not ask for age.
    #[must_use]
    pub fn of_band(&self, band: AgeBand) -> i64 {
        i64::try_from(self.voices().filter(|one| one.age_band == band).count()).unwrap_or(i64::MAX)
    }

    /// How many people took part.
    #[must_use]
    pub fn people(&self) -> i64 {
        Sex::ALL.iter().map(|sex| self.of_sex(*sex, None)).sum()
    }

    /// Inhabitants of 15 years and more of a sex (`all`, `female`, `male`).
    #[must_use]
    pub fn adults(&self, sex: &str) -> Option<f64> {
        self.census.iter().find(|line| line.sex == sex)?.adults()
    }

    /// The share of an age band among all inhabitants, in tenths of a percent.
    #[must_use]
    pub fn band_share(&self, band: AgeBand) -> Option<i64> {
        tenths(self.census.iter().find(|line| line.sex == "all")?, band)
    }
}

/// A band is made of whole census bands.
fn tenths(census: &Census, band: AgeBand) -> Option<i64> {
    let bands: &[Option<i64>] = match band {
        AgeBand::From15 => &[census.age_15_19, census.age_20_24],
        AgeBand::From25 => &[census.age_25_29, census.age_30_34],
        AgeBand::From35 => &[
            census.age_35_39,
            census.age_40_44,
            census.age_45_49,
            census.age_50_54,
            census.age_55_59,
        ],
        AgeBand::From60 => {
            &[census.age_60_64, census.age_65_69, census.age_70_74, census.age_75_plus]
        }
        AgeBand::Unsaid => return None,
    };
    bands.iter().copied().sum()
}
