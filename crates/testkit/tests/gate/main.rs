//! The gate of the day: every command that changes a workshop's day, tried with
//! the workshop away, closed, cancelled, and not opened yet, and asked for the exact refusal.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failing step fails the test"
)]

#[path = "../outcome/hall.rs"]
#[allow(dead_code, reason = "the hall is another test's; this one does not use all of it")]
mod hall;
mod listed;
mod walk;
mod world;

use db::{args, sql};
use testkit::on_both;

use walk::{State, walk};
use world::World;

#[test]
fn every_command_of_the_day_asks_the_gate() {
    on_both(async |town| {
        let world = World::of(town).await;
        let taking = world.take_away().await;
        let walked = walk(&world, State::Away).await;
        assert_eq!(walked, listed::of_the_day(), "the walk knows every command of the day");
        let back = sql!("update hall_checkout set ended_at = 9 where commune_id = $1 and id = $2");
        world.by_hand(back, args![world.commune(), taking]).await;

        let close = sql!(
            "update workshop set state = 'closed', closed_at = $3
             where commune_id = $1 and id = $2"
        );
        let now = world.town.db.now();
        world.by_hand(close, args![world.commune(), world.workshop(), now]).await;
        world.town.pass_minutes(1);
        walk(&world, State::Closed).await;

        let cancelled = sql!(
            "update workshop set state = 'cancelled', opened_at = null, closed_at = null
             where commune_id = $1 and id = $2"
        );
        world.by_hand(cancelled, args![world.commune(), world.workshop()]).await;
        walk(&world, State::Cancelled).await;

        let unopened = sql!(
            "update workshop set state = 'prepared', opened_at = null, closed_at = null
             where commune_id = $1 and id = $2"
        );
        world.by_hand(unopened, args![world.commune(), world.workshop()]).await;
        walk(&world, State::Unopened).await;
    });
}
