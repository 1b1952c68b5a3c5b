//! A list of activities out of a sheet: the head names the columns, every row
//! below is an activity. It is taken whole or not at all.

use base::Faults;

use super::{Cells, Given, MOST, money::money, vocabulary};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// What is done.
    Title,
    /// Who does it.
    Responsible,
    /// When.
    Period,
    /// What it costs.
    Cost,
    /// Where it stands written.
    Source,
}

/// The columns in the order in which they are shown.
pub const COLUMNS: [Column; 5] =
    [Column::Title, Column::Responsible, Column::Period, Column::Cost, Column::Source];

impl Column {
    /// The field of its form.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Responsible => "responsible",
            Self::Period => "period",
            Self::Cost => "cost",
            Self::Source => "source",
        }
    }
}

/// A list as it was understood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct List {
    /// Its activities.
    pub activities: Vec<Given>,
    /// The heads of columns that were left aside.
    pub aside: Vec<String>,
}

/// How many rows are looked through for the head.
const HEADS: usize = 10;

/// Reads a list. Every fault stands at `file` and names its row and column.
pub fn read(cells: &Cells) -> Result<List, Faults> {
    let head = cells.rows.iter().take(HEADS).position(|(_, row)| {
        row.iter().filter_map(|cell| vocabulary::column(cell)).any(|it| it == Column::Title)
    });
    let Some(head) = head else {
        let mut faults = Faults::default();
        faults.add("file", "fault-activities-head");
        return Err(faults);
    };
    let (columns, aside) = columns(&cells.rows[head].1);
    let mut faults = cells.faults.clone();
    let mut activities = Vec::new();
    for (number, row) in &cells.rows[head + 1..] {
        if row.iter().any(|cell| !cell.trim().is_empty()) {
            activities.extend(activity(*number, row, &columns, &mut faults));
        }
    }
    if activities.is_empty() && faults.is_empty() {
        faults.add("file", "fault-activities-none");
    }
    if activities.len() > MOST {
        faults.add_with("file", "fault-activities-many", vec![("limit", MOST.to_string())]);
    }
    if faults.is_empty() { Ok(List { activities, aside }) } else { Err(faults) }
}

/// Where each column stands: the first that says so counts.
fn columns(head: &[String]) -> (Vec<(Column, usize)>, Vec<String>) {
    let (mut columns, mut aside): (Vec<(Column, usize)>, Vec<String>) = (Vec::new(), Vec::new());
    for (at, cell) in head.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
        match vocabulary::column(cell) {
            Some(column) if columns.iter().all(|(known, _)| *known != column) => {
                columns.push((column, at));
            }
            _ => aside.push(cell.trim().to_owned()),
        }
    }
    (columns, aside)
}

fn activity(
    number: usize,
    row: &[String],
    columns: &[(Column, usize)],
    faults: &mut Faults,
) -> Option<Given> {
    let place = |column: Column| columns.iter().find(|(it, _)| *it == column).map(|(_, at)| *at);
    let cell = |column| place(column).and_then(|at| row.get(at)).map_or("", |cell| cell.trim());
    let mut fault = |column: Column, key: &'static str, more: Vec<(&'static str, String)>| {
        let letter = place(column).map_or(String::new(), letters);
        let mut args = vec![
            ("row", number.to_string()),
            ("column", letter),
            ("said", cell(column).to_owned()),
        ];
        args.extend(more);
        faults.add_with("file", key, args);
    };
    let cost = money(cell(Column::Cost));
    if cost.is_err() {
        fault(Column::Cost, "fault-activities-cost", Vec::new());
    }
    let given = Given {
        title: cell(Column::Title).to_owned(),
        responsible: cell(Column::Responsible).to_owned(),
        period: cell(Column::Period).to_owned(),
        cost: cost.unwrap_or_default(),
        source: cell(Column::Source).to_owned(),
    };
    match given.checked() {
        Ok(given) => Some(given),
        Err(wrong) => {
            for wrong in wrong.0 {
                let column = COLUMNS.into_iter().find(|it| it.field() == wrong.field);
                let column = column.unwrap_or(Column::Title);
                match wrong.key {
                    "fault-required" => fault(column, "fault-activities-title", Vec::new()),
                    _ => fault(column, "fault-activities-long", wrong.args),
                }
            }
            None
        }
    }
}

