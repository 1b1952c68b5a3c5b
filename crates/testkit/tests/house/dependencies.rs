//! What a manifest declares is used, where it is declared.

use std::{
    fs,
    path::{Path, PathBuf},
};

use regex::Regex;

use crate::{
    assert_none,
    source::{self, Rust},
};

/// Sections of a manifest, and the folders and files whose code may use them.
const SECTIONS: [(&str, &[&str]); 3] = [
    ("dependencies", &["src"]),
    ("dev-dependencies", &["src", "tests", "examples", "benches"]),
    ("build-dependencies", &["build.rs"]),
];

#[test]
fn crates_use_what_they_declare() {
    let mut broken = Vec::new();
    for home in crates() {
        let manifest = manifest(&home);
        for (section, places) in SECTIONS {
            let Some(declared) = manifest.get(section).and_then(toml::Value::as_table) else {
                continue;
            };
            let code = code(&home, places, section == "dependencies");
            let unused = declared.keys().filter(|name| !uses(&code, name));
            broken.extend(unused.map(|name| format!("{}: {section} {name}", source::name(&home))));
        }
    }
    assert_none(
        "A dependency that nothing uses is not declared; what tests alone use is one of \
         dev-dependencies.",
        &broken,
    );
}

#[test]
fn the_workspace_declares_what_its_crates_name() {
    let manifests: Vec<toml::Table> = crates().iter().map(|home| manifest(home)).collect();
    let named = |name: &str| {
        let mut sections = manifests.iter().flat_map(|it| SECTIONS.map(|(key, _)| it.get(key)));
        sections.any(|it| it.is_some_and(|section| section.get(name).is_some()))
    };
    let root = manifest(&source::root());
    let declared = root["workspace"]["dependencies"].as_table().unwrap();
    let broken: Vec<String> = declared.keys().filter(|name| !named(name)).cloned().collect();
    assert_none("The root manifest declares what some crate names.", &broken);
}

fn crates() -> Vec<PathBuf> {
    let homes = fs::read_dir(source::root().join("crates")).unwrap();
    homes.map(|home| home.unwrap().path()).collect()
}

fn manifest(home: &Path) -> toml::Table {
    fs::read_to_string(home.join("Cargo.toml")).unwrap().parse().unwrap()
}

/// The code that stands in these places of a crate; what is compiled for tests
/// alone is left out where only the product counts.
fn code(home: &Path, places: &[&str], product: bool) -> String {
    let mut code = String::new();
    for path in source::files(&source::name(home), &["rs"]) {
        let inside = path.strip_prefix(home).unwrap();
        let mut parts = inside.components().map(|it| it.as_os_str().to_string_lossy());
        let test = parts.any(|part| part == "tests" || part == "tests.rs");
        if places.iter().any(|place| inside.starts_with(place)) && !(product && test) {
            code += &if product {
                Rust::read(&path).text()
            } else {
                Rust::parse(&fs::read_to_string(&path).unwrap()).text()
            };
        }
    }
    code
}

fn uses(code: &str, name: &str) -> bool {
    let name = name.replace('-', "_");
    Regex::new(&format!(r"\b{name}\s*::|\buse\s+{name}\b")).unwrap().is_match(code)
}

#[test]
fn a_dependency_is_used_by_its_path_or_its_import() {
    let code = "use one as first; two_words::call(); my_three::x(); let four = 4;";
    let found = ["one", "two-words", "three", "four"].map(|name| uses(code, name));
    assert_eq!(found, [true, true, false, false]);
}
