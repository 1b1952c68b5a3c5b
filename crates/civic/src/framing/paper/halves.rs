//! Times that leave open when they are: an afternoon written with the hours
//! of a morning, an evening that ends on the next day, rows that only say how
//! long they last. What is taken for them is said.

use super::reading::{DAY, EVENING, MORNING, Reading, Session, hhmm, minute, on_clock};

/// Half a day, in minutes.
const HALF: i64 = DAY / 2;

/// Settles what the times of the rows leave open.
pub fn settle(reading: &mut Reading) {
    afternoons(reading);
    evenings(&mut reading.sessions);
    lengths(reading);
}

/// Rows of an afternoon written with the hours of a morning.
fn afternoons(reading: &mut Reading) {
    let (mut before, mut moved) = (None, Vec::new());
    for row in &mut reading.sessions {
        afternoon(row, before);
        before = row.until().or(before);
        if let (true, Some(from)) = (row.proposed, row.starts_at) {
            let to = row.ends_at.map_or_else(|| "…".to_owned(), hhmm);
            moved.push((
                row.line,
                vec![("title", row.title.clone()), ("from", hhmm(from)), ("to", to)],
            ));
        }
    }
    start_too(reading, !moved.is_empty());
    for (line, args) in moved {
        reading.propose(line, "paper-proposal-afternoon", args);
    }
}

/// Moves the times of one row to the afternoon, where they cannot stand as
/// they are written: before the row before it, or in the small hours.
fn afternoon(row: &mut Session, before: Option<i64>) {
    let Some(start) = row.starts_at.map(minute) else { return };
    let start =
        if is_early(start, before) && !row.halves.0 && start < HALF { start + HALF } else { start };
    row.proposed |= row.starts_at != Some(on_clock(start));
    row.starts_at = Some(on_clock(start));
    let Some(end) = row.ends_at.map(minute).filter(|end| *end < start && !row.halves.1) else {
        return;
    };
    if (60..8 * 60).contains(&end) && end + HALF > start && end + HALF - start <= 6 * 60 {
        row.ends_at = Some(on_clock(end + HALF));
        row.proposed = true;
    }
}

/// Whether a start, read as it is written, comes too early in the day for its place.
fn is_early(start: i64, before: Option<i64>) -> bool {
    let Some(before) = before else { return (60..MORNING).contains(&start) };
    let small = (60..8 * 60).contains(&start);
    let after_noon = before >= HALF && start + HALF <= before + 3 * 60;
    start < before && start + HALF >= before && (small || after_noon)
}

/// The start of the work, where it was written as its first row was.
fn start_too(reading: &mut Reading, moved: bool) {
    let first = reading.sessions.iter().take(2).filter_map(|row| row.starts_at).collect::<Vec<_>>();
    if let Some(told) = reading.starts_at.as_mut().filter(|_| moved) {
        let later = on_clock(minute(told.value) + HALF);
        if !first.contains(&told.value) && first.contains(&later) {
            told.value = later;
        }
    }
}

/// Rows after the midnight that ends an evening belong to the same day's work.
fn evenings(sessions: &mut [Session]) {
    let mut evening = false;
    for row in sessions {
        let Some(start) = row.starts_at.map(minute) else { continue };
        row.late = evening && start <= MORNING;
        evening |= start >= EVENING || row.until().is_some_and(|until| until >= EVENING);
    }
}

/// Rows that say how long they last, one after the other.
fn lengths(reading: &mut Reading) {
    let untimed = reading.sessions.iter().all(|row| row.clocks == 0);
    let mut before = reading.starts_at.as_ref().filter(|_| untimed).map(|told| minute(told.value));
    if untimed && before.is_none() && reading.sessions.iter().any(|row| row.lasts.is_some()) {
        reading.fault(None, "paper-fault-lengths-start", Vec::new());
    }
    let mut first = None;
    for row in &mut reading.sessions {
        let from = row.from().or(before.filter(|_| row.clocks == 0));
        if let (Some(from), Some(lasts), None) = (from, row.lasts, row.ends_at) {
            (row.starts_at, row.ends_at) = (Some(on_clock(from)), Some(on_clock(from + lasts)));
            (row.late, row.proposed, row.clocks) = (from >= DAY, true, 2);
            first = first.or(Some(from));
        }
        before = row.until();
    }
    if let Some(first) = first {
        let args = vec![("from", hhmm(on_clock(first)))];
        reading.propose(None, "paper-proposal-lengths", args);
    }
}
