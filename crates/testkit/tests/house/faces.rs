//! Styles that turn with the direction of the script, and pages that a strict
//! content policy lets through.

use std::{fs, path::PathBuf};

use regex::Regex;

use crate::{assert_none, source};

/// The longest line of a template, in characters.
const LINE: usize = 160;

#[test]
fn styles_know_no_left_and_no_right() {
    let physical = Regex::new(
        r"(?x)
        (?:^|[;{\s])
        (?: (?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*\s*:
          | border-(?:top|bottom)-(?:left|right)-radius\s*:
          | (?:left|right)\s*:
          | (?:float|clear|text-align|text-align-last|caption-side)\s*:\s*(?:left|right)\b )",
    )
    .unwrap();
    let broken = places(&source::files("assets", &["css"]), &physical);
    assert_none(
        "Styles say inline-start and inline-end, so that the Arabic page and its French mirror \
         come from one rule.",
        &broken,
    );
}

#[test]
fn templates_carry_no_inline_style_or_script() {
    let inline =
        Regex::new(r#"\sstyle\s*=|<style\b|\son[a-z]+\s*=\s*["'{]|javascript:|<script>"#).unwrap();
    let broken = places(&source::files("templates", &["html", "svg"]), &inline);
    assert_none(
        "The content policy refuses inline styles and scripts. A class says it, or a file under \
         assets; a figure's size is an attribute of its SVG.",
        &broken,
    );
}

#[test]
fn templates_ask_nothing_of_other_hosts() {
    let fetched =
        Regex::new(r#"<(?:img|script|link|iframe|source|audio|video)\b[^>]*\b(?:src|href)\s*=\s*["'](?:https?:)?//"#)
            .unwrap();
    let broken = places(&source::files("templates", &["html", "svg"]), &fetched);
    assert_none("A page fetches everything from its own origin.", &broken);
}

#[test]
fn templates_have_lines_that_one_can_read() {
    let broken: Vec<String> = source::files("templates", &["html", "svg"])
        .iter()
        .flat_map(|path| {
            let text = fs::read_to_string(path).unwrap();
            let lines = text.lines().map(|line| line.chars().count()).zip(1..);
            let long = lines.filter(|(letters, _)| *letters > LINE);
            long.map(|(letters, line)| format!("{}:{line}: {letters}", source::name(path)))
                .collect::<Vec<_>>()
        })
        .collect();
    assert_none(
        "A line of a template has at most 160 characters. Break it between attributes, or where \
         `{%-`, `{{-` or `-%}` takes the break away again.",
        &broken,
    );
}

fn places(files: &[PathBuf], pattern: &Regex) -> Vec<String> {
    let comment = Regex::new(r"(?s)/\*.*?\*/|\{#.*?#\}|<!--.*?-->").unwrap();
    let mut found = Vec::new();
    for path in files {
        let text = fs::read_to_string(path).unwrap().to_lowercase();
        let bare = comment.replace_all(&text, |it: &regex::Captures<'_>| {
            "\n".repeat(it[0].matches('\n').count())
        });
        for hit in pattern.find_iter(&bare) {
            let line = 1 + bare[..hit.end()].matches('\n').count();
            found.push(format!("{}:{line} {}", source::name(path), hit.as_str().trim()));
        }
    }
    found
}
