//! The scan of all sentences: none missing in Arabic or French, none unused,
//! the same arguments in every language, and none written where it would break.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what broke by stopping")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use base::Lang;
use fluent_syntax::{ast, parser};
use press::Translator;
use regex::Regex;

/// Keys that are put together at run time, each with the place that does so.
/// `l.word("stage", …)` declares itself and is not listed here.
const DYNAMIC: [(&str, &str); 6] = [
    ("fault-", "a room names the fault of a field; any page may meet the common ones"),
    ("age-", "the age bands, by their words"),
    ("chain-step-", "the steps of the chain, by the list that they count"),
    ("event-", "the journal's kinds; a test of the archive asks for each of them"),
    ("withdraw-sure-", "what is asked once more, by what is about to be done"),
    ("indicator-", "the name and the formula of each of the thirty, by its number"),
];

/// Files whose sentences are offered to every page and may wait for their first use.
const OFFERED: [&str; 1] = ["shared"];

type Keys = BTreeMap<String, (String, BTreeSet<String>)>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() && !path.ends_with("target") {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
}

/// Templates and Rust, without comments and this crate's own tests.
fn sources() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    files(&root().join("templates"), "html", &mut found);
    files(&root().join("crates"), "rs", &mut found);
    found
        .into_iter()
        .filter(|path| !path.to_string_lossy().contains("press/tests"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let said = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            (path, said.collect::<Vec<_>>().join("\n"))
        })
        .collect()
}

fn all_captures(pattern: &str) -> BTreeSet<String> {
    let pattern = Regex::new(pattern).unwrap();
    let sources = sources();
    let found = sources.iter().flat_map(|(_, text)| pattern.captures_iter(text));
    found.map(|capture| capture[1].to_owned()).collect()
}

/// Every message of a language with its file and its arguments.
fn keys(lang: Lang) -> Keys {
    let mut found = Vec::new();
    files(&root().join("locales").join(lang.code()), "ftl", &mut found);
    let mut keys = Keys::new();
    for path in found {
        let text = fs::read_to_string(&path).unwrap();
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        for entry in parser::parse(text.as_str()).unwrap_or_else(|(tree, _)| tree).body {
            if let ast::Entry::Message(message) = entry {
                let mut args = BTreeSet::new();
                if let Some(value) = &message.value {
                    pattern_args(value, &mut args);
                }
                keys.insert(message.id.name.to_owned(), (file.clone(), args));
            }
        }
    }
    keys
}

fn pattern_args(pattern: &ast::Pattern<&str>, args: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            expression_args(expression, args);
        }
    }
}

fn expression_args(expression: &ast::Expression<&str>, args: &mut BTreeSet<String>) {
    let inline = match expression {
        ast::Expression::Inline(inline) => inline,
        ast::Expression::Select { selector, variants } => {
            variants.iter().for_each(|variant| pattern_args(&variant.value, args));
            selector
        }
    };
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            // A name that exists in both languages comes as `$name_ar` and `$name_fr`;
            // each sentence takes its own.
            let name = id.name.strip_suffix("_ar").or_else(|| id.name.strip_suffix("_fr"));
            args.insert(name.unwrap_or(id.name).to_owned());
        }
        ast::InlineExpression::Placeable { expression } => expression_args(expression, args),
        _ => {}
    }
}

/// Before the first room has pages, its sentences may still be on their way.
fn pages_exist() -> bool {
    fs::read_dir(root().join("templates"))
        .unwrap()
        .flatten()
        .any(|entry| entry.path().is_dir() && entry.file_name() != "shared")
}

#[test]
fn every_file_of_sentences_can_be_read() {
    for lang in Lang::ALL {
        assert!(
            Translator::of(lang).faults().is_empty(),
            "{lang}: {:?}",
            Translator::of(lang).faults()
        );
    }
}

