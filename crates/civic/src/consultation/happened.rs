//! What can happen in a consultation. The words said stay in the rooms' rows;
//! the journal names them.

use base::{Topic, Topics};
use serde::Serialize;
use uuid::Uuid;

use super::{Channel, Ground, Kind, Sequel, Verdict};

/// What can happen in a consultation.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// Somebody contributed.
    Contributed {
        /// The contribution.
        contribution: Uuid,
        /// The stage.
        stage: Uuid,
        /// The provision it speaks of.
        provision: Option<Uuid>,
        /// What it is.
        contribution_kind: Kind,
        /// How it came.
        channel: Channel,
    },
    /// A contribution was answered.
    Answered {
        /// The contribution.
        contribution: Uuid,
        /// The answer.
        disposition: Uuid,
        /// What becomes of it.
        verdict: Verdict,
        /// The provision that changed.
        provision: Option<Uuid>,
    },
    /// Contributions that say the same were answered together.
    AnsweredTogether {
        /// The contributions.
        contributions: Vec<Uuid>,
        /// What becomes of them.
        verdict: Verdict,
        /// What they are taken back by before they are sent.
        batch: Uuid,
    },
    /// Answers that were given together were taken back before they were sent.
    AnswersTakenBack {
        /// Which.
        batch: Uuid,
        /// The contributions, which wait again.
        contributions: Vec<Uuid>,
    },
    /// The authors of contributions that were answered together are written to.
    AnswersSent {
        /// Which.
        batch: Uuid,
        /// How many of them can be reached.
        told: usize,
    },
    /// A version of the commune's own rules of its space was published.
    RulesPublished {
        /// The version.
        rules: Uuid,
        /// Its number.
        number: i64,
    },
    /// Somebody looked at a contribution, and everybody reads it.
    Shown {
        /// The contribution.
        contribution: Uuid,
    },
    /// Somebody masked words of a contribution, and everybody reads the rest.
    Masked {
        /// The contribution.
        contribution: Uuid,
        /// In how many places.
        places: usize,
    },
    /// A contribution was hidden.
    Hidden {
        /// The contribution.
        contribution: Uuid,
        /// The hiding.
        hiding: Uuid,
        /// Why.
        reason: Ground,
    },
    /// Its author finds the hiding wrong.
    Appealed {
        /// The contribution.
        contribution: Uuid,
        /// The hiding.
        hiding: Uuid,
    },
    /// What became of a hiding: confirmed, or shown again.
    HidingSettled {
        /// The contribution.
        contribution: Uuid,
        /// The hiding.
        hiding: Uuid,
        /// What became of it.
        ruling: Sequel,
    },
    /// Somebody reported a contribution.
    Reported {
        /// The contribution.
        contribution: Uuid,
        /// The report.
        report: Uuid,
        /// Which rule it names.
        reason: Ground,
    },
    /// The office saw to the reports on a contribution and left it shown.
    ReportsSettled {
        /// The contribution.
        contribution: Uuid,
    },
    /// Its author put other words in place of their own.
    Corrected {
        /// The contribution.
        contribution: Uuid,
    },
    /// Its author took it back.
    Withdrawn {
        /// The contribution.
        contribution: Uuid,
    },
    /// Its author asked for a second answer.
    Reopened {
        /// The contribution.
        contribution: Uuid,
    },
    /// Authors were forgotten; what they said stays.
    AuthorsForgotten {
        /// The contributions.
        contributions: Vec<Uuid>,
    },
    /// Figures that differed from their rows were counted anew.
    FiguresRecounted {
        /// The commune.
        commune: Uuid,
        /// How many differed.
        differing: usize,
    },
    /// Organisations were invited to a stage.
    BodiesInvited {
        /// The stage.
        stage: Uuid,
        /// The organisations.
        bodies: Vec<Uuid>,
    },
    /// An organisation opened its page for the first time.
    LinkOpened {
        /// The link.
        link: Uuid,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "consultation";
    fn subject(&self) -> Uuid {
        match self {
            Self::Contributed { contribution, .. }
            | Self::Answered { contribution, .. }
            | Self::Shown { contribution }
            | Self::Masked { contribution, .. }
            | Self::Hidden { contribution, .. }
            | Self::Appealed { contribution, .. }
            | Self::HidingSettled { contribution, .. }
            | Self::Reported { contribution, .. }
            | Self::ReportsSettled { contribution }
            | Self::Corrected { contribution }
            | Self::Withdrawn { contribution }
            | Self::Reopened { contribution } => *contribution,
            Self::AnsweredTogether { contributions, .. }
            | Self::AuthorsForgotten { contributions } => {
                contributions.first().copied().unwrap_or_default()
            }
            Self::RulesPublished { rules, .. } => *rules,
            Self::AnswersTakenBack { batch, .. } | Self::AnswersSent { batch, .. } => *batch,
            Self::BodiesInvited { stage, .. } => *stage,
            Self::FiguresRecounted { commune, .. } => *commune,
            Self::LinkOpened { link } => *link,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::Contributed { .. }
            | Self::Answered { .. }
            | Self::AnsweredTogether { .. }
            | Self::AnswersTakenBack { .. }
            | Self::RulesPublished { .. }
            | Self::Shown { .. }
            | Self::Masked { .. }
            | Self::Hidden { .. }
            | Self::Appealed { .. }
            | Self::HidingSettled { .. }
            | Self::Corrected { .. }
            | Self::Withdrawn { .. }
            | Self::Reopened { .. }
            | Self::AuthorsForgotten { .. } => Topics::of(&[Topic::Voices]),
            // Only the office reads what was reported.
            Self::Reported { .. } | Self::ReportsSettled { .. } | Self::AnswersSent { .. } => {
                Topics::NONE
            }
            Self::FiguresRecounted { .. } => Topics::ALL,
            Self::BodiesInvited { .. } | Self::LinkOpened { .. } => Topics::of(&[Topic::Asked]),
        }
    }
}
