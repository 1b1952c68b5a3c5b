//! Backups and what is made of them: damage is named, nothing is put over
//! anything, what was erased since is erased again.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failing step fails the test")]

mod kit;

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Output,
};

use base::Actor;
use db::{Database, Settings};
use kit::{Folder, mithaq, said};
use web::site::Stale;

/// A place with a few changes, and where its backups go.
struct Place {
    folder: Folder,
}

impl Place {
    fn new() -> Self {
        let place = Self { folder: Folder::new() };
        place.change(&["حي السلام", "حي النور"]);
        place
    }

    fn data(&self) -> PathBuf {
        self.folder.at("data")
    }

    /// Writes rows through the product's commands.
    fn change(&self, quarters: &[&str]) {
        tokio::runtime::Runtime::new().unwrap().block_on(async {
            let db = Database::open(&Settings::Folder(self.data())).await.unwrap();
            civic::commune::seed(&db).await.unwrap();
            let (commune, actor) = (civic::commune::identity("05.091.01.01"), Actor::system());
            for name in quarters {
                let name = base::LocalText::new(*name, "");
                let add = civic::commune::commands::add_quarter(&db, &actor, commune, name, true);
                add.await.unwrap();
            }
            db.close().await;
        });
    }

    fn backup(&self, more: &[&str]) -> Output {
        let [data, to, key] = ["data", "copies", "keys/backup.key"].map(|it| self.folder.at(it));
        let mut arguments: Vec<&str> = vec!["backup", "--data", data.to_str().unwrap()];
        arguments.extend(["--to", to.to_str().unwrap(), "--key", key.to_str().unwrap()]);
        arguments.extend(more);
        mithaq(&arguments)
    }

    fn restore(&self, to: &str, more: &[&str]) -> Output {
        let [data, from, key] = [to, "copies", "keys/backup.key"].map(|it| self.folder.at(it));
        let mut arguments: Vec<&str> = vec!["restore", "--data", data.to_str().unwrap()];
        arguments.extend(["--from", from.to_str().unwrap(), "--key", key.to_str().unwrap()]);
        arguments.extend(more);
        mithaq(&arguments)
    }

