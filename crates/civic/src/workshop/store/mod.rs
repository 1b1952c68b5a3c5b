//! Every statement from the paper to the groups.

mod called;
mod closing;
mod codes;
mod day;
mod drawn;
mod fixed;
mod gate;
mod groups;
mod join;
mod late;
mod marks;
mod papers;
mod people;
mod programme;
mod questions;
mod released;
mod seats;

pub(crate) use called::*;
pub(crate) use closing::*;
pub(crate) use codes::*;
pub(crate) use day::*;
pub(crate) use drawn::*;
pub(crate) use fixed::*;
pub(crate) use gate::*;
pub(crate) use groups::*;
pub(crate) use join::*;
pub(crate) use late::*;
pub(crate) use marks::*;
pub(crate) use papers::*;
pub(crate) use people::*;
pub(crate) use programme::*;
pub(crate) use questions::*;
pub(crate) use released::*;
pub(crate) use seats::*;
