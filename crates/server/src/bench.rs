//! `mithaq bench-town`: the town that `make bench` measures on: the
//! demonstration's commune with a thousand contributions to its charter.

use std::path::PathBuf;

use ::demo::Until;
use base::{Actor, Lang};
use civic::{
    consultation::{
        Channel, Kind,
        commands::{About, Contribute, contribute},
    },
    document,
    process::{self, ProcessKind},
};
use clap::ArgMatches;
use db::{Database, Settings};

use crate::{command::Done, demo, output::out};

/// How many contributions the measured page carries.
const CONTRIBUTIONS: usize = 1_000;

/// Makes the town in an empty folder; the last line says which pages to measure.
pub(crate) async fn make(matches: &ArgMatches) -> Done {
    let folder = matches.get_one::<PathBuf>("data").cloned().unwrap_or_default();
    demo::make(&folder, Until::PublicStage).await?;
    let db = Database::open(&Settings::Folder(folder)).await?;
    fill(&db).await?;
    db.close().await;
    let addresses = serde_json::json!({
        "home": "/ar/beni-mellal/",
        "text": "/ar/beni-mellal/charter",
        "form": "/ar/beni-mellal/charter/contribute",
    });
    out(&addresses.to_string());
    Ok(std::process::ExitCode::SUCCESS)
}

/// Spreads the contributions over the articles, as residents send them.
async fn fill(db: &Database) -> base::Result<()> {
    let commune = civic::commune::identity("05.091.01.01");
    let mut tx = db.read(commune).await?;
    let stage = process::queries::open_stage(&mut tx, ProcessKind::Charter).await?;
    let text = document::queries::latest(&mut tx, ProcessKind::Charter).await?;
    drop(tx);
    let (Some(stage), Some(text)) = (stage, text) else { return Err(base::Error::NotFound) };
    let articles = text.provisions.iter().filter(|it| it.level == document::Level::Article);
    for (number, article) in articles.cycle().take(CONTRIBUTIONS).enumerate() {
        let wanted = Contribute {
            stage: stage.id,
            provision: Some(article.provision_id),
            kind: Kind::Comment,
            channel: Channel::Web,
            text: format!("{} {number}", article.heading.get(Lang::Ar)),
            proposed: String::new(),
            stance: None,
            lang: Lang::Ar,
            about: About::default(),
            body: None,
            key: db.id::<()>(db.now()).uuid(),
        };
        contribute(db, &Actor::public(Lang::Ar), commune, wanted).await?;
    }
    Ok(())
}
