//! Two servers on one PostgreSQL are one product.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use base::Actor;
use db::Database;
use testkit::{Client, Town, on_both, soon, until};

#[test]
fn a_commit_in_one_process_reaches_the_other() {
    on_both(async |town: Town| {
        if town.database == "sqlite" {
            return; // A SQLite file has one server.
        }
        let other = Database::open(&town.settings).await.unwrap();
        let (commune, actor) = (town.beni_mellal(), Actor::system());
        let add = || {
            let name = base::LocalText::new("حي", "Quartier");
            civic::commune::commands::add_quarter(&town.db, &actor, commune, name, false)
        };
        add().await.unwrap();
        // While a process still begins to listen it learns the head alone.
        let head = async || other.news().head(commune.uuid()) >= 1;
        until("the other process knows the head", head).await;
        let mut news = other.news().listen();
        add().await.unwrap();
        let heard = soon("news of the commit", news.recv()).await.unwrap();
        assert_eq!((heard.commune, heard.seq), (commune.uuid(), 2));
        assert_eq!(heard.kind, "commune.quarter_added");
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
        let name = base::LocalText::new("حي", "Quartier");
        civic::commune::commands::add_quarter(
            &writer,
            &Actor::system(),
            town.beni_mellal(),
            name,
            false,
        )
        .await
        .unwrap();
        let head = async || town.db.news().head(town.beni_mellal().uuid()) >= 1;
        until("the other's commit is heard", head).await;
        assert!(reader.get("/ar/beni-mellal/").await.statements > 0, "the page is made anew");
        writer.close().await;
    });
}
