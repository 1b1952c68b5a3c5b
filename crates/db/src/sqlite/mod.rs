//! SQLite, used where one stands: a statement runs on the thread that asks for
//! it, without waiting for another thread to wake. A page or a command that
//! sends ten statements then goes from its first to its last in one go; handing
//! each of them to a thread of the database's own, as `sqlx` does, was half of
//! what a contribution cost.

mod driver;
mod line;
mod readers;
mod row;
mod writer;

pub(crate) use line::{Failed, Line};
pub(crate) use readers::{Readers, Reading};
pub use row::Row;
pub(crate) use writer::{Turn, Writer};
