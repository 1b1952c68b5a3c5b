//! Where SQL may stand, and that it never forgets whose rows it asks for.

use std::collections::BTreeSet;

use regex::Regex;

use crate::{
    assert_none, schema,
    source::{self, Literal, Rust},
};

/// Statements about tenant tables that rightly do without `commune_id`: file, table, reason.
const ACROSS_COMMUNES: &[(&str, &str, &str)] = &[(
    "crates/db/src/job.rs",
    "job",
    "a worker takes whichever job is due, whosever it is, and finishes it by its own identity",
)];

#[test]
fn sql_stands_in_stores_and_is_registered() {
    let mut broken = Vec::new();
    for file in source::product("crates") {
        for literal in statements(&file) {
            if !is_store(&file.name) {
                broken.push(format!("{}:{} has SQL", file.name, literal.line));
            } else if !is_seam(&file.name) && !is_registered(&file, literal) {
                broken.push(format!("{}:{} is not in sql!(…)", file.name, literal.line));
            }
        }
    }
    assert_none(
        "A room's statements stand in its store.rs (or store/), inside sql!(\"…\"), so that one \
         test can prepare each of them on both databases.",
        &broken,
    );
}

#[test]
fn statements_of_tenant_tables_carry_commune_id() {
    let tenants = schema::tables();
    let tenants: BTreeSet<String> =
        tenants.into_iter().filter_map(|(name, tenant)| tenant.then_some(name)).collect();
    let mut broken = Vec::new();
    for file in source::product("crates") {
        for literal in statements(&file).filter(|it| !it.text.contains("commune_id")) {
            for table in tables(&literal.text).intersection(&tenants) {
                if !ACROSS_COMMUNES.iter().any(|it| file.name.ends_with(it.0) && table == it.1) {
                    broken.push(format!("{}:{} forgets it for {table}", file.name, literal.line));
                }
            }
        }
    }
    assert_none(
        "Every statement about a commune's rows says commune_id: it leads the keys, spreads the \
         data, and keeps one commune from another. A rightful exception is listed with its reason.",
        &broken,
    );
}

/// Literals that read like a statement.
fn statements(file: &Rust) -> impl Iterator<Item = &Literal> {
    let shape = Regex::new(
        r"(?s)^\s*(select\s.*\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|with\s+(recursive\s+)?\w+\s*(\([^)]*\))?\s+as\s)",
    )
    .unwrap();
    file.literals.iter().filter(move |it| shape.is_match(&it.text.to_lowercase()))
}

/// The seam itself, a room's `store.rs`, or its folder `store/`.
fn is_store(name: &str) -> bool {
    is_seam(name)
        || (name.starts_with("crates/civic/")
            && (name.ends_with("/store.rs") || name.contains("/store/")))
}

/// The crate that brings `sql!` also speaks to each database beneath it.
fn is_seam(name: &str) -> bool {
    name.starts_with("crates/db/")
}

pub fn is_registered(file: &Rust, literal: &Literal) -> bool {
    let before: String = file.code[..literal.at].iter().collect();
    before.trim_end().ends_with("sql!(")
}

/// The tables that a statement reads or writes.
fn tables(statement: &str) -> BTreeSet<String> {
    let named = Regex::new(r"\b(?:from|join|into|update|,)\s+([a-z_]+)").unwrap();
    named.captures_iter(&statement.to_lowercase()).map(|it| it[1].to_owned()).collect()
}

#[test]
fn tables_are_found_in_any_clause() {
    let found =
        tables("with a as (select 1 from card c join theme on true) update person set x = 1");
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["card", "person", "theme"]);
}
