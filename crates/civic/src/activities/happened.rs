//! What can happen to planned activities and their review.

use base::{Topic, Topics};
use serde::Serialize;
use uuid::Uuid;

use super::Ruling;

/// What can happen to planned activities.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// An activity was entered or corrected.
    ActivitySet {
        /// The activity.
        activity: Uuid,
        /// Its title now.
        title: String,
    },
    /// A list of activities was imported.
    ActivitiesImported {
        /// The workshop.
        workshop: Uuid,
        /// The activities.
        activities: Vec<Uuid>,
    },
    /// An activity entered by mistake was taken out.
    ActivityRemoved {
        /// The activity.
        activity: Uuid,
        /// Its title.
        title: String,
    },
    /// The room decided about an activity, or decided otherwise.
    ActivityReviewed {
        /// The activity.
        activity: Uuid,
        /// What it had decided before.
        before: Option<Ruling>,
        /// What it decided.
        ruling: Ruling,
        /// Why.
        reason: String,
        /// What the activity becomes, where it is changed.
        change: String,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "workshop";
    fn subject(&self) -> Uuid {
        match self {
            Self::ActivitySet { activity, .. }
            | Self::ActivityRemoved { activity, .. }
            | Self::ActivityReviewed { activity, .. } => *activity,
            Self::ActivitiesImported { workshop, .. } => *workshop,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::ActivitySet { .. }
            | Self::ActivitiesImported { .. }
            | Self::ActivityRemoved { .. }
            | Self::ActivityReviewed { .. } => Topics::of(&[Topic::Synthesis]),
        }
    }
}
