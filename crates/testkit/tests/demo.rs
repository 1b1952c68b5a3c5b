//! The demonstration is a whole process, told by the commands that pages use.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use base::Instant;
use testkit::{Town, on_both};

#[test]
fn the_real_papers_commune_is_replayed_to_its_public_stage() {
    on_both(async |town: Town| {
        town.clock.set(Instant::at(jiff::civil::date(2026, 11, 23), jiff::civil::time(9, 0, 0, 0)));
        town.replay_demo().await;
        let mut tx = town.db.read(town.beni_mellal()).await.unwrap();
        let verdict = civic::words::verify(&mut tx).await.unwrap();
        assert_eq!(verdict.faults, []);
        assert!(verdict.rows > 200, "only {} events", verdict.rows);
        let kind = civic::process::ProcessKind::Charter;
        let stage = civic::process::queries::open_stage(&mut tx, kind);
        let stage = stage.await.unwrap().expect("an open stage");
        assert_eq!(stage.kind, civic::process::StageKind::Public);
    });
}
