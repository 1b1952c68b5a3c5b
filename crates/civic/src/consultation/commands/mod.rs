//! Contributing, answering, asking again, inviting organisations.

mod answer;
mod contribute;
mod invite;

pub use answer::{Answer, Change, Same, answer, answer_many, reopen};
pub use contribute::{About, Contribute, Receipt, contribute};
pub use invite::{Invitation, invite_bodies, note_opened};
