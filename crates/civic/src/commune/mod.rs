//! The commune: the list of all communes with their census, and each one's
//! own settings, quarters and register of bodies and associations.

mod census;
pub mod commands;
pub mod gazetteer;
pub mod holidays;
pub mod queries;
pub mod rules;
mod seed;
mod store;

use base::{CommuneId, Id, Instant, LocalText, Topic, Topics, columns};
use jiff::civil::Date;
use serde::Serialize;
use uuid::Uuid;

pub use census::Census;
pub use seed::{identity, seed};

/// A commune as pages name it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Commune {
    /// Its identity, the same in every installation: derived from the census code.
    pub id: CommuneId,
    /// The census code.
    pub code: String,
    /// Its segment in addresses.
    pub slug: String,
    /// Its name.
    #[sqlx(flatten, try_from = "columns::Name")]
    pub name: LocalText,
    /// The province.
    #[sqlx(flatten, try_from = "columns::Province")]
    pub province: LocalText,
    /// The region.
    #[sqlx(flatten, try_from = "columns::Region")]
    pub region: LocalText,
    /// Legal population, census of 2024.
    pub population_2024: i64,
}

/// What a commune chose for itself.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Setting {
    /// The accent's name among those the styles offer; `zellige` unless chosen.
    pub accent: String,
    /// How to reach the commune about participation, shown on notices.
    pub contact: String,
    /// The number of the CNDP receipt; empty until entered.
    pub cndp_receipt: String,
    /// Where the server stands that holds people's data; empty until entered.
    pub hosting: String,
    /// Days within which every contribution is answered.
    pub answer_days: i64,
    /// By how many days a window grows at least when the text put to people
    /// changes.
    pub text_change_days: i64,
    /// Whether what two may do is proposed by one and confirmed by another.
    pub second_person: bool,
    /// Counts the changes, so that two people do not overwrite each other.
    pub revision: i64,
}

impl Default for Setting {
    fn default() -> Self {
        Self {
            accent: "zellige".into(),
            contact: String::new(),
            cndp_receipt: String::new(),
            hosting: String::new(),
            answer_days: 60,
            text_change_days: 10,
            second_person: true,
            revision: 0,
        }
    }
}

/// A quarter or douar of the commune's own list.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Quarter {
    /// Its identity.
    pub id: Id<Quarter>,
    /// Its name.
    #[sqlx(flatten, try_from = "columns::Name")]
    pub name: LocalText,
    /// Counts the changes.
    pub revision: i64,
}

base::words! {
    /// What a body of the register is.
    pub enum BodyKind {
        /// جمعية (dahir of 15 November 1958).
        Association = "association",
        /// هيئة المساواة وتكافؤ الفرص ومقاربة النوع (organic law 113-14, art. 120).
        Ieecag = "ieecag",
        /// مجلس الشباب (organic law 113-14, art. 119).
        YouthCouncil = "youth_council",
        /// لجنة الحي (organic law 113-14, art. 119).
        NeighbourhoodCommittee = "neighbourhood_committee",
    }
}

/// An association or consultation body of the register.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Body {
    /// Its identity.
    pub id: Id<Body>,
    /// What it is.
    pub kind: BodyKind,
    /// Its name.
    #[sqlx(flatten, try_from = "columns::Name")]
    pub name: LocalText,
    /// How to reach it.
    pub contact: String,
    /// The day it was founded, where known.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub founded_on: Option<Date>,
    /// Demonstration content.
    pub demo: bool,
    /// Counts the changes.
    pub revision: i64,
}

/// A quarter or body that is no longer offered.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Retired {
    /// Where it stood: `quarter` or `body`.
    pub list: String,
    /// Its identity there.
    pub id: Uuid,
    /// Its name.
    #[sqlx(flatten, try_from = "columns::Name")]
    pub name: LocalText,
    /// Since when.
    pub retired_at: Instant,
}

/// What can happen to a commune.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// The list of communes and their census were read in.
    Settled {
        /// How many communes.
        communes: usize,
    },
    /// The settings were changed.
    SettingChanged {
        /// The commune.
        commune: Uuid,
    },
    /// The days of rest that are not fixed were entered.
    HolidaysEntered {
        /// The commune.
        commune: Uuid,
        /// The days.
        days: Vec<String>,
    },
    /// A quarter was added.
    QuarterAdded {
        /// The quarter.
        quarter: Uuid,
    },
    /// A body was entered in the register.
    BodyEntered {
        /// The body.
        body: Uuid,
        /// What it is.
        body_kind: BodyKind,
    },
    /// What is known of a quarter was put right.
    QuarterChanged {
        /// The quarter.
        quarter: Uuid,
    },
    /// A quarter is no longer offered, or is again.
    QuarterRetired {
        /// The quarter.
        quarter: Uuid,
        /// Whether it is no longer offered.
        retired: bool,
    },
    /// What the register says of a body was put right.
    BodyChanged {
        /// The body.
        body: Uuid,
    },
    /// A body is no longer offered, or is again.
    BodyRetired {
        /// The body.
        body: Uuid,
        /// Whether it is no longer offered.
        retired: bool,
    },
    /// A list of quarters was taken.
    QuartersListed {
        /// The commune.
        commune: Uuid,
        /// Those it added.
        added: Vec<Uuid>,
        /// Those it put right.
        changed: Vec<Uuid>,
    },
    /// A list of bodies was taken into the register.
    BodiesListed {
        /// The commune.
        commune: Uuid,
        /// Those it entered.
        entered: Vec<Uuid>,
        /// Those it put right.
        changed: Vec<Uuid>,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "commune";
    fn subject(&self) -> Uuid {
        match self {
            Self::Settled { .. } => Uuid::nil(),
            Self::SettingChanged { commune } | Self::HolidaysEntered { commune, .. } => *commune,
            Self::QuarterAdded { quarter }
            | Self::QuarterChanged { quarter }
            | Self::QuarterRetired { quarter, .. } => *quarter,
            Self::BodyEntered { body, .. }
            | Self::BodyChanged { body }
            | Self::BodyRetired { body, .. } => *body,
            Self::QuartersListed { commune, .. } | Self::BodiesListed { commune, .. } => *commune,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::Settled { .. }
            | Self::SettingChanged { .. }
            | Self::HolidaysEntered { .. }
            | Self::QuarterAdded { .. }
            | Self::QuarterChanged { .. }
            | Self::QuarterRetired { .. }
            | Self::BodyChanged { .. }
            | Self::BodyRetired { .. }
            | Self::BodyEntered { .. }
            | Self::QuartersListed { .. }
            | Self::BodiesListed { .. } => Topics::of(&[Topic::Setting]),
        }
    }
}
