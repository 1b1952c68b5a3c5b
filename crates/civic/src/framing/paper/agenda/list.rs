//! A programme written as paragraphs and lists.

use super::alone;
use crate::framing::paper::{
    entry::Entry,
    kinds::stands_alone,
    source::{Line, Part, Shape},
};

/// A programme written as paragraphs and lists: a time or a session's number
/// opens a row, and what stands beside it without either belongs to it.
pub fn list(lines: &[Line]) -> Vec<Entry> {
    let read: Vec<(&Line, Entry)> = lines.iter().map(|line| (line, entry(line))).collect();
    let timed = read.iter().any(|(_, entry)| !entry.clocks.is_empty() && !entry.announces);
    let opens = |entry: &Entry| match timed {
        true => !entry.clocks.is_empty() || entry.label.is_some(),
        false => entry.opens(),
    };
    let above = content_above(&read);
    let (mut entries, mut waiting): (Vec<Entry>, Vec<Part>) = (Vec::new(), Vec::new());
    for (line, mut entry) in read {
        match entries.last_mut() {
            _ if above && is_bare(&entry) => {
                entry.parts = std::mem::take(&mut waiting);
                entries.push(entry);
            }
            Some(open) if completes(open, &entry) => {
                open.clocks = entry.clocks;
                open.parts.extend(entry.parts);
            }
            Some(open) if is_told_by(open, &entry) => {
                open.label = entry.label;
                open.parts.extend(entry.parts);
            }
            _ if opens(&entry) || stands_alone(&line.text) => entries.push(entry),
            _ if above => waiting.extend(below(line)),
            Some(open) => open.parts.extend(below(line)),
            None => {}
        }
    }
    entries
}

fn entry(line: &Line) -> Entry {
    match &line.shape {
        Shape::Row(row) => {
            Entry::of(line.number, row.cells.iter().map(|cell| cell.parts.clone()).collect())
        }
        _ => alone(line),
    }
}

/// A row that says when and which session, not what.
fn is_bare(entry: &Entry) -> bool {
    entry.opens() && entry.parts.is_empty()
}

/// Whether what is done stands above the line that says when, as it does
/// where a table's columns were copied one after the other.
fn content_above(read: &[(&Line, Entry)]) -> bool {
    let bare: Vec<usize> = (0..read.len()).filter(|&at| is_bare(&read[at].1)).collect();
    let content = |at: Option<usize>| {
        at.and_then(|at| read.get(at))
            .is_some_and(|(line, entry)| !entry.opens() && !stands_alone(&line.text))
    };
    let last = bare.last().copied();
    bare.len() > 1
        && bare.iter().all(|at| content(at.checked_sub(1)))
        && !content(last.map(|at| at + 1))
}

/// A line of nothing but times after a row that has none.
fn completes(open: &Entry, entry: &Entry) -> bool {
    let timed = !entry.clocks.is_empty() && !entry.announces;
    open.clocks.is_empty() && open.label.is_some() && timed && entry.label.is_none()
}

/// Whether a row that is nothing but times has its words on this line.
fn is_told_by(open: &Entry, entry: &Entry) -> bool {
    let bare = !open.clocks.is_empty() && open.label.is_none() && open.parts.is_empty();
    bare && !open.announces && entry.clocks.is_empty()
}

fn below(line: &Line) -> Option<Part> {
    let depth = if matches!(line.shape, Shape::Item | Shape::Numbered) { 2 } else { 0 };
    Part::of(&line.text, depth)
}
