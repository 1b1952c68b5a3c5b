//! `mithaq hall pin`: another number of the day.

use std::process::ExitCode;

use civic::offline::{commands, queries};
use clap::ArgMatches;
use hall::Trouble;
use press::Translator;

use super::{taken, told};
use crate::{command::Done, output::out};

/// Draws another number of the day for somebody who has lost theirs.
pub(crate) async fn pin(l: &'static Translator, matches: &ArgMatches) -> Done {
    let Some(db) = taken(l, matches).await? else { return Ok(ExitCode::from(2)) };
    let home = match queries::home(&db).await? {
        Some(home) => home,
        None => return told(l, &Trouble::Own("empty".into())),
    };
    let login = matches.get_one::<String>("login").map_or("", String::as_str);
    match commands::draw_pin(&db, &home, login).await {
        Ok(drawn) => {
            let told = l.msg("cli-hall-pin-drawn").s("login", &drawn.login).s("pin", &drawn.pin);
            out(&told.plain());
            Ok(ExitCode::SUCCESS)
        }
        Err(base::Error::NotFound) => {
            let known = queries::runners(&db, &home).await?.join(", ");
            out(&l.msg("cli-hall-pin-unknown").s("login", login).s("known", known).plain());
            Ok(ExitCode::from(2))
        }
        Err(error) => Err(error.into()),
    }
}
