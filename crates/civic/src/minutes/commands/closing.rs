//! The closing: the devices of the hall are asked, then the day is closed and
//! its papers are frozen in the same change.

use base::{Action, Actor, CommuneId, Error, Id, Place, Result};
use db::{Database, Reader, secret};

use super::{
    super::{
        Draw, Drawn, Frozen, Happened, LeftOut, frozen,
        happened::FrozenDigest,
        queries::{self, Report},
        store as own,
    },
    issue,
};
use crate::{
    evaluation,
    synthesis::{commands::require_to_run, rules, store as outcome},
    workshop::{
        Workshop,
        gate::{self, DayChange, Needs},
        store as rows,
    },
};

/// Groups of four signs in the code of a workshop's frozen papers: 39 bits, as
/// what it opens is no secret.
const CODE: usize = 2;

/// Asks the devices of the hall what they still hold, and waits for them as
/// many minutes.
pub async fn ask_devices(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    minutes: i64,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, workshop, Needs::GoingOn).await?;
    let until = base::Instant(tx.now().0 + minutes * 60_000);
    rows::ask_devices(&mut tx, workshop, (minutes > 0).then_some(until)).await?;
    tx.commit(actor, Happened::ClosingAsked { workshop: workshop.uuid() }).await?;
    Ok(())
}

/// A closing.
pub struct CloseWorkshop<'a> {
    /// The commune.
    pub commune: CommuneId,
    /// The workshop.
    pub workshop: Id<Workshop>,
    /// The groups whose phones have not given everything.
    pub left_out: Vec<LeftOut>,
    /// Whoever draws the papers; none where a day of the past is entered, whose
    /// papers are then frozen later.
    pub draw: Option<&'a dyn Draw>,
}

impl CloseWorkshop<'_> {
    /// The closing of a day that is entered afterwards: nobody has a phone any
    /// more, and its papers are frozen later.
    #[must_use]
    pub const fn of_the_past(commune: CommuneId, workshop: Id<Workshop>) -> Self {
        Self { commune, workshop, left_out: Vec::new(), draw: None }
    }
}

/// Closes the workshop: cards, themes, syntheses and next steps are settled, the
/// public may read them, whoever came has a certificate, the evaluation's form
/// is closed, and the papers are frozen as they are drawn now. Refused while a
/// session whose cards feed a text has no synthesis.
pub async fn close_workshop(db: &Database, actor: &Actor, input: CloseWorkshop<'_>) -> Result<()> {
    let CloseWorkshop { commune, workshop: id, left_out, draw } = input;
    require_to_run(actor, commune)?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, id, Needs::GoingOn).await?;
    let sessions = rows::sessions(&mut tx, id).await?;
    let sentences = outcome::sentences(&mut tx, id).await?;
    if !rules::without_synthesis(&sessions, &sentences).is_empty() {
        return Err(Error::Refused("refused-session-without-synthesis"));
    }
    rows::close_workshop(&mut tx, id).await?;
    evaluation::commands::close_with(&mut tx, id).await?;
    let certificates = issue(&mut tx, id).await?;
    for left in &left_out {
        own::insert_left_out(&mut tx, id, left).await?;
    }
    let papers = match draw {
        Some(draw) => freeze(&mut tx, actor, id, draw).await?,
        None => Vec::new(),
    };
    let workshop = id.uuid();
    tx.commit(actor, Happened::WorkshopClosed { workshop, certificates, papers }).await?;
    Ok(())
}

/// Freezes the papers of a workshop that was closed before papers were frozen.
pub async fn freeze_papers(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    draw: &dyn Draw,
) -> Result<()> {
    actor.require(Action::RunWorkshop, Place::Commune(commune))?;
    let (mut tx, day) = gate::pass(db.write(commune).await?, workshop, Needs::Here).await?;
    if day.closed_at.is_none() {
        return Err(Error::Refused("refused-workshop-not-closed"));
    }
    if !own::digests(&mut tx, workshop).await?.is_empty() {
        return Ok(());
    }
    let papers = freeze(&mut tx, actor, workshop, draw).await?;
    tx.commit(actor, Happened::PapersFrozen { workshop: workshop.uuid(), papers }).await?;
    Ok(())
}

async fn freeze(
    tx: &mut DayChange,
    actor: &Actor,
    workshop: Id<Workshop>,
    draw: &dyn Draw,
) -> Result<Vec<FrozenDigest>> {
    rows::set_closing_code(tx, workshop, &secret::code(CODE)).await?;
    let report = report(tx, actor, workshop).await?;
    let certificates = own::certificates(tx, workshop).await?;
    keep(tx, workshop, 0, draw.closing(&report, &certificates)).await
}

/// The day as the change that freezes it finds it.
pub(super) async fn report(
    tx: &mut DayChange,
    actor: &Actor,
    workshop: Id<Workshop>,
) -> Result<Report> {
    let now = tx.now();
    let reader: &mut Reader = tx;
    queries::report(reader, actor, workshop, now).await
}

/// Keeps drawn papers with their digests and the journal's head.
pub(super) async fn keep(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    correction: i64,
    drawn: Vec<Drawn>,
) -> Result<Vec<FrozenDigest>> {
    let (head_seq, head_hash) = db::journal_head(tx).await?;
    let mut told = Vec::new();
    for Drawn { kind, lang, sheet } in drawn {
        let (sheet, digest) = frozen::kept(&sheet)?;
        let (lang, head_hash, frozen_at) = (lang.to_string(), head_hash.clone(), tx.now());
        told.push(FrozenDigest { kind, lang: lang.clone(), digest: digest.clone() });
        let paper =
            Frozen { kind, lang, correction, sheet, digest, head_seq, head_hash, frozen_at };
        own::insert_frozen(tx, workshop, &paper).await?;
    }
    Ok(told)
}
