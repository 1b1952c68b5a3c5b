//! The agenda: the rows of the programme become receptions, sessions, breaks
//! and the end of the day.

pub mod head;
mod list;
mod rows;

use jiff::civil::Time;

use super::{
    entry::Entry,
    kinds::kind,
    reading::{Kind, Reading, Session, Told, hhmm},
    sections::Plan,
    source::{Line, Part, tidy},
};

/// Reads the programme.
pub fn read(reading: &mut Reading, plan: &Plan) {
    let mut entries = entries(reading, plan);
    for entry in entries.extract_if(.., |entry| entry.announces).collect::<Vec<_>>() {
        announced(reading, &entry);
    }
    let entries = together(entries.into_iter().flat_map(split).collect());
    let last = entries.len().saturating_sub(1);
    for (at, entry) in entries.into_iter().enumerate() {
        let session = session(reading, entry, at == last);
        reading.sessions.push(session);
    }
    number(reading);
}

/// The entries of the programme, by rows where it is a table.
fn entries(reading: &mut Reading, plan: &Plan) -> Vec<Entry> {
    let lines = reading.source.lines.get(plan.programme.clone()).unwrap_or_default().to_vec();
    let tabular = lines.iter().filter(|line| line.as_row().is_some()).count() > 1;
    if !tabular {
        return list::list(&lines);
    }
    let (entries, banners) = rows::rows(&lines);
    banners.iter().for_each(|banner| stands_over(reading, *banner));
    entries
}

/// Says that a line over others was taken for no row of the day.
fn stands_over(reading: &mut Reading, line: usize) {
    let title = reading.source.line(line).map_or_else(String::new, Line::excerpt);
    reading.propose(line, "paper-proposal-banner", vec![("title", title)]);
}

fn alone(line: &Line) -> Entry {
    Entry::of(line.number, vec![Part::of(&line.text, 0).into_iter().collect()])
}

/// A row whose cells hold several times and as many things done one under
/// the other is as many rows.
fn split(entry: Entry) -> Vec<Entry> {
    let count = entry.clocks.len() / 2;
    let whole = entry.clocks.len().is_multiple_of(2) && entry.parts.len() == count;
    if count < 2 || !whole || entry.label.is_some() {
        return vec![entry];
    }
    let pairs = entry.clocks.chunks(2).zip(entry.parts);
    let row = |(clocks, part): (&[_], Part)| Entry {
        line: entry.line,
        clocks: clocks.to_vec(),
        parts: vec![Part { depth: 0, ..part }],
        ..Entry::default()
    };
    pairs.map(row).collect()
}

/// Rows of the same times, one after the other, are one row of the day that
/// does several things at once.
fn together(entries: Vec<Entry>) -> Vec<Entry> {
    let mut kept: Vec<Entry> = Vec::new();
    for entry in entries {
        match kept.last_mut().filter(|last| last.is_beside(&entry)) {
            Some(last) => {
                last.gather(&entry);
                last.parallel = true;
                last.label = last.label.take().or(entry.label);
            }
            None => kept.push(entry),
        }
    }
    kept
}

/// The programme's own word on when the work starts.
fn announced(reading: &mut Reading, entry: &Entry) {
    let Some((clock, said)) = entry.clocks.first() else { return };
    match (clock.time, &reading.starts_at) {
        (None, _) => impossible(reading, entry.line, said),
        (Some(value), None) => reading.starts_at = Some(Told { value, line: entry.line }),
        (Some(value), Some(told)) if told.value != value => {
            let args = vec![("first", hhmm(told.value)), ("second", hhmm(value))];
            reading.fault(entry.line, "paper-fault-starts-differ", args);
        }
        _ => {}
    }
}

fn impossible(reading: &mut Reading, line: usize, said: &str) {
    reading.fault(line, "paper-fault-impossible-time", vec![("said", tidy(said))]);
}

fn session(reading: &mut Reading, entry: Entry, last: bool) -> Session {
    for (clock, said) in &entry.clocks {
        if clock.time.is_none() {
            impossible(reading, entry.line, said);
        }
    }
    let time = |at: usize| entry.clocks.get(at).and_then(|(clock, _)| clock.time);
    let (starts_at, ends_at): (Option<Time>, Option<Time>) = (time(0), time(1));
    let half = |at: usize| entry.clocks.get(at).is_some_and(|(clock, _)| clock.half.is_some());
    let halves = (half(0), half(1));
    let (title, items) = titled(&entry);
    let kind = if entry.label.is_some() { Kind::Session } else { kind(&title, last) };
    if entry.parallel {
        reading.propose(entry.line, "paper-proposal-parallel", vec![("title", title.clone())]);
    }
    Session {
        number: entry.label.map(|(number, _)| number),
        title,
        starts_at,
        ends_at,
        items,
        kind,
        line: entry.line,
        proposed: entry.clocks.iter().any(|(clock, _)| clock.shared),
        clocks: entry.clocks.len(),
        halves,
        lasts: entry.lasts,
        late: false,
    }
}

/// The title of a row and the items under it. A session without a title of
/// its own is called by its number, as the paper calls it.
fn titled(entry: &Entry) -> (String, Vec<String>) {
    let (first, second) = (entry.parts.first(), entry.parts.get(1));
    let own = first.filter(|first| {
        let above = second.is_some_and(|second| first.depth < second.depth);
        second.is_none() && (first.depth < 2 || entry.label.is_none())
            || above
            || first.text.ends_with(':')
    });
    let label = entry.label.as_ref().map(|(_, words)| unmarked(words));
    let title = own.map(|part| part.text.trim_end_matches([':', ' ']).to_owned());
    let items = entry.parts.iter().skip(usize::from(own.is_some()));
    let items: Vec<String> = items.map(|part| super::aims::ended(&part.text)).collect();
    let title = title.or(label).or_else(|| items.first().cloned());
    (title.unwrap_or_default(), items)
}

/// Words without vowel marks and tatweel.
fn unmarked(words: &str) -> String {
    let mark = |letter: &char| matches!(letter, '\u{64b}'..='\u{652}' | '\u{670}' | 'ـ');
    tidy(&words.chars().filter(|letter| !mark(letter)).collect::<String>())
}

/// Numbers the sessions by rank where the paper numbers none, and says so.
fn number(reading: &mut Reading) {
    let mut sessions: Vec<&mut Session> =
        reading.sessions.iter_mut().filter(|session| session.kind == Kind::Session).collect();
    if sessions.is_empty() || sessions.iter().any(|session| session.number.is_some()) {
        return;
    }
    for (number, session) in (1..).zip(&mut sessions) {
        session.number = Some(number);
    }
    let count = sessions.len().to_string();
    reading.propose(None, "paper-proposal-numbers", vec![("count", count)]);
}
