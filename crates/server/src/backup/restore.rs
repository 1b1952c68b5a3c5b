//! `mithaq restore`: a place out of a copy, where there is nothing yet.

use std::{
    fs,
    io::{self, BufWriter, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
    process::ExitCode,
};

use backup::{Copy, FileCopy, Folder};
use base::Instant;
use clap::ArgMatches;
use db::{Database, Erasures, Settings};
use press::Translator;

use super::{JOURNAL_KEY, KEY, digest_of, erased, fault::Trouble, proof, said};
use crate::{
    command::{Done, settings},
    output::out,
};

/// `mithaq restore`: status 1 where something is damaged, 2 where it cannot be
/// done so.
pub(crate) async fn restore(l: &'static Translator, matches: &ArgMatches) -> Done {
    match bring_back(l, matches).await {
        Ok(true) => Ok(ExitCode::SUCCESS),
        Ok(false) => Ok(ExitCode::FAILURE),
        Err(trouble) => Ok(trouble.complain(l)),
    }
}

async fn bring_back(l: &'static Translator, matches: &ArgMatches) -> Result<bool, Trouble> {
    let Settings::Folder(data) = settings(matches) else { return Err(Trouble::Postgres) };
    let named = |name: &str| matches.get_one::<PathBuf>(name).cloned();
    let key = KEY.read(&named("key").unwrap_or_default())?;
    let mut folder = Folder::reading(&named("from").unwrap_or_default(), &key)?;
    if matches.get_flag("list") {
        return said::list(l, &folder).map(|()| true);
    }
    let copy = folder.last(moment(matches)?)?;
    if matches.get_flag("check") {
        check(&mut folder, &copy)?;
        out(&l.msg("cli-restore-checked").s("copy", &copy.name).plain());
        return Ok(true);
    }
    let keys = [(db::seal::FILE, named("codes-key")), (JOURNAL_KEY, named("journal-key"))];
    let given = given_keys(&copy, keys, matches.get_flag("new-codes-key"))?;
    let known = erased::since(&mut folder, &copy, named("erasures").as_deref())?;
    let mut making = Making::begin(&data)?;
    making.fill(&mut folder, &copy, &given)?;
    Erasures::beside(&data.join(JOURNAL_KEY)).write(&known.all)?;
    making.keep();
    out(&l.msg("cli-restored").s("copy", &copy.name).s("moment", l.moment(copy.made_at())).plain());
    let settings = Settings::Folder(data.clone());
    refuse_newer(&settings).await?;
    let db = Database::open(&settings).await?;
    civic::words::bind_older(&db).await?;
    let whole = proof::verify(l, &db, &copy).await?;
    let list = Erasures::beside(&data.join(JOURNAL_KEY));
    let again = civic::privacy::commands::keep_erased(&db, &list).await?;
    proof::tell(l, &db, again, known.until).await?;
    if !data.join(JOURNAL_KEY).exists() {
        out(&l.t("cli-restore-no-journal-key").plain());
    }
    db.close().await;
    Ok(whole)
}

/// A copy of a newer program is put in place, and left as it is.
async fn refuse_newer(settings: &Settings) -> Result<(), Trouble> {
    match db::Standing::of(settings).await? {
        Some(it) if it.is_newer() => Err(Trouble::Newer(it.last, it.known)),
        _ => Ok(()),
    }
}

/// The moment that was asked for, by the clock of the communes.
fn moment(matches: &ArgMatches) -> Result<Option<Instant>, Trouble> {
    let Some(said) = matches.get_one::<String>("at") else { return Ok(None) };
    match said.parse::<jiff::civil::DateTime>() {
        Ok(civil) => Ok(Some(Instant::at(civil.date(), civil.time()))),
        Err(_) => Err(Trouble::NoTime(said.clone())),
    }
}

/// Reads all that belongs to a copy, and compares it with its digests.
fn check(folder: &mut Folder, copy: &Copy) -> Result<(), Trouble> {
    for file in &copy.files {
        folder.read(file, io::sink(), Path::new(&file.name))?;
    }
    Ok(())
}

/// The key files to put in place, each compared with the digest that the copy
/// keeps of it. Without the key of the codes nothing that was printed is found
/// again: whoever goes on without it says so.
fn given_keys(
    copy: &Copy,
    named: [(&'static str, Option<PathBuf>); 2],
    without_codes: bool,
) -> Result<Vec<(&'static str, PathBuf)>, Trouble> {
    let mut given = Vec::new();
    for (name, file) in named {
        let Some(file) = file else {
            let needed = name == db::seal::FILE && !without_codes && copy.file(name).is_none();
            if needed && copy.keys.iter().any(|(own, _)| own == name) {
                return Err(Trouble::NeedsKey);
            }
            continue;
        };
        let own = copy.keys.iter().find(|(own, _)| own == name);
        let digest = digest_of(&file)?;
        if own.is_some_and(|(_, own)| *own != digest) {
            return Err(Trouble::OtherFile(file));
        }
        given.push((name, file));
    }
    Ok(given)
}

/// A place that is being made: what was begun goes again where it fails.
struct Making {
    data: PathBuf,
    made: Vec<PathBuf>,
}

impl Making {
    /// Begins where there is nothing.
    fn begin(data: &Path) -> Result<Self, Trouble> {
        let empty = match fs::read_dir(data) {
            Ok(mut entries) => entries.next().is_none(),
            Err(error) => error.kind() == io::ErrorKind::NotFound,
        };
        if !empty {
            return Err(Trouble::NotEmpty(data.to_path_buf()));
        }
        let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(data);
        made.map_err(|error| Trouble::file(data, error))?;
        Ok(Self { data: data.to_path_buf(), made: Vec::new() })
    }

    /// The copy's files, and the keys that were kept apart.
    fn fill(
        &mut self,
        folder: &mut Folder,
        copy: &Copy,
        keys: &[(&'static str, PathBuf)],
    ) -> Result<(), Trouble> {
        for file in copy.files.iter().filter(|file| file.name != super::ERASURES) {
            self.file(folder, file)?;
        }
        for (name, from) in keys {
            let to = self.data.join(name);
            self.made.push(to.clone());
            let bytes = fs::read(from).map_err(|error| Trouble::file(from, error))?;
            let mut file = fresh(&to)?;
            file.write_all(&bytes).map_err(|error| Trouble::file(&to, error))?;
        }
        Ok(())
    }

    fn file(&mut self, folder: &mut Folder, file: &FileCopy) -> Result<(), Trouble> {
        let to = self.data.join(&file.name);
        self.made.push(to.clone());
        let mut writer = BufWriter::new(fresh(&to)?);
        folder.read(file, &mut writer, &to)?;
        let synced = writer.into_inner().map_err(io::IntoInnerError::into_error);
        let synced = synced.and_then(|file| file.sync_all());
        synced.map_err(|error| Trouble::file(&to, error))
    }

    /// All is there.
    fn keep(&mut self) {
        self.made.clear();
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        for file in &self.made {
            let _ = fs::remove_file(file);
        }
    }
}

/// A new file for its owner alone.
fn fresh(path: &Path) -> Result<fs::File, Trouble> {
    let mut open = fs::OpenOptions::new();
    let file = open.write(true).create_new(true).mode(0o600).open(path);
    file.map_err(|error| Trouble::file(path, error))
}
