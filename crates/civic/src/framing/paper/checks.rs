//! What contradicts itself in the agenda.

use super::{
    coverage,
    reading::{Kind, Reading, Remark, Session, hhmm, on_clock},
    sections::Plan,
};

/// Notes every contradiction between the rows, and between them and the prose.
pub fn check(reading: &mut Reading, plan: &Plan) {
    let damaged = damaged(reading);
    reading.faults.extend(damaged);
    for part in reading.source.unread.clone() {
        reading.fault(None, "paper-fault-unread-part", vec![("part", part)]);
    }
    if reading.sessions.is_empty() {
        return reading.fault(None, "paper-fault-no-programme", Vec::new());
    }
    let found: Vec<Remark> = [backwards, overlaps, repeated_numbers, start, nameless]
        .iter()
        .flat_map(|find| find(reading))
        .collect();
    reading.faults.extend(found);
    let unread = coverage::unread(reading, plan);
    reading.faults.extend(unread);
}

fn remark(line: usize, key: &'static str, args: Vec<(&'static str, String)>) -> Remark {
    Remark { key, args, line: Some(line) }
}

fn backwards(reading: &Reading) -> Vec<Remark> {
    let wrong = reading.sessions.iter().filter_map(|row| {
        let (from, to) = (row.starts_at?, row.ends_at?);
        let lasts = row.minutes()?;
        let wrong = lasts < 0 || (lasts == 0 && row.kind != Kind::Closing);
        let args = vec![("title", row.title.clone()), ("from", hhmm(from)), ("to", hhmm(to))];
        wrong.then(|| remark(row.line, "paper-fault-backwards", args))
    });
    wrong.collect()
}

/// Each row must start when all before it have ended.
fn overlaps(reading: &Reading) -> Vec<Remark> {
    let mut latest: Option<(i64, &str)> = None;
    let mut faults = Vec::new();
    for row in &reading.sessions {
        faults.extend(latest.and_then(|latest| overlap(latest, row)));
        if let Some(end) = row.until()
            && latest.is_none_or(|(latest, _)| end > latest)
        {
            latest = Some((end, &row.title));
        }
    }
    faults
}

/// The fault of a row that starts before the end of an earlier one.
fn overlap((end, title): (i64, &str), row: &Session) -> Option<Remark> {
    let start = row.from().filter(|start| *start < end)?;
    let args = vec![
        ("first", title.to_owned()),
        ("until", hhmm(on_clock(end))),
        ("second", row.title.clone()),
        ("from", hhmm(on_clock(start))),
    ];
    Some(remark(row.line, "paper-fault-overlap", args))
}

fn repeated_numbers(reading: &Reading) -> Vec<Remark> {
    let mut seen = std::collections::HashSet::new();
    let mut faults = Vec::new();
    for row in &reading.sessions {
        if let Some(number) = row.number.filter(|number| !seen.insert(*number)) {
            let args = vec![("number", number.to_string())];
            faults.push(remark(row.line, "paper-fault-repeated-number", args));
        }
    }
    faults
}

/// The start told in the prose is the first session's, or the reception's before it.
fn start(reading: &Reading) -> Vec<Remark> {
    let Some(told) = &reading.starts_at else { return Vec::new() };
    let timed = || reading.sessions.iter().filter(|row| row.starts_at.is_some());
    let first = timed().find(|row| row.kind == Kind::Session).or_else(|| timed().next());
    let agrees =
        [first, timed().next()].iter().flatten().any(|row| row.starts_at == Some(told.value));
    let Some((row, time)) = first.and_then(|row| Some((row, row.starts_at?))) else {
        return Vec::new();
    };
    let args = vec![("told", hhmm(told.value)), ("title", row.title.clone()), ("from", hhmm(time))];
    if agrees { Vec::new() } else { vec![remark(told.line, "paper-fault-start", args)] }
}

fn nameless(reading: &Reading) -> Vec<Remark> {
    let rows = reading.sessions.iter().filter(|row| row.title.is_empty());
    rows.map(|row| remark(row.line, "paper-fault-nameless", Vec::new())).collect()
}

/// Lines with letters that the file's encoding does not hold.
fn damaged(reading: &Reading) -> Vec<Remark> {
    let lines = reading.source.lines.iter().filter(|line| line.text.contains('\u{fffd}'));
    lines.map(|line| remark(line.number, "paper-fault-damaged", Vec::new())).collect()
}
