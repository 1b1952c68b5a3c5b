//! `mithaq receipt verify`: shows by a file alone, without any database, that
//! words are those that were recorded, and whose key signed for it.

use std::{path::PathBuf, process::ExitCode};

use clap::ArgMatches;
use db::{
    checkpoint::PublicKey,
    receipt::{self, Shown},
};
use press::Translator;

use crate::{command::Done, output::out};

/// Checks a file: status 0 where it shows all, 1 where it does not, 2 where a
/// key given is none.
pub(crate) fn verify(l: &'static Translator, matches: &ArgMatches) -> Done {
    let file = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let text = std::fs::read_to_string(file)?;
    let mut trusted = Vec::new();
    for key in matches.get_many::<String>("key").into_iter().flatten() {
        match PublicKey::parse(key) {
            Some(key) => trusted.push(key),
            None => {
                out(&l.msg("receipt-no-key").s("key", key).plain());
                return Ok(ExitCode::from(2));
            }
        }
    }
    match receipt::verify(&text, &trusted) {
        Ok(Shown { seq, at, signed }) => {
            out(&l.msg("receipt-recorded").n("row", seq).s("moment", l.moment(at)).plain());
            let Some((head, key)) = signed else {
                out(&l.t("receipt-unsigned").plain());
                return Ok(ExitCode::FAILURE);
            };
            let signed = l.msg("receipt-signed").s("origin", head.origin).n("size", head.size);
            out(&signed.s("key", key).plain());
            if trusted.is_empty() {
                out(&l.t("receipt-own-key").plain());
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(flaw) => {
            out(&l.word("receipt-flaw", flaw.word()).plain());
            Ok(ExitCode::FAILURE)
        }
    }
}
