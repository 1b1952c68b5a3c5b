//! Framing papers read whole.

use super::Remark;

mod faults;
mod real;
mod words;

/// The real paper of the workshop of Beni Mellal.
pub const REAL: &str = include_str!("../../../../../../data/papers/beni-mellal-2023-11-01.ar.md");

/// Says a key and its arguments, for looking at what was said.
pub fn say(key: &str, args: &[(&str, String)]) -> String {
    let args: Vec<String> = args.iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("{key}[{}]", args.join("; "))
}

/// Remarks with the numbers of their lines.
pub fn said(remarks: &[Remark]) -> Vec<String> {
    let said = |remark: &Remark| format!("{} {}", remark.line.unwrap_or(0), remark.sentence(&say));
    remarks.iter().map(said).collect()
}
