//! Towns on SQLite: a prepared file, copied for each test.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use base::time::SetClock;
use db::{Database, Settings};

use crate::Town;

/// A folder that goes when the test ends.
pub struct Folder(pub PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn own_folder() -> PathBuf {
    let unique = db::secret::token();
    std::env::temp_dir().join("mithaq-test").join(unique)
}

pub(crate) async fn town() -> Town {
    let clock = Arc::new(SetClock::at(crate::morning()));
    let (db, folder) = beside(clock.clone()).await;
    let settings = Settings::Folder(folder.0.clone());
    Town { db, clock, database: "sqlite", settings, folder: Some(folder) }
}

/// A copy of the prepared database, with a clock of the caller's.
pub(crate) async fn beside(clock: Arc<SetClock>) -> (Database, Folder) {
    let template = template().await;
    let folder = own_folder();
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    std::fs::copy(template.join("mithaq.db"), folder.join("mithaq.db")).expect("a copy");
    let settings = Settings::Folder(folder.clone());
    let db = match crate::watch::beside(&settings, clock.clone()).await {
        Some(watched) => watched,
        None => Database::open_at(&settings, clock).await.expect("a database"),
    };
    (db, Folder(folder))
}

/// The prepared database of this schema; made by whichever test comes first,
/// moved into place whole, so that tests in other processes see all or nothing.
async fn template() -> PathBuf {
    let name = format!("template-{}", db::schema_digest());
    let place = std::env::temp_dir().join("mithaq-test").join(name);
    if !place.exists() {
        prepare(&place).await;
    }
    place
}

async fn prepare(place: &Path) {
    let folder = own_folder();
    let clock = Arc::new(SetClock::at(crate::morning()));
    let db = Database::open_at(&Settings::Folder(folder.clone()), clock).await.expect("a database");
    civic::commune::seed(&db).await.expect("the communes");
    db.close().await;
    drop(db);
    // Losing the race to another process is as good as winning it.
    if std::fs::rename(&folder, place).is_err() {
        let _ = std::fs::remove_dir_all(&folder);
    }
}
