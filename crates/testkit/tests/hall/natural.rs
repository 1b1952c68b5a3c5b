//! What a database says of a workshop, whatever identities its rows have: each
//! row in words, the rows it names in words within it.

use std::collections::BTreeMap;

use base::{CommuneId, Id};
use civic::{offline::sync_tables, workshop::Workshop};
use db::{Database, row_copy::Row, schema::Kind};
use serde_json::Value;

/// The rows of each table, in words and in order.
pub type Seen = BTreeMap<String, Vec<String>>;

/// What is thrown by lot, counted, or noted by the machine.
const SILENT: [&str; 8] =
    ["revision", "row_code", "code", "page_key", "device", "created_at", "invited_at", "about"];

/// Reads all that travels with a workshop.
pub async fn seen(db: &Database, commune: CommuneId, workshop: Id<Workshop>) -> Seen {
    let mut tx = db.read(commune).await.unwrap();
    let mut rows: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for item in sync_tables::sync_tables().await.unwrap() {
        let found = tx.rows_within(&item.table, &item.within, workshop.uuid()).await.unwrap();
        rows.insert(item.table.name.clone(), found);
    }
    let by_id: BTreeMap<String, (String, Row)> = rows
        .iter()
        .flat_map(|(table, rows)| rows.iter().map(move |row| (table, row)))
        .filter_map(|(table, row)| {
            Some((row.get("id")?.as_str()?.to_owned(), (table.clone(), row.clone())))
        })
        .collect();
    let mut seen = Seen::new();
    for item in sync_tables::sync_tables().await.unwrap() {
        // Accounts and mandates are each database's own in these tests.
        if ["account", "credential", "mandate"].contains(&item.table.name.as_str()) {
            continue;
        }
        let mut words: Vec<String> =
            rows[&item.table.name].iter().map(|row| say(&item.table, row, &by_id, 0)).collect();
        words.sort();
        seen.insert(item.table.name.clone(), words);
    }
    seen
}

fn say(
    table: &db::schema::Table,
    row: &Row,
    by_id: &BTreeMap<String, (String, Row)>,
    depth: usize,
) -> String {
    let mut words = Vec::new();
    for column in &table.columns {
        let value = row.get(&column.name).unwrap_or(&Value::Null);
        match column.kind {
            _ if SILENT.contains(&column.name.as_str()) => {}
            Kind::Bytes => {}
            Kind::Uuid if column.name == "id" => {}
            Kind::Uuid => {
                let named = value.as_str().and_then(|id| by_id.get(id));
                if let Some((_, named)) = named.filter(|_| depth < 4) {
                    words.push(format!("{}=({})", column.name, brief(named, by_id, depth + 1)));
                }
            }
            _ => words.push(format!("{}={value}", column.name)),
        }
    }
    words.join(" ")
}

/// A named row by what tells it apart.
fn brief(row: &Row, by_id: &BTreeMap<String, (String, Row)>, depth: usize) -> String {
    let telling = ["name", "title", "text", "label", "number", "position", "seed", "kind"];
    let mut words: Vec<String> =
        telling.iter().filter_map(|it| Some(format!("{it}={}", row.get(*it)?))).collect();
    for of in ["person_id", "drawing_id", "session_id", "card_id", "participant_id"] {
        let named = row.get(of).and_then(Value::as_str).and_then(|id| by_id.get(id));
        if let Some((_, named)) = named.filter(|_| depth < 4) {
            words.push(format!("{of}=({})", brief(named, by_id, depth + 1)));
        }
    }
    words.join(" ")
}

/// Fails with the first rows that only one of two has.
pub fn same(what: &str, one: &Seen, other: &Seen) {
    for (table, rows) in one {
        let theirs = &other[table];
        let only: Vec<_> = rows.iter().filter(|row| !theirs.contains(row)).take(3).collect();
        let lacks: Vec<_> = theirs.iter().filter(|row| !rows.contains(row)).take(3).collect();
        assert!(
            rows == theirs,
            "{what}, {table}: {} rows and {}\n first only: {only:#?}\n second only: {lacks:#?}",
            rows.len(),
            theirs.len()
        );
    }
    assert!(one["card"].len() > 40 && one["sighting"].len() > 40, "a day that nobody held");
}
