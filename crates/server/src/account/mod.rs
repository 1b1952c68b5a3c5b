//! Accounts from the operator's hand. `mithaq account open` takes the password on
//! standard input, never on the command line; the others do what the pages do.

mod keep;

pub(crate) use keep::keep;

use std::process::ExitCode;

use base::{Actor, CommuneId, Error, LocalText, Role};
use civic::{
    commune::gazetteer,
    people::{
        Scope,
        commands::{OpenAccount, open_account},
    },
};
use clap::ArgMatches;
use db::{Database, Reader};
use press::Translator;

use crate::{
    command::{Done, settings},
    line,
    near::near,
    output::{complain, out},
};

/// Opens an account with one mandate; says what was wrong with status 2.
pub(crate) async fn open(l: &'static Translator, matches: &ArgMatches) -> Done {
    let db = Database::open(&settings(matches)).await?;
    civic::commune::seed(&db).await?;
    let text = |name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
    let role: Role = text("role").parse()?;
    let mut password = String::new();
    std::io::stdin().read_line(&mut password)?;
    let scope = match scope(&db, role, &text("in")).await? {
        Ok(scope) => scope,
        Err(near) => return Ok(unknown(l, kind(role), &text("in"), &near)),
    };
    let input = OpenAccount {
        login: text("login"),
        password: password.trim_end_matches(['\r', '\n']).to_owned(),
        label: LocalText::new(text("label"), text("label")),
        lang: line::lang(),
        role,
        scope,
    };
    match open_account(&db, &Actor::system(), input).await {
        Ok(_) => {
            let role = l.word("role", role).plain();
            let opened = l.msg("cli-account-opened").s("login", text("login")).s("role", role);
            out(&opened.s("place", text("in")).plain());
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => faults(l, error),
    }
}

/// Says what was wrong, with status 2; what is no fault of who asked is an error.
fn faults(l: &'static Translator, error: Error) -> Done {
    match error {
        Error::Invalid(faults) => {
            for fault in &faults.0 {
                complain(&l.fault(fault).plain());
            }
        }
        Error::Refused(key) => complain(&l.t(key).plain()),
        error => return Err(error.into()),
    }
    Ok(ExitCode::from(2))
}

/// What a role is held in.
const fn kind(role: Role) -> &'static str {
    match role {
        Role::ProgrammeOfficer => "programme",
        _ => "commune",
    }
}

/// The commune of a slug, or for a programme's officer the programme of one; where
/// there is none, the slugs near it.
async fn scope(db: &Database, role: Role, place: &str) -> base::Result<Result<Scope, Vec<String>>> {
    let mut tx = db.read(db::INSTALLATION).await?;
    if role == Role::ProgrammeOfficer {
        let all = civic::programme::queries::programmes(&mut tx, &Actor::system()).await?;
        let named = all.iter().find(|it| it.slug == place).map(|it| Scope::Programme(it.id));
        let known = all.iter().map(|it| (it.slug.as_str(), [it.name.ar.as_str(), &it.name.fr]));
        return Ok(named.ok_or_else(|| near(place, known).into_iter().map(str::to_owned).collect()));
    }
    Ok(commune(&mut tx, place).await?.map(Scope::Commune))
}

/// The commune of a slug; where there is none, the slugs near it.
pub(crate) async fn commune(
    tx: &mut Reader,
    place: &str,
) -> base::Result<Result<CommuneId, Vec<String>>> {
    match civic::commune::queries::by_slug(tx, place).await {
        Ok(commune) => Ok(Ok(commune.id)),
        Err(Error::NotFound) => {
            let known = gazetteer::units().iter();
            let known = known.map(|it| (it.slug.as_str(), [it.name_ar.as_str(), &it.name_fr]));
            Ok(Err(near(place, known).into_iter().map(str::to_owned).collect()))
        }
        Err(error) => Err(error),
    }
}

/// Says that nobody bears a slug, and which are near it.
pub(crate) fn unknown(l: &Translator, kind: &str, place: &str, near: &[String]) -> ExitCode {
    complain(&l.word("cli-unknown", kind).s("said", place).plain());
    if !near.is_empty() {
        complain(&l.msg("cli-near").s("near", l.list(near)).plain());
    }
    ExitCode::from(2)
}
