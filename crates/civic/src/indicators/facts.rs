//! What the rows say, loaded once for all figures.

use base::{Id, Instant, LocalText, columns};
use jiff::civil::Date;
use uuid::Uuid;

use super::discreet::Told;
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
    /// The contributions, counted.
    pub contributions: Contributions,
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
    /// The people present at each workshop, by category and sex.
    pub came: Vec<Came>,
    /// What of few persons may be told; everything in the office.
    pub told: Option<Told>,
    /// The moment of computing.
    pub now: Instant,
}

/// The people present at a workshop, of a category and a sex.
#[derive(Debug, Clone, Copy, sqlx::FromRow)]
pub struct Came {
    /// The workshop.
    pub workshop_id: Uuid,
    /// Their category.
    pub category_id: Uuid,
    /// Their sex.
    pub sex: Sex,
    /// How many.
    pub people: i64,
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

/// The contributions, as they are counted beside their rows.
#[derive(Debug, Clone, Default)]
pub struct Contributions {
    /// By stage and sex: each contribution once.
    pub by_sex: Vec<OfSex>,
    /// From how many residents of an age band they came.
    pub by_age: Vec<(AgeBand, i64)>,
    /// How many are without an answer past the day promised, by stage.
    pub late: Vec<(StageKind, i64)>,
    /// In how many days how many were first answered.
    pub delays: Vec<(f64, i64)>,
    /// From how many quarters they came.
    pub quarters: i64,
    /// How many said no quarter.
    pub no_quarter: i64,
}

/// The contributions of a stage from people of a sex.
#[derive(Debug, Clone, Copy, sqlx::FromRow)]
pub struct OfSex {
    /// The stage.
    pub stage: StageKind,
    /// The sex.
    pub sex: Sex,
    /// What is counted of them.
    #[sqlx(flatten)]
    pub counted: Counted,
}

/// What is counted of some contributions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Counted {
    /// All of them.
    pub received: i64,
    /// Those with an answer and its reason.
    pub reasoned: i64,
    /// Those that changed the text.
    pub taken_up: i64,
    /// Those that came otherwise than by this site.
    pub offline: i64,
    /// Those of residents, each of whom is counted for one: a contribution's
    /// person is entered with it and is nobody else's.
    pub voices: i64,
}

impl std::iter::Sum for Counted {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            received: sum.received + one.received,
            reasoned: sum.reasoned + one.reasoned,
            taken_up: sum.taken_up + one.taken_up,
            offline: sum.offline + one.offline,
            voices: sum.voices + one.voices,
        })
    }
}

impl Contributions {
    /// What is counted of a stage, or of all.
    #[must_use]
    pub fn at(&self, stage: Option<StageKind>) -> Counted {
        let own = self.by_sex.iter().filter(|one| stage.is_none_or(|stage| one.stage == stage));
        own.map(|one| one.counted).sum()
    }

    /// How many are without an answer past the day promised, at a stage or at all.
    #[must_use]
    pub fn late_at(&self, stage: Option<StageKind>) -> i64 {
        let own = self.late.iter().filter(|(at, _)| stage.is_none_or(|stage| *at == stage));
        own.map(|(_, many)| many).sum()
    }

    /// What is counted of a sex, at a stage or at all.
    #[must_use]
    pub fn of_sex(&self, sex: Sex, stage: Option<StageKind>) -> Counted {
        let own = self.by_sex.iter().filter(|one| one.sex == sex);
        own.filter(|one| stage.is_none_or(|stage| one.stage == stage)).map(|one| one.counted).sum()
    }
}

/// A contribution without its words and without its author.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Contribution {
    /// Its identity.
    pub id: Uuid,
    /// The text it is about.
    pub process_kind: ProcessKind,
    /// The stage at which it came.
    pub stage: StageKind,
    /// The provision it is about.
    pub provision_id: Option<Uuid>,
    /// When it was received.
    pub received_at: Instant,
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
    /// How many of a sex took part: in the workshops, or by contributing.
    #[must_use]
    pub fn of_sex(&self, sex: Sex, part: Option<StageKind>) -> i64 {
        let present = match part {
            None | Some(StageKind::Workshop) => {
                self.present.iter().filter(|one| one.sex == sex).map(|one| one.people).sum()
            }
            Some(_) => 0,
        };
        present + self.contributions.of_sex(sex, part).voices
    }

    /// How many of an age band contributed; workshops do not ask for age.
    #[must_use]
    pub fn of_band(&self, band: AgeBand) -> i64 {
        let own = self.contributions.by_age.iter().filter(|(of, _)| *of == band);
        own.map(|(_, voices)| voices).sum()
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
