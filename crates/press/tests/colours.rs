//! Every pair of colours that carries text or a part, by arithmetic: 4.5:1 for
//! text and 3:1 for parts, in the light set, the dark set and every accent.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what broke by stopping")]

use std::collections::HashMap;

use regex::Regex;

const TOKENS: &str = include_str!("../../../assets/styles/tokens.css");

type Set = HashMap<String, String>;

/// Colours of text, on the page and on cards.
const TEXT: [&str; 19] = [
    "ink",
    "muted",
    "accent",
    "workshop",
    "second-level",
    "public",
    "adoption",
    "follow-up",
    "plain",
    "accepted",
    "in-part",
    "covered",
    "outside",
    "refused",
    "good",
    "watch",
    "bad",
    "female",
    "male",
];

/// Colours of parts that are no text: edges of fields, bars, steps, the ring of focus.
const PARTS: [&str; 3] = ["edge", "grey", "focus"];

fn colours(block: &str) -> Set {
    let pair = Regex::new(r"--([a-z-]+):\s*(#[0-9a-f]{6})").unwrap();
    pair.captures_iter(block).map(|found| (found[1].to_owned(), found[2].to_owned())).collect()
}

/// The light and the dark set, each with all its accents.
fn sets() -> Vec<(String, Set)> {
    let (light, dark) =
        TOKENS.split_once("@media screen and (prefers-color-scheme: dark)").unwrap();
    let mut sets = Vec::new();
    for (scheme, text) in [("light", light), ("dark", dark)] {
        let root = colours(block(text, ":root"));
        for accent in press::ACCENTS {
            let mut set = root.clone();
            if accent != "zellige" {
                set.extend(colours(block(text, &format!("[data-accent=\"{accent}\"]"))));
            }
            sets.push((format!("{scheme} {accent}"), set));
        }
    }
    sets
}

fn block<'a>(text: &'a str, selector: &str) -> &'a str {
    let start = text.find(selector).unwrap_or_else(|| panic!("{selector} is not in tokens.css"));
    let rest = &text[start..];
    &rest[..rest.find('}').unwrap()]
}

fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_text_and_every_part_stands_out() {
    let mut weak = Vec::new();
    for (name, set) in sets() {
        let mut check = |front: &str, back: &str, least: f64| {
            let ratio = contrast(&set[front], &set[back]);
            if ratio < least {
                weak.push(format!("{name}: {front} on {back} is {ratio:.2}, needs {least}"));
            }
        };
        for back in ["paper", "surface"] {
            TEXT.iter().for_each(|front| check(front, back, 4.5));
            PARTS.iter().for_each(|front| check(front, back, 3.0));
        }
        for front in ["ink", "muted", "accent"] {
            check(front, "wash", 4.5);
        }
        check("on-accent", "accent", 4.5);
        check("paper", "ink", 4.5);
        check("ink", "added", 4.5);
        check("ink", "removed", 4.5);
        for (front, back) in
            [("bad", "bad-wash"), ("watch-ink", "watch-wash"), ("good", "good-wash")]
        {
            check(front, back, 4.5);
            check("ink", back, 4.5);
        }
        check("watch-ink", "surface", 4.5);
    }
    assert!(weak.is_empty(), "{}", weak.join("\n"));
}

#[test]
fn the_dark_set_names_every_colour_of_the_light_one() {
    let (light, dark) =
        TOKENS.split_once("@media screen and (prefers-color-scheme: dark)").unwrap();
    let (light, dark) = (colours(block(light, ":root")), colours(block(dark, ":root")));
    let lost: Vec<_> = light.keys().filter(|name| !dark.contains_key(*name)).collect();
    assert!(lost.is_empty(), "{lost:?}");
}
