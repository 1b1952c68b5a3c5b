//! The published list of a drawing, as a table that anybody can draw from
//! again. A row is one person: `label`, `sex` (female, male, unsaid),
//! `category` (its place in the workshop's list), `fixed` (the group they are
//! fixed to, or nothing), one column `session_…` for each earlier session (the
//! group they sat in, or nothing), and `group`, the one they were drawn into.
//! Groups are counted from 1, rows stand in the order of their labels.

use sha2::{Digest, Sha256};

use super::Present;

/// One row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Who.
    pub person: Present,
    /// The group that the drawing gave them, counted from 0.
    pub group: Option<usize>,
}

/// Writes a list; the rows come in the order of their labels.
#[must_use]
pub fn write(rows: &[Row]) -> String {
    table(rows, str::to_owned)
}

fn table(rows: &[Row], said: impl Fn(&str) -> String) -> String {
    let mut rows: Vec<&Row> = rows.iter().collect();
    rows.sort_by(|one, other| one.person.label.cmp(&other.person.label));
    let sessions = rows.iter().map(|row| row.person.sat.len()).max().unwrap_or(0);
    let number = |group: Option<usize>| group.map_or(String::new(), |it| (it + 1).to_string());
    let heads = ["label", "sex", "category", "fixed"].map(str::to_owned).into_iter();
    let heads = heads.chain((1..=sessions).map(|session| format!("session_{session}")));
    let mut table = csv::Writer::from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = table.write_record(heads.chain(["group".to_owned()]));
    for Row { person, group } in rows {
        let sat = (0..sessions).map(|at| number(person.sat.get(at).copied().flatten()));
        let (sex, category) = (person.sex.word().to_owned(), person.category.to_string());
        let cells = [said(&person.label), sex, category, number(person.fixed)];
        let _ = table.write_record(cells.into_iter().chain(sat).chain([number(*group)]));
    }
    String::from_utf8(table.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// The same as a file that spreadsheets open: with the mark that says UTF-8,
/// and labels that look like numbers kept as words.
#[must_use]
pub fn file(rows: &[Row]) -> String {
    let kept = |label: &str| match label.parse::<f64>() {
        Ok(_) => format!("=\"{label}\""),
        Err(_) => label.to_owned(),
    };
    format!("\u{feff}{}", table(rows, kept))
}

/// The digest of what a drawing was made of: of the list without its last column.
#[must_use]
pub fn digest(rows: &[Row]) -> String {
    let bare: Vec<Row> =
        rows.iter().map(|row| Row { person: row.person.clone(), group: None }).collect();
    hex::encode(Sha256::digest(write(&bare).as_bytes()))
}

/// Reads a list as [`write`] or [`file`] gives it; where it cannot be read, the number of
/// its line. Columns it does not know are left alone.
pub fn read(text: &str) -> Result<Vec<Row>, usize> {
    let text = text.trim_start_matches('\u{feff}');
    let mut table = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let heads = table.headers().map_err(|_| 1_usize)?.clone();
    let place = |name: &str| heads.iter().position(|head| head == name);
    let needed = ["label", "sex", "category"].map(place);
    let [Some(label), Some(sex), Some(category)] = needed else { return Err(1) };
    let sessions: Vec<usize> =
        (1..).map_while(|session| place(&format!("session_{session}"))).collect();
    let (fixed, group) = (place("fixed"), place("group"));
    let mut rows = Vec::new();
    for (at, record) in table.records().enumerate() {
        let line = at + 2;
        let record = record.map_err(|_| line)?;
        let cell = |column: usize| record.get(column).unwrap_or_default();
        let number = |column: Option<usize>| seat(column.map_or("", cell)).ok_or(line);
        let person = Present {
            label: Some(::list::bare(cell(label)))
                .filter(|it| !it.is_empty())
                .ok_or(line)?
                .to_owned(),
            sex: cell(sex).parse().map_err(|_| line)?,
            category: cell(category).parse().map_err(|_| line)?,
            sat: sessions.iter().map(|column| number(Some(*column))).collect::<Result<_, _>>()?,
            fixed: number(fixed)?,
        };
        rows.push(Row { person, group: number(group)? });
    }
    Ok(rows)
}

/// The number of a group as written, counted from 0; `None` when it is none.
fn seat(text: &str) -> Option<Option<usize>> {
    match text {
        "" => Some(None),
        _ => text.parse::<usize>().ok().and_then(|it| it.checked_sub(1)).map(Some),
    }
}
