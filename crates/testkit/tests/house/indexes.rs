//! Every index is paid for by each row that is written, so each must earn it:
//! some statement reads by it, or it stands under a reference, which is looked
//! up when the other row goes.

use std::collections::BTreeSet;

use db::Settings;
use regex::Regex;
use rusqlite::Connection;
use testkit::{Town, on_both};

use crate::prepare::registered;

#[test]
fn every_index_is_read_by_a_statement_or_stands_under_a_reference() {
    on_both(async |town: Town| {
        let Settings::Folder(folder) = &town.settings else { return };
        let conn = Connection::open(folder.join("mithaq.db")).unwrap();
        let read: BTreeSet<String> =
            registered().iter().flat_map(|(_, _, text)| read_by(&conn, text)).collect();
        let mut idle = Vec::new();
        for (index, table) in indexes(&conn) {
            if !read.contains(&index) && !is_under_a_reference(&conn, &index, &table) {
                idle.push(format!("{index} on {table}"));
            }
        }
        crate::assert_none("An index that nothing reads by only costs.", &idle);
    });
}

/// The indexes that a statement reads by, as SQLite plans it.
fn read_by(conn: &Connection, text: &str) -> Vec<String> {
    let named = Regex::new(r"USING (?:COVERING )?INDEX (\w+)").unwrap();
    let mut plan = conn.prepare(&format!("explain query plan {text}")).unwrap();
    let steps = plan.raw_query().mapped(|row| row.get::<_, String>(3));
    steps.flat_map(|step| named.captures(&step.unwrap()).map(|it| it[1].to_owned())).collect()
}

/// The indexes that migrations name, with their tables.
fn indexes(conn: &Connection) -> Vec<(String, String)> {
    let mut all = conn
        .prepare(
            "select name, tbl_name from sqlite_schema where type = 'index' and sql is not null",
        )
        .unwrap();
    let rows = all.raw_query().mapped(|row| Ok((row.get(0)?, row.get(1)?)));
    rows.map(Result::unwrap).collect()
}

fn is_under_a_reference(conn: &Connection, index: &str, table: &str) -> bool {
    let columns = names(conn, "select name from pragma_index_info($1) order by seqno", index);
    let mut references = conn
        .prepare("select id, \"from\" from pragma_foreign_key_list($1) order by id, seq")
        .unwrap();
    references.raw_bind_parameter(1, table).unwrap();
    let rows = references.raw_query().mapped(|row| Ok((row.get(0)?, row.get(1)?)));
    let pairs: Vec<(i64, String)> = rows.map(Result::unwrap).collect();
    pairs.chunk_by(|one, other| one.0 == other.0).any(|columns_of_one| {
        let own: BTreeSet<&String> = columns_of_one.iter().map(|(_, column)| column).collect();
        // The commune alone leads every index; a reference to it needs none of them.
        own.len() > 1 && own == columns.iter().take(own.len()).collect()
            || own.len() == 1
                && columns.first() == own.first().copied()
                && columns[0] != "commune_id"
    })
}

fn names(conn: &Connection, text: &str, of: &str) -> Vec<String> {
    let mut statement = conn.prepare(text).unwrap();
    statement.raw_bind_parameter(1, of).unwrap();
    statement.raw_query().mapped(|row| row.get(0)).map(Result::unwrap).collect()
}
