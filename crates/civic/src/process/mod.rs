//! Processes and their stages: the charter and the action plan each go
//! through preparation, workshop, second level, public consultation, adoption,
//! follow-up and evaluation. A stage opens only when people can know what it
//! is about: its window, its audience, the decision it feeds, what is open and
//! what is fixed, when answers come, how those are reached who do not come by
//! themselves, and a way in without a screen.
//!
//! A process has editions: a charter is revised after some years, a second
//! action plan follows the first. *Current* is the last edition adopted, and
//! before any is adopted the one in progress; adopted ones stay readable. Its
//! stages are a list that may hold several of a kind, such as a second
//! workshop: who means one of a kind asks [`rules::one_of`].

mod change;
pub mod commands;
mod decision;
mod happened;
mod proposal;
pub mod queries;
pub mod rules;
mod store;

use base::{Id, Instant, LocalText, columns};
use jiff::civil::Date;
use uuid::Uuid;

pub use change::{Announcement, Change, ChangeKind};
pub use decision::{Decided, Decision, Ruling, Votes};
pub use happened::Happened;
pub use proposal::{ActKind, Proposal, ProposalState};

base::words! {
    /// The two texts that a commune makes with its people.
    pub enum ProcessKind {
        /// ميثاق المشاركة المواطنة.
        Charter = "charter",
        /// برنامج العمل.
        ActionPlan = "action_plan",
    }
}

impl ProcessKind {
    /// The word in addresses: `charter` or `plan`.
    #[must_use]
    pub const fn segment(self) -> &'static str {
        match self {
            Self::Charter => "charter",
            Self::ActionPlan => "plan",
        }
    }

    /// The kind whose word stands in an address.
    #[must_use]
    pub fn of_segment(segment: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.segment() == segment)
    }
}

base::words! {
    /// The stages, in the order in which every process passes them.
    pub enum StageKind {
        /// التحضير.
        Preparation = "preparation",
        /// الورشة التشاورية.
        Workshop = "workshop",
        /// المستوى الثاني: associations and consultation bodies.
        SecondLevel = "second_level",
        /// التشاور العمومي: everybody.
        Public = "public",
        /// المصادقة: the council decides.
        Adoption = "adoption",
        /// التتبع.
        FollowUp = "follow_up",
        /// التقييم.
        Evaluation = "evaluation",
    }
}

impl StageKind {
    /// Whether contributions are received on a version of the text.
    #[must_use]
    pub const fn consults(self) -> bool {
        matches!(self, Self::SecondLevel | Self::Public)
    }
}

base::words! {
    /// Where a stage stands.
    pub enum StageState {
        /// Not yet begun.
        Pending = "pending",
        /// Going on.
        Open = "open",
        /// Over; nothing of it changes any more.
        Closed = "closed",
    }
}

/// A process of a commune.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Process {
    /// Its identity.
    pub id: Id<Process>,
    /// Which text it makes.
    pub kind: ProcessKind,
    /// Which edition of that text, from 1.
    pub edition: i64,
    /// Its title.
    #[sqlx(flatten, try_from = "columns::Title")]
    pub title: LocalText,
    /// Counts the changes.
    pub revision: i64,
}

base::words! {
    /// When what people write in a stage is shown to everybody.
    #[derive(Default)]
    pub enum Look {
        /// After somebody of the commune looked at it.
        #[default]
        After = "after",
        /// As soon as it is sent.
        AtOnce = "at_once",
    }
}

/// A stage of a process, with what was announced about it. Texts are empty
/// and days missing until it opens.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Stage {
    /// Its identity.
    pub id: Id<Stage>,
    /// The process it belongs to.
    pub process_id: Id<Process>,
    /// Which text the process makes.
    pub process_kind: ProcessKind,
    /// Whether the process is the current edition.
    pub is_current: bool,
    /// Which stage it is.
    pub kind: StageKind,
    /// Its place in the order, from 1.
    pub position: i64,
    /// Where it stands.
    pub state: StageState,
    /// Who is asked.
    #[sqlx(flatten, try_from = "columns::Audience")]
    pub audience: LocalText,
    /// Who takes the decision that it feeds.
    #[sqlx(flatten, try_from = "columns::DecisionBody")]
    pub decision_body: LocalText,
    /// The day of that decision.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub decision_on: Option<Date>,
    /// What is open to change.
    #[sqlx(flatten, try_from = "columns::Open")]
    pub open: LocalText,
    /// What is fixed already.
    #[sqlx(flatten, try_from = "columns::Fixed")]
    pub fixed: LocalText,
    /// How to take part without a screen.
    #[sqlx(flatten, try_from = "columns::Offline")]
    pub offline: LocalText,
    /// Its first day, in the commune's time.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub opens_on: Option<Date>,
    /// Its last day, in the commune's time.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub closes_on: Option<Date>,
    /// The day by which every contribution is answered.
    #[sqlx(try_from = "columns::MaybeDay")]
    pub answers_on: Option<Date>,
    /// The version of the text put to people.
    pub version_id: Option<Uuid>,
    /// What came out of it.
    #[sqlx(flatten, try_from = "columns::Synthesis")]
    pub synthesis: LocalText,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// When what people write is shown.
    pub look: Look,
    /// Counts the changes.
    pub revision: i64,
}

/// One line of a stage's outreach plan: whom, and by what means.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Outreach {
    /// Its identity.
    pub id: Id<Outreach>,
    /// The group to reach.
    #[sqlx(flatten, try_from = "columns::Group")]
    pub group: LocalText,
    /// By what means.
    #[sqlx(flatten, try_from = "columns::Means")]
    pub means: LocalText,
}

impl Stage {
    /// Whether residents or organisations may take part on this day.
    #[must_use]
    pub fn receives_on(&self, day: Date) -> bool {
        self.state == StageState::Open
            && self.opens_on.is_some_and(|first| first <= day)
            && self.closes_on.is_some_and(|last| day <= last)
    }
}

/// The council's decision on a process.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Adoption {
    /// Its identity.
    pub id: Id<Adoption>,
    /// The process that it ends.
    pub process_id: Id<Process>,
    /// The version adopted.
    pub version_id: Uuid,
    /// The decision's number.
    pub number: String,
    /// The day of the decision.
    #[sqlx(try_from = "columns::Day")]
    pub decided_on: Date,
}
