//! `mithaq paper read`: what was understood of a framing paper.

use std::{io::Read, path::PathBuf, process::ExitCode};

use civic::framing::paper;
use clap::ArgMatches;
use press::Translator;

use crate::{command::Done, output::out};

/// Reads the file and prints the reading; status 2 when it has faults.
pub(crate) fn read(l: &'static Translator, matches: &ArgMatches) -> Done {
    let bytes = bytes(matches)?;
    let say = |key: &str, args: &[(&str, String)]| sentence(l, key, args);
    let (json, faults) = match paper::read(&bytes) {
        Ok(reading) => (reading.json(&say), !reading.faults.is_empty()),
        Err(refusal) => (refusal.json(&say), true),
    };
    if matches.get_flag("json") {
        out(&serde_json::to_string_pretty(&json)?);
    } else {
        tell(&json);
    }
    Ok(if faults { ExitCode::from(2) } else { ExitCode::SUCCESS })
}

/// The file that the command line names.
pub(crate) fn bytes(matches: &ArgMatches) -> std::io::Result<Vec<u8>> {
    let name = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    // One byte past the limit is enough to know that the file is too large.
    let mut bytes = Vec::new();
    std::fs::File::open(&name)?.take(paper::MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A sentence with its arguments.
pub(crate) fn sentence(l: &Translator, key: &str, args: &[(&str, String)]) -> String {
    args.iter().fold(l.t(key), |sentence, (name, value)| sentence.s(name, value)).plain()
}

/// The reading for people: one line each, names before values.
fn tell(json: &serde_json::Value) {
    for name in ["project", "date", "venue", "starts_at"] {
        out(&format!("{name}: {}", word(&json[name])));
    }
    out(&format!("commune: {} {}", word(&json["commune"]["code"]), word(&json["commune"]["name"])));
    for session in json["sessions"].as_array().into_iter().flatten() {
        let [starts, ends, title] = ["starts_at", "ends_at", "title"].map(|it| word(&session[it]));
        out(&format!("{starts} {ends} {title}"));
    }
    for list in ["proposals", "faults"] {
        for line in json[list].as_array().into_iter().flatten() {
            let text = if line.is_object() {
                format!("{}: {}", word(&line["place"]), word(&line["message"]))
            } else {
                word(line)
            };
            out(&format!("{list}: {text}"));
        }
    }
}

/// A value as people read it: a text without its quotes, a stroke for nothing.
pub(crate) fn word(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Null => "—".to_owned(),
        other => other.to_string(),
    }
}
