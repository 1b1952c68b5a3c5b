//! The chain as its published formula gives it, computed apart from the
//! product: for tests that rebuild it as somebody would who may write to the
//! database and knows how it is made.

use db::journal::{self, Entry};
use sha2::{Digest, Sha256};
use testkit::Town;
use uuid::Uuid;

use crate::tamper;

/// All rows of Beni Mellal's journal.
pub async fn rows(town: &Town) -> Vec<Entry> {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    let mut all: Vec<Entry> = Vec::new();
    loop {
        let page = journal::page(&mut tx, all.last().map_or(0, |row| row.seq)).await.unwrap();
        if page.is_empty() {
            return all;
        }
        all.extend(page);
    }
}

/// Numbers rows from one on and gives them the hashes that follow.
pub fn chained(town: &Town, rows: &mut [Entry]) {
    let mut previous = vec![0; 32];
    for (row, seq) in rows.iter_mut().zip(1..) {
        (row.seq, row.previous) = (seq, previous);
        let mut hash = Sha256::new();
        hash.update(&row.previous);
        hash.update(town.beni_mellal().uuid().as_bytes());
        hash.update(seq.to_be_bytes());
        for word in [&row.kind, &row.actor] {
            if word == &row.actor {
                hash.update(row.subject.as_bytes());
                hash.update(row.at.0.to_be_bytes());
            }
            hash.update((word.len() as u64).to_be_bytes());
            hash.update(word.as_bytes());
        }
        hash.update(row.actor_id.unwrap_or_default().as_bytes());
        hash.update(&row.commitment);
        row.hash = hash.finalize().to_vec();
        previous = row.hash.clone();
    }
}

/// Writes rows in place of Beni Mellal's journal, with the head that follows.
pub async fn replace(town: &Town, rows: &[Entry]) {
    let scope = uuid(town, town.beni_mellal().uuid());
    let mut sql = String::new();
    for table in ["journal", "journal_payload", "journal_head"] {
        sql += &format!("delete from {table} where commune_id = {scope};\n");
    }
    for row in rows {
        sql += &insertion(town, &scope, row);
    }
    let last = rows.last().unwrap();
    sql += &format!(
        "insert into journal_head (commune_id, seq, hash, at) values ({scope}, {}, {}, {});",
        last.seq,
        bytes(town, &last.hash),
        last.at.0
    );
    tamper(town, &sql).await;
}

fn insertion(town: &Town, scope: &str, row: &Entry) -> String {
    let actor_id = row.actor_id.map_or_else(|| "null".to_owned(), |id| uuid(town, id));
    let bytes = |it: &[u8]| bytes(town, it);
    let mut sql = format!(
        "insert into journal values ({scope}, {}, '{}', {}, {}, '{}', {actor_id}, {}, {}, {});\n",
        row.seq,
        row.kind,
        uuid(town, row.subject),
        row.at.0,
        row.actor,
        bytes(&row.commitment),
        bytes(&row.previous),
        bytes(&row.hash)
    );
    if let (Some(salt), Some(payload)) = (&row.salt, &row.payload) {
        sql += &format!(
            "insert into journal_payload values ({scope}, {}, {}, '{}');\n",
            row.seq,
            bytes(salt),
            payload.replace('\'', "''")
        );
    }
    sql
}

/// An identity as the database writes it.
pub fn uuid(town: &Town, id: Uuid) -> String {
    match town.database {
        "sqlite" => bytes(town, id.as_bytes()),
        _ => format!("'{id}'::uuid"),
    }
}

fn bytes(town: &Town, bytes: &[u8]) -> String {
    match town.database {
        "sqlite" => format!("x'{}'", hex::encode(bytes)),
        _ => format!("'\\x{}'::bytea", hex::encode(bytes)),
    }
}
