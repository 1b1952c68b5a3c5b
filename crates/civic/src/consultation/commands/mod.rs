//! Contributing, answering, asking again, inviting organisations, forgetting
//! authors, and leading a process from stage to stage.

mod act;
mod amend;
mod answer;
mod author;
mod contribute;
mod figures;
mod forget;
mod invite;
mod look;
mod own_rules;
mod report;
mod steer;
mod together;

pub use act::{act, confirm, withdraw};
pub use amend::{amend_stage, reopen_stage};
pub use answer::{Answer, Change, answer, reopen};
pub use author::{Correction, appeal, correct, withdraw as take_back};
pub use contribute::{About, Arrival, Contribute, Receipt, contribute};
pub use figures::recount;
pub use forget::{forget_author, forget_ended, forget_within};
pub use invite::{Invitation, invite_bodies, note_opened};
pub use look::{Hidden, Looked, hide, lift, rule, show};
pub use own_rules::{OWN_RULES_MOST, publish_own_rules};
pub use report::{Reported, report};
pub use steer::{adopt, close_stage, open_stage};
pub use together::{Same, TOGETHER, answer_many, send_answers, take_back_answers};
