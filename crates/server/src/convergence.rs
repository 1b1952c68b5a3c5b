//! `mithaq convergence suggest`: which measures and commitments may go together.

use std::{path::PathBuf, process::ExitCode};

use civic::convergence::{
    files::{self, Fault, Row},
    likely::{self, Item, Pair},
};
use clap::ArgMatches;
use press::Translator;
use serde_json::{Value, json};

use crate::{
    command::Done,
    output::{complain, out},
};

/// Reads both files and prints the pairs that are proposed, the likeliest first;
/// status 2 when a file has faults.
pub(crate) fn suggest(l: &'static Translator, matches: &ArgMatches) -> Done {
    let as_json = matches.get_flag("json");
    let (mut read, mut faults) = (Vec::new(), Vec::new());
    for argument in ["plan", "openness"] {
        let name = matches.get_one::<PathBuf>(argument).cloned().unwrap_or_default();
        match files::read(&std::fs::read(&name)?) {
            Ok(rows) => read.push(rows),
            Err(found) => faults.extend(found.into_iter().map(|it| told(l, &name, &it))),
        }
    }
    let [measures, commitments] = &read[..] else {
        for fault in &faults {
            complain(fault["message"].as_str().unwrap_or_default());
        }
        if as_json {
            out(&serde_json::to_string_pretty(&json!({ "faults": faults }))?);
        }
        return Ok(ExitCode::from(2));
    };
    let items = |rows: &[Row]| -> Vec<Item> { rows.iter().map(|it| it.item.clone()).collect() };
    let pairs = likely::pairs(&items(measures), &items(commitments));
    let named = |pair: &Pair| (&measures[pair.measure].code, &commitments[pair.commitment].code);
    if as_json {
        let pairs: Vec<Value> = pairs
            .iter()
            .map(|pair| {
                let (measure, commitment) = named(pair);
                let score = (pair.score * 1000.0).round() / 1000.0;
                json!({ "measure": measure, "commitment": commitment, "score": score })
            })
            .collect();
        out(&serde_json::to_string_pretty(&pairs)?);
    } else {
        for pair in &pairs {
            let (measure, commitment) = named(pair);
            let shared = pair.shared.iter().map(|(one, other)| format!("{one} = {other}"));
            let shared = shared.collect::<Vec<_>>().join(", ");
            out(&format!("{:.2} {measure} {commitment}: {shared}", pair.score));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn told(l: &'static Translator, name: &std::path::Path, fault: &Fault) -> Value {
    let file = name.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let message = l.t(fault.key).s("file", &file).s("row", fault.row);
    let message = message.s("column", &fault.column).s("said", &fault.said).plain();
    json!({ "file": file, "row": fault.row, "column": fault.column, "message": message })
}
