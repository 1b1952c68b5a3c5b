//! What may be said of quarters and bodies, and what a list says of them.

pub mod again;
pub mod deeds;
pub mod list;
mod vocabulary;
