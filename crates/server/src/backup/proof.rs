//! Whether what was restored is what was written, and what is there.

use backup::{Copy, Head};
use base::{Id, Instant};
use db::{Database, INSTALLATION, checkpoint::Checkpoint, journal};
use press::Translator;
use uuid::Uuid;

use super::fault::Trouble;
use crate::{command::scope_name, journal as told, output::out};

/// Verifies every record, and that each stands where the copy says.
pub(super) async fn verify(
    l: &'static Translator,
    db: &Database,
    copy: &Copy,
) -> Result<bool, Trouble> {
    let mut tx = db.read(INSTALLATION).await?;
    let mut whole = true;
    for scope in journal::scopes(&mut tx, civic::words::BOUND).await? {
        let heads: Vec<Checkpoint> =
            copy.heads.iter().filter(|head| is_of(head, scope)).flat_map(heads).collect();
        let mut reader = db.read(Id::new(scope)).await?;
        let verdict = journal::verify(&mut reader, civic::words::BOUND, &heads).await?;
        let name = scope_name(&mut tx, scope).await;
        whole &= verdict.is_whole();
        if !verdict.is_whole() {
            told::lines(l, &name, &verdict).iter().for_each(|line| out(line));
        }
    }
    let said = if whole { "cli-restore-whole" } else { "cli-restore-broken" };
    out(&l.msg(said).n("heads", copy.heads.len()).plain());
    Ok(whole)
}

fn is_of(head: &Head, scope: Uuid) -> bool {
    head.scope == scope.to_string()
}

/// The head as the copy names it, and the signed one before it.
fn heads(head: &Head) -> Vec<Checkpoint> {
    let root: Option<[u8; 32]> = (0..32)
        .map(|at| u8::from_str_radix(head.hash.get(2 * at..2 * at + 2)?, 16).ok())
        .collect::<Option<Vec<u8>>>()
        .and_then(|root| root.try_into().ok());
    let named = root.map(|root| Checkpoint {
        origin: String::new(),
        size: head.seq,
        root,
        signatures: Vec::new(),
    });
    named.into_iter().chain(Checkpoint::parse(&head.note)).collect()
}

/// What is there: each commune with its contributions and the last row of its
/// journal; what was erased again, and until when that is known.
pub(super) async fn tell(
    l: &'static Translator,
    db: &Database,
    again: u64,
    until: Instant,
) -> Result<(), Trouble> {
    let mut tx = db.read(INSTALLATION).await?;
    for scope in journal::scopes(&mut tx, civic::words::BOUND).await? {
        let name = scope_name(&mut tx, scope).await;
        let mut reader = db.read(Id::new(scope)).await?;
        let there = civic::archive::holding::of(&mut reader).await?;
        let said = l.msg("cli-restore-there").s("commune", name).n("rows", there.rows);
        let said = said.n("contributions", there.contributions);
        out(&said.s("moment", l.moment(there.last)).plain());
    }
    let erased = i64::try_from(again).unwrap_or(i64::MAX);
    out(&l.msg("cli-restore-erased").n("count", erased).s("moment", l.moment(until)).plain());
    Ok(())
}
