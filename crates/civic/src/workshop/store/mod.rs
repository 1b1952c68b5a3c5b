//! Every statement from the paper to the groups.

mod groups;
mod papers;
mod people;
mod programme;
mod questions;

pub(in crate::workshop) use groups::*;
pub(in crate::workshop) use papers::*;
pub(in crate::workshop) use people::*;
pub(in crate::workshop) use programme::*;
pub(in crate::workshop) use questions::*;

use base::{Id, policy};

type CommuneId = Id<policy::Commune>;
