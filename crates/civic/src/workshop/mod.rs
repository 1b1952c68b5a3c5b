//! The workshop: from the framing paper that announces it to its minutes.

pub mod paper;
