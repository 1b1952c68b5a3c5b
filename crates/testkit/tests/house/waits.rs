//! Tests wait for what happens, not for a time, and leave speed to the benches:
//! a busy machine is no fault of the product.

use std::fs;

use regex::Regex;

use crate::{
    assert_none,
    source::{self, Rust},
};

/// Where a test rightly knows the time: file, reason.
const KNOWS_TIME: [(&str, &str); 3] = [
    ("crates/testkit/src/wait.rs", "looks again until something is so, for every test"),
    ("crates/testkit/tests/hall/faulty_proxy.rs", "delays what it forwards"),
    ("crates/print/tests/room.rs", "looks again by itself, because testkit depends on the product"),
];

#[test]
fn tests_neither_sleep_nor_measure() {
    let time = Regex::new(r"\b(?:elapsed|sleep)\s*\(|\bInstant::now\b").unwrap();
    let mut broken = Vec::new();
    for path in source::files("crates", &["rs"]) {
        let name = source::name(&path);
        let test = ["/tests/", "/tests.rs", "/testkit/src/"].iter().any(|it| name.contains(it));
        if !test || KNOWS_TIME.iter().any(|it| it.0 == name) {
            continue;
        }
        let code = Rust::parse(&fs::read_to_string(&path).unwrap()).text();
        for found in time.find_iter(&code) {
            let line = 1 + code[..found.start()].matches('\n').count();
            broken.push(format!("{name}:{line} {}", found.as_str()));
        }
    }
    assert_none(
        "A test waits with testkit's `until` or `soon`, at most a minute; how long something takes \
         is a figure of `make bench`.",
        &broken,
    );
}
