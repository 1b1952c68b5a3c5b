//! Reading from the paper to the groups.

mod drawn;
mod groups;
mod people;
mod programme;

pub use drawn::{DrawnList, Later, Proposal, Published, drawn_lists, own_rows, propose, published};
pub use groups::{
    DrawnGroup, DrawnSession, Fixed, Member, drawings, fixed, groups, groups_of_workshop,
};
pub use people::{Attendance, SexCounts, attendance, participants, standings};
pub use programme::{
    Listed, changes, questions, session, shown, workshop, workshop_of_paper, workshops,
};
