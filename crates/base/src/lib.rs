//! Words that every crate shares: identities, languages, time, faults, the
//! error and the policy of who may do what. Nothing here reads or writes, but for the
//! machine's zone data.

pub mod calendar;
pub mod cells;
pub mod code;
pub mod columns;
pub mod contact;
pub mod digits;
pub mod encoding;
pub mod error;
pub mod fault;
pub mod figures;
pub mod fold;
pub mod id;
pub mod lang;
pub mod letter;
pub mod likeness;
mod local_text;
pub mod names;
pub mod personal;
pub mod policy;
pub mod sheet;
pub mod time;
pub mod topic;
mod visible;
mod words;
pub mod zone;

pub use error::{Error, Result};
pub use fault::{Fault, Faults};
pub use id::Id;
pub use lang::Lang;
pub use local_text::LocalText;
pub use policy::{Action, Actor, Place, Role};
pub use time::{Clock, Instant};
pub use topic::{Topic, Topics};
pub use visible::{is_mark, visible};

/// The identity of a commune: the tenant that rows, changes and readers belong to.
pub type CommuneId = Id<policy::Commune>;

/// What `words!` names in the crates that use it, so that they need not
/// depend on it themselves.
#[doc(hidden)]
pub mod words_use {
    pub use {serde, sqlx};
}
