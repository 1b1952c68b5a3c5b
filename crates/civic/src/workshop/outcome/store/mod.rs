//! Every statement on the tables of the outcome, and on those of the workshop
//! that it reads.

pub(in crate::workshop) mod around;
mod cards;
mod concluded;
mod themes;

pub(super) use around::*;
pub(super) use cards::*;
pub(super) use concluded::*;
pub(super) use themes::*;

use base::{Id, policy};

type CommuneId = Id<policy::Commune>;
