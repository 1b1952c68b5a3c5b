//! Every statement on the tables of a taking-along.

mod laptop;
mod merging;
mod takings;

pub(super) use laptop::*;
pub(super) use merging::*;
pub(super) use takings::*;
