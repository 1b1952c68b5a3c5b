//! `mithaq backup` and `mithaq restore`: copies of all that belongs to a
//! place, encrypted, elsewhere; and a place made of one.

mod erased;
mod fault;
mod line;
mod proof;
mod record;
mod restore;
mod said;

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use base::Instant;
use clap::ArgMatches;
use db::{Settings, copy::Copied, key_file};
use press::Translator;
use ring::digest::{SHA256, digest};

pub(crate) use line::{backup as backup_command, restore as restore_command};
pub(crate) use restore::restore;

use crate::{
    command::{Done, settings},
    journal,
    output::complain,
};
use fault::Trouble;

/// What the file of a backup's key says of it.
const KEY: key_file::Head = key_file::Head("mithaq backup key 1:");

/// The names of a place's files, in a copy as in the folder of the data.
const ERASURES: &str = "erasures.jsonl";
const JOURNAL_KEY: &str = "journal.key";

/// How much is copied at least before a backup is made: the folder of data and
/// where its keys lie.
struct Place {
    data: PathBuf,
    journal_key: PathBuf,
}

impl Place {
    /// A key file with the name that it has in a copy.
    fn keys(&self) -> [(&'static str, PathBuf); 2] {
        let codes = self.data.join(db::seal::FILE);
        [(db::seal::FILE, codes), (JOURNAL_KEY, self.journal_key.clone())]
    }
}

/// `mithaq backup`: status 1 where it failed, 2 where it cannot be done so.
pub(crate) async fn backup(l: &'static Translator, matches: &ArgMatches) -> Done {
    match back_up(l, matches).await {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(trouble) => Ok(trouble.complain(l)),
    }
}

async fn back_up(l: &'static Translator, matches: &ArgMatches) -> Result<(), Trouble> {
    let Settings::Folder(data) = settings(matches) else { return Err(Trouble::Postgres) };
    if !db::folder::exists(&Settings::Folder(data.clone())).await? {
        return Err(Trouble::NoDatabase(data));
    }
    let to = destination(matches, &data)?;
    let place = Place { journal_key: journal::key_path(matches)?, data };
    let key = own_key(l, matches)?;
    let mut folder = ::backup::Folder::writing(&to, &key)?;
    let now = base::time::Clock::now(&base::time::SystemClock);
    let copy = fill(&mut folder, &place, now, matches.get_flag("with-keys"))?;
    let written = folder.finish(&copy)?;
    record::write(&place.data, &record::Record::of(&copy, &to, written))?;
    said::made(l, &copy, &to, written);
    let days = matches.get_one::<u32>("keep").copied().unwrap_or(u32::MAX);
    let known = folder.copies()?;
    let known: Vec<_> = known.iter().map(|it| (it.name.clone(), it.made_at())).collect();
    folder.forget(&::backup::expired(&known, now, days))?;
    db::copy::drop_former(&place.data).map_err(Trouble::from)
}

/// Where to: a folder, which does not lie within the data.
fn destination(matches: &ArgMatches, data: &Path) -> Result<PathBuf, Trouble> {
    let to = matches.get_one::<PathBuf>("to").cloned().unwrap_or_default();
    if to.to_string_lossy().contains("://") {
        return Err(Trouble::NotAFolder(to));
    }
    let whole = |path: &Path| path.canonicalize().or_else(|_| std::path::absolute(path)).ok();
    match (whole(&to), whole(data)) {
        (Some(inside), Some(data)) if inside.starts_with(&data) => Err(Trouble::Within(to)),
        _ => Ok(to),
    }
}

/// The key of the backup; where there is none yet it is made, which the
/// operator must know: without a copy of it elsewhere nothing can be restored.
fn own_key(l: &'static Translator, matches: &ArgMatches) -> Result<[u8; 32], Trouble> {
    let file = matches.get_one::<PathBuf>("key").cloned().unwrap_or_default();
    let is_new = !file.exists();
    let key = KEY.of_file(&file)?;
    if is_new {
        complain(&l.msg("cli-backup-new-key").s("file", file.display()).plain());
    }
    Ok(key)
}

/// Copies the files into the folder.
fn fill(
    folder: &mut ::backup::Folder,
    place: &Place,
    now: Instant,
    with_keys: bool,
) -> Result<::backup::Copy, Trouble> {
    let part = place.data.join("backup.part");
    let copied = db::copy::copy(&place.data, &part)?;
    let database = folder.keep(db::folder::FILE, &part);
    let _ = fs::remove_file(&part);
    let mut files = vec![database?];
    let erasures = place.journal_key.with_file_name(ERASURES);
    if erasures.exists() {
        files.push(folder.keep(ERASURES, &erasures)?);
    }
    let mut keys = Vec::new();
    for (name, file) in place.keys().into_iter().filter(|(_, file)| file.exists()) {
        keys.push((name.to_owned(), digest_of(&file)?));
        if with_keys {
            files.push(folder.keep(name, &file)?);
        }
    }
    Ok(told(copied, files, keys, now))
}

fn told(
    copied: Copied,
    files: Vec<::backup::FileCopy>,
    keys: Vec<(String, String)>,
    now: Instant,
) -> ::backup::Copy {
    let head = |it: db::copy::Stood| ::backup::Head {
        scope: it.scope.to_string(),
        seq: it.seq,
        hash: hex(&it.hash),
        note: it.note.unwrap_or_default(),
    };
    ::backup::Copy {
        name: ::backup::Copy::named(now),
        at: now.0,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        migration: copied.migration,
        files,
        heads: copied.journals.into_iter().map(head).collect(),
        keys,
    }
}

fn digest_of(file: &Path) -> Result<String, Trouble> {
    let bytes = fs::read(file).map_err(|error| Trouble::file(file, error))?;
    Ok(hex(digest(&SHA256, &bytes).as_ref()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
