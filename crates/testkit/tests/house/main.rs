//! The house rules that a text can show: which room may know which, which
//! crate which, how long a file grows, where SQL and sentences stand. Each
//! rule reads the sources and lists every place that breaks it, with the way
//! out.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot read the sources has nothing better to do than fail"
)]

mod arrows;
mod asvs;
mod bound;
mod dependencies;
mod faces;
mod indexes;
mod licences;
mod owners;
mod personal;
mod prepare;
mod rooms;
mod schema;
mod size;
mod source;
mod sql;
mod waits;
mod words;

/// Fails with every place that breaks a rule, one to a line, under the rule itself.
fn assert_none(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}\n  {}\n", broken.join("\n  "));
}
