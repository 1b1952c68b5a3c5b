//! The demonstration: a commune made by replaying a written story through the
//! same commands that the pages use.

pub mod story;
