//! Framing papers read whole.

use jiff::civil::Time;

use super::{Reading, Remark, Session, reading::hhmm};

mod cases;
mod docx;
mod faults;
mod formats;
mod french;
mod odt;
mod random;
mod real;
mod refusals;
mod siblings;
mod times;
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

/// The agenda, a row to a line.
pub fn summary(reading: &Reading) -> Vec<String> {
    let row = |row: &Session| {
        let number = row.number.map_or("-".to_owned(), |number| number.to_string());
        let time = |time: Option<Time>| time.map_or("?".to_owned(), hhmm);
        let (from, to) = (time(row.starts_at), time(row.ends_at));
        format!("{} {number} {from}-{to} {} ({})", row.kind, row.title, row.items.len())
    };
    reading.sessions.iter().map(row).collect()
}
