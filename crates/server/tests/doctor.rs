//! `mithaq doctor` names what is wrong and changes nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

mod kit;

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use kit::{Folder, Server, mithaq, said};
use rusqlite::Connection;
use serde_json::Value;

/// How each thing stands that was looked at, and what was said of it.
fn look(data: &Path) -> Vec<(String, String, String)> {
    let done = mithaq(&["doctor", "--json", "--data", data.to_str().unwrap()]);
    assert_eq!(done.status.code(), Some(1), "it has no address: {}", said(&done));
    let all: Value = serde_json::from_slice(&done.stdout).unwrap();
    let text = |it: &Value, name: &str| it[name].as_str().unwrap().to_owned();
    let all = all.as_array().unwrap().iter();
    all.map(|it| (text(it, "of"), text(it, "state"), text(it, "told"))).collect()
}

fn state(of: &str, found: &[(String, String, String)]) -> String {
    found.iter().find(|it| it.0 == of).map_or_else(|| "unseen".into(), |it| it.1.clone())
}

#[test]
fn what_is_wrong_is_named_with_what_to_do() {
    let place = Folder::new();
    let data = place.at("data");
    assert_eq!(state("database", &look(&data)), "wrong");
    assert!(!data.exists(), "a look makes nothing");
    drop(Server::start(&data));
    let found = look(&data);
    for (of, expected) in [
        ("database", "fine"),
        ("journal", "fine"),
        ("backup", "wrong"),
        ("rights", "fine"),
        ("zone", "fine"),
        ("fonts", "fine"),
        ("address", "wrong"),
        ("mail", "note"),
    ] {
        assert_eq!(state(of, &found), expected, "{of}: {found:?}");
    }
    let file = data.join("mithaq.db");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    let found = look(&data);
    let told = &found.iter().find(|it| it.0 == "rights").unwrap().2;
    assert!(told.contains("chmod go= ") && told.contains("mithaq.db"), "{told}");
}

#[test]
fn an_older_program_leaves_a_newer_database_alone() {
    let place = Folder::new();
    let data = place.at("data");
    drop(Server::start(&data));
    let conn = Connection::open(data.join("mithaq.db")).unwrap();
    conn.execute("insert into migration (number, applied) values (9999, true)", []).unwrap();
    drop(conn);
    let folder = data.to_str().unwrap();
    for command in [&["serve", "--listen", "127.0.0.1:0"][..], &["journal", "verify"]] {
        let refused = mithaq(&[command, &["--data", folder]].concat());
        assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
        assert!(said(&refused).contains("version plus récente de mithaq"), "{}", said(&refused));
    }
    assert_eq!(state("database", &look(&data)), "wrong");
}
