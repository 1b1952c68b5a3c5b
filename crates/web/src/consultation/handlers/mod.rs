//! Checkout requests of this room to its commands and queries.

pub(super) mod answer;
pub(super) mod contribute;
pub(super) mod entry;
pub(super) mod organisation;
pub(super) mod queue;
pub(super) mod receipt;
pub(super) mod stage;
pub(super) mod steer;
