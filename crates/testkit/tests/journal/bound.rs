//! Words that are older than salts are bound once; words that are erased stay
//! erased, and counted.

use base::Actor;
use db::journal::{self, Break, Erasure};
use testkit::{Town, on_both};

use crate::{chain, kinds, tamper, verdict};

/// The row of the journal that recorded the first contribution.
async fn first(town: &Town) -> i64 {
    let rows = chain::rows(town).await;
    rows.iter().find(|row| row.kind == "consultation.contributed").unwrap().seq
}

async fn erase(town: &Town, row: i64) -> base::Result<i64> {
    let tx = town.db.write(town.beni_mellal()).await.unwrap();
    let erasure = Erasure { rows: vec![row], reason: "طلب صاحب المساهمة".into() };
    journal::erase(tx, &Actor::system(), civic::words::BOUND, erasure).await
}

#[test]
fn erased_words_leave_the_record_whole_and_are_counted() {
    on_both(async |town: Town| {
        town.replay_demo().await;
        let row = first(&town).await;
        let before = verdict(&town).await;
        erase(&town, row).await.unwrap();
        let after = verdict(&town).await;
        assert_eq!(after.faults, [], "{}", town.database);
        assert_eq!((after.erased, after.erased_words), (1, 1));
        assert_eq!(after.words, before.words - 1);
        assert!(erase(&town, 1_000_000).await.is_err(), "a row that is not there");
        assert!(erase(&town, after.rows).await.is_err(), "the erasure itself stays");
    });
}

#[test]
fn older_words_are_bound_once() {
    on_both(async |town: Town| {
        town.replay_demo().await;
        tamper(&town, "update card set salt = null").await;
        civic::words::bind_older(&town.db).await.unwrap();
        let found = verdict(&town).await;
        assert_eq!(found.faults, [], "{}", town.database);
        assert!(found.older > 0, "{found:?}");
        tamper(&town, "update card set salt = null").await;
        civic::words::bind_older(&town.db).await.unwrap();
        let found = kinds(&verdict(&town).await);
        assert!(!found.is_empty() && found.iter().all(|(kind, _)| *kind == Break::Words));
    });
}
