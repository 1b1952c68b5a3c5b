//! Which commands there are: read from the sources, so that a new one is missed.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use regex::Regex;

/// The rooms of the day.
const ROOMS: [&str; 10] = [
    "workshop",
    "agenda",
    "attendance",
    "cards",
    "synthesis",
    "plenary",
    "activities",
    "evaluation",
    "minutes",
    "offline",
];

/// Commands that change no workshop's day, and why.
const BESIDE: [(&str, &str); 16] = [
    ("agenda::begin_workshop", "there is no workshop before it"),
    ("agenda::create_workshop", "there is no workshop before it"),
    ("offline::acknowledge", "the laptop's side of the line"),
    ("offline::bring", "the laptop's side of the line"),
    ("offline::change_key", "the laptop's side of the line"),
    ("offline::come", "the workshop goes away by it"),
    ("offline::decide", "a choice between two versions is made at home, whatever is away"),
    ("offline::draw_pin", "the laptop's side of the line"),
    ("offline::end", "the workshop comes back by it"),
    ("offline::forget_returned", "what was sent of a day that came home months ago goes"),
    ("offline::give_back", "the workshop comes back by it"),
    ("offline::leave", "the laptop's side of the line"),
    ("offline::open", "the laptop's side of the line"),
    ("offline::part", "the day comes home by it"),
    ("offline::receive", "the day comes home by it"),
    ("offline::sign_in", "the laptop's side of the line"),
];

/// Statements on the day's tables that pass no gate, by room and function.
const UNGATED: [(&str, &str); 1] = [("workshop", "set_presence")];

fn sources(room: &str, kind: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../civic/src").join(room);
    let mut files = Vec::new();
    collect(&root.join(kind), &mut files);
    files.push(root.join(format!("{kind}.rs")));
    files.iter().filter_map(|file| fs::read_to_string(file).ok()).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}

/// The commands that change a workshop's day.
pub fn of_the_day() -> BTreeSet<String> {
    let command = Regex::new(r"(?m)^pub async fn (\w+)").unwrap();
    let mut found = BTreeSet::new();
    for room in ROOMS {
        for text in sources(room, "commands") {
            found.extend(command.captures_iter(&text).map(|it| format!("{room}::{}", &it[1])));
        }
    }
    assert!(found.len() > 60, "only {} commands were found", found.len());
    for (beside, _) in BESIDE {
        assert!(found.remove(beside), "{beside} is no command any more");
    }
    found
}

#[test]
fn stores_of_the_day_write_only_in_what_the_gate_gives() {
    let function = Regex::new(r"fn (\w+)\s*\(\s*tx: &mut WriteTx").unwrap();
    let mut found = Vec::new();
    for room in ROOMS.iter().filter(|room| **room != "offline") {
        for text in sources(room, "store") {
            let written = function.captures_iter(&text).map(|it| (*room, it[1].to_owned()));
            found.extend(written.collect::<Vec<_>>());
        }
    }
    let expected: Vec<(&str, String)> =
        UNGATED.iter().map(|(room, name)| (*room, (*name).to_owned())).collect();
    assert_eq!(found, expected, "a store of the day writes in a DayChange");
}
