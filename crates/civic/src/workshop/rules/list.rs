//! A list of people as it is pasted or sent: a line for each, with name,
//! category, sex and contact. It is taken whole or not at all.

use base::{Faults, fold::fold};

use super::vocabulary;
use crate::{
    people::Sex,
    workshop::commands::{Belongs, NewParticipant},
};

/// The most people that one list may hold.
pub const MOST: usize = 500;
/// The longest name or contact.
pub const LONGEST: usize = 200;

/// Reads a list. `known` gives the folded names by which each category may be
/// called. Every fault stands at `list`, with its row and column.
pub fn read(text: &str, known: &[(String, Belongs)]) -> Result<Vec<NewParticipant>, Faults> {
    let mut faults = Faults::default();
    let mut people = Vec::new();
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    for (at, line) in lines {
        let cells = cells(line);
        if people.is_empty() && cells.first().is_some_and(|cell| vocabulary::heads_a_list(cell)) {
            continue;
        }
        people.extend(person(at + 1, &cells, known, &mut faults));
    }
    if people.is_empty() && faults.is_empty() {
        faults.add("list", "fault-required");
    }
    if people.len() > MOST {
        faults.add_with("list", "fault-list-long", vec![("limit", MOST.to_string())]);
    }
    if faults.is_empty() { Ok(people) } else { Err(faults) }
}

fn person(
    row: usize,
    cells: &[String],
    known: &[(String, Belongs)],
    faults: &mut Faults,
) -> Option<NewParticipant> {
    let cell = |column: usize| cells.get(column).map_or("", String::as_str);
    let mut fault = |column: usize, key: &'static str| {
        let said = cell(column - 1).to_owned();
        let args = vec![("row", row.to_string()), ("column", column.to_string()), ("said", said)];
        faults.add_with("list", key, args);
    };
    for column in [1, 4] {
        if cell(column - 1).chars().count() > LONGEST {
            fault(column, "fault-list-cell");
        }
    }
    if cells.len() > 4 {
        fault(5, "fault-list-columns");
    }
    let called = fold(cell(1));
    let category = known.iter().find(|(name, _)| *name == called).map(|(_, belongs)| *belongs);
    if category.is_none() {
        fault(2, "fault-list-category");
    }
    let sex: Option<Sex> = vocabulary::sex(cell(2));
    if sex.is_none() {
        fault(3, "fault-list-sex");
    }
    let (name, contact) = (cell(0).to_owned(), cell(3).to_owned());
    Some(NewParticipant { name, contact, category: category?, sex: sex? })
}

/// The cells of a line: apart by tabs, else by semicolons, else by commas of
/// either script; quotation marks around a cell are taken off.
fn cells(line: &str) -> Vec<String> {
    let line = line.trim_matches(['\u{feff}', '\r', ' ']);
    let mark = ['\t', ';', '؛'].into_iter().find(|mark| line.contains(*mark));
    let line = if mark.is_none() { line.replace('،', ",") } else { line.replace('؛', ";") };
    let delimiter = match mark {
        Some('\t') => b'\t',
        Some(_) => b';',
        None => b',',
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .trim(csv::Trim::All)
        .from_reader(line.as_bytes());
    let record = reader.records().next().and_then(Result::ok).unwrap_or_default();
    record.iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framing::paper::Category;

    fn known() -> Vec<(String, Belongs)> {
        let word = |name: &str, category| (fold(name), Belongs::Word(category));
        vec![
            word("منتخبون ومنتخبات", Category::Elected),
            word("association", Category::Association),
        ]
    }

    #[test]
    fn a_list_may_be_pasted_from_a_sheet_or_typed_in_either_language() {
        let text = "الاسم\tالفئة\tالجنس\n\tمنتخبون ومنتخبات\tأنثى\n\"A, B\";Association;H;0612\n، association";
        let people = read(text, &known()).expect("a list");
        let sexes: Vec<Sex> = people.iter().map(|person| person.sex).collect();
        assert_eq!(sexes, [Sex::Female, Sex::Male, Sex::Unsaid]);
        assert_eq!((people[1].name.as_str(), people[1].contact.as_str()), ("A, B", "0612"));
        assert_eq!(people[0].name, "");
    }

    #[test]
    fn a_fault_says_its_row_and_column_and_nothing_is_taken() {
        let faults = read("x;association;f\ny;nobody;z", &known()).expect_err("two faults");
        let places: Vec<_> =
            faults.0.iter().map(|fault| (fault.key, fault.args[0].1.as_str())).collect();
        assert_eq!(places, [("fault-list-category", "2"), ("fault-list-sex", "2")]);
    }
}
