//! The key that signs the journals' heads: where its file lies, and replacing it.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::ArgMatches;
use db::checkpoint::{self, Signer};
use press::Translator;

use crate::{
    command::{Done, existing},
    output::out,
};

/// The file's name in the data folder.
const FILE: &str = "journal.key";

/// Where the key lies: where the operator says, else in the data folder. With a
/// database elsewhere there is no folder to guess, and a key that is written
/// where somebody happens to stand is lost.
pub(crate) fn path(matches: &ArgMatches) -> base::Result<PathBuf> {
    // Not every command knows every place.
    let given = |name| matches.try_get_one::<PathBuf>(name).ok().flatten();
    let elsewhere = matches.try_get_one::<String>("database").ok().flatten().is_some();
    match (given("journal-key"), given("data")) {
        (Some(path), _) => Ok(path.clone()),
        (None, Some(folder)) => Ok(folder.join(FILE)),
        (None, None) if !elsewhere => Ok(Path::new("data").join(FILE)),
        (None, None) => Err(base::Error::bug(
            "--database needs --data FOLDER (or --journal-key FILE): the keys that sign the \
             journal and seal the codes lie outside the database",
        )),
    }
}

/// Makes a new key; an event says so and from when on it signs. What earlier
/// keys signed stays verifiable by their public halves.
pub(crate) async fn replace(l: &'static Translator, matches: &ArgMatches) -> Done {
    let Some(db) = existing(l, matches).await? else { return Ok(ExitCode::from(2)) };
    let path = path(matches)?;
    // The key that signed so far is known before it goes.
    if path.exists() {
        checkpoint::register(&db, &Signer::of_file(&path)?).await?;
    }
    let signer = Signer::create(&path)?;
    checkpoint::register(&db, &signer).await?;
    let said = l.msg("journal-key-replaced").s("file", path.display());
    out(&said.s("key", signer.public().base64()).plain());
    Ok(ExitCode::SUCCESS)
}
