//! `mithaq bench-hall`: a hall at work, for `benches/hall.mjs` and for the
//! browser tests of the groups' phones; `mithaq bench-door`: a long list of
//! names at a door, for `benches/measure.mjs`.

use std::path::PathBuf;

use ::demo::{PASSWORD, Until, login};
use base::Role;
use clap::ArgMatches;
use db::{Database, Settings};

use crate::{command::Done, demo, output::out};

/// How many groups each session has: sixty phones in two sessions.
const GROUPS: usize = 30;

/// Makes the hall in an empty folder; the last line says what opens it.
pub(crate) async fn make(matches: &ArgMatches) -> Done {
    let folder = matches.get_one::<PathBuf>("data").cloned().unwrap_or_default();
    demo::make(&folder, Until::Eve).await?;
    let db = Database::open(&Settings::Folder(folder)).await?;
    let hall = ::demo::hall(&db, GROUPS).await?;
    db.close().await;
    let phones = hall.phones.iter().map(|phone| {
        let questions: Vec<String> = phone.questions.iter().map(ToString::to_string).collect();
        serde_json::json!({ "key": phone.key, "questions": questions })
    });
    let opened = serde_json::json!({
        "workshop": hall.workshop.to_string(),
        "phones": phones.collect::<Vec<_>>(),
        "login": login(Role::Facilitator),
        "password": PASSWORD,
    });
    out(&opened.to_string());
    Ok(std::process::ExitCode::SUCCESS)
}

/// How many people are on the list of the door.
const PEOPLE: usize = 2_000;

/// Makes the door in an empty folder; the last line says what opens it.
pub(crate) async fn door(matches: &ArgMatches) -> Done {
    let folder = matches.get_one::<PathBuf>("data").cloned().unwrap_or_default();
    demo::make(&folder, Until::Eve).await?;
    let db = Database::open(&Settings::Folder(folder)).await?;
    let workshop = ::demo::crowd(&db, PEOPLE).await?;
    db.close().await;
    let opened = serde_json::json!({
        "door": format!("/ar/beni-mellal/office/workshops/{workshop}/reception/people"),
        "people": PEOPLE,
        "login": login(Role::Reception),
        "password": PASSWORD,
    });
    out(&opened.to_string());
    Ok(std::process::ExitCode::SUCCESS)
}
