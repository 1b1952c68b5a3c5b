//! The laptop's side of a day without internet: it comes for a workshop, and
//! meets home whenever home can be reached. What is merged and how is said in
//! `civic::offline`; here is only the way there and back.

mod line;
mod meet;

pub use line::{HomeLine, Trouble};
pub use meet::{Round, come, follow, give_back, meet};
