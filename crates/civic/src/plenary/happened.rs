//! What can happen at the table. No event says what was voted, nor by whom.

use base::{Topic, Topics};
use serde::Serialize;
use uuid::Uuid;

/// What can happen to votes, replies, the screen and the parking lot.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// A vote was opened.
    BallotOpened {
        /// The ballot.
        ballot: Uuid,
        /// The question put.
        title: String,
    },
    /// A vote was taken back before anybody voted.
    BallotCancelled {
        /// The ballot.
        ballot: Uuid,
        /// The question that was put.
        title: String,
    },
    /// Somebody voted.
    VoteCast {
        /// The ballot.
        ballot: Uuid,
    },
    /// A count of hands or papers was entered.
    CountEntered {
        /// The ballot.
        ballot: Uuid,
        /// The count.
        count: Uuid,
    },
    /// A count was entered after the closing, and waits for the office.
    LateCountKept {
        /// The workshop.
        workshop: Uuid,
        /// The count.
        late: Uuid,
    },
    /// A count was taken back as wrong.
    CountWithdrawn {
        /// The count.
        count: Uuid,
    },
    /// A vote was closed; its result is known from now on.
    BallotClosed {
        /// The ballot.
        ballot: Uuid,
    },
    /// Somebody confirmed a sentence of a synthesis.
    SentenceConfirmed {
        /// The sentence.
        sentence: Uuid,
    },
    /// Somebody objected to a sentence of a synthesis.
    SentenceObjected {
        /// The objection.
        objection: Uuid,
        /// The sentence.
        sentence: Uuid,
        /// The words.
        text: String,
    },
    /// An objection was answered.
    ObjectionAnswered {
        /// The objection.
        objection: Uuid,
        /// How: reworded or kept.
        answer: &'static str,
        /// The words before, where the sentence was reworded.
        before: Option<String>,
        /// The new words, or the reason.
        text: String,
    },
    /// The facilitator chose what the hall's screen shows.
    Projected {
        /// The workshop.
        workshop: Uuid,
        /// What is shown.
        view: &'static str,
        /// Of which session, group or ballot.
        subject: Option<Uuid>,
    },
    /// The facilitator darkened the hall's screen, or lit it again.
    WallDarkened {
        /// The workshop.
        workshop: Uuid,
        /// Whether it is dark now.
        dark: bool,
    },
    /// An act of the programme began: its clocks, and what the wall shows.
    ActBegun {
        /// The workshop.
        workshop: Uuid,
        /// The press.
        act: Uuid,
        /// The row or first item that began.
        entry: Uuid,
        /// What the wall shows.
        view: &'static str,
    },
    /// What was begun or repaired with one press was taken back as a whole.
    ActTakenBack {
        /// The workshop.
        workshop: Uuid,
        /// The press.
        act: Uuid,
    },
    /// Something was put into the parking lot.
    ItemParked {
        /// The item.
        item: Uuid,
        /// What is kept.
        text: String,
        /// The card it came from.
        card: Option<Uuid>,
    },
    /// An item of the parking lot got its words, or others.
    ItemReworded {
        /// The item.
        item: Uuid,
        /// The words before, or the hour.
        before: String,
        /// The words.
        after: String,
    },
    /// An item was taken out of the parking lot.
    ItemDropped {
        /// The item.
        item: Uuid,
    },
    /// An item became a next step.
    ItemFollowedUp {
        /// The item.
        item: Uuid,
        /// The next step.
        next_step: Uuid,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "workshop";
    fn subject(&self) -> Uuid {
        match self {
            Self::BallotOpened { ballot, .. }
            | Self::BallotCancelled { ballot, .. }
            | Self::VoteCast { ballot }
            | Self::CountEntered { ballot, .. }
            | Self::BallotClosed { ballot } => *ballot,
            Self::CountWithdrawn { count } => *count,
            Self::SentenceConfirmed { sentence } => *sentence,
            Self::SentenceObjected { objection, .. }
            | Self::ObjectionAnswered { objection, .. } => *objection,
            Self::LateCountKept { workshop, .. }
            | Self::Projected { workshop, .. }
            | Self::WallDarkened { workshop, .. }
            | Self::ActBegun { workshop, .. }
            | Self::ActTakenBack { workshop, .. } => *workshop,
            Self::ItemParked { item, .. }
            | Self::ItemReworded { item, .. }
            | Self::ItemDropped { item }
            | Self::ItemFollowedUp { item, .. } => *item,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::BallotOpened { .. }
            | Self::BallotCancelled { .. }
            | Self::VoteCast { .. }
            | Self::CountEntered { .. }
            | Self::CountWithdrawn { .. }
            | Self::BallotClosed { .. } => Topics::of(&[Topic::Votes]),
            Self::SentenceConfirmed { .. }
            | Self::SentenceObjected { .. }
            | Self::ObjectionAnswered { .. }
            | Self::ItemParked { .. }
            | Self::ItemDropped { .. }
            | Self::ItemFollowedUp { .. } => Topics::of(&[Topic::Synthesis]),
            // A press that repaired the day released a programme as well.
            Self::ActBegun { .. } | Self::ActTakenBack { .. } | Self::ItemReworded { .. } => {
                Topics::ALL
            }
            Self::LateCountKept { .. } | Self::Projected { .. } | Self::WallDarkened { .. } => {
                Topics::NONE
            }
        }
    }
}
