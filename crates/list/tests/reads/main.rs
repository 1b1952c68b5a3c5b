//! Lists as they come: every file that was found to fail, with its right
//! value, siblings of each, and random tables that are read back.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what broke by stopping")]

mod back;
mod cases;
mod files;
mod sheets;
mod siblings;

use list::{Asked, Kind, Reading};
use serde_json::{Value, json};

/// A reading as JSON, whose sentences are their keys.
fn json_of(reading: &Reading) -> Value {
    reading.json(&|key, _| key.to_owned())
}

fn read(kind: Kind, bytes: impl AsRef<[u8]>) -> Value {
    json_of(&list::read(bytes.as_ref(), &Asked::of(kind)))
}

/// The faults, each with its row, column and key.
fn faults(found: &Value) -> Value {
    let told = found["faults"].as_array().unwrap().iter();
    told.map(|it| json!([it["row"], it["column"], it["message"]])).collect()
}

/// The rows that were left out, with why.
fn left(found: &Value) -> Value {
    let told = found["left_out"].as_array().unwrap().iter();
    told.map(|it| json!([it["row"], it["why"]])).collect()
}

/// What a column says in each row.
fn column(found: &Value, key: &str) -> Value {
    found["rows"].as_array().unwrap().iter().map(|row| row[key].clone()).collect()
}
