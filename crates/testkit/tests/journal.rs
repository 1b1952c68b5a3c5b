//! The journal tells when somebody touched what was written.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing step fails the test"
)]

use base::Actor;
use db::{
    Database, Settings,
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
        Settings::Postgres(address) => {
            let mut conn = sqlx::PgConnection::connect(address).await.unwrap();
            conn.execute(AssertSqlSafe(sql.to_owned())).await.unwrap();
        }
    }
}

async fn verdict(town: &Town) -> journal::Verdict {
    let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
    journal::verify(&mut tx).await.unwrap()
}

#[test]
fn a_changed_row_is_named() {
    on_both(async |town: Town| {
        five_changes(&town).await;
        assert_eq!(verdict(&town).await.broken, None);
        tamper(&town, "update journal set at = at + 1 where seq = 3 and kind like 'commune.%'")
            .await;
        assert_eq!(verdict(&town).await.broken, Some((3, Break::Hash)), "{}", town.database);
    });
}

#[test]
fn changed_words_are_named() {
    on_both(async |town: Town| {
        five_changes(&town).await;
        tamper(&town, "update journal_payload set payload = '{}' where seq = 2").await;
        assert_eq!(verdict(&town).await.broken, Some((2, Break::Payload)), "{}", town.database);
    });
}

#[test]
fn a_missing_row_and_a_cut_end_are_named() {
    on_both(async |town: Town| {
        five_changes(&town).await;
        tamper(&town, "delete from journal where seq = 5 and kind like 'commune.%'").await;
        assert_eq!(verdict(&town).await.broken, Some((5, Break::Head)), "{}", town.database);
        tamper(&town, "delete from journal where seq = 2 and kind like 'commune.%'").await;
        assert_eq!(verdict(&town).await.broken, Some((2, Break::Gap)), "{}", town.database);
    });
}

#[test]
fn erased_words_leave_the_chain_whole() {
    on_both(async |town: Town| {
        five_changes(&town).await;
        tamper(&town, "delete from journal_payload where seq = 4").await;
        let verdict = verdict(&town).await;
        assert_eq!((verdict.rows, verdict.erased, verdict.broken), (5, 1, None));
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
