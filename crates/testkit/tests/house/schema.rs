//! The tables and views that the migrations leave, in their order: made,
//! renamed, dropped.

use std::{collections::BTreeMap, fs};

use regex::Regex;

use crate::source;

/// Every table and view by name, and whether its rows belong to a commune.
pub fn tables() -> BTreeMap<String, bool> {
    let mut found = BTreeMap::new();
    for path in source::files("crates/db/migrations", &["sql"]) {
        follow(&fs::read_to_string(path).unwrap().to_lowercase(), &mut found);
    }
    found
}

fn follow(migration: &str, found: &mut BTreeMap<String, bool>) {
    let regex = |text: &str| Regex::new(text).unwrap();
    let comment = regex(r"(?m)--.*$");
    let table = regex(r"(?s)^create\s+table\s+(?:if\s+not\s+exists\s+)?(\w+)\s*\((.*)\)$");
    let key = regex(r"(?m)^\s*commune_id\s");
    let view = regex(r"^create\s+view\s+(\w+)\s+as\s+select\s+(\w+\.commune_id)?");
    let renamed = regex(r"^alter\s+table\s+(\w+)\s+rename\s+to\s+(\w+)$");
    let dropped = regex(r"^drop\s+(?:table|view)\s+(\w+)$");
    for statement in comment.replace_all(migration, "").split(';').map(str::trim) {
        if let Some(it) = table.captures(statement) {
            found.insert(it[1].to_owned(), key.is_match(&it[2]));
        } else if let Some(it) = view.captures(statement) {
            found.insert(it[1].to_owned(), it.get(2).is_some());
        } else if let Some(it) = renamed.captures(statement) {
            let tenant = found.remove(&it[1]).unwrap_or_default();
            found.insert(it[2].to_owned(), tenant);
        } else if let Some(it) = dropped.captures(statement) {
            found.remove(&it[1]);
        }
    }
}

#[test]
fn a_table_is_known_by_its_last_name() {
    let mut found = BTreeMap::new();
    follow(
        "create table a (\n commune_id uuid,\n b text);\nalter table a rename to c;
         create view d as select c.commune_id from c; create table e (id uuid); drop table e;",
        &mut found,
    );
    assert_eq!(found.into_iter().collect::<Vec<_>>(), [("c".into(), true), ("d".into(), true)]);
}
