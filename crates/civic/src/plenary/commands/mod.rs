//! Voting, replying, projecting, parking.

mod acts;
mod join;
pub(crate) mod late;
mod parking;
mod replies;
mod screen;
mod votes;

pub use acts::{BeginAct, RepairDay, begin_act, repair_day, take_back_act};
pub(crate) use join::{join_votes, took_part};
pub use parking::{FollowUp, Park, drop_item, follow_up, park, reword_item};
pub use replies::{AnswerObjection, Reply, answer_objection, reply};
pub use screen::{Project, darken, project};
pub use votes::{
    Cast, EnterCount, OpenBallot, Subjects, cancel_ballot, cast, close_ballot, enter_count,
    open_ballot, withdraw_count,
};

use crate::synthesis::{commands::require_to_run, store as outcome};
