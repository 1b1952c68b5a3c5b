//! What an agenda may be and how it goes: pure functions.

pub mod acts;
pub mod changes;
pub mod clock;
pub mod edit;
pub mod moving;
pub mod plan;
mod released;
pub mod repair;
pub mod templates;
#[cfg(test)]
mod tests;
