//! When something may be written on the day, and how long it may be.

use base::{Error, Faults, Instant, Result};

/// Trimmed words within a limit, or the fault at their field.
pub fn words(typed: &str, field: &'static str, limit: usize) -> Result<String> {
    let text = typed.trim();
    if text.is_empty() {
        return Err(Error::invalid(field, "fault-required"));
    }
    if text.chars().count() > limit {
        let mut faults = Faults::default();
        faults.add_with(field, "fault-too-long", vec![("limit", limit.to_string())]);
        return Err(Error::Invalid(faults));
    }
    Ok(text.to_owned())
}

/// Cards are written between the opening of the workshop and its closing.
pub fn going_on(opened_at: Option<Instant>, closed_at: Option<Instant>) -> Result<()> {
    unfrozen(closed_at)?;
    opened_at.map(drop).ok_or(Error::Refused("refused-workshop-not-open"))
}

/// A closed workshop is not changed any more.
pub const fn unfrozen(closed_at: Option<Instant>) -> Result<()> {
    if closed_at.is_some() { Err(Error::Refused("refused-workshop-closed")) } else { Ok(()) }
}
