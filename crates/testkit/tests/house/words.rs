//! Sentences stand in locales, and promises have a number.

use std::fs;

use regex::Regex;

use crate::{assert_none, source};

/// Where Arabic words in the code are the matter itself: the vocabulary by
/// which a framing paper is read and a commune recognised.
const VOCABULARY: [&str; 3] =
    ["civic/src/framing/paper/", "civic/src/commune/gazetteer/", "/vocabulary.rs"];

#[test]
fn civic_speaks_in_keys_not_in_sentences() {
    let arabic = |text: &str| text.chars().any(|it| ('\u{621}'..='\u{64a}').contains(&it));
    let broken: Vec<String> = source::product("crates/civic/src")
        .iter()
        .filter(|file| !VOCABULARY.iter().any(|it| file.name.contains(it)))
        .flat_map(|file| {
            file.literals
                .iter()
                .filter(|it| arabic(&it.text))
                .map(|it| format!("{}:{} {:?}", file.name, it.line, it.text))
                .collect::<Vec<_>>()
        })
        .collect();
    assert_none(
        "civic gives keys; sentences stand in locales, texts handed down in data. Words by which \
         a paper is read stand in framing/paper or in a vocabulary.rs.",
        &broken,
    );
}

#[test]
fn nothing_is_left_for_later_without_a_number() {
    let later = Regex::new(concat!(r"\b(TO", r"DO|FIX", r"ME|XX", r"X)\b(\(#\d+\))?")).unwrap();
    let extensions = ["rs", "ts", "js", "mjs", "css", "html", "ftl", "sql", "sh", "lua", "typ"];
    let mut broken = Vec::new();
    for path in source::files("", &extensions) {
        let text = fs::read_to_string(&path).unwrap();
        for (line, words) in text.lines().enumerate() {
            if later.captures_iter(words).any(|it| it.get(2).is_none()) {
                broken.push(format!("{}:{} {}", source::name(&path), line + 1, words.trim()));
            }
        }
    }
    assert_none("What is put off has an issue's number in brackets after the word.", &broken);
}
