//! The demonstration: a commune made by replaying a written story through the
//! same commands that the pages use. The binary serves it; tests and the bench
//! measure on it.

mod crowd;
mod door;
mod hall;
mod replay;
pub mod story;

use base::{Lang, LocalText, Role};

pub use crowd::crowd;
pub use door::{seen, uninvited};
pub use hall::{Hall, Phone, hall, show_workshop};
pub use replay::{Until, replay};

/// The password of every account of a demonstration: it is shown beside the
/// sign-in form, and opens nothing else.
pub const PASSWORD: &str = "demo-for-everybody-to-see";

/// The language in which the story's people wrote.
pub(crate) const LANG: Lang = Lang::Ar;

/// What somebody with a role types to sign in.
#[must_use]
pub fn login(role: Role) -> String {
    let place = if role == Role::ProgrammeOfficer { "tadafor" } else { "beni-mellal" };
    format!("{}@{place}.example", role.word().replace('_', "-"))
}

/// The words of the story in both languages, as commands take them.
pub(crate) fn pair(ar: &str, fr: &str) -> LocalText {
    LocalText::new(ar, fr)
}