    /// A copy whose keys are kept apart needs the one of the codes.
    fn restore_with_codes(&self, to: &str, more: &[&str]) -> Output {
        let codes = self.data().join("codes.key");
        let mut with = vec!["--codes-key", codes.to_str().unwrap()];
        with.extend(more);
        self.restore(to, &with)
    }
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn a_copy_is_made_whole_then_of_what_changed_and_restored() {
    let place = Place::new();
    let first = place.backup(&[]);
    assert_eq!(first.status.code(), Some(0), "{}", said(&first));
    assert!(said(&first).contains("Une nouvelle clé de sauvegarde"), "{}", said(&first));
    let blocks = files(&place.folder.at("copies/blocks")).len();
    place.change(&["حي الأمل"]);
    let second = place.backup(&[]);
    assert!(!said(&second).contains("nouvelle clé"), "{}", said(&second));
    let more = files(&place.folder.at("copies/blocks")).len() - blocks;
    assert!(more * 3 < blocks, "{more} blocks are new, {blocks} were there");
    for file in files(&place.folder.at("copies")) {
        let bytes = fs::read(&file).unwrap();
        let readable = [&b"SQLite format"[..], "حي".as_bytes()];
        let found = readable.iter().any(|it| bytes.windows(it.len()).any(|part| part == *it));
        assert!(!found, "{} can be read", file.display());
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o077, 0);
    }
    let refused = place.restore("elsewhere", &[]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("codes.key n’est pas dans cette copie"), "{}", said(&refused));
    assert!(!place.folder.at("elsewhere").exists(), "nothing is left of what was refused");
    let restored = place.restore_with_codes("elsewhere", &[]);
    let told = said(&restored);
    assert_eq!(restored.status.code(), Some(0), "{told}");
    for words in ["tout est là comme il a été écrit", "beni-mellal : contributions : 0"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let other = place.folder.at("keys/other.key");
    fs::write(&other, "mithaq codes key 1: other").unwrap();
    let wrong = place.restore("third", &["--codes-key", other.to_str().unwrap()]);
    assert_eq!(wrong.status.code(), Some(2), "{}", said(&wrong));
    let record = fs::read_to_string(place.data().join("backup.json")).unwrap();
    assert!(record.contains("\"copy\""), "{record}");
}

#[test]
fn the_office_is_warned_of_a_backup_that_is_missing_or_old() {
    let place = Place::new();
    let backups = web::site::Backups::told_in(&place.data(), 24);
    let now = base::time::Clock::now(&base::time::SystemClock);
    assert_eq!(backups.stale(now), Some(Stale::Never));
    assert_eq!(place.backup(&[]).status.code(), Some(0));
    assert_eq!(backups.stale(now), None);
    let last = backups.last().unwrap();
    assert_eq!(backups.stale(last.plus_days(2)), Some(Stale::Since(last)));
}

#[test]
fn what_is_damaged_cut_or_gone_is_named_and_nothing_is_made_of_it() {
    let place = Place::new();
    assert_eq!(place.backup(&["--with-keys"]).status.code(), Some(0));
    assert_eq!(place.restore("whole", &["--check"]).status.code(), Some(0));
    let blocks = files(&place.folder.at("copies/blocks"));
    let block = blocks.iter().max_by_key(|it| fs::metadata(it).unwrap().len()).unwrap();
    let manifest = &files(&place.folder.at("copies/copies"))[0];
    for file in [block, manifest] {
        let bytes = fs::read(file).unwrap();
        let mut other = bytes.clone();
        other[bytes.len() / 2] ^= 1;
        for spoilt in [Some(other), Some(bytes[..bytes.len() / 2].to_vec()), None] {
            match spoilt {
                Some(spoilt) => fs::write(file, spoilt).unwrap(),
                None => fs::remove_file(file).unwrap(),
            }
            for more in [&[][..], &["--check"]] {
                let refused = place.restore("elsewhere", more);
                assert_ne!(refused.status.code(), Some(0), "{}", said(&refused));
                let gone = file == manifest && !file.exists();
                let name = file.file_name().unwrap().to_str().unwrap();
                assert!(gone || said(&refused).contains(name), "{}", said(&refused));
                let left = fs::read_dir(place.folder.at("elsewhere"));
                assert_eq!(left.map_or(0, Iterator::count), 0, "nothing is left");
            }
            fs::write(file, &bytes).unwrap();
        }
    }
    assert_eq!(place.restore("elsewhere", &[]).status.code(), Some(0));
}

#[test]
fn nothing_is_put_over_anything() {
    let place = Place::new();
    assert_eq!(place.backup(&["--with-keys"]).status.code(), Some(0));
    let before = fs::read(place.data().join("mithaq.db")).unwrap();
    let over = place.restore("data", &[]);
    assert_eq!(over.status.code(), Some(2));
    assert!(said(&over).contains("n’est pas vide"), "{}", said(&over));
    assert_eq!(fs::read(place.data().join("mithaq.db")).unwrap(), before);
    let within = place.folder.at("data/copies");
    let key = place.folder.at("keys/backup.key");
    let arguments =
        ["backup", "--data", place.data().to_str().unwrap(), "--key"].map(str::to_owned);
    let ask = |to: &str| {
        let mut arguments = arguments.to_vec();
        arguments.extend([key.to_str().unwrap(), "--to", to].map(str::to_owned));
        mithaq(&arguments)
    };
    for to in [within.to_str().unwrap(), "s3://somewhere/copies"] {
        let refused = ask(to);
        assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    }
    let postgres = place.backup(&["--database", "postgres://nowhere"]);
    assert_eq!(postgres.status.code(), Some(2));
    assert!(said(&postgres).contains("pgBackRest"), "{}", said(&postgres));
    fs::remove_file(&key).unwrap();
    assert_eq!(place.restore("elsewhere", &[]).status.code(), Some(1), "no key is made for it");
    assert!(!key.exists());
    let other = place.backup(&[]);
    assert_eq!(other.status.code(), Some(2), "another key: {}", said(&other));
}

#[test]
fn a_backup_waits_for_no_other_and_lets_old_copies_go() {
    let place = Place::new();
    for _ in 0..3 {
        assert_eq!(place.backup(&["--with-keys"]).status.code(), Some(0));
    }
    assert_eq!(files(&place.folder.at("copies/copies")).len(), 3, "all of a day stay");
    let listed = place.restore("nowhere", &["--list"]);
    assert_eq!(said(&listed).lines().count(), 3, "{}", said(&listed));
    let lock = fs::File::options().write(true).open(place.folder.at("copies/lock")).unwrap();
    lock.lock().unwrap();
    let busy = place.backup(&[]);
    assert_eq!(busy.status.code(), Some(2));
    assert!(said(&busy).contains("Une autre commande travaille"), "{}", said(&busy));
}

#[test]
fn what_was_erased_since_is_erased_again() {
    let place = Place::new();
    assert_eq!(place.backup(&[]).status.code(), Some(0));
    let data = place.data();
    let erased = mithaq(&[
        "journal",
        "erase",
        "beni-mellal",
        "1",
        "--reason",
        "par décision du tribunal",
        "--data",
        data.to_str().unwrap(),
    ]);
    assert_eq!(erased.status.code(), Some(0), "{}", said(&erased));
    // A name of a copy sorts by time: the first one is gone back to.
    let first = files(&place.folder.at("copies/copies"));
    assert_eq!(place.backup(&[]).status.code(), Some(0));
    let copies = files(&place.folder.at("copies/copies"));
    let second = copies.into_iter().find(|it| !first.contains(it)).unwrap();
    // The later copy's manifest tells what was erased; its blocks of the database are not needed.
    let kept = fs::read(&second).unwrap();
    let list = place.data().join("erasures.jsonl");
    let aside = place.folder.at("erasures.jsonl");
    fs::copy(&list, &aside).unwrap();
    fs::remove_file(&second).unwrap();
    let unknown = place.restore_with_codes("unknown", &[]);
    assert!(said(&unknown).contains("Effacements refaits : 0"), "{}", said(&unknown));
    let known = place.restore_with_codes("known", &["--erasures", aside.to_str().unwrap()]);
    assert!(said(&known).contains("Effacements refaits : 1"), "{}", said(&known));
    fs::write(&second, kept).unwrap();
    let newest = place.restore_with_codes("newest", &[]);
    assert!(said(&newest).contains("Effacements refaits : 0"), "{}", said(&newest));
}
