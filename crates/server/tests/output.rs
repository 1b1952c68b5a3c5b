//! The binary beside a reader who has stopped reading.

use std::process::{Command, Stdio};

#[test]
fn a_closed_output_ends_the_program_quietly() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mithaq = Command::new(env!("CARGO_BIN_EXE_mithaq"))
        .arg("untranslated")
        .stdout(writer)
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&mithaq.stderr), "");
    assert!(mithaq.status.success(), "{}", mithaq.status);
}

#[test]
fn a_closed_error_stream_leaves_the_status_as_it_is() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mithaq = Command::new(env!("CARGO_BIN_EXE_mithaq"))
        .args(["paper", "read", "no such file"])
        .stderr(writer)
        .status()
        .unwrap();
    assert_eq!(mithaq.code(), Some(1));
}
