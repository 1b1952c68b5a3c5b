//! What the agenda leaves open: a row without times between two that have
//! them is proposed the time between; a hole without a row is proposed as a
//! break. Each proposal is said, none is made where the times give no room.

use super::reading::{DAY, Kind, Reading, Told, hhmm, minute, on_clock};

/// Proposes the times that the rows around give.
pub fn propose(reading: &mut Reading) {
    ends(reading);
    let mut at = 0;
    while at < reading.sessions.len() {
        let count = reading.sessions[at..].iter().take_while(|row| row.clocks == 0).count();
        match count {
            0 => hole(reading, at),
            1 => untimed(reading, at),
            _ => (at..at + count).for_each(|at| needs_time(reading, at)),
        }
        at += count.max(1);
    }
    start(reading);
}

/// A row that says only when it starts ends when the next one starts.
fn ends(reading: &mut Reading) {
    for at in 0..reading.sessions.len() {
        let next = reading.sessions.get(at + 1).and_then(|next| next.starts_at);
        let row = &mut reading.sessions[at];
        let (Some(start), None, 1) = (row.starts_at, row.ends_at, row.clocks) else { continue };
        let (line, title) = (row.line, row.title.clone());
        if row.kind == Kind::Closing && next.is_none() {
            row.ends_at = Some(start);
        } else if let Some(end) = next {
            (row.ends_at, row.proposed) = (Some(end), true);
            let args = vec![("title", title), ("from", hhmm(start)), ("to", hhmm(end))];
            reading.propose(line, "paper-proposal-end", args);
        } else {
            reading.fault(line, "paper-fault-no-end", vec![("title", title)]);
        }
    }
}

fn before(reading: &Reading, at: usize) -> Option<i64> {
    at.checked_sub(1).and_then(|before| reading.sessions.get(before)?.until())
}

/// One row without times.
fn untimed(reading: &mut Reading, at: usize) {
    let next = reading.sessions.get(at + 1).and_then(|next| next.from());
    let row = &reading.sessions[at];
    let last = at + 1 == reading.sessions.len();
    let from = before(reading, at);
    let told = || reading.starts_at.as_ref().map(|told| minute(told.value));
    let from = if at == 0 { told() } else { from };
    match (from, next) {
        (Some(from), Some(to)) if from < to => take(reading, at, from, to, "paper-proposal-times"),
        (Some(_), Some(_)) if at > 0 => {
            let args = vec![("title", row.title.clone())];
            reading.fault(row.line, "paper-fault-no-room", args);
        }
        (Some(from), None) if last && row.kind == Kind::Closing => {
            take(reading, at, from, from, "paper-proposal-closing");
        }
        _ => needs_time(reading, at),
    }
}

fn take(reading: &mut Reading, at: usize, from: i64, to: i64, key: &'static str) {
    let row = &mut reading.sessions[at];
    row.late = from >= DAY;
    let (from, to) = (on_clock(from), on_clock(to));
    (row.starts_at, row.ends_at, row.proposed) = (Some(from), Some(to), true);
    let args = vec![("title", row.title.clone()), ("from", hhmm(from)), ("to", hhmm(to))];
    let line = row.line;
    reading.propose(line, key, args);
}

fn needs_time(reading: &mut Reading, at: usize) {
    let row = &reading.sessions[at];
    let args = vec![("title", row.title.clone())];
    reading.fault(row.line, "paper-fault-untimed", args);
}

/// Time between two rows that no row fills.
fn hole(reading: &mut Reading, at: usize) {
    let row = &reading.sessions[at];
    let (Some(from), Some(to)) = (before(reading, at), row.from()) else { return };
    if from < to {
        let args = vec![("from", hhmm(on_clock(from))), ("to", hhmm(on_clock(to)))];
        reading.propose(row.line, "paper-proposal-break", args);
    }
}

/// The start of the work, where the prose does not say it.
fn start(reading: &mut Reading) {
    if reading.starts_at.is_some() {
        return;
    }
    let first = reading.sessions.iter().find(|row| row.kind == Kind::Session);
    let Some((line, time)) = first.and_then(|row| Some((row.line, row.starts_at?))) else { return };
    reading.starts_at = Some(Told { value: time, line });
    reading.propose(line, "paper-proposal-start", vec![("from", hhmm(time))]);
}
