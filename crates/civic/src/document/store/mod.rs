//! Every statement on the texts' tables, one file for each of them. A row's
//! columns are named by its type alone, which is why whole rows are selected.

mod document;
mod former;
mod measure;
mod model;
mod provision;
mod source;
mod version;

pub use former::Kin;
pub use provision::PastWording;

pub(super) use document::*;
pub(super) use former::*;
pub(super) use measure::*;
pub(super) use model::*;
pub(super) use provision::*;
pub(super) use source::*;
pub(super) use version::*;
