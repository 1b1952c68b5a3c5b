//! `mithaq demo`: replays the story into an empty folder, and serves it.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use base::{
    Instant, Role,
    time::{Clock, SetClock, SystemClock},
};
use clap::ArgMatches;
use db::{Database, Settings};
use demo::Until;
use press::Translator;
use web::site::DemoSignIn;

use crate::{command::Done, output::out, serve};

/// The file that says that a folder holds a finished demonstration.
const FINISHED: &str = "demonstration";

/// `mithaq demo`: replays the story into an empty folder, and serves it.
pub(crate) async fn demo(l: &'static Translator, matches: &ArgMatches) -> Done {
    let folder = matches.get_one::<PathBuf>("data").cloned().unwrap_or_default();
    if !folder.join(FINISHED).exists() {
        if folder.join("mithaq.db").exists() {
            return Err(format!("{} holds another database", folder.display()).into());
        }
        make(&folder, until(matches)).await?;
    }
    let settings = Settings::Folder(folder);
    let Some(_serving) = serve::alone(l, &settings)? else { return Ok(ExitCode::from(2)) };
    let db = Database::open(&settings).await?;
    // Anybody shows the demonstration to anybody: its passwords are on the page.
    let options = web::Options { demo: sign_ins(), second_step: false, ..serve::options(matches) };
    for account in &options.demo {
        out(&format!("sign-in {} {} {}", account.role, account.login, account.password));
    }
    serve::run(db, matches, options).await
}

/// How far the command line asks to replay.
fn until(matches: &ArgMatches) -> Until {
    if matches.get_flag("eve") { Until::Eve } else { Until::PublicStage }
}

/// Replays in a folder of its own and moves the whole into place, so that a
/// demonstration cut short leaves nothing half made.
pub(crate) async fn make(
    folder: &Path,
    until: Until,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let draft = folder.join("draft");
    if draft.exists() {
        std::fs::remove_dir_all(&draft)?;
    }
    let clock = Arc::new(SetClock::at(Instant::default()));
    let db = Database::open_at(&Settings::Folder(draft.clone()), clock.clone()).await?;
    clock.set(SystemClock.now());
    civic::words::bind_older(&db).await?;
    demo::replay(&db, &clock, until).await?;
    db.close().await;
    drop(db);
    move_up(&draft, folder)?;
    std::fs::write(folder.join(FINISHED), "")?;
    Ok(())
}

/// Moves the files of a folder into another, and removes it.
fn move_up(from: &Path, to: &Path) -> std::io::Result<()> {
    for file in std::fs::read_dir(from)? {
        let file = file?;
        std::fs::rename(file.path(), to.join(file.file_name()))?;
    }
    std::fs::remove_dir(from)
}

/// One account per role.
fn sign_ins() -> Vec<DemoSignIn> {
    let of = |role: &Role| DemoSignIn {
        login: demo::login(*role),
        password: demo::PASSWORD.into(),
        role: role.to_string(),
    };
    Role::ALL.iter().map(of).collect()
}
