//! Planned activities out of a list that was read. It is taken whole or not at all.

use base::Faults;
use list::{Found, Reading, Value};

use super::{Given, MOST};

/// The columns of which an activity keeps something.
pub const KEPT: [&str; 5] = ["title", "responsible", "period", "cost", "source"];

/// The activities of a list; otherwise every fault, at `file`.
pub fn given(reading: &Reading) -> Result<Vec<Given>, Faults> {
    let mut faults = reading.faults_at("file");
    let read: Vec<_> = reading.rows.iter().map(|row| (row, activity(row).checked())).collect();
    for (row, wrong) in read.iter().filter_map(|(row, read)| Some((row, read.as_ref().err()?))) {
        for wrong in &wrong.0 {
            let column = reading.column(&wrong.field).map(|column| column.letter.clone());
            let mut args = vec![("row", row.row.to_string())];
            args.push(("column", column.unwrap_or_default()));
            args.extend(wrong.args.iter().cloned());
            faults.add_with("file", "fault-list-text", args);
        }
    }
    if read.len() > MOST {
        faults.add_with("file", "fault-list-many", vec![("limit", MOST.to_string())]);
    }
    match faults.is_empty() {
        true => Ok(read.into_iter().filter_map(|(_, given)| given.ok()).collect()),
        false => Err(faults),
    }
}

fn activity(row: &Found) -> Given {
    let cost = match row.value("cost") {
        Some(Value::Amount(centimes)) => Some(*centimes),
        _ => None,
    };
    let [title, responsible, period, source] =
        ["title", "responsible", "period", "source"].map(|key| row.text(key));
    Given { title, responsible, period, cost, source }
}

#[cfg(test)]
mod tests {
    use list::{Asked, Kind};

    use super::*;

    fn read(text: &str) -> Result<Vec<Given>, Faults> {
        given(&list::read(text.as_bytes(), &Asked::of(Kind::Activities)))
    }

    #[test]
    fn a_list_becomes_activities() {
        let found =
            read("النشاط;التكلفة;الفترة\nتكوين;12.500,50;2026\nلقاء;;\n").unwrap_or_default();
        assert_eq!((found[0].cost, found[0].period.as_str()), (Some(1_250_050), "2026"));
        assert_eq!(found[1].cost, None, "missing is not zero");
    }

    #[test]
    fn a_fault_names_its_row_and_column_and_nothing_is_taken() {
        let long = "x".repeat(super::super::SHORT + 1);
        let faults = read(&format!("Activité;Coût;Référence\nA;beaucoup;\nB;;{long}\n"));
        let faults = faults.err().unwrap_or_default();
        let told = |at: usize| {
            let fault = &faults.0[at];
            (fault.key, fault.args[0].1.as_str(), fault.args[1].1.as_str())
        };
        assert_eq!(told(0), ("fault-list-amount", "2", "B"));
        assert_eq!(told(1), ("fault-list-text", "3", "C"));
    }
}
