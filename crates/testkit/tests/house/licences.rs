//! Every dependency comes under a licence that `deny.toml` lists, and none is
//! banned there. The file is cargo-deny's own; reading it here costs a second
//! where installing that tool costs minutes.

use std::{collections::BTreeMap, fs, process::Command};

use serde_json::Value;
use spdx::{Expression, ParseMode};

use crate::{assert_none, source};

/// The front end is built from fonts, and by tools that are not shipped, under licences
/// that no Rust library needs.
const FRONT_END: [&str; 3] = ["OFL-1.1", "MPL-2.0", "Python-2.0"];

fn deny() -> toml::Table {
    fs::read_to_string(source::root().join("deny.toml")).unwrap().parse().unwrap()
}

fn allowed() -> Vec<String> {
    let list = deny()["licenses"]["allow"].as_array().unwrap().clone();
    list.iter().map(|it| it.as_str().unwrap().to_owned()).collect()
}

#[test]
fn libraries_come_under_licences_we_accept() {
    let allowed = allowed();
    let broken: Vec<String> = packages()
        .iter()
        .filter(|it| !accepts(it["license"].as_str().unwrap_or("none"), &allowed))
        .map(|it| format!("{} {}: {}", it["name"], it["version"], it["license"]))
        .collect();
    assert_none("deny.toml lists the licences that may be combined with the EUPL.", &broken);
}

#[test]
fn nothing_banned_is_used() {
    let bans = deny()["bans"]["deny"].as_array().unwrap().clone();
    let banned: BTreeMap<&str, &str> = bans
        .iter()
        .map(|it| (it["crate"].as_str().unwrap(), it["reason"].as_str().unwrap()))
        .collect();
    let broken: Vec<String> = packages()
        .iter()
        .filter_map(|it| banned.get_key_value(it["name"].as_str().unwrap()))
        .map(|(name, reason)| format!("{name}: {reason}"))
        .collect();
    assert_none("deny.toml names what may not enter, and why.", &broken);
}

#[test]
fn the_front_end_comes_under_licences_we_accept() {
    let mut allowed = allowed();
    allowed.extend(FRONT_END.map(str::to_owned));
    let text = fs::read_to_string(source::root().join("package-lock.json")).unwrap();
    let lock: Value = serde_json::from_str(&text).unwrap();
    let broken: Vec<String> = lock["packages"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, it)| (name, it["license"].as_str().unwrap_or("none")))
        .filter(|(_, licence)| !accepts(licence, &allowed))
        .map(|(name, licence)| format!("{name}: {licence}"))
        .collect();
    assert_none("Packages of the front end come under deny.toml's licences, or OFL-1.1.", &broken);
}

/// The packages that this machine's build takes from a registry.
fn packages() -> Vec<Value> {
    let rustc = Command::new("rustc").arg("-vV").output().unwrap().stdout;
    let rustc = String::from_utf8(rustc).unwrap();
    let host = rustc.lines().find_map(|it| it.strip_prefix("host: ")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked", "--filter-platform", host])
        .current_dir(source::root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let all = metadata["packages"].as_array().unwrap();
    all.iter().filter(|it| !it["source"].is_null()).cloned().collect()
}

/// Whether an SPDX expression can be satisfied; a stroke is the old way to write `OR`.
fn accepts(expression: &str, allowed: &[String]) -> bool {
    Expression::parse_mode(expression, ParseMode::LAX)
        .is_ok_and(|it| it.evaluate(|licence| allowed.contains(&licence.to_string())))
}

#[test]
fn expressions_are_read_as_spdx_means_them() {
    let allowed = ["MIT", "Unicode-3.0", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned);
    for fine in [
        "MIT",
        "GPL-3.0/MIT",
        "(GPL-3.0 OR MIT) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception",
        "GPL-3.0 AND ISC OR MIT",
    ] {
        assert!(accepts(fine, &allowed), "{fine}");
    }
    for not in ["GPL-3.0", "MIT AND GPL-3.0", "Apache-2.0", "(MIT OR ISC) AND ISC", "", "strange"] {
        assert!(!accepts(not, &allowed), "{not}");
    }
}
