//! How long what is written on the day may be.

use base::{Error, Faults, Result};

/// Trimmed words within a limit, or the fault at their field.
pub fn words(typed: &str, field: &'static str, limit: usize) -> Result<String> {
    let text = base::visible(typed);
    if text.is_empty() {
        return Err(Error::invalid(field, "fault-required"));
    }
    let mut faults = Faults::default();
    faults.too_long(field, text, limit);
    faults.check()?;
    Ok(text.to_owned())
}
