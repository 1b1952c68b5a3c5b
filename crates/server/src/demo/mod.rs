//! The demonstration: a commune made by replaying a written story through the
//! same commands that the pages use.

mod replay;
pub mod story;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use base::{
    Instant, Lang,
    time::{Clock, SetClock, SystemClock},
};
use clap::ArgMatches;
use store::{Settings, Store};
use web::site::DemoSignIn;

use crate::{
    command::{Done, out},
    serve,
};

/// The file that says that a folder holds a finished demonstration.
const FINISHED: &str = "demonstration";

/// The password of every account of a demonstration: it is shown beside the
/// sign-in form, and opens nothing else.
pub(crate) const PASSWORD: &str = "demo-beni-mellal";

/// `mithaq demo`: replays the story into an empty folder, and serves it.
pub(crate) async fn demo(matches: &ArgMatches) -> Done {
    let folder = matches.get_one::<PathBuf>("data").cloned().unwrap_or_default();
    if !folder.join(FINISHED).exists() {
        if folder.join("mithaq.db").exists() {
            return Err(format!("{} holds another database", folder.display()).into());
        }
        make(&folder).await?;
    }
    let store = Store::open(&Settings::Folder(folder)).await?;
    let options = web::Options { demo: sign_ins(), ..serve::options(matches) };
    for account in &options.demo {
        out(&format!("sign-in {} {} {}", account.role, account.login, account.password));
    }
    serve::run(store, matches, options).await
}

/// Replays in a folder of its own and moves the whole into place, so that a
/// demonstration cut short leaves nothing half made.
async fn make(folder: &Path) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let draft = folder.join("draft");
    if draft.exists() {
        std::fs::remove_dir_all(&draft)?;
    }
    let clock = Arc::new(SetClock::at(Instant::default()));
    let store = Store::open_at(&Settings::Folder(draft.clone()), clock.clone()).await?;
    clock.set(SystemClock.now());
    replay::replay(&store, &clock).await?;
    store.close().await;
    drop(store);
    for file in std::fs::read_dir(&draft)? {
        let file = file?;
        std::fs::rename(file.path(), folder.join(file.file_name()))?;
    }
    std::fs::remove_dir(&draft)?;
    std::fs::write(folder.join(FINISHED), "")?;
    Ok(())
}

/// One account per role.
pub(crate) fn sign_ins() -> Vec<DemoSignIn> {
    base::Role::ALL
        .iter()
        .map(|role| {
            let officer = *role == base::Role::ProgrammeOfficer;
            let (place, home) = if officer {
                ("tadafor", "/programme")
            } else {
                ("beni-mellal", "/beni-mellal/office")
            };
            DemoSignIn {
                login: format!("{}@{place}.example", role.word().replace('_', "-")),
                password: PASSWORD.into(),
                role: role.to_string(),
                home: home.into(),
            }
        })
        .collect()
}

/// The words of the story in both languages, as commands take them.
pub(crate) fn pair(ar: &str, fr: &str) -> (String, String) {
    (ar.to_owned(), fr.to_owned())
}

/// The language in which the story's people wrote.
pub(crate) const LANG: Lang = Lang::Ar;
