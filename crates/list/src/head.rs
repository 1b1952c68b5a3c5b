//! The head of a table: the row in which most columns are known, with the line
//! above or below it where a head takes two.

use std::{collections::BTreeMap, sync::LazyLock};

use crate::{
    book::{Cell, Row, Table, letters},
    kind::Kind,
    reading::Column,
    vocabulary::words,
};

/// How many rows are looked through for the head.
const HEADS: usize = 40;
/// The most words of a head.
const WORDS: usize = 10;

/// Where a table's head stands, and what it says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Head {
    /// The number of its row; a list without a head has none.
    pub(crate) number: Option<usize>,
    /// The place of the first row below it.
    pub(crate) below: usize,
    pub(crate) columns: Vec<Column>,
}

/// A known column that a cell names, and whether by exactly its name.
type Named = BTreeMap<&'static str, (usize, bool)>;

/// The heads of each kind's columns, as words.
type Heads = Vec<(&'static str, Vec<Vec<String>>)>;

static HEADS_OF: LazyLock<Vec<Heads>> =
    LazyLock::new(|| Kind::ALL.iter().map(|it| of(*it)).collect());

fn of(kind: Kind) -> Heads {
    let heads = |known: &crate::Known| {
        let names = [known.ar, known.fr, known.key].into_iter().chain(known.also.iter().copied());
        names.map(words).collect()
    };
    kind.columns().iter().map(|known| (known.key, heads(known))).collect()
}

/// How well the best row would serve as a head of any kind: known columns, and
/// how many of them by exactly their name.
pub(crate) fn score(table: &Table) -> Option<(usize, usize)> {
    Kind::ALL.iter().filter_map(|kind| best(*kind, table)).map(|(_, named)| worth(&named)).max()
}

fn worth(named: &Named) -> (usize, usize) {
    (named.len(), named.values().filter(|(_, exact)| *exact).count())
}

/// The row in which most columns are known; the first of several. One column
/// known by half its words is not enough.
fn best(kind: Kind, table: &Table) -> Option<(usize, Named)> {
    let mut best: Option<(usize, Named)> = None;
    for (at, row) in table.rows.iter().enumerate().take(HEADS) {
        let named = named(kind, row);
        let worth_of = worth(&named);
        let enough = worth_of.0 > 1 || worth_of.1 > 0;
        if enough && best.as_ref().is_none_or(|(_, before)| worth_of > worth(before)) {
            best = Some((at, named));
        }
    }
    best
}

/// The known columns that a row names, each once, the exact name first.
fn named(kind: Kind, row: &Row) -> Named {
    let mut found = Named::new();
    for (at, cell) in row.cells.iter().enumerate() {
        let Cell::Text(text) = cell else { continue };
        if let Some((key, exact)) = name(kind, text)
            && found.get(key).is_none_or(|(_, before)| exact && !before)
        {
            found.insert(key, (at, exact));
        }
    }
    found
}

/// The column that a text names: by the whole of it, or by its first words,
/// of which the most count.
fn name(kind: Kind, text: &str) -> Option<(&'static str, bool)> {
    let said = words(text);
    if said.len() > WORDS {
        return None;
    }
    let mut begins: Option<(usize, &'static str)> = None;
    for (key, heads) in HEADS_OF.get(kind as usize)? {
        for head in heads {
            if *head == said {
                return Some((key, true));
            }
            if said.starts_with(head) && begins.is_none_or(|(most, _)| head.len() > most) {
                begins = Some((head.len(), key));
            }
        }
    }
    begins.map(|(_, key)| (key, false))
}

/// Finds the head of a table.
pub(crate) fn find(kind: Kind, table: &Table) -> Option<Head> {
    let (at, mut named) = best(kind, table)?;
    let row = &table.rows[at];
    let above = at.checked_sub(1).filter(|above| adds(kind, table, *above, row, &mut named));
    let names_rows = |row: &Row| {
        let mut keys = kind.named_by().iter().filter_map(|key| named.get(key));
        keys.any(|(at, _)| row.own().any(|own| own == *at))
    };
    let below = table.rows.get(at + 1).is_some_and(|below| !names_rows(below));
    let below = Some(at + 1).filter(|_| below);
    let below = below.filter(|below| adds(kind, table, *below, row, &mut named));
    let lines = [above, Some(at), below].into_iter().flatten();
    let lines: Vec<&Row> = lines.filter_map(|line| table.rows.get(line)).collect();
    Some(Head {
        number: Some(row.number),
        below: below.unwrap_or(at) + 1,
        columns: columns(&lines, &named),
    })
}

/// Whether a line beside the head names columns that it leaves open; if so, it
/// names them.
fn adds(kind: Kind, table: &Table, line: usize, head: &Row, named: &mut Named) -> bool {
    let Some(row) = table.rows.get(line).filter(|row| row.number.abs_diff(head.number) == 1) else {
        return false;
    };
    if row.cells.iter().any(|cell| matches!(cell, Cell::Number(_) | Cell::Date(_))) {
        return false;
    }
    let taken: Vec<usize> = named.values().map(|(at, _)| *at).collect();
    let found = self::named(kind, row).into_iter();
    let more: Vec<_> = found
        .filter(|(key, (at, exact))| *exact && !named.contains_key(key) && !taken.contains(at))
        .collect();
    let adds = !more.is_empty();
    named.extend(more);
    adds
}

/// Every column that says something in its head.
fn columns(lines: &[&Row], named: &Named) -> Vec<Column> {
    let width = lines.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let says = |at: usize| {
        let mut said: Vec<String> = lines.iter().map(|row| row.cell(at).shown()).collect();
        said.retain(|text| !text.is_empty());
        said.dedup();
        said.join(" ")
    };
    let known = |at: usize| named.iter().find(|(_, place)| place.0 == at).map(|(key, _)| *key);
    let columns =
        (0..width).map(|at| Column { at, letter: letters(at), head: says(at), known: known(at) });
    columns.filter(|column| !column.head.is_empty()).collect()
}

/// The columns of a list without a head, in the order in which its kind has them.
pub(crate) fn without(kind: Kind) -> Head {
    let columns = kind.without_head().iter().enumerate().map(|(at, key)| Column {
        at,
        letter: letters(at),
        head: String::new(),
        known: Some(key),
    });
    Head { number: None, below: 0, columns: columns.collect() }
}

/// The first row with the most words as a head of which nothing is known.
pub(crate) fn unknown(table: &Table) -> Head {
    let words = |row: &Row| row.cells.iter().filter(|it| matches!(it, Cell::Text(_))).count();
    let most = table.rows.iter().take(HEADS).map(words).max();
    let at = table.rows.iter().position(|row| Some(words(row)) == most).unwrap_or(0);
    let Some(row) = table.rows.get(at) else { return Head::default() };
    Head { number: Some(row.number), below: at + 1, columns: columns(&[row], &Named::new()) }
}
