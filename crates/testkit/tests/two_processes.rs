//! Two servers on one PostgreSQL are one product.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use std::time::{Duration, Instant};

use base::Actor;
use db::Database;
use testkit::{Client, Town, on_both};

#[test]
fn a_commit_in_one_process_reaches_the_other_within_a_second() {
    on_both(async |town: Town| {
        if town.database == "sqlite" {
            return; // A SQLite file has one server.
        }
        let other = Database::open(&town.settings).await.unwrap();
        let (commune, actor) = (town.beni_mellal(), Actor::system());
        let add = || {
            let names = ("حي".to_owned(), "Quartier".to_owned());
            civic::commune::commands::add_quarter(&town.db, &actor, commune, names, false)
        };
        add().await.unwrap();
        // While a process still begins to listen it learns the head alone.
        while other.news().head(commune.uuid()) < 1 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let mut news = other.news().listen();
        let began = Instant::now();
        add().await.unwrap();
        let heard = tokio::time::timeout(Duration::from_secs(1), news.recv()).await;
        let heard = heard.expect("news within a second").unwrap();
        assert_eq!((heard.commune, heard.seq), (commune.uuid(), 2));
        assert_eq!(heard.kind, "commune.quarter_added");
        assert!(began.elapsed() < Duration::from_secs(1));
        other.close().await;
    });
}

#[test]
fn a_page_kept_by_one_process_is_made_anew_after_a_commit_in_the_other() {
    on_both(async |mut town: Town| {
        if town.database == "sqlite" {
            return;
        }
        let writer = town.db.clone();
        town.db = Database::open(&town.settings).await.unwrap();
        let reader = Client::stranger(&town);
        let first = reader.get("/ar/beni-mellal/").await;
        let kept = reader.get("/ar/beni-mellal/").await;
        assert!(first.statements > 0 && kept.statements == 0, "the page is kept");
        let names = ("حي".to_owned(), "Quartier".to_owned());
        civic::commune::commands::add_quarter(
            &writer,
            &Actor::system(),
            town.beni_mellal(),
            names,
            false,
        )
        .await
        .unwrap();
        let deadline = Instant::now() + Duration::from_secs(1);
        while town.db.news().head(town.beni_mellal().uuid()) < 1 {
            assert!(Instant::now() < deadline, "the other's commit was not heard in a second");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert!(reader.get("/ar/beni-mellal/").await.statements > 0, "the page is made anew");
        writer.close().await;
    });
}
