//! Contributing, answering, asking again, inviting organisations, forgetting
//! authors, adopting.

mod adopt;
mod answer;
mod contribute;
mod forget;
mod invite;

pub use adopt::adopt;
pub use answer::{Answer, Change, Same, answer, answer_many, reopen};
pub use contribute::{About, Contribute, Receipt, contribute};
pub use forget::{forget_author, forget_ended};
pub use invite::{Invitation, invite_bodies, note_opened};
