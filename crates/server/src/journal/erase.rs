//! `mithaq journal erase`: what rows of a commune's journal say, and the words
//! they bound, by order and with a reason in public.

use std::process::ExitCode;

use base::{Actor, Error};
use clap::ArgMatches;
use db::{
    Erasures, INSTALLATION,
    journal::{self, Erasure},
};
use press::Translator;

use crate::{
    account,
    command::{Done, existing},
    output::out,
};

/// Erases; says what was wrong with status 2.
pub(crate) async fn erase(l: &'static Translator, matches: &ArgMatches) -> Done {
    let Some(db) = existing(l, matches).await? else { return Ok(ExitCode::from(2)) };
    civic::words::bind_older(&db).await?;
    let text = |name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
    let mut tx = db.read(INSTALLATION).await?;
    let commune = match account::commune(&mut tx, &text("commune")).await? {
        Ok(commune) => commune,
        Err(near) => return Ok(account::unknown(l, "commune", &text("commune"), &near)),
    };
    drop(tx);
    let rows: Vec<i64> = matches.get_many::<i64>("row").into_iter().flatten().copied().collect();
    let erasure = Erasure { rows, reason: text("reason") };
    let tx = db.write(commune).await?;
    match journal::erase(tx, &Actor::system(), civic::words::BOUND, erasure).await {
        Ok(seq) => {
            out(&l.msg("journal-erased").n("row", seq).plain());
            if let Ok(key) = super::key_path(matches) {
                civic::privacy::commands::keep_erased(&db, &Erasures::beside(&key)).await?;
            }
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
