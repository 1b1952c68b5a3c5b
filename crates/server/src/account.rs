//! `mithaq account open`: an account from the operator's hand; the password
//! comes on standard input, never on the command line.

use std::process::ExitCode;

use base::{Actor, Error, Role};
use civic::people::{
    Scope,
    commands::{OpenAccount, open_account},
};
use clap::ArgMatches;
use db::Database;
use press::Translator;

use crate::{
    command::{Done, settings},
    line,
    output::out,
};

/// Opens an account with one mandate; says what was wrong with status 2.
pub(crate) async fn open(l: &'static Translator, matches: &ArgMatches) -> Done {
    let db = Database::open(&settings(matches)).await?;
    civic::commune::seed(&db).await?;
    let text = |name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
    let role: Role = text("role").parse()?;
    let mut password = String::new();
    std::io::stdin().read_line(&mut password)?;
    let scope = scope(&db, role, &text("in")).await?;
    let input = OpenAccount {
        login: text("login"),
        password: password.trim_end_matches(['\r', '\n']).to_owned(),
        label: (text("label"), text("label")),
        lang: line::lang(),
        role,
        scope,
    };
    match open_account(&db, &Actor::system(), input).await {
        Ok(_) => Ok(ExitCode::SUCCESS),
        Err(Error::Invalid(faults)) => {
            for fault in &faults.0 {
                out(&l.fault(fault).plain());
            }
            Ok(ExitCode::from(2))
        }
        Err(error) => Err(error.into()),
    }
}

/// The commune of a slug, or for a programme's officer the programme of one.
async fn scope(db: &Database, role: Role, place: &str) -> base::Result<Scope> {
    let mut tx = db.read(db::INSTALLATION).await?;
    if role == Role::ProgrammeOfficer {
        let all = civic::programme::queries::programmes(&mut tx, &Actor::system()).await?;
        let named = all.into_iter().find(|programme| programme.slug == place);
        return Ok(Scope::Programme(named.ok_or(Error::NotFound)?.id));
    }
    let commune = civic::commune::queries::by_slug(&mut tx, place).await?;
    Ok(Scope::Commune(commune.id))
}
