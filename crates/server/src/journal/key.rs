//! The key that signs the journals' heads: where its file lies, and replacing it.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::ArgMatches;
use db::{
    Database,
    checkpoint::{self, Signer},
};
use press::Translator;

use crate::{
    command::{Done, settings},
    output::out,
};

/// The file's name in the data folder.
const FILE: &str = "journal.key";

/// Where the key lies: where the operator says, else in the data folder. With a
/// database elsewhere there is no folder to guess, and a key that is written
/// where somebody happens to stand is lost.
pub(crate) fn path(matches: &ArgMatches) -> base::Result<PathBuf> {
    if let Some(path) = matches.get_one::<PathBuf>("journal-key") {
        return Ok(path.clone());
    }
    // The demonstration knows no other database.
    let database = matches.try_get_one::<String>("database").ok().flatten();
    match (matches.get_one::<PathBuf>("data"), database) {
        (Some(folder), _) => Ok(folder.join(FILE)),
        (None, None) => Ok(Path::new("data").join(FILE)),
        (None, Some(_)) => Err(base::Error::bug(
            "--database needs --journal-key FILE (or --data FOLDER): the key that signs the journal \
             lies outside the database",
        )),
    }
}

/// Makes a new key; an event says so and from when on it signs. What earlier
/// keys signed stays verifiable by their public halves.
pub(crate) async fn replace(l: &'static Translator, matches: &ArgMatches) -> Done {
    let db = Database::open(&settings(matches)).await?;
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
