//! What can happen from the framing paper to the groups.

use base::{Topic, Topics};
use serde::Serialize;
use uuid::Uuid;

use crate::people::Sex;

/// What was corrected of somebody. Names and ways to reach people stand nowhere
/// but with the person, so of them it is told only that they changed.
#[derive(Debug, Serialize)]
pub struct Corrected {
    /// Who.
    pub participant: Uuid,
    /// Whether their name is another one.
    pub name: bool,
    /// Whether they are reached in another way.
    pub contact: bool,
    /// Whether their function or organisation is another one.
    pub details: bool,
    /// Their category before and after.
    pub category: (Uuid, Uuid),
    /// Their sex before and after.
    pub sex: (Sex, Sex),
}

/// What can happen. People are named by their identities alone.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// A paper was confirmed and became a workshop.
    WorkshopCreated {
        /// The workshop.
        workshop: Uuid,
        /// The paper it came from; none where it was made by hand.
        paper: Option<Uuid>,
    },
    /// The title, the day or the place changed before the day.
    WorkshopChanged {
        /// The workshop.
        workshop: Uuid,
        /// Whether its title is another one.
        title: bool,
        /// Whether its day is another one.
        held_on: bool,
        /// Whether its place is another one.
        venue: bool,
        /// How many of those who were invited are told.
        told: usize,
    },
    /// It is not held.
    WorkshopCancelled {
        /// The workshop.
        workshop: Uuid,
        /// How many of those who were invited are told.
        told: usize,
    },
    /// It was put off.
    WorkshopPostponed {
        /// The workshop.
        workshop: Uuid,
        /// Its new day, where it is known.
        held_on: Option<String>,
        /// How many of those who were invited are told.
        told: usize,
    },
    /// After it was cancelled or put off it was called for a day again.
    WorkshopCalled {
        /// The workshop.
        workshop: Uuid,
        /// Its day.
        held_on: Option<String>,
        /// How many of those who were invited are told.
        told: usize,
    },
    /// Everybody sees it from now on.
    WorkshopShown {
        /// The workshop.
        workshop: Uuid,
    },
    /// It was taken out of public before its day.
    WorkshopPutBack {
        /// The workshop.
        workshop: Uuid,
    },
    /// The questions of a session were written.
    QuestionsSet {
        /// The session.
        #[serde(rename = "sitting")]
        session: Uuid,
        /// How many questions it has now.
        questions: usize,
    },
    /// People were entered on the list of participants.
    ParticipantsEntered {
        /// The workshop.
        workshop: Uuid,
        /// The participants.
        participants: Vec<Uuid>,
    },
    /// A list was taken that says something else of people who were there.
    ListTaken {
        /// The workshop.
        workshop: Uuid,
        /// Who was entered.
        entered: Vec<Uuid>,
        /// Who was changed, and what.
        changed: Vec<Corrected>,
    },
    /// What is known of somebody was corrected.
    ParticipantCorrected {
        /// The workshop.
        workshop: Uuid,
        /// Who, and what.
        corrected: Corrected,
    },
    /// People were invited.
    ParticipantsInvited {
        /// The workshop.
        workshop: Uuid,
        /// How many.
        invited: u64,
    },
    /// Somebody arrived.
    ParticipantArrived {
        /// The participant.
        participant: Uuid,
        /// Whether they came without having been invited.
        walk_in: bool,
    },
    /// An arrival that had been marked by mistake was taken back.
    ArrivalTakenBack {
        /// The participant.
        participant: Uuid,
    },
    /// Somebody's code opens nothing any more; another took its place.
    CodeWithdrawn {
        /// The participant.
        participant: Uuid,
    },
    /// Groups were drawn; the seed makes the drawing checkable by anybody.
    GroupsDrawn {
        /// The session.
        #[serde(rename = "sitting")]
        session: Uuid,
        /// The drawing.
        drawing: Uuid,
        /// The seed.
        seed: String,
        /// How many groups.
        groups: usize,
        /// How many people were there.
        present: usize,
        /// The digest of the list it was made of.
        list: String,
    },
    /// People who arrived after the drawing were seated in its groups.
    LatecomersSeated {
        /// The drawing.
        drawing: Uuid,
        /// The participants.
        participants: Vec<Uuid>,
    },
    /// Somebody was moved to another group by hand.
    MovedByHand {
        /// The drawing.
        drawing: Uuid,
        /// Who.
        participant: Uuid,
        /// The number of the group they sat in, if in one.
        from: Option<i64>,
        /// The number of the group they sit in now.
        to: i64,
    },
    /// People were fixed to a group of a session before it is drawn.
    SeatsFixed {
        /// The session.
        #[serde(rename = "sitting")]
        session: Uuid,
        /// The participants.
        participants: Vec<Uuid>,
        /// The number of the group.
        number: i64,
    },
    /// Somebody is no longer fixed to a group.
    SeatFreed {
        /// The session.
        #[serde(rename = "sitting")]
        session: Uuid,
        /// Who.
        participant: Uuid,
    },
    /// A group's rapporteur got a new key; the one before opens nothing any more.
    GroupKeyRenewed {
        /// The group.
        group: Uuid,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "workshop";
    fn subject(&self) -> Uuid {
        match self {
            Self::WorkshopCreated { workshop, .. }
            | Self::WorkshopChanged { workshop, .. }
            | Self::WorkshopCancelled { workshop, .. }
            | Self::WorkshopPostponed { workshop, .. }
            | Self::WorkshopCalled { workshop, .. }
            | Self::WorkshopShown { workshop }
            | Self::WorkshopPutBack { workshop }
            | Self::ParticipantsEntered { workshop, .. }
            | Self::ListTaken { workshop, .. }
            | Self::ParticipantCorrected { workshop, .. }
            | Self::ParticipantsInvited { workshop, .. } => *workshop,
            Self::QuestionsSet { session, .. }
            | Self::SeatsFixed { session, .. }
            | Self::SeatFreed { session, .. } => *session,
            Self::ParticipantArrived { participant, .. }
            | Self::ArrivalTakenBack { participant }
            | Self::CodeWithdrawn { participant } => *participant,
            Self::GroupsDrawn { drawing, .. }
            | Self::LatecomersSeated { drawing, .. }
            | Self::MovedByHand { drawing, .. } => *drawing,
            Self::GroupKeyRenewed { group } => *group,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::WorkshopCreated { .. }
            | Self::WorkshopChanged { .. }
            | Self::WorkshopCancelled { .. }
            | Self::WorkshopPostponed { .. }
            | Self::WorkshopCalled { .. }
            | Self::WorkshopShown { .. }
            | Self::WorkshopPutBack { .. } => {
                Topics::of(&[Topic::Day, Topic::Agenda, Topic::Presence, Topic::Groups])
            }
            Self::QuestionsSet { .. } => Topics::of(&[Topic::Agenda]),
            Self::ParticipantsEntered { .. }
            | Self::ListTaken { .. }
            | Self::ParticipantCorrected { .. }
            | Self::ParticipantsInvited { .. } => Topics::of(&[Topic::Presence, Topic::Groups]),
            Self::ParticipantArrived { .. } | Self::ArrivalTakenBack { .. } => {
                Topics::of(&[Topic::Presence, Topic::Day])
            }
            Self::CodeWithdrawn { .. } => Topics::NONE,
            Self::GroupsDrawn { .. }
            | Self::LatecomersSeated { .. }
            | Self::MovedByHand { .. }
            | Self::SeatsFixed { .. }
            | Self::SeatFreed { .. }
            | Self::GroupKeyRenewed { .. } => Topics::of(&[Topic::Groups]),
        }
    }
}
