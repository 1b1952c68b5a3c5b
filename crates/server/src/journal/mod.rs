//! `mithaq journal`: verifying the record, erasing by order, the signing key.

mod erase;
mod key;
mod line;
mod told;
mod verify;

pub(crate) use erase::erase;
pub(crate) use key::{path as key_path, replace};
pub(crate) use line::{command, key_argument, receipt_command};
pub(crate) use told::lines;
pub(crate) use verify::verify;