/// The name of a column as sheets show it: `A`, `B`, …, `AA`.
pub(super) fn letters(at: usize) -> String {
    let letter = |number: usize| char::from(b'A' + u8::try_from(number % 26).unwrap_or(0));
    match at / 26 {
        0 => letter(at).to_string(),
        more => format!("{}{}", letters(more - 1), letter(at)),
    }
}

/// A list as text, for the form that confirms it.
#[must_use]
pub fn to_text(activities: &[Given]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for it in activities {
        let cost = it.cost.map_or(String::new(), |cost| cost.to_string());
        let row = [&it.title, &it.responsible, &it.period, &cost, &it.source];
        // Writing to memory cannot fail.
        let _ = writer.write_record(row);
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// The list that such a text holds.
pub fn from_text(text: &str) -> Result<Vec<Given>, Faults> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let rows = reader.records().filter_map(Result::ok).take(MOST);
    rows.map(|row| {
        let cell = |at: usize| row.get(at).unwrap_or_default().to_owned();
        let cost = cell(3).parse().ok().filter(|cost| *cost >= 0);
        let (title, responsible, period) = (cell(0), cell(1), cell(2));
        Given { title, responsible, period, cost, source: cell(4) }.checked()
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(rows: &[&[&str]]) -> Cells {
        let rows = rows.iter().zip(1..);
        let rows = rows.map(|(row, at)| (at, row.iter().map(|cell| (*cell).to_owned()).collect()));
        Cells { rows: rows.collect(), faults: Faults::default() }
    }

    #[test]
    fn a_list_is_read_by_the_heads_of_its_columns() {
        let sheet = cells(&[
            &["برنامج المواكبة"],
            &["الرقم", "النشاط", "التكلفة", "المسؤول عن التنفيذ", "الفترة"],
            &["1", "دورة تكوينية", "12.500", "الجماعة", "نونبر 2023"],
            &["", "", "", "", ""],
            &["2", "لقاء مع الجمعيات", "", "", ""],
        ]);
        let list = read(&sheet).unwrap_or_default();
        assert_eq!(list.aside, ["الرقم"]);
        let first = &list.activities[0];
        assert_eq!((first.title.as_str(), first.cost), ("دورة تكوينية", Some(1_250_000)));
        assert_eq!(first.responsible, "الجماعة");
        assert_eq!(list.activities[1].cost, None, "missing is not zero");
        assert_eq!(from_text(&to_text(&list.activities)), Ok(list.activities));
    }

    #[test]
    fn a_fault_names_its_row_and_column_and_nothing_is_taken() {
        let sheet = cells(&[
            &["Activité", "Responsable", "Coût"],
            &["", "commune", "10"],
            &["Formation", "", "beaucoup"],
        ]);
        let faults = read(&sheet).err().unwrap_or_default();
        let places: Vec<_> = faults
            .0
            .iter()
            .map(|it| (it.key, it.args[0].1.as_str(), it.args[1].1.as_str()))
            .collect();
        let expected = [("fault-activities-title", "2", "A"), ("fault-activities-cost", "3", "C")];
        assert_eq!(places, expected);
        assert_eq!((letters(0), letters(27)), ("A".to_owned(), "AB".to_owned()));
    }

    #[test]
    fn a_list_without_heads_says_so() {
        let faults = read(&cells(&[&["x", "y"], &["1", "2"]])).err().unwrap_or_default();
        assert_eq!(faults.0[0].key, "fault-activities-head");
    }
}
