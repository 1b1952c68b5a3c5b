//! `mithaq figures recompute`: counts the figures beside the contributions
//! anew from their rows, or only says whether they agree.

use std::process::ExitCode;

use base::{Actor, CommuneId};
use civic::consultation::{commands::recount, queries};
use clap::ArgMatches;
use db::Database;
use press::Translator;

use crate::{
    account,
    command::{Done, existing, scope_name},
    output::out,
};

/// Every commune that consults, or the one named; with `--check`, status 1
/// where figures differ.
pub(crate) async fn recompute(l: &'static Translator, matches: &ArgMatches) -> Done {
    let Some(db) = existing(l, matches).await? else { return Ok(ExitCode::from(2)) };
    let mut tx = db.read(db::INSTALLATION).await?;
    let communes = match matches.get_one::<String>("commune") {
        None => queries::communes_consulting(&mut tx).await?,
        Some(slug) => match account::commune(&mut tx, slug).await? {
            Ok(commune) => vec![commune],
            Err(near) => return Ok(account::unknown(l, "commune", slug, &near)),
        },
    };
    let check = matches.get_flag("check");
    let mut agree = true;
    for commune in communes {
        let differing = differing(&db, commune, check).await?;
        agree &= differing == 0 || !check;
        let key = match (differing, check) {
            (0, _) => "figures-agree",
            (_, true) => "figures-differ",
            (_, false) => "figures-recounted",
        };
        let name = scope_name(&mut tx, commune.uuid()).await;
        out(&l.msg(key).s("scope", name).n("differing", count(differing)).plain());
    }
    Ok(if agree { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn differing(db: &Database, commune: CommuneId, check: bool) -> base::Result<usize> {
    match check {
        true => queries::miscounted(&mut db.read(commune).await?, &Actor::system()).await,
        false => recount(db, &Actor::system(), commune).await,
    }
}

fn count(differing: usize) -> i64 {
    i64::try_from(differing).unwrap_or(i64::MAX)
}
