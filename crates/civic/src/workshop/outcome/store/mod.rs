//! Every statement on the tables of the outcome, and on those of the workshop
//! that it reads.

pub(in crate::workshop) mod around;
mod cards;
mod concluded;
mod themes;
mod theming;

pub(in crate::workshop) use around::*;
pub(in crate::workshop) use cards::*;
pub(in crate::workshop) use concluded::*;
pub(in crate::workshop) use themes::*;
pub(in crate::workshop) use theming::*;
