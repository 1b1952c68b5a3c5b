//! Every statement on the tables of the outcome, and on those of the workshop
//! that it reads.

mod concluded;
mod themes;
mod theming;

pub(crate) use crate::cards::store::*;
pub(crate) use crate::workshop::store::*;
pub(crate) use concluded::*;
pub(crate) use themes::*;
pub(crate) use theming::*;
