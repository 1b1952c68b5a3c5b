//! Every statement on the tables of a checkout.

mod checkouts;
mod laptop;
mod merging;
mod pins;

pub(super) use checkouts::*;
pub(super) use laptop::*;
pub(super) use merging::*;
pub(super) use pins::*;
