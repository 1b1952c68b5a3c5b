//! `mithaq journal verify`: every commune's record, its chain and its words,
//! compared with signed heads that somebody kept outside.

use std::{path::PathBuf, process::ExitCode};

use clap::ArgMatches;
use db::{
    INSTALLATION,
    checkpoint::{self, Checkpoint, PublicKey},
    journal::{self, Break, Fault, Verdict},
};
use press::Translator;

use super::told;
use crate::{
    command::{Done, existing, scope_name},
    output::out,
};

/// Checks every record and names each fault; status 1 where one is broken, 2
/// where a file given is no signed head.
pub(crate) async fn verify(l: &'static Translator, matches: &ArgMatches) -> Done {
    let Some(db) = existing(l, matches).await? else { return Ok(ExitCode::from(2)) };
    civic::words::bind_older(&db).await?;
    let mut tx = db.read(INSTALLATION).await?;
    let mut given = Vec::new();
    for file in matches.get_many::<PathBuf>("since").into_iter().flatten() {
        match Checkpoint::parse(&std::fs::read_to_string(file)?) {
            Some(head) => given.push(head),
            None => {
                out(&l.msg("journal-no-checkpoint").s("file", file.display()).plain());
                return Ok(ExitCode::from(2));
            }
        }
    }
    let keys = known_keys(&mut tx).await?;
    let (mut whole, mut all) = (true, Vec::new());
    for scope in journal::scopes(&mut tx, civic::words::BOUND).await? {
        let name = scope_name(&mut tx, scope).await;
        let of_scope = given.iter().filter(|head| is_of(head, &name));
        let of_scope: Vec<Checkpoint> = of_scope.cloned().collect();
        let mut reader = db.read(base::Id::new(scope)).await?;
        let mut verdict = journal::verify(&mut reader, civic::words::BOUND, &of_scope).await?;
        for head in of_scope.iter().filter(|head| !keys.iter().any(|key| key.signed(head))) {
            let (kind, seq) = (Break::Signature, Some(head.size));
            verdict.faults.push(Fault { kind, seq, row: None });
        }
        whole &= verdict.is_whole();
        all.push((name, verdict));
    }
    let strange = given.iter().find(|head| !all.iter().any(|(name, _)| is_of(head, name)));
    if let Some(head) = strange {
        out(&l.msg("journal-no-commune").s("origin", &head.origin).plain());
        return Ok(ExitCode::from(2));
    }
    say(l, &all, matches.get_flag("json"));
    Ok(if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn say(l: &'static Translator, all: &[(String, Verdict)], json: bool) {
    if json {
        let all: Vec<_> = all.iter().map(|(name, it)| told::as_json(name, it)).collect();
        out(&serde_json::Value::from(all).to_string());
        return;
    }
    for (name, verdict) in all {
        told::lines(l, name, verdict).iter().for_each(|line| out(line));
    }
}

/// Whether a head is of a scope: its origin ends with the commune's slug.
fn is_of(head: &Checkpoint, name: &str) -> bool {
    head.origin.rsplit('/').next() == Some(name)
}

async fn known_keys(tx: &mut db::Reader) -> base::Result<Vec<PublicKey>> {
    let keys = checkpoint::keys(tx).await?;
    Ok(keys.iter().filter_map(|key| PublicKey::of(&key.public)).collect())
}
