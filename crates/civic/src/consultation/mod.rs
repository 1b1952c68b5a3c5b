//! The consultation: what residents and organisations say about a version of
//! a text, and the answer that each of them gets. Every contribution has a
//! receipt, a day by which it is answered, and an answer with its reason in
//! words; an accepted one says what changed in the text.
//!
//! Nobody needs an account to contribute. Name, contact, sex, age band and
//! quarter are each optional; the receipt's code is what gives its bearer the
//! page that follows the contribution.

pub mod commands;
mod happened;
mod notice;
pub mod queries;
pub mod rules;
mod store;
mod vocabulary;

use base::{Id, Instant, Lang};
use uuid::Uuid;

use crate::{
    commune::{Body, Quarter},
    document::{Provision, Version, VersionState},
    people::{AgeBand, Person, Sex},
    process::{Process, ProcessKind, Stage, StageKind},
};

pub use happened::Happened;
pub use notice::{NOTICE, Notice, Recipient};

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

/// What a contribution says and what was answered: all that is public of it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Voice {
    /// Its identity.
    pub id: Id<Contribution>,
    /// The stage it was said in.
    pub stage_id: Id<Stage>,
    /// Which stage that is.
    pub stage_kind: StageKind,
    /// The process.
    pub process_id: Id<Process>,
    /// The text it is about.
    pub process_kind: ProcessKind,
    /// The version it speaks of.
    pub version_id: Id<Version>,
    /// The provision it speaks of; none for the whole text.
    pub provision_id: Option<Id<Provision>>,
    /// The provision's number in that version.
    pub number: Option<String>,
    /// The provision's heading in Arabic.
    pub heading_ar: Option<String>,
    /// The provision's heading in French.
    pub heading_fr: Option<String>,
    /// What it is.
    pub kind: Kind,
    /// How it came.
    pub channel: Channel,
    /// The language it was written in.
    pub lang: String,
    /// What was said.
    pub text: String,
    /// The wording proposed; may be empty.
    pub proposed: String,
    /// The position, of a formal opinion.
    pub stance: Option<Stance>,
    /// The organisation that speaks, in Arabic.
    pub body_ar: Option<String>,
    /// The organisation that speaks, in French.
    pub body_fr: Option<String>,
    /// The author's name where they agreed to be named; empty otherwise.
    pub name: String,
    /// When it came.
    pub received_at: Instant,
    /// The day by which it is answered, ISO 8601.
    pub answer_due_on: String,
    /// Where it stands.
    pub state: State,
    /// What becomes of it.
    pub verdict: Option<Verdict>,
    /// Why, in words.
    pub reason: Option<String>,
    /// The language of the reason.
    pub reason_lang: Option<String>,
    /// When it was answered.
    pub decided_at: Option<Instant>,
}

impl Voice {
    /// The provision's heading in a reader's language.
    #[must_use]
    pub fn heading(&self, lang: Lang) -> &str {
        lang.pick(
            self.heading_ar.as_deref().unwrap_or_default(),
            self.heading_fr.as_deref().unwrap_or_default(),
        )
    }

    /// The organisation's name in a reader's language; empty for a resident.
    #[must_use]
    pub fn body(&self, lang: Lang) -> &str {
        lang.pick(
            self.body_ar.as_deref().unwrap_or_default(),
            self.body_fr.as_deref().unwrap_or_default(),
        )
    }

    /// Whether it still waits for an answer that is due before this day.
    #[must_use]
    pub fn is_overdue(&self, today: jiff::civil::Date) -> bool {
        self.state != State::Answered && self.answer_due_on < today.to_string()
    }
}

/// A contribution as its bearer and the office hold it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Held {
    /// What is public of it.
    #[sqlx(flatten)]
    pub voice: Voice,
    /// The receipt's code.
    pub code: String,
    /// The author, where a name or contact was given.
    pub person_id: Option<Id<Person>>,
    /// The sex said.
    pub sex: Sex,
    /// The age band said.
    pub age_band: AgeBand,
    /// The quarter said.
    pub quarter_id: Option<Id<Quarter>>,
    /// When its author asked for a second answer.
    pub reopened_at: Option<Instant>,
    /// Why they asked.
    pub objection: String,
    /// Counts the changes.
    pub revision: i64,
}

/// Where an accepted contribution changed a text.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Landed {
    /// The contribution.
    pub contribution_id: Id<Contribution>,
    /// What was said.
    pub text: String,
    /// The language it was written in.
    pub lang: String,
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
    /// The provision's number in that version.
    pub number: Option<String>,
}

/// How many contributions a provision has, and how many are answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Counts {
    /// The provision; none for the whole text.
    pub provision_id: Option<Id<Provision>>,
    /// All of them.
    pub total: i64,
    /// Those with an answer.
    pub answered: i64,
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
