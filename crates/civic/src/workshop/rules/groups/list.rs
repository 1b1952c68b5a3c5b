//! The list of a drawing. A row is one person: `label`, `sex` (female, male, unsaid),
//! `category` (its place in the workshop's list), `fixed` (the group they are
//! fixed to, or nothing), one column `session_…` for each earlier session (the
//! group they sat in, or nothing), `salt`, and `group`, the one they were drawn
//! into. Groups are counted from 1, rows stand in the order of their labels.
//!
//! Everybody reads of each row its label, its group and its [`commitment`], which
//! binds the rest without telling it: sexes and categories under labels would tell
//! of few people what no figure may tell. Each person finds their own row by the
//! code of their invitation; those who audit read the whole list and draw again.

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

/// A row as everybody reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicRow {
    /// Who, by the label of the list.
    pub label: String,
    /// What binds the row without telling it; none where the row has no salt.
    pub commitment: Option<String>,
    /// Whether they were fixed to their group before.
    pub fixed: bool,
    /// The group that the drawing gave them, counted from 0.
    pub group: Option<usize>,
}

impl PublicRow {
    /// What everybody reads of a row.
    #[must_use]
    pub fn of(row: &Row) -> Self {
        Self {
            label: row.person.label.clone(),
            commitment: commitment(row),
            fixed: row.person.fixed.is_some(),
            group: row.group,
        }
    }
}

/// Writes a whole list; the rows come in the order of their labels.
#[must_use]
pub fn write(rows: &[Row]) -> String {
    table(rows, str::to_owned)
}

fn ordered(rows: &[Row]) -> Vec<&Row> {
    let mut rows: Vec<&Row> = rows.iter().collect();
    rows.sort_by(|one, other| one.person.label.cmp(&other.person.label));
    rows
}

fn number(group: Option<usize>) -> String {
    group.map_or(String::new(), |it| (it + 1).to_string())
}

/// What a drawing took of somebody, cell by cell: `sessions` earlier sessions,
/// and the salt where there is one.
fn cells(row: &Row, label: String, sessions: usize) -> Vec<String> {
    let Row { person, .. } = row;
    let mut cells = vec![label, person.sex.word().to_owned(), person.category.to_string()];
    cells.push(number(person.fixed));
    cells.extend((0..sessions).map(|at| number(person.sat.get(at).copied().flatten())));
    cells.extend(Some(person.salt.clone()).filter(|it| !it.is_empty()));
    cells
}

fn table(rows: &[Row], said: impl Fn(&str) -> String) -> String {
    let rows = ordered(rows);
    let sessions = rows.iter().map(|row| row.person.sat.len()).max().unwrap_or(0);
    let salted = rows.iter().any(|row| !row.person.salt.is_empty());
    let heads = ["label", "sex", "category", "fixed"].map(str::to_owned).into_iter();
    let heads = heads.chain((1..=sessions).map(|session| format!("session_{session}")));
    let heads = heads.chain(salted.then(|| "salt".to_owned()));
    let mut table = csv::Writer::from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = table.write_record(heads.chain(["group".to_owned()]));
    for row in rows {
        let cells = cells(row, said(&row.person.label), sessions);
        let _ = table.write_record(cells.into_iter().chain([number(row.group)]));
    }
    String::from_utf8(table.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// The same as a file that spreadsheets open: with the mark that says UTF-8,
/// and labels that look like numbers kept as words.
#[must_use]
pub fn file(rows: &[Row]) -> String {
    format!("\u{feff}{}", table(rows, kept))
}

fn kept(label: &str) -> String {
    match label.parse::<f64>() {
        Ok(_) => format!("=\"{label}\""),
        Err(_) => label.to_owned(),
    }
}

/// The words that a row's commitment is the digest of: its cells before `group`,
/// between commas.
#[must_use]
pub fn sealed_words(row: &Row) -> String {
    cells(row, row.person.label.clone(), row.person.sat.len()).join(",")
}

/// What everybody reads in place of what a drawing took of somebody: SHA-256, in
/// hexadecimal, of [`sealed_words`]. None where a row has no salt: its few values
/// could be tried out.
#[must_use]
pub fn commitment(row: &Row) -> Option<String> {
    let salted = !row.person.salt.is_empty();
    salted.then(|| hex::encode(Sha256::digest(sealed_words(row).as_bytes())))
}

/// The list that everybody reads, as a file for spreadsheets; the rows come in the
/// order of their labels.
#[must_use]
pub fn public_file(rows: &[PublicRow]) -> String {
    let mut table = csv::Writer::from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = table.write_record(["label", "commitment", "group"]);
    for row in rows {
        let commitment = row.commitment.clone().unwrap_or_default();
        let _ = table.write_record([kept(&row.label), commitment, number(row.group)]);
    }
    let table = String::from_utf8(table.into_inner().unwrap_or_default()).unwrap_or_default();
    format!("\u{feff}{table}")
}

/// The digest of what a drawing was made of: of the lines `label,commitment`, each
/// ended, in the order of the labels. Of a list without salts, of its whole table
/// without the last column, as it was before rows had one.
#[must_use]
pub fn digest(rows: &[Row]) -> String {
    let line = |row: &&Row| Some(format!("{},{}\n", row.person.label, commitment(row)?));
    let lines: Option<String> = ordered(rows).iter().map(line).collect();
    let words = lines.filter(|it| !it.is_empty()).unwrap_or_else(|| {
        let bare = rows.iter().map(|row| Row { group: None, ..row.clone() });
        write(&bare.collect::<Vec<Row>>())
    });
    hex::encode(Sha256::digest(words.as_bytes()))
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
    let (fixed, salt, group) = (place("fixed"), place("salt"), place("group"));
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
            salt: salt.map_or("", cell).to_owned(),
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
