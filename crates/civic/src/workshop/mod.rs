//! The workshop: its setting, the people on its list, the groups drawn from
//! those present, and whether it is open, closed or away.

mod called;
pub mod commands;
pub(crate) mod gate;
mod gathering;
mod happened;
mod late;
pub mod queries;
pub mod rules;
pub(crate) mod store;

pub use called::{Act, Change, ChangeKind};
pub use gathering::{
    AgendaItem, Aim, Category, Drawing, Participant, Placed, Question, Session, WorkingGroup,
    Workshop, WorkshopState,
};
pub use happened::{Corrected, Happened};
pub use late::{Closing, Late, LateKind};
