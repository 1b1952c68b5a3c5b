//! What can happen to a measure and a commitment.

use base::{Topic, Topics};
use serde::Serialize;
use uuid::Uuid;

use super::{Degree, Ruling};

/// What can happen to a measure and a commitment.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// A person said whether and how they go together.
    ConvergenceRuled {
        /// The measure.
        provision: Uuid,
        /// The commitment.
        commitment: Uuid,
        /// What was said.
        ruling: Ruling,
        /// How they go together.
        degree: Option<Degree>,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "convergence";
    fn subject(&self) -> Uuid {
        let Self::ConvergenceRuled { provision, .. } = self;
        *provision
    }
    fn topics(&self) -> Topics {
        Topics::of(&[Topic::Openness])
    }
}
