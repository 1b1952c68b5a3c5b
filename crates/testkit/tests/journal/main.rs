//! The journal tells when somebody touched what was written.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing step fails the test"
)]

mod alterations;
mod bound;
mod chain;
mod signed;

use base::Actor;
use db::{
    Database, Settings,
    checkpoint::Checkpoint,
    journal::{self, Break},
};
use sqlx::{AssertSqlSafe, Connection, Executor};
use testkit::{Town, on_both};

/// Five changes in Beni Mellal's journal.
async fn five_changes(town: &Town) {
    for number in 1..=5 {
        let name = base::LocalText::new(format!("حي {number}"), "");
        civic::commune::commands::add_quarter(
            &town.db,
            &Actor::system(),
            town.beni_mellal(),
            name,
            true,
        )
        .await
        .unwrap();
    }
}

/// What somebody with access to the database, past the product, could do.
async fn tamper(town: &Town, sql: &str) {
    match &town.settings {
        Settings::Folder(folder) => {
            let conn = rusqlite::Connection::open(folder.join("mithaq.db")).unwrap();
            conn.execute_batch(sql).unwrap();
        }
        Settings::Postgres { address, .. } => {
            let mut conn = sqlx::PgConnection::connect(address).await.unwrap();
            conn.execute(AssertSqlSafe(sql.to_owned())).await.unwrap();
        }
    }
}

async fn verdict(town: &Town) -> journal::Verdict {
    compared(town, &[]).await
}

async fn compared(town: &Town, heads: &[Checkpoint]) -> journal::Verdict {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    journal::verify(&mut tx, civic::words::BOUND, heads).await.unwrap()
}

fn kinds(verdict: &journal::Verdict) -> Vec<(Break, Option<i64>)> {
    verdict.faults.iter().map(|fault| (fault.kind, fault.seq)).collect()
}

#[test]
fn a_changed_row_is_named() {
    on_both(async |town: Town| {
        five_changes(&town).await;
        assert_eq!(verdict(&town).await.faults, []);
        tamper(&town, "update journal set at = at + 1 where seq = 3 and kind like 'commune.%'")
            .await;
        assert_eq!(kinds(&verdict(&town).await)[0], (Break::Hash, Some(3)), "{}", town.database);
    });
}

#[test]
fn changed_words_are_named() {
    on_both(async |town: Town| {
        five_changes(&town).await;
        tamper(&town, "update journal_payload set payload = '{}' where seq = 2").await;
        assert_eq!(kinds(&verdict(&town).await), [(Break::Payload, Some(2))], "{}", town.database);
    });
}

#[test]
fn a_missing_row_and_a_cut_end_are_named() {
    on_both(async |town: Town| {
        five_changes(&town).await;
        tamper(&town, "delete from journal where seq = 5 and kind like 'commune.%'").await;
        assert_eq!(kinds(&verdict(&town).await), [(Break::Head, Some(5))], "{}", town.database);
        tamper(&town, "delete from journal where seq = 2 and kind like 'commune.%'").await;
        assert_eq!(kinds(&verdict(&town).await)[0], (Break::Gap, Some(2)), "{}", town.database);
    });
}

#[test]
fn a_clock_that_is_put_back_does_not_put_the_journal_back() {
    on_both(async |town: Town| {
        five_changes(&town).await;
        town.pass_days(-3);
        five_changes(&town).await;
        assert_eq!(verdict(&town).await.faults, [], "{}", town.database);
    });
}

#[test]
fn a_database_newer_than_the_binary_is_refused() {
    on_both(async |town: Town| {
        tamper(&town, "insert into migration (number, applied) values (999, true)").await;
        let refused = Database::open(&town.settings).await.err().expect("a refusal");
        let base::Error::Bug(cause) = refused else { panic!("{refused:?}") };
        assert!(cause.to_string().contains("999"), "{cause}");
    });
}
