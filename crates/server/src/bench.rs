//! `mithaq bench-town`: the town that `make bench` measures on: the
//! demonstration's commune with its workshop and its versions, and as many
//! contributions to its charter as asked for, most of them answered. Called
//! again it adds what is missing to the number asked for.

mod grow;

use std::{path::Path, sync::Arc};

use ::demo::{PASSWORD, Until, login};
use base::{CommuneId, Error, Instant, Role, time::Clock, time::SetClock, time::SystemClock};
use civic::{
    document::{self, Level, Text},
    process::{self, ProcessKind, Stage},
};
use clap::ArgMatches;
use db::{Database, Settings};

use crate::{
    command::{Done, settings},
    demo,
    output::out,
};

/// Makes the town in an empty folder or database, or lets it grow; the last
/// line says which pages to measure.
pub(crate) async fn make(matches: &ArgMatches) -> Done {
    let settings = settings(matches);
    let commune = civic::commune::identity("05.091.01.01");
    replay(&settings, commune).await?;
    let db = Database::open(&settings).await?;
    let (stage, text) = charter(&db, commune).await?;
    let wanted = matches.get_one::<usize>("contributions").copied().unwrap_or_default();
    grow::grow(&db, commune, (&stage, &text), wanted).await?;
    db.close().await;
    let article = text.provisions.iter().find(|it| it.level == Level::Article);
    let article = article.ok_or(Error::NotFound)?.provision_id;
    let addresses = serde_json::json!({
        "home": "/ar/beni-mellal/",
        "text": "/ar/beni-mellal/charter",
        "form": "/ar/beni-mellal/charter/contribute",
        "article": format!("/ar/beni-mellal/charter/articles/{article}"),
        "stage": format!("/ar/beni-mellal/stages/{}", stage.id),
        "indicators": "/ar/beni-mellal/indicators",
        "desk": "/ar/beni-mellal/office",
        "queue": "/ar/beni-mellal/office/contributions",
        "login": login(Role::FocalPoint),
        "password": PASSWORD,
    });
    out(&addresses.to_string());
    Ok(std::process::ExitCode::SUCCESS)
}

/// Replays the demonstration where it was not yet.
async fn replay(
    settings: &Settings,
    commune: CommuneId,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    if let Settings::Folder(folder) = settings {
        return if made(folder) { Ok(()) } else { demo::make(folder, Until::PublicStage).await };
    }
    let clock = Arc::new(SetClock::at(Instant::default()));
    let db = Database::open_at(settings, clock.clone()).await?;
    if process::queries::open_stage(&mut db.read(commune).await?, KIND).await?.is_none() {
        clock.set(SystemClock.now());
        ::demo::replay(&db, &clock, Until::PublicStage).await?;
    }
    db.close().await;
    Ok(())
}

const KIND: ProcessKind = ProcessKind::Charter;

fn made(folder: &Path) -> bool {
    folder.join("mithaq.db").exists()
}

/// The stage in which residents speak, and the text they speak of.
async fn charter(db: &Database, commune: CommuneId) -> base::Result<(Stage, Text)> {
    let mut tx = db.read(commune).await?;
    let stage = process::queries::open_stage(&mut tx, KIND).await?;
    let text = document::queries::shown(&mut tx, KIND).await?.map(|it| it.text);
    stage.zip(text).ok_or(Error::NotFound)
}
