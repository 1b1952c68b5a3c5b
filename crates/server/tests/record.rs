//! What the command line says of a record, and with which status.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

use base::Actor;
use db::{
    Database, Settings,
    checkpoint::{self, Signer},
};

/// A folder that goes with its test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("mithaq-record-{}", db::secret::token()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A database with a few changes; gives the note of its signed head.
async fn record(folder: &Path) -> String {
    let db = Database::open(&Settings::Folder(folder.to_path_buf())).await.unwrap();
    civic::commune::seed(&db).await.unwrap();
    let (commune, actor) = (civic::commune::identity("05.091.01.01"), Actor::system());
    for number in 1..=3 {
        let name = base::LocalText::new(format!("حي {number}"), "");
        civic::commune::commands::add_quarter(&db, &actor, commune, name, true).await.unwrap();
    }
    let signer = Signer::of_file(&folder.join("journal.key")).unwrap();
    checkpoint::register(&db, &signer).await.unwrap();
    let origin = "commune.example/beni-mellal";
    let head = checkpoint::sign(&db, &signer, commune, origin).await.unwrap().unwrap();
    db.close().await;
    head.note()
}

fn mithaq(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_mithaq"))
        .args(arguments)
        .env("MITHAQ_DATA", folder)
        .env("LC_ALL", "fr_FR.UTF-8")
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_record_is_compared_with_a_head_that_was_kept() {
    let folder = Folder::new();
    let note = tokio::runtime::Runtime::new().unwrap().block_on(record(&folder.0));
    let kept = folder.file("kept.txt", &note);
    let kept = kept.to_str().unwrap();
    let whole = mithaq(&folder.0, &["journal", "verify", "--since", kept]);
    assert_eq!(whole.status.code(), Some(0), "{}", said(&whole));
    assert!(said(&whole).contains("beni-mellal : le journal est intact (4 lignes)"));
    let longer = folder.file("longer.txt", &note.replace("\n3\n", "\n30\n"));
    let cut = mithaq(&folder.0, &["journal", "verify", "--since", longer.to_str().unwrap()]);
    assert_eq!(cut.status.code(), Some(1));
    assert!(said(&cut).contains("la fin a été coupée"), "{}", said(&cut));
    let json = mithaq(&folder.0, &["journal", "verify", "--json", "--since", kept]);
    let json: serde_json::Value = serde_json::from_str(&said(&json)).unwrap();
    let of = json.as_array().unwrap().iter().find(|it| it["scope"] == "beni-mellal").unwrap();
    assert_eq!((&of["whole"], &of["rows"]), (&true.into(), &4.into()));
    let other = folder.file("other.txt", "no head");
    let other = mithaq(&folder.0, &["journal", "verify", "--since", other.to_str().unwrap()]);
    assert_eq!(other.status.code(), Some(2));
}

#[test]
fn a_key_is_replaced_and_what_it_signed_stays_verifiable() {
    let folder = Folder::new();
    let note = tokio::runtime::Runtime::new().unwrap().block_on(record(&folder.0));
    let before = std::fs::read_to_string(folder.0.join("journal.key")).unwrap();
    assert_eq!(mithaq(&folder.0, &["journal", "key", "replace"]).status.code(), Some(0));
    assert_ne!(std::fs::read_to_string(folder.0.join("journal.key")).unwrap(), before);
    let kept = folder.file("kept.txt", &note);
    let whole = mithaq(&folder.0, &["journal", "verify", "--since", kept.to_str().unwrap()]);
    assert_eq!(whole.status.code(), Some(0), "{}", said(&whole));
}

#[test]
fn a_file_that_is_no_receipt_shows_nothing() {
    let folder = Folder::new();
    let file = folder.file("receipt.json", "{}");
    let shown = mithaq(&folder.0, &["receipt", "verify", file.to_str().unwrap()]);
    assert_eq!(shown.status.code(), Some(1));
    assert!(said(&shown).contains("n’est pas un reçu complet"), "{}", said(&shown));
    let key = mithaq(&folder.0, &["receipt", "verify", file.to_str().unwrap(), "--key", "x"]);
    assert_eq!(key.status.code(), Some(2));
}
