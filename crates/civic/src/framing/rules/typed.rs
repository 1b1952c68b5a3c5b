//! What somebody typed, as a programme takes it.

use base::{Faults, visible};
use jiff::civil::Time;

pub(super) fn required(faults: &mut Faults, field: &'static str, said: &str) -> String {
    let said = visible(said);
    if said.is_empty() {
        faults.add(field, "fault-required");
    }
    said.to_owned()
}

pub(super) fn filled(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| visible(line).to_owned()).filter(|line| !line.is_empty()).collect()
}

pub(super) fn clock(said: &str) -> Result<Time, &'static str> {
    let said = visible(said);
    if said.is_empty() {
        return Err("fault-required");
    }
    let (hour, minute) = said.split_once(':').ok_or("fault-time")?;
    let part = |text: &str| text.parse::<i8>().map_err(|_| "fault-time");
    Time::new(part(hour)?, part(minute.get(..2).unwrap_or(minute))?, 0, 0).map_err(|_| "fault-time")
}
