//! Every column of the schema is either in the register of people's data, with
//! what the law asks to say of it, or in the list of those that tell nothing
//! of a person (`impersonal.txt`).

use std::collections::BTreeSet;

use civic::privacy::register::ENTRIES;

use crate::{assert_none, source};

/// A table and one of its columns.
type Place = (String, String);

#[test]
fn every_column_is_declared_to_be_about_people_or_about_nobody() {
    let (schema, declared, impersonal) = (schema(), declared(), impersonal());
    let told = |(table, column): &Place| format!("{table}.{column}");
    let known: BTreeSet<Place> = declared.union(&impersonal).cloned().collect();
    let new: Vec<String> = schema.difference(&known).map(told).collect();
    assert_none(
        "A column about people stands in crates/civic/src/privacy/register/entries.rs with \
         purpose, basis, retention and who sees it; any other in house/impersonal.txt.",
        &new,
    );
    let gone: Vec<String> = known.difference(&schema).map(told).collect();
    assert_none("What no table has any more is taken out of the register.", &gone);
    let both: Vec<String> = declared.intersection(&impersonal).map(told).collect();
    assert_none("A column is about people or about nobody, not both.", &both);
}

/// The columns as the migrations make them.
fn schema() -> BTreeSet<Place> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let schema = runtime.block_on(db::schema::schema()).unwrap();
    let columns = |table: &db::schema::Table| {
        let name = table.name.clone();
        let each = table.columns.clone().into_iter();
        each.map(move |column| (name.clone(), column.name)).collect::<Vec<_>>()
    };
    schema.values().flat_map(columns).collect()
}

fn declared() -> BTreeSet<Place> {
    let held = ENTRIES.iter().flat_map(|entry| entry.columns);
    held.flat_map(|(table, columns)| {
        columns.iter().map(|column| ((*table).to_owned(), (*column).to_owned()))
    })
    .collect()
}

fn impersonal() -> BTreeSet<Place> {
    let path = source::root().join("crates/testkit/tests/house/impersonal.txt");
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once(": "))
        .flat_map(|(table, columns)| {
            columns.split(' ').map(|column| (table.to_owned(), column.to_owned()))
        })
        .collect()
}
