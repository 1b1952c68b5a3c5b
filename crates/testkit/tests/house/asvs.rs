//! `docs/asvs.csv` says of each requirement of the OWASP ASVS 5.0, levels 1 and
//! 2, how it stands here. What it names must exist: a test that is renamed or
//! lost, a place that moves, a requirement left out fails here.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use regex::Regex;
use serde::Deserialize;

use crate::{
    assert_none,
    source::{self, Rust},
};

const TABLE: &str = "docs/asvs.csv";

/// The numbers with their levels; their wording is the standard's.
const NUMBERS: &str = "data/asvs-5.0-numbers.csv";

/// What stands between several tests or places of one row.
const AND: &str = " | ";

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Met,
    Partly,
    NotMet,
    NotApplicable,
}

#[derive(Deserialize)]
struct Row {
    requirement: String,
    level: u8,
    state: State,
    test: String,
    place: String,
    reason: String,
}

fn read<T: for<'a> Deserialize<'a>>(file: &str) -> Vec<T> {
    let mut table = csv::Reader::from_path(source::root().join(file)).unwrap();
    table.deserialize().map(|row| row.unwrap_or_else(|fault| panic!("{file}: {fault}"))).collect()
}

fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(AND).filter(|part| !part.is_empty())
}

#[test]
fn every_requirement_of_the_first_two_levels_has_its_row() {
    let told: Vec<(String, u8)> =
        read::<Row>(TABLE).into_iter().map(|it| (it.requirement, it.level)).collect();
    let asked: Vec<(String, u8)> = read(NUMBERS);
    let left = asked.iter().filter(|it| !told.contains(it)).map(|it| format!("{} is left", it.0));
    let more = told.iter().filter(|it| !asked.contains(it)).map(|it| format!("{} is more", it.0));
    assert_none(
        "docs/asvs.csv has the rows of the standard.",
        &left.chain(more).collect::<Vec<_>>(),
    );
    assert!(told == asked, "docs/asvs.csv has each row once, in the order of {NUMBERS}");
}

#[test]
fn what_is_met_is_shown_and_what_is_not_has_its_reason() {
    let broken: Vec<String> = read::<Row>(TABLE)
        .iter()
        .filter(|row| match row.state {
            State::Met => row.test.is_empty() && row.place.is_empty(),
            State::Partly | State::NotMet | State::NotApplicable => row.reason.is_empty(),
        })
        .map(|row| row.requirement.clone())
        .collect();
    assert_none("A row of docs/asvs.csv names a test or a place, or says why not.", &broken);
}

#[test]
fn every_test_that_is_named_exists() {
    let (binaries, test) = (binaries(), Regex::new(r"^[a-z0-9_]+::[a-z0-9_]+$").unwrap());
    let mut broken = Vec::new();
    for row in read::<Row>(TABLE) {
        let lost = parts(&row.test).filter(|named| match named.split_once(": ") {
            Some((file, title)) => !has_title(file, title),
            None if test.is_match(named) => {
                let (binary, function) = named.split_once("::").unwrap();
                !binaries.get(binary).is_some_and(|tests| tests.contains(function))
            }
            None => true,
        });
        broken.extend(lost.map(|named| format!("{} {named}", row.requirement)));
    }
    assert_none(
        "docs/asvs.csv names tests as binary::function, or as a browser test's file: its title.",
        &broken,
    );
}

#[test]
fn every_place_that_is_named_exists() {
    let mut broken = Vec::new();
    for row in read::<Row>(TABLE) {
        let lost = parts(&row.place).filter(|place| !exists(place));
        broken.extend(lost.map(|place| format!("{} {place}", row.requirement)));
    }
    assert_none("docs/asvs.csv names places as file, or as file::function.", &broken);
}

/// The tests of every binary: those of a folder or file of tests bear its name,
/// those within a crate the crate's.
fn binaries() -> BTreeMap<String, BTreeSet<String>> {
    let mut binaries: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in source::files("crates", &["rs"]) {
        let name = source::name(&path);
        let parts: Vec<&str> = name.split('/').collect();
        let binary = match parts[..] {
            [_, _, "tests", first, ..] => first.trim_end_matches(".rs"),
            [_, krate, "src", ..] => krate,
            _ => continue,
        };
        let tests = tests_in(&fs::read_to_string(&path).unwrap());
        binaries.entry(binary.to_owned()).or_default().extend(tests);
    }
    binaries
}

fn tests_in(text: &str) -> Vec<String> {
    let mark = r"#\[(?:tokio::)?test\]\s*(?:#\[[^\]]*\]\s*)*(?:async\s+)?fn\s+(\w+)";
    let code = Rust::parse(text).text();
    Regex::new(mark).unwrap().captures_iter(&code).map(|it| it[1].to_owned()).collect()
}

/// Whether a file of browser tests has a test of this title.
fn has_title(file: &str, title: &str) -> bool {
    let quoted = format!(r#"\btest\(["`]{}["`],"#, regex::escape(title));
    fs::read_to_string(source::root().join(file))
        .is_ok_and(|text| Regex::new(&quoted).unwrap().is_match(&text))
}

/// Whether a place is there: the file, and in it what is declared by the name.
/// What is no Rust only needs to hold the name.
fn exists(place: &str) -> bool {
    let (file, name) = place.split_once("::").unwrap_or((place, ""));
    let path = source::root().join(file);
    if name.is_empty() {
        return path.exists();
    }
    let Ok(text) = fs::read_to_string(path) else { return false };
    if !file.ends_with(".rs") {
        return text.contains(name);
    }
    let declared = format!(r"\b(?:fn|struct|enum|const|static|trait|type|mod)\s+{name}\b");
    Regex::new(&declared).unwrap().is_match(&Rust::parse(&text).text())
}

#[test]
fn a_test_is_a_function_and_no_word_in_a_comment() {
    let source = "// #[test] fn said() {}\n#[test]\n#[ignore = \"slow\"]\nfn kept() {}\nfn other() {}\n\
                  #[tokio::test] async fn waited() {}";
    assert_eq!(tests_in(source), ["kept", "waited"]);
}

#[test]
fn a_place_that_moved_is_missed() {
    assert!(exists("crates/testkit/tests/house/asvs.rs::exists"));
    assert!(!exists("crates/testkit/tests/house/asvs.rs::moved_elsewhere"));
    assert!(!exists("crates/testkit/tests/house/asvs_moved.rs"));
    assert!(exists("SECURITY.md::argon2id"));
}
