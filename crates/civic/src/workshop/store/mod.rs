//! Every statement from the paper to the groups.

mod drawn;
mod fixed;
mod groups;
mod papers;
mod people;
mod programme;
mod questions;
mod seats;

pub(in crate::workshop) use drawn::*;
pub(in crate::workshop) use fixed::*;
pub(in crate::workshop) use groups::*;
pub(in crate::workshop) use papers::*;
pub(in crate::workshop) use people::*;
pub(in crate::workshop) use programme::*;
pub(in crate::workshop) use questions::*;
pub(in crate::workshop) use seats::*;