#[test]
fn arabic_and_french_say_the_same_things() {
    let (ar, fr, zgh) = (keys(Lang::Ar), keys(Lang::Fr), keys(Lang::Zgh));
    let mut wrong = Vec::new();
    wrong.extend(ar.keys().filter(|k| !fr.contains_key(*k)).map(|k| format!("{k}: not in fr")));
    wrong.extend(fr.keys().filter(|k| !ar.contains_key(*k)).map(|k| format!("{k}: not in ar")));
    wrong.extend(zgh.keys().filter(|k| !ar.contains_key(*k)).map(|k| format!("{k}: only in zgh")));
    for (lang, other) in [("fr", &fr), ("zgh", &zgh)] {
        for (key, (_, args)) in other {
            if ar.get(key).is_some_and(|(_, master)| master != args) {
                wrong.push(format!("{key}: arguments differ between ar and {lang}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The forms of an Arabic noun beside its number.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The choices by a number that write it, and lack the form of some number. What
/// an outer choice by the same number took away needs no form within, and a choice
/// of none from some has no noun beside its number.
fn lacking(pattern: &ast::Pattern<&str>, taken: &[(&str, &str)], found: &mut Vec<String>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        let ast::Expression::Select { selector, variants } = expression else { continue };
        let ast::InlineExpression::VariableReference { id } = selector else { continue };
        let names = variants.iter().filter_map(|variant| match variant.key {
            ast::VariantKey::Identifier { name } if FORMS.contains(&name) => Some(name),
            _ => None,
        });
        let here: Vec<(&str, &str)> = names.map(|name| (id.name, name)).collect();
        let mut args = BTreeSet::new();
        for variant in variants {
            let below: Vec<_> = taken.iter().chain(&here).copied().collect();
            lacking(&variant.value, &below, found);
            if variant.default {
                direct_args(&variant.value, &mut args);
            }
        }
        let covered = |form: &&str| here.iter().chain(taken).any(|it| *it == (id.name, *form));
        let counts = here.iter().any(|(_, form)| !["zero", "other"].contains(form));
        if counts && args.contains(id.name) && !FORMS.iter().all(covered) {
            found.push(format!("${}: {here:?}", id.name));
        }
    }
}

/// The arguments that a pattern writes by itself, outside its choices.
fn direct_args(pattern: &ast::Pattern<&str>, args: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element
            && let ast::Expression::Inline(_) = expression
        {
            expression_args(expression, args);
        }
    }
}

#[test]
fn an_arabic_noun_beside_its_number_has_all_six_forms() {
    let mut found = Vec::new();
    files(&root().join("locales/ar"), "ftl", &mut found);
    let mut wrong = Vec::new();
    for path in found {
        let text = fs::read_to_string(&path).unwrap();
        for entry in parser::parse(text.as_str()).unwrap_or_else(|(tree, _)| tree).body {
            if let ast::Entry::Message(message) = entry {
                let mut lacks = Vec::new();
                message.value.iter().for_each(|value| lacking(value, &[], &mut lacks));
                wrong.extend(lacks.iter().map(|it| format!("{} {it}", message.id.name)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_sentence_asked_for_exists() {
    let known = keys(Lang::Ar);
    let mut asked = all_captures(r#"\bl(?:\(\))?\.(?:t|msg)\(\s*"([a-z0-9_-]+)"\s*\)"#);
    if pages_exist() {
        asked.extend(all_captures(r#"Refused\(\s*"([a-z0-9_-]+)"\s*\)"#));
        asked.extend(all_captures(r#"Error::invalid\(\s*"[^"]*",\s*"([a-z0-9_-]+)"\s*\)"#));
        asked.extend(all_captures(r#"form\.[a-z]+\(\s*"[^"]*",\s*"([a-z0-9_-]+)""#));
        asked.extend(all_captures(r#"\.hint\(\s*"([a-z0-9_-]+)"\s*\)"#));
    }
    let lost: Vec<_> = asked.iter().filter(|key| !known.contains_key(*key)).collect();
    assert!(lost.is_empty(), "no sentence for: {lost:#?}");
}

#[test]
fn every_sentence_is_used() {
    let used = all_captures(r#""([a-z0-9_-]+)""#);
    let words = all_captures(r#"\.word\(\s*"([a-z0-9_-]+)""#);
    let has_pages = |file: &str| root().join("templates").join(file).is_dir();
    let idle: Vec<_> = keys(Lang::Ar)
        .into_iter()
        .filter(|(_, (file, _))| has_pages(file) && !OFFERED.contains(&file.as_str()))
        .map(|(key, _)| key)
        .filter(|key| !used.contains(key))
        .filter(|key| !DYNAMIC.iter().any(|(prefix, _)| key.starts_with(prefix)))
        .filter(|key| !words.iter().any(|word| key.starts_with(&format!("{word}-"))))
        .collect();
    assert!(idle.is_empty(), "nobody says: {idle:#?}");
}

#[test]
fn sentences_and_figures_inside_attributes_are_text() {
    let markup = Regex::new(r#"[a-z-]+="[^"{]*\{\{-?\s*l\.(t|msg|word|date|day|time|moment|number|decimal|percent)\([^}]*\}\}"#).unwrap();
    let mut broken = Vec::new();
    for (path, text) in sources() {
        if path.extension().is_some_and(|extension| extension == "html") {
            let found = markup.find_iter(&text).map(|found| found.as_str());
            let found =
                found.filter(|text| !text.contains(".attr()") && !text.contains(".plain()"));
            broken.extend(found.map(|text| format!("{}: {text}", path.display())));
        }
    }
    assert!(broken.is_empty(), "end with .attr():\n{}", broken.join("\n"));
}

#[test]
fn templates_carry_no_style_script_or_bare_sentence() {
    let inline =
        Regex::new(r#"\sstyle="|\son[a-z]+="|<style|<script>|javascript:|[\x{0621}-\x{064A}]"#)
            .unwrap();
    let mut found = Vec::new();
    let mut templates = Vec::new();
    files(&root().join("templates"), "html", &mut templates);
    for path in templates {
        for line in fs::read_to_string(&path).unwrap().lines() {
            if inline.is_match(line) && !line.trim_start().starts_with("{#") {
                found.push(format!("{}: {}", path.display(), line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
