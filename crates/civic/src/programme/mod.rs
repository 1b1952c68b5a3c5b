//! What a programme hands down to its communes.

pub mod handed_down;
