//! A day without internet: a workshop taken along on a laptop, over a line that
//! is slow, cut and repeated; the same state at the end as without it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing step fails the test"
)]

mod apart;
mod away;
mod day;
mod faulty_proxy;
mod keys;
mod natural;
mod scene;

use base::CommuneId;
use civic::offline::{queries, sync_tables};
use testkit::{Town, on_both};

#[tokio::test]
async fn every_table_is_known_to_travel_or_to_stay() {
    let shape = db::schema::schema().await.unwrap();
    assert!(
        sync_tables::unclassified(shape).is_empty(),
        "these tables neither lead to a workshop by what they must refer to, nor are they listed \
         in civic/workshop/hall/sync_tables.rs: {:?}",
        sync_tables::unclassified(shape)
    );
    let gone: Vec<_> = [sync_tables::AROUND, sync_tables::STAYS].concat();
    let gone: Vec<_> = gone.into_iter().filter(|name| !shape.contains_key(*name)).collect();
    assert!(gone.is_empty(), "listed, but no table: {gone:?}");
    for table in ["workshop", "card", "sighting", "sentence_card", "group_member"] {
        assert_eq!(sync_tables::item(table).await.unwrap().way, sync_tables::Way::Day, "{table}");
    }
}

#[test]
fn a_whole_day_over_a_bad_line_ends_as_the_day_without_a_hall() {
    on_both(async |town: Town| {
        let without = {
            let (db, folder) = town.beside().await;
            let mut day = day::Day::at(&town, db.clone(), db.clone()).await;
            day.eve().await;
            day.hold(async |_| {}).await;
            let seen = natural::seen(&db, day.commune, day.workshop()).await;
            drop(folder);
            seen
        };
        town.clock.set(testkit::morning());
        let (laptop, folder) = town.beside().await;
        let proxy = faulty_proxy::FaultyProxy::before(&town).await;
        let mut day = day::Day::at(&town, town.db.clone(), laptop.clone()).await;
        day.eve().await;
        let line = scene::take_along(&town, &laptop, day.workshop(), &proxy).await;
        let shared = (proxy.clone(), line.clone(), laptop.clone());
        let met = std::cell::Cell::new(0);
        day.hold(async |step: usize| {
            let (proxy, line, laptop) = &shared;
            proxy.set_faults_of(step);
            // What does not come through now comes through later.
            let done = hall::meet(laptop, line).await;
            met.set(met.get() + usize::from(done.is_ok()));
        })
        .await;
        proxy.set_many_faults();
        let mut patient = line.clone();
        patient.tries = 400;
        hall::give_back(&laptop, &patient).await.unwrap();
        let failures = proxy.failures();
        assert!(
            met.get() > 3 && failures.cut > 10,
            "{}: met {} times, {failures:?}",
            town.database,
            met.get()
        );

        let commune = day.commune;
        let at_home = natural::seen(&town.db, commune, day.workshop()).await;
        let in_hall = natural::seen(&laptop, commune, day.workshop()).await;
        natural::same("home and hall", &at_home, &in_hall);
        natural::same("with and without a hall", &without, &at_home);
        assert!(scene::conflicts(&town, day.workshop()).await.is_empty());
        journals(&town, &laptop, commune).await;
        drop(folder);
    });
}

/// Both journals verify, and home's holds the hall's with its times and actors.
async fn journals(town: &Town, laptop: &db::Database, commune: CommuneId) {
    let mut there = laptop.read(commune).await.unwrap();
    let mut here = town.db.read(commune).await.unwrap();
    assert_eq!(civic::words::verify(&mut there).await.unwrap().faults, []);
    assert_eq!(civic::words::verify(&mut here).await.unwrap().faults, []);
    let said = scene::journal(&mut there).await;
    let carried: Vec<_> = (scene::journal(&mut here).await.into_iter())
        .filter_map(|row| Some((db::journal_import::original(row.payload.as_ref()?)?, row)))
        .collect();
    let told = said.iter().filter(|row| !row.kind.starts_with("workshop.hall_"));
    for row in told {
        let (words, twin) = (carried.iter())
            .find(|(_, twin)| {
                (&twin.kind, twin.subject, twin.at) == (&row.kind, row.subject, row.at)
                    && twin.payload.as_ref().unwrap().contains(&hex(&row.hash))
            })
            .unwrap_or_else(|| panic!("{} of {} is not at home", row.kind, row.at));
        assert_eq!((&twin.actor, twin.actor_id), (&row.actor, row.actor_id));
        assert_eq!(Some(words), row.payload.as_ref());
    }
    assert!(queries::home(laptop).await.unwrap().unwrap().returned_at.is_some());
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
