//! A day after any sequence of edits, presses and repairs, and the paper's
//! own day when it runs late.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a failing step fails the test")]

mod acts;
mod any_day;
mod the_papers_day;

use base::Instant;
use jiff::civil::{Date, date};
use uuid::Uuid;

use super::plan::{Part, Plan, Slot, least, time};
use crate::framing::paper::Kind;

/// The day of every test.
fn day() -> Date {
    date(2023, 11, 1)
}

/// A moment of that day: minute and second.
fn at(minute: i64, second: i64) -> Instant {
    Instant(Instant::at(day(), time(minute)).0 + second * 1000)
}

/// An identity by number.
fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn slot(number: u128, kind: Kind, minutes: i64) -> Slot {
    Slot {
        id: id(number),
        kind,
        number: None,
        title: number.to_string(),
        lead: 0,
        minutes,
        least: least(kind, minutes),
        optional: false,
        feeds: None,
        parts: Vec::new(),
    }
}

fn part(number: u128, minutes: Option<i64>, parallel: bool) -> Part {
    Part { id: id(number), title: number.to_string(), minutes, parallel, optional: false }
}

/// The day of the framing paper: reception, five sessions, the break, lunch.
fn paper() -> Plan {
    let rows = [
        slot(1, Kind::Reception, 30),
        slot(2, Kind::Session, 60),
        slot(3, Kind::Session, 90),
        slot(4, Kind::Break, 20),
        slot(5, Kind::Session, 40),
        slot(6, Kind::Session, 90),
        slot(7, Kind::Session, 30),
        slot(8, Kind::Closing, 0),
    ];
    Plan { starts: 9 * 60, slots: rows.to_vec() }
}
