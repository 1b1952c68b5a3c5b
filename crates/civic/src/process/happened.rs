//! What can happen to a process.

use base::{LocalText, Topic, Topics};
use jiff::civil::Date;
use serde::Serialize;
use uuid::Uuid;

use super::{ActKind, Announcement, ChangeKind, ProcessKind, Ruling, StageKind, Votes};

/// What can happen to a process.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// A process was begun with its stages.
    ProcessBegun {
        /// The process.
        process: Uuid,
        /// Which text it makes.
        process_kind: ProcessKind,
        /// Which edition of that text.
        edition: i64,
        /// Its title.
        title: LocalText,
    },
    /// A stage was added to those that a process begins with.
    StageAdded {
        /// The stage.
        stage: Uuid,
        /// Which one.
        stage_kind: StageKind,
        /// Its place in the order, from 1.
        position: i64,
    },
    /// A stage was opened.
    StageOpened {
        /// The stage.
        stage: Uuid,
        /// Which one.
        stage_kind: StageKind,
        /// The version put to people.
        version: Option<Uuid>,
    },
    /// What an open stage announces was changed: its window, its words, the
    /// version it puts to people.
    StageAmended {
        /// The stage.
        stage: Uuid,
        /// Which one.
        stage_kind: StageKind,
        /// What was changed, each thing with its kind.
        changes: Vec<(ChangeKind, Announcement)>,
    },
    /// A stage closed by mistake was opened again.
    StageReopened {
        /// The stage.
        stage: Uuid,
        /// Which one.
        stage_kind: StageKind,
        /// Until when it goes on.
        closes_on: Option<Date>,
    },
    /// A stage was closed with its synthesis.
    StageClosed {
        /// The stage.
        stage: Uuid,
        /// Which one.
        stage_kind: StageKind,
        /// What had to be said in public about closing it then.
        needs: Vec<ChangeKind>,
    },
    /// Something was proposed that a second person has to confirm.
    ActProposed {
        /// The proposal.
        proposal: Uuid,
        /// What is proposed.
        act: ActKind,
        /// What it is about.
        subject: Uuid,
    },
    /// A proposal was taken back.
    ProposalWithdrawn {
        /// The proposal.
        proposal: Uuid,
        /// What was proposed.
        act: ActKind,
    },
    /// The council adopted a version.
    VersionAdopted {
        /// The process.
        process: Uuid,
        /// The version.
        version: Uuid,
        /// The decision's number.
        number: String,
        /// The day of the decision.
        decided_on: Date,
        /// As it was, or amended.
        ruling: Ruling,
        /// How the council voted, where that is told.
        votes: Option<Votes>,
    },
    /// The council put a text off, or refused it.
    CouncilDecided {
        /// The process.
        process: Uuid,
        /// The decision.
        decision: Uuid,
        /// What it decided.
        ruling: Ruling,
        /// The decision's number.
        number: String,
        /// The day of the decision.
        decided_on: Date,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "process";
    fn subject(&self) -> Uuid {
        match self {
            Self::ProcessBegun { process, .. } => *process,
            Self::StageAdded { stage, .. }
            | Self::StageOpened { stage, .. }
            | Self::StageAmended { stage, .. }
            | Self::StageReopened { stage, .. }
            | Self::StageClosed { stage, .. } => *stage,
            Self::ActProposed { proposal, .. } | Self::ProposalWithdrawn { proposal, .. } => {
                *proposal
            }
            Self::VersionAdopted { version, .. } => *version,
            Self::CouncilDecided { decision, .. } => *decision,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::ProcessBegun { .. }
            | Self::StageAdded { .. }
            | Self::StageOpened { .. }
            | Self::StageReopened { .. }
            | Self::CouncilDecided { .. }
            | Self::StageClosed { .. } => Topics::of(&[Topic::Course]),
            // What waits for a second person is the office's.
            Self::ActProposed { .. } | Self::ProposalWithdrawn { .. } => Topics::NONE,
            // The day of answers stands at each contribution.
            Self::StageAmended { .. } => Topics::of(&[Topic::Course, Topic::Voices]),
            Self::VersionAdopted { .. } => Topics::of(&[Topic::Course, Topic::Text]),
        }
    }
}
