//! What one person proposes and another confirms. Where a commune has two who
//! may do the same, nobody alone publishes a version, opens or closes a stage,
//! or records what the council decided.

use base::{Action, Id, Instant, LocalText, columns, policy};
use uuid::Uuid;

base::words! {
    /// What is proposed.
    pub enum ActKind {
        /// To publish the draft as a version.
        Publish = "publish",
        /// To open a stage.
        Open = "open",
        /// To close a stage.
        Close = "close",
        /// To record what the council decided.
        Adopt = "adopt",
    }
}

impl ActKind {
    /// What it takes to do it.
    #[must_use]
    pub const fn action(self) -> Action {
        match self {
            Self::Publish => Action::DraftText,
            Self::Open | Self::Close | Self::Adopt => Action::SteerProcess,
        }
    }
}

base::words! {
    /// What became of a proposal.
    pub enum ProposalState {
        /// Somebody else has to confirm it.
        Waiting = "waiting",
        /// Somebody else confirmed it, and it was done.
        Confirmed = "confirmed",
        /// It was taken back.
        Withdrawn = "withdrawn",
    }
}

/// Something that waits for a second person.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Proposal {
    /// Its identity.
    pub id: Id<Proposal>,
    /// What is proposed.
    pub kind: ActKind,
    /// The text, the stage or the process that it is about.
    pub subject: Uuid,
    /// What is to be done, as the room that does it reads it.
    pub act: String,
    /// What became of it.
    pub state: ProposalState,
    /// When it was proposed.
    pub proposed_at: Instant,
    /// By whom.
    pub proposed_by: Id<policy::Account>,
    /// How their account is called.
    #[sqlx(flatten, try_from = "columns::Label")]
    pub label: LocalText,
}
