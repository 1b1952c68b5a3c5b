//! Reading texts and following measures.

pub(super) mod follow;
pub(super) mod print;
pub(super) mod provision;
pub(super) mod text;
pub(super) mod versions;
