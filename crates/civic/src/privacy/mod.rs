//! People's data under law 09-08: which columns hold them and for what
//! ([`register`]), erasing each when its time has come, and what anybody may
//! ask about their own: to see it, to have it corrected or erased, to oppose
//! its use.
//!
//! The register is the one place from which the page of privacy, the register
//! of processing and the declaration for the CNDP are made. A test of the
//! house compares it with the schema, so that a new column is either said to
//! be about people, with everything that the law asks to say of it, or listed
//! as being about nobody.

pub mod commands;
mod happened;
pub mod register;
mod store;

pub use happened::Happened;
