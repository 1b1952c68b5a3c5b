//! `mithaq text read`: what was understood of a charter or a plan.

use std::process::ExitCode;

use civic::document::read::{self, ReadText};
use clap::ArgMatches;
use press::Translator;

use crate::{
    command::Done,
    output::out,
    paper::{bytes, sentence, word},
};

/// Reads the file and prints the text; status 2 when it has faults.
pub(crate) fn read(l: &'static Translator, matches: &ArgMatches) -> Done {
    let text = read::read(&bytes(matches)?).unwrap_or_else(|refusal| ReadText::refused(&refusal));
    let json = text.json(&|key, args| sentence(l, key, args));
    if matches.get_flag("json") {
        out(&serde_json::to_string_pretty(&json)?);
    } else {
        tell(&json);
    }
    Ok(if text.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(2) })
}

/// The text for people: its title, one line for each provision, its faults.
fn tell(json: &serde_json::Value) {
    out(&word(&json["title"]));
    for it in json["provisions"].as_array().into_iter().flatten() {
        let [level, number, heading] = ["level", "number", "heading"].map(|name| word(&it[name]));
        out(&format!("{level} {number} {heading}"));
    }
    for it in json["faults"].as_array().into_iter().flatten() {
        out(&format!("{}: {}", word(&it["place"]), word(&it["message"])));
    }
}
