//! `mithaq programme create`: a programme with its model charter, which its
//! communes start theirs from. Its officers choose the communes themselves.

use std::process::ExitCode;

use base::{Actor, Error, LocalText};
use civic::programme::{
    commands::{NewProgramme, create_programme, hand_down_model},
    handed_down::ModelCharter,
};
use clap::ArgMatches;
use db::Database;
use press::Translator;

use crate::{
    command::{Done, settings},
    output::out,
};

/// Creates the programme; says what was wrong with status 2.
pub(crate) async fn create(l: &'static Translator, matches: &ArgMatches) -> Done {
    let db = Database::open(&settings(matches)).await?;
    civic::commune::seed(&db).await?;
    let input = told(matches);
    let slug = input.slug.clone();
    match create_programme(&db, &Actor::system(), input).await {
        Ok(programme) => {
            hand_down_model(&db, &Actor::system(), programme, ModelCharter::shipped()).await?;
            out(&l.msg("cli-programme-created").s("slug", slug).plain());
            Ok(ExitCode::SUCCESS)
        }
        Err(Error::Invalid(faults)) => {
            for fault in &faults.0 {
                out(&l.fault(fault).plain());
            }
            Ok(ExitCode::from(2))
        }
        Err(error) => Err(error.into()),
    }
}

/// The programme as the command line tells it.
fn told(matches: &ArgMatches) -> NewProgramme {
    let text = |name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
    NewProgramme {
        slug: text("slug"),
        name: LocalText::new(text("name-ar"), text("name-fr")),
        summary: LocalText::new(text("summary-ar"), text("summary-fr")),
    }
}
