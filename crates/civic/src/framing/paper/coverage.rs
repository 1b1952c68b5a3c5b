//! The rule that keeps a day whole: every range of time that the source
//! writes is a row of the day, or the whole of several rows; any other is a fault.

use super::{
    clock::{Clock, ranges},
    reading::{Reading, Remark, Session, minute},
    sections::Plan,
    source::{Line, tidy},
};

/// Half a day in minutes: an afternoon may be written with the hours of a morning.
const HALF: i64 = 12 * 60;

/// The faults of the ranges that became no row.
pub fn unread(reading: &Reading, plan: &Plan) -> Vec<Remark> {
    if reading.sessions.is_empty() {
        return Vec::new();
    }
    let lines = reading.source.lines.iter().enumerate();
    let unread = lines.flat_map(|(at, line)| {
        let strict = plan.programme.contains(&at) && is_row(line);
        let ranges = ranges(&line.text).into_iter();
        ranges.filter_map(move |(range, from, to)| {
            let said = tidy(line.text.get(range)?);
            let args = vec![("said", said)];
            let fault = Remark { key: "paper-fault-unread-time", args, line: Some(line.number) };
            (!is_read(reading, &from, &to, strict)?).then_some(fault)
        })
    });
    unread.collect()
}

/// A row of which one cell says when and another what.
fn is_row(line: &Line) -> bool {
    line.as_row().is_some_and(|row| row.filled().count() > 1)
}

/// Whether a range is that of a row, or where it need not be, that of several.
fn is_read(reading: &Reading, from: &Clock, to: &Clock, strict: bool) -> Option<bool> {
    let (from, to) = (minute(from.time?) % HALF, minute(to.time?) % HALF);
    let start = |row: &Session| row.starts_at.map(|time| minute(time) % HALF);
    let end = |row: &Session| row.ends_at.map(|time| minute(time) % HALF);
    let rows = &reading.sessions;
    let is = |row: &Session, from, to| start(row) == Some(from) && end(row) == Some(to);
    // The columns «إلى» and «من» of a table may stand in either order.
    let row = rows.iter().any(|row| is(row, from, to) || strict && is(row, to, from));
    let first = rows.iter().position(|row| start(row) == Some(from));
    let last = rows.iter().rposition(|row| end(row) == Some(to));
    let several = first.zip(last).is_some_and(|(first, last)| first < last);
    // A column of durations beside that of starts: « 9h00 | 1h30 ».
    let lasting = |row: &Session| start(row) == Some(from) && end(row) == Some((from + to) % HALF);
    Some(row || several && !strict || strict && rows.iter().any(lasting))
}
