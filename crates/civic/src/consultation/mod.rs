//! The consultation: what residents and organisations say about a version of
//! a text, and the answer that each of them gets. Every contribution has a
//! receipt, a day by which it is answered, and an answer with its reason in
//! words; an accepted one says what changed in the text.
//!
//! Nobody needs an account to contribute. Name, contact, sex, age band and
//! quarter are each optional; the receipt's code is what gives its bearer the
//! page that follows the contribution.

mod act;
pub mod commands;
mod happened;
mod hiding;
mod notice;
mod own_rules;
pub mod queries;
pub mod rules;
mod sight;
mod store;
mod together;
mod voice;

use base::{Id, Instant, Lang, LocalText, columns};
use uuid::Uuid;

use crate::{
    commune::Body,
    document::{Level, Provision, Version, VersionState},
    process::Stage,
};

pub use act::{Act, Outcome};
pub use happened::Happened;
pub use hiding::{Hide, Hiding, HidingWords, Report, SightCounts, Tombstone};
pub use notice::{NOTICE, Notice, Recipient};
pub use own_rules::OwnRules;
pub use sight::{Cause, Ground, Mask, Masks, Part, Piece, Sequel, Visibility, pieces};
pub use together::Batch;
use together::Given;
pub use voice::{Held, Said, Voice};

base::words! {
    /// What a contribution is.
    pub enum Kind {
        /// ملاحظة: a remark or a question.
        Comment = "comment",
        /// تعديل: another wording for a provision.
        Amendment = "amendment",
        /// مقترح جديد: a provision that is not there yet.
        NewProvision = "new_provision",
        /// رأي: an organisation's formal opinion on the whole.
        Opinion = "opinion",
    }
}

base::words! {
    /// How a contribution came.
    pub enum Channel {
        /// By this site.
        Web = "web",
        /// On paper.
        Paper = "paper",
        /// Said at the reception desk.
        Desk = "desk",
        /// Said in a meeting.
        Workshop = "workshop",
        /// By telephone.
        Phone = "phone",
    }
}

base::words! {
    /// An organisation's position on the whole text.
    pub enum Stance {
        /// In favour.
        Favourable = "favourable",
        /// In favour, with reservations.
        FavourableWithReservations = "favourable_with_reservations",
        /// Against.
        Unfavourable = "unfavourable",
    }
}

base::words! {
    /// What becomes of a contribution.
    pub enum Verdict {
        /// The text changes as proposed.
        Accepted = "accepted",
        /// The text changes in part.
        AcceptedInPart = "accepted_in_part",
        /// The text says it already.
        AlreadyCovered = "already_covered",
        /// It is for others than the commune to decide.
        OutsideCompetence = "outside_competence",
        /// The text does not change.
        Refused = "refused",
    }
}

impl Verdict {
    /// Whether the text changes.
    #[must_use]
    pub const fn changes_the_text(self) -> bool {
        matches!(self, Self::Accepted | Self::AcceptedInPart)
    }
}

base::words! {
    /// Where a contribution stands.
    pub enum State {
        /// It waits for its answer.
        Waiting = "waiting",
        /// It has its answer.
        Answered = "answered",
        /// Its author asked for a second answer.
        Reopened = "reopened",
    }
}

/// A contribution; the name of the row's identity.
#[derive(Debug)]
pub struct Contribution;

/// An answer; the name of the row's identity.
#[derive(Debug)]
pub struct Disposition;

/// Where an accepted contribution changed a text.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Landed {
    /// The contribution.
    pub contribution_id: Id<Contribution>,
    /// The language it was written in.
    pub lang: Lang,
    /// Accepted, or accepted in part.
    pub verdict: Verdict,
    /// The provision that changed.
    pub provision_id: Id<Provision>,
    /// The version in which it changed.
    pub version_id: Id<Version>,
    /// That version's number; 0 while it is being written.
    pub version_number: i64,
    /// How far that version has come.
    pub version_state: VersionState,
    /// What the provision is: an article, a measure.
    pub level: Level,
    /// The provision's number in that version.
    pub number: Option<String>,
}

/// How many contributions about a provision came to one end.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Outcomes {
    /// The provision; none for the whole text.
    pub provision_id: Option<Id<Provision>>,
    /// The verdict's word, or `waiting`.
    pub outcome: String,
    /// How many.
    pub count: i64,
}

impl Outcomes {
    /// What became of them; nothing where they wait for their answer.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        self.outcome.parse().ok()
    }
}

/// Which contributions about a text somebody wants to read; what is not said
/// does not matter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sought {
    /// About which provision, or about the text as a whole.
    pub about: Option<About>,
    /// What they are.
    pub kind: Option<Kind>,
    /// How they came.
    pub channel: Option<Channel>,
    /// Of which organisation.
    pub body: Option<Id<Body>>,
    /// Where they stand.
    pub answer: Option<Answered>,
}

/// An organisation that spoke about a text.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Speaker {
    /// The organisation.
    pub id: Id<Body>,
    /// Its name.
    #[sqlx(flatten, try_from = "columns::Name")]
    pub name: LocalText,
}

/// What contributions are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The text as a whole.
    Whole,
    /// One provision.
    Provision(Id<Provision>),
}

/// Where contributions stand, as readers ask for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// They wait for their answer.
    Waiting,
    /// They have an answer, this one.
    With(Verdict),
}

/// How many contributions a stage has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct StageCounts {
    /// All of them.
    pub total: i64,
    /// Those with an answer.
    pub answered: i64,
    /// Those whose answer is late.
    pub overdue: i64,
    /// Those that came otherwise than by this site.
    pub offline: i64,
}

/// An organisation invited to a stage, and whether it came.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Invited {
    /// The organisation.
    pub body_id: Id<Body>,
    /// Until when its link works.
    pub expires_at: Instant,
    /// When its page was first opened.
    pub opened_at: Option<Instant>,
    /// How many contributions it sent in this stage.
    pub sent: i64,
}

/// What a personal link stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Delegation {
    /// The link.
    pub id: Uuid,
    /// The organisation.
    pub body_id: Id<Body>,
    /// The stage.
    pub stage_id: Id<Stage>,
    /// Until when it works.
    pub expires_at: Instant,
    /// When its page was first opened.
    pub opened_at: Option<Instant>,
}
