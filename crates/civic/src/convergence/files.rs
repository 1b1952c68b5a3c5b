//! The two files of `mithaq convergence suggest`: a row for each measure or
//! commitment, with the head `code,title,description` in any order.

use std::collections::HashMap;

use super::likely::Item;

/// The columns, in the order in which they are named.
pub const HEAD: [&str; 3] = ["code", "title", "description"];

/// A row of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its code, one of its file.
    pub code: String,
    /// What it says.
    pub item: Item,
}

/// Why a file cannot be taken, at a row and a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line on which the row begins, from 1.
    pub row: usize,
    /// The column's letter.
    pub column: String,
    /// The key of the sentence.
    pub key: &'static str,
    /// What stands there, or what is missing.
    pub said: String,
}

/// A row as it stands: its line and its cells.
type Cells = (usize, Vec<Vec<u8>>);

/// The rows of a file; otherwise every fault.
pub fn read(bytes: &[u8]) -> Result<Vec<Row>, Vec<Fault>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut faults = Vec::new();
    let mark = mark(bytes);
    let rows: Vec<(usize, Vec<String>)> =
        split(bytes, mark).into_iter().map(|it| decoded(it, &mut faults)).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut rows = rows.into_iter();
    let (line, head) = rows.next().unwrap_or((1, Vec::new()));
    let places =
        HEAD.map(|name| head.iter().position(|it| base::visible(it).eq_ignore_ascii_case(name)));
    for (at, (name, place)) in HEAD.iter().zip(&places).enumerate() {
        if place.is_none() {
            let said = (*name).to_owned();
            faults.push(fault(line, at, "fault-suggest-head", said));
        }
    }
    let [Some(code), Some(title), Some(description)] = places else { return Err(faults) };
    let (mut found, mut codes) = (Vec::new(), HashMap::new());
    for (line, cells) in rows {
        let cell = |at: usize| cells.get(at).map_or("", |it| base::visible(it)).to_owned();
        let row = Row {
            code: cell(code),
            item: Item { title: cell(title), description: cell(description) },
        };
        if cells.iter().all(|it| base::visible(it).is_empty()) {
            faults.push(fault(line, 0, "fault-suggest-empty", String::new()));
            continue;
        }
        for (at, text) in [(code, &row.code), (title, &row.item.title)] {
            if text.is_empty() {
                let said = HEAD[usize::from(at == title)].to_owned();
                faults.push(fault(line, at, "fault-suggest-cell", said));
            }
        }
        if !row.code.is_empty() && codes.insert(row.code.clone(), line).is_some() {
            faults.push(fault(line, code, "fault-suggest-twice", row.code.clone()));
        }
        found.push(row);
    }
    if found.is_empty() && faults.is_empty() {
        faults.push(fault(line + 1, 0, "fault-suggest-none", String::new()));
    }
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

fn fault(row: usize, at: usize, key: &'static str, said: String) -> Fault {
    Fault { row, column: list::letters(at), key, said }
}

/// The sign that sets cells apart: the first of the head's.
fn mark(bytes: &[u8]) -> u8 {
    let head = bytes.split(|it| *it == b'\n').next().unwrap_or_default();
    head.iter().copied().find(|it| [b',', b';', b'\t'].contains(it)).unwrap_or(b',')
}

/// The rows of a file and their cells; what comes after the last row that holds
/// anything is no row.
fn split(bytes: &[u8], mark: u8) -> Vec<Cells> {
    let (mut rows, mut line) = (Vec::new(), 1);
    let (mut begun, mut cells, mut cell, mut quoted) = (1, Vec::new(), Vec::new(), false);
    let mut rest = bytes.iter().copied().peekable();
    while let Some(sign) = rest.next() {
        line += usize::from(sign == b'\n');
        match sign {
            b'"' if quoted && rest.peek() == Some(&b'"') => {
                rest.next();
                cell.push(sign);
            }
            b'"' if quoted => quoted = false,
            b'"' if cell.is_empty() => quoted = true,
            b'\r' if !quoted && matches!(rest.peek(), None | Some(b'\n')) => {}
            b'\n' if !quoted => {
                cells.push(std::mem::take(&mut cell));
                rows.push((begun, std::mem::take(&mut cells)));
                begun = line;
            }
            sign if sign == mark && !quoted => cells.push(std::mem::take(&mut cell)),
            sign => cell.push(sign),
        }
    }
    if !cell.is_empty() || !cells.is_empty() {
        cells.push(cell);
        rows.push((begun, cells));
    }
    while rows.last().is_some_and(|(_, cells): &Cells| cells.len() == 1 && cells[0].is_empty()) {
        rows.pop();
    }
    rows
}

/// A row as text; a cell that is no UTF-8 is a fault.
fn decoded((line, cells): Cells, faults: &mut Vec<Fault>) -> (usize, Vec<String>) {
    let read = cells.into_iter().enumerate().map(|(at, cell)| {
        let text = String::from_utf8(cell).ok().filter(|it| !it.contains('\0'));
        text.unwrap_or_else(|| {
            faults.push(fault(line, at, "fault-suggest-letters", String::new()));
            String::new()
        })
    });
    let read = read.collect();
    (line, read)
}
