//! The parts of a paper: what stands before the first section, the context
//! with its aims, the participants, the method, the programme.

use std::ops::Range;

use base::fold::fold;

use super::{
    clock,
    headings::{Section, section},
    kinds::begins_an_end,
    source::{Line, Shape, Source},
};

/// Where the parts of a paper lie, as ranges of indices into its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The title lines, up to the first section.
    pub head: Range<usize>,
    /// The participants' section, without its heading.
    pub participants: Range<usize>,
    /// The programme, without its heading; empty where there is none.
    pub programme: Range<usize>,
}

/// Finds the parts of a paper by its headings, and the programme by its times.
pub fn divide(source: &Source) -> Plan {
    let lines = &source.lines;
    let timed = timed(lines);
    let mut headings: Vec<(usize, Section)> =
        (0..lines.len()).filter_map(|at| Some((at, section(&lines[at])?))).collect();
    settle(&mut headings, &timed);
    let programme = programme(lines, &headings, &timed);
    let first = headings.iter().find(|(_, section)| *section != Section::Other);
    let head = first.map_or(programme.start, |(at, _)| *at).min(programme.start).min(lines.len());
    let participants = headings.iter().find(|(_, section)| *section == Section::Participants);
    let participants = participants.map_or(0..0, |(at, _)| {
        let end = headings.iter().map(|(next, _)| *next).find(|next| next > at);
        at + 1..end.unwrap_or(lines.len())
    });
    // A paper that is nothing but a programme is called by its heading.
    Plan { head: 0..head.max(1).min(lines.len()), participants, programme }
}

/// Decides of «برنامج …» whether it is the heading of the programme, which it
/// is where rows with times follow it at once, or a title.
fn settle(headings: &mut Vec<(usize, Section)>, timed: &[usize]) {
    const NEAR: usize = 3;
    let all = headings.clone();
    headings.retain_mut(|(at, section)| {
        if *section != Section::Called {
            return true;
        }
        *section = Section::Programme;
        let time = timed.iter().copied().find(|time| *time > *at && *time <= *at + NEAR);
        time.is_some_and(|time| !all.iter().any(|(next, _)| *next > *at && *next < time))
    });
}

/// The lines that say when something is done; where hardly any says from
/// when until when, those that say when it begins or how long it lasts.
fn timed(lines: &[Line]) -> Vec<usize> {
    let which = |says: &dyn Fn(&Line) -> bool| -> Vec<usize> {
        (0..lines.len()).filter(|&at| says(&lines[at])).collect()
    };
    let spans = which(&has_span);
    if spans.len() > 1 { spans } else { which(&|line| has_span(line) || has_length(line)) }
}

fn texts(line: &Line) -> Vec<&str> {
    match line.as_row() {
        Some(row) => row.parts().map(|part| part.text.as_str()).collect(),
        None => vec![line.text.as_str()],
    }
}

/// A line that gives the start and the end of something.
fn has_span(line: &Line) -> bool {
    let clocks = texts(line).into_iter().flat_map(clock::all);
    let (strong, weak): (Vec<_>, Vec<_>) =
        clocks.filter(|clock| clock.digits).partition(|clock| !clock.weak);
    let cells = line.as_row().is_some() && strong.len() + weak.len() >= 2;
    strong.len() >= 2 || cells || !clock::ranges(&line.text).is_empty()
}

/// A row or item that gives the start of something, or how long it lasts.
fn has_length(line: &Line) -> bool {
    let begins = |text: &str| {
        let first = clock::clocks(text).into_iter().find(|clock| clock.digits);
        first.is_some_and(|clock| clock.range.start == 0)
    };
    let may = !matches!(line.shape, Shape::Heading);
    may && texts(line).into_iter().any(|text| clock::lasting(text).is_some() || begins(text))
}

/// The lines of the programme: from its heading, or else from its first timed
/// line, to the last row of its last table, or the last line of its list.
fn programme(lines: &[Line], headings: &[(usize, Section)], timed: &[usize]) -> Range<usize> {
    let none = lines.len()..lines.len();
    let called = headings.iter().filter(|(_, section)| *section == Section::Programme);
    let mut called = called.map(|(at, _)| *at);
    let called = called.find(|at| {
        let time = timed.iter().find(|time| *time > at);
        let between = |next: usize| time.is_none_or(|time| next < *time);
        let other = |(next, section): &(usize, Section)| {
            next > at && between(*next) && *section != Section::Programme
        };
        time.is_some() && !headings.iter().any(other)
    });
    let rows = || timed.iter().copied().filter(|at| lines[*at].as_row().is_some());
    let first = called.map(|at| at + 1).or_else(|| {
        let first = if rows().count() > 1 { rows().next() } else { timed.first().copied() };
        Some(rows_before(lines, first.filter(|_| timed.len() > 1)?))
    });
    let Some(first) = first else { return none };
    let after = headings.iter().find(|(at, section)| *section == Section::After && *at > first);
    let after = after.map_or(lines.len(), |(at, _)| *at);
    let last = timed.iter().copied().rfind(|at| *at >= first && *at < after);
    let Some(last) = last else { return none };
    first..end(lines, headings, last)
}

/// Where the programme ends, whose last timed line this is.
fn end(lines: &[Line], headings: &[(usize, Section)], last: usize) -> usize {
    let next = headings.iter().map(|(at, _)| *at).find(|at| *at > last);
    let rest = lines.get(last + 1..next.unwrap_or(lines.len())).unwrap_or_default();
    let belongs = |line: &&Line| match (lines[last].as_row(), line.as_row()) {
        _ if begins_an_end(&line.text) => true,
        (Some(mine), Some(other)) => mine.table == other.table,
        (Some(_), None) => false,
        (None, _) => line.shape != Shape::Heading && !is_contact(&line.text),
    };
    last + 1 + rest.iter().take_while(belongs).count()
}

/// A line with a phone number or an address of mail.
fn is_contact(text: &str) -> bool {
    let digits = fold(text).chars().filter(char::is_ascii_digit).count();
    text.contains('@') || digits >= 9
}

/// The first of the rows of the same table that lead to this line.
fn rows_before(lines: &[Line], at: usize) -> usize {
    let table = |line: &Line| line.as_row().map(|row| row.table);
    let mine = lines.get(at).and_then(table);
    let before = lines.get(..at).unwrap_or_default().iter().rev();
    at - before.take_while(|line| mine.is_some() && table(line) == mine).count()
}
