//! Databases of earlier releases become those of now: each lies beside this
//! file as the text of its statements, made by `mithaq bench-town` of that
//! release with twenty contributions (census and communes without a process
//! left out), with the key that sealed its codes. A release adds its own;
//! none is ever changed.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

use std::{
    collections::BTreeMap,
    fs,
    io::Read,
    path::{Path, PathBuf},
};

use base::{Actor, Id};
use db::{Database, INSTALLATION, Settings, journal};
use rusqlite::Connection;

/// What people wrote, table by table: an upgrade loses none of it.
const WORDS: [&str; 8] =
    ["account", "card", "card_detail", "contribution", "media", "person", "provision", "wording"];

fn releases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/upgrade");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.to_string_lossy().ends_with(".sql.gz")).collect()
}

/// Makes a folder of a release's database.
fn unpack(release: &Path) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("mithaq-release-{}", db::secret::token()));
    fs::create_dir_all(&folder).unwrap();
    let mut text = String::new();
    let packed = fs::File::open(release).unwrap();
    flate2::read::GzDecoder::new(packed).read_to_string(&mut text).unwrap();
    let conn = Connection::open(folder.join("mithaq.db")).unwrap();
    conn.pragma_update(None, "journal_mode", "wal").unwrap();
    conn.pragma_update(None, "foreign_keys", false).unwrap();
    conn.execute_batch(&text).unwrap();
    let key = release.to_string_lossy().replace(".sql.gz", ".codes.key");
    fs::copy(key, folder.join("codes.key")).unwrap();
    folder
}

fn counts(folder: &Path) -> BTreeMap<&'static str, i64> {
    let conn = Connection::open(folder.join("mithaq.db")).unwrap();
    let count = |table: &&'static str| {
        let sql = format!("select count(*) from {table}");
        (*table, conn.query_row(&sql, [], |row| row.get(0)).unwrap())
    };
    WORDS.iter().map(count).collect()
}

#[tokio::test]
async fn databases_of_earlier_releases_are_migrated_with_all_that_is_in_them() {
    let releases = releases();
    assert!(!releases.is_empty());
    for release in releases {
        let folder = unpack(&release);
        let before = counts(&folder);
        assert!(before["contribution"] > 0 && before["card"] > 0, "{before:?}");
        let db = Database::open(&Settings::Folder(folder.clone())).await.unwrap();
        civic::commune::seed(&db).await.unwrap();
        civic::words::bind_older(&db).await.unwrap();
        let mut tx = db.read(INSTALLATION).await.unwrap();
        for scope in journal::scopes(&mut tx, civic::words::BOUND).await.unwrap() {
            let mut reader = db.read(Id::new(scope)).await.unwrap();
            let verdict = journal::verify(&mut reader, civic::words::BOUND, &[]).await.unwrap();
            assert!(verdict.is_whole(), "{}: {:?}", release.display(), verdict.faults);
        }
        for commune in civic::consultation::queries::communes_consulting(&mut tx).await.unwrap() {
            let mut reader = db.read(commune).await.unwrap();
            let system = Actor::system();
            let differing = civic::consultation::queries::miscounted(&mut reader, &system).await;
            assert_eq!(differing.unwrap(), 0, "figures stand beside their rows");
        }
        drop(tx);
        db.close().await;
        assert_eq!(counts(&folder), before, "{}", release.display());
        let conn = Connection::open(folder.join("mithaq.db")).unwrap();
        let refers = "select count(*) from pragma_foreign_key_check";
        let broken: i64 = conn.query_row(refers, [], |row| row.get(0)).unwrap();
        assert_eq!(broken, 0, "what refers is found");
        fs::remove_dir_all(folder).unwrap();
    }
}
