//! The styles and the built assets keep the house's promises: logical
//! properties, no scheme that only one direction understands, and the weight
//! of a first view.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what broke by stopping")]

use std::{fs, path::PathBuf};

use press::assets;
use regex::Regex;

fn styles() -> Vec<(PathBuf, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/styles");
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
        .collect()
}

#[test]
fn styles_know_start_and_end_but_neither_left_nor_right() {
    let property = Regex::new(r"(?:^|[{;\s])([a-z-]+)\s*:\s*([^;}]*)").unwrap();
    let physical = Regex::new(
        r"^(left|right|top|bottom|(min-|max-)?(width|height))$|-(left|right|top|bottom)(-|$)",
    )
    .unwrap();
    let mut found = Vec::new();
    for (path, text) in styles() {
        for line in text.lines().filter(|line| !line.starts_with("@media")) {
            let guilty = property.captures_iter(line).any(|pair| {
                physical.is_match(&pair[1]) || matches!(pair[2].trim(), "left" | "right")
            });
            if guilty {
                found.push(format!("{}: {}", path.display(), line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn nothing_is_letter_spaced_slanted_or_set_in_capitals() {
    let banned = Regex::new(r"letter-spacing|italic|uppercase").unwrap();
    for (path, text) in styles() {
        assert!(!banned.is_match(&text), "{}", path.display());
    }
}

fn weight(name: &str) -> usize {
    let file = assets::url(name).trim_start_matches("/assets/");
    assets::get(file, "gzip").unwrap_or_else(|| panic!("{name} is not built")).bytes.len()
}

#[test]
fn a_first_view_leaves_room_for_its_own_words() {
    assert!(weight("main.css") <= 15_000, "styles: {}", weight("main.css"));
    assert!(weight("main.js") <= 15_000, "script: {}", weight("main.js"));
    let arabic = ["plex-arabic-400.woff2", "plex-arabic-700.woff2", "plex-latin-400.woff2"];
    let arabic: usize = arabic.into_iter().chain(["tifinagh-name.woff2"]).map(weight).sum();
    assert!(arabic <= 45_000, "fonts of an Arabic page: {arabic}");
    let french = ["plex-latin-400.woff2", "plex-latin-700.woff2", "plex-arabic-400.woff2"];
    let french: usize = french.into_iter().chain(["tifinagh-name.woff2"]).map(weight).sum();
    assert!(french <= 45_000, "fonts of a French page: {french}");
}

#[test]
fn assets_come_in_the_encoding_that_the_reader_takes() {
    let file = assets::url("main.css").trim_start_matches("/assets/");
    assert_eq!(assets::get(file, "gzip, br").unwrap().encoding, Some("br"));
    assert_eq!(assets::get(file, "gzip;q=1.0").unwrap().encoding, Some("gzip"));
    assert_eq!(assets::get(file, "br;q=0").unwrap().encoding, None);
    assert_eq!(assets::get(file, "").unwrap().kind, "text/css; charset=utf-8");
    assert!(assets::get("manifest.json", "").is_none());
    assert!(assets::get("../Cargo.toml", "").is_none());
}
