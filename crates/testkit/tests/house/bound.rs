//! Words that people rely on are never written without the salt that binds
//! them to the journal, and never deleted without a note there.

use db::Words;
use regex::Regex;

use crate::{assert_none, prepare, source};

#[test]
fn words_are_written_with_their_salt() {
    let mut broken = Vec::new();
    for (file, line, text) in prepare::registered() {
        let text = text.to_lowercase();
        for words in kinds_in(&text) {
            if forgets(words, &text) {
                broken.push(format!("{file}:{line} writes {} without {}", words.of, words.salt));
            }
        }
    }
    assert_none(
        "Whoever writes words that the journal binds (civic/src/words.rs) writes the salt beside \
         them; tx.bind gives it, and puts their digest into the change's event.",
        &broken,
    );
}

#[test]
fn words_are_deleted_with_a_note() {
    let mut broken = Vec::new();
    for (file, line, text) in prepare::registered() {
        for words in kinds_in(&text) {
            let deletes = Regex::new(&format!(r"^\s*delete\s+from\s+{}\b", words.table)).unwrap();
            let code = std::fs::read_to_string(source::root().join(&file)).unwrap();
            if deletes.is_match(&text.to_lowercase()) && !code.contains("unbind(") {
                broken.push(format!("{file}:{line} deletes {}", words.of));
            }
        }
    }
    assert_none(
        "Whoever deletes a row of words that the journal binds says so by tx.unbind.",
        &broken,
    );
}

/// The kinds of words whose table a statement may name.
fn kinds_in(statement: &str) -> impl Iterator<Item = &'static Words> {
    let kinds = civic::words::BOUND.iter().copied();
    kinds.filter(move |it| it.within.is_none() && statement.contains(it.table))
}

/// Whether a statement writes words of a kind and not their salt.
fn forgets(words: &Words, statement: &str) -> bool {
    let salt = Regex::new(&format!(r"\b{}\b", words.salt)).unwrap();
    if salt.is_match(statement) {
        return false;
    }
    let inserts = Regex::new(&format!(r"^\s*insert\s+into\s+{}\b", words.table)).unwrap();
    let updates = Regex::new(&format!(r"^\s*update\s+{}\s+set\s", words.table)).unwrap();
    // A row begins without the words that its kind binds later.
    let later = !words.only.is_empty();
    if inserts.is_match(statement) {
        return !later;
    }
    if !updates.is_match(statement) {
        return false;
    }
    let set = statement.split(" where ").next().unwrap_or_default();
    words.columns.iter().any(|it| Regex::new(&format!(r"\b{it}\s*=")).unwrap().is_match(set))
}

#[test]
fn a_statement_that_forgets_the_salt_is_found() {
    let card = &civic::words::CARD;
    assert!(forgets(card, "insert into card (commune_id, text) values ($1, $2)"));
    assert!(forgets(card, "update card set text = $3 where commune_id = $1"));
    assert!(!forgets(card, "update card set text = $3, salt = $4 where commune_id = $1"));
    assert!(!forgets(card, "update card set withdrawn_at = $3 where commune_id = $1"));
    assert!(!forgets(card, "insert into card_detail (commune_id) values ($1)"));
}
