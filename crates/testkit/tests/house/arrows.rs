//! Crates depend on each other along the arrows alone.

use std::fs;

use crate::{assert_none, source};

/// What each crate may depend on, tests aside. The documents' writer and the
/// town to test in stand outside the two storeys.
const ARROWS: [(&str, &[&str]); 15] = [
    ("base", &[]),
    ("backup", &["base"]),
    ("db", &["base"]),
    ("press", &["base"]),
    ("print", &["base", "heavy"]),
    ("mail", &["base"]),
    ("word", &["base"]),
    ("list", &["base"]),
    ("heavy", &["base"]),
    ("civic", &["base", "db", "heavy", "list"]),
    ("demo", &["base", "db", "civic", "press"]),
    ("web", &["base", "db", "civic", "heavy", "list", "press", "word"]),
    ("hall", &["base", "db", "civic"]),
    (
        "server",
        &["backup", "base", "db", "civic", "list", "press", "print", "mail", "demo", "hall", "web"],
    ),
    ("testkit", &["base", "db", "civic", "press", "demo", "hall", "web"]),
];

#[test]
fn crates_depend_on_each_other_along_the_arrows() {
    let mut broken = Vec::new();
    for (name, allowed) in ARROWS {
        let path = source::root().join("crates").join(name).join("Cargo.toml");
        let manifest: toml::Table = fs::read_to_string(&path).unwrap().parse().unwrap();
        let Some(dependencies) = manifest.get("dependencies").and_then(toml::Value::as_table)
        else {
            continue;
        };
        for (other, _) in ARROWS {
            if dependencies.contains_key(other) && !allowed.contains(&other) {
                broken.push(format!("{name} depends on {other}"));
            }
        }
    }
    assert_none(
        "Arrows: base ← db ← civic ← web ← server, base ← press ← web, base ← print ← server. \
         civic reaches print and mail through traits that it declares and server fills.",
        &broken,
    );
}

#[test]
fn every_crate_has_its_arrows() {
    let mut crates: Vec<String> = fs::read_dir(source::root().join("crates"))
        .unwrap()
        .map(|it| it.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    crates.sort();
    let mut known: Vec<&str> = ARROWS.iter().map(|it| it.0).collect();
    known.sort_unstable();
    assert_eq!(crates, known, "a new crate says here what it may depend on");
}
