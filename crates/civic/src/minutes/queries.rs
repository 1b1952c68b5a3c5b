//! What the papers say.

use std::collections::HashMap;

use base::{Action, Actor, Id, Instant, Place, Result};
use db::{Reader, secret};

use super::{
    Certificate, Correction, Frozen, GroupCount, Issued, LeftOut, PaperKind, Sealed, Verified,
    store as rows,
};
use crate::{
    activities::queries::{self as activities, Reviewed},
    agenda::{
        Plan,
        queries::{self as agenda, Clock},
    },
    cards::{self, queries::ByCard},
    commune::{self, Census},
    evaluation::{self, Results},
    plenary::{
        Objection, Parked,
        queries::{self as table, Votes},
    },
    synthesis::queries::{self as outcome, Minutes},
    workshop::{Aim, Closing, Late, Participant, WorkingGroup, Workshop, store as days},
};

/// Everything that the minutes and the report may say of a day.
#[derive(Debug, Clone)]
pub struct Report {
    /// The outcome, and who was there.
    pub minutes: Minutes,
    /// What the cards say besides their words.
    pub details: ByCard,
    /// What the workshop was for.
    pub aims: Vec<Aim>,
    /// The balance of each group.
    pub groups: Vec<GroupCount>,
    /// The commune's census, by sex.
    pub census: Vec<Census>,
    /// The planned activities, with what the room decided about each.
    pub activities: Vec<Reviewed>,
    /// The votes; open ones have no result.
    pub votes: Vec<Votes>,
    /// The objections to the syntheses, with their answers.
    pub objections: Vec<Objection>,
    /// What was kept for later.
    pub parked: Vec<Parked>,
    /// How the day was found.
    pub evaluation: Results,
    /// The programme that was announced; nothing where none was released.
    pub announced: Option<Plan>,
    /// The programme by which the day went, and when its parts were begun and ended.
    pub clock: Clock,
    /// The groups whose phones had not given everything at the closing.
    pub left_out: Vec<LeftOut>,
    /// The code by which anybody verifies the frozen papers.
    pub code: Option<String>,
}

impl Report {
    /// The balance of a group; nobody where it was never seated.
    #[must_use]
    pub fn group(&self, id: Id<WorkingGroup>) -> [i64; 3] {
        let found = self.groups.iter().find(|count| count.group_id == id);
        found.map_or([0; 3], |count| [count.female, count.male, count.unsaid])
    }
}

/// The whole day, for the office.
pub async fn report(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
    at: Instant,
) -> Result<Report> {
    let minutes = outcome::minutes(tx, actor, workshop).await?;
    Ok(Report {
        minutes,
        details: cards::queries::details(tx, actor, workshop).await?,
        aims: rows::aims(tx, workshop).await?,
        groups: rows::group_counts(tx, workshop).await?,
        census: commune::queries::census(tx).await?,
        activities: activities::reviewed(tx, workshop).await?,
        votes: table::votes(tx, workshop).await?,
        objections: table::objections(tx, workshop).await?,
        parked: table::parked(tx, workshop).await?,
        evaluation: evaluation::queries::results(tx, actor, workshop).await?,
        announced: agenda::announced(tx, workshop).await?,
        clock: agenda::clock(tx, actor, workshop, at).await?,
        left_out: rows::left_out(tx, workshop).await?,
        code: days::closing(tx, workshop).await?.and_then(|it| it.code),
    })
}

/// The certificates that stand, for who may read names.
pub async fn certificates(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
) -> Result<Vec<Certificate>> {
    actor.require(Action::SeePeople, Place::Commune(tx.scope()))?;
    rows::certificates(tx, workshop).await
}

/// How many certificates stand, and how many could.
pub async fn issued(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<Issued> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::issued(tx, workshop).await
}

/// What a certificate's code opens, however it was typed; nothing where no
/// certificate has it.
pub async fn verified(tx: &mut Reader, typed: &str) -> Result<Option<Verified>> {
    rows::verified(tx, &secret::tidy_code(typed)).await
}

/// How a closing stands, and what came after it, for the office.
#[derive(Debug, Clone)]
pub struct Afterwards {
    /// How far the closing is; nothing before the devices were asked.
    pub closing: Option<Closing>,
    /// The frozen papers, without what stands on them.
    pub papers: Vec<Frozen>,
    /// What arrived late.
    pub late: Vec<Late>,
    /// The numbered corrections.
    pub corrections: Vec<Correction>,
}

impl Afterwards {
    /// A frozen paper of the closing, in a language.
    #[must_use]
    pub fn paper(&self, kind: PaperKind, lang: &str) -> Option<&Frozen> {
        self.papers.iter().find(|it| it.kind == kind && it.lang == lang && it.correction == 0)
    }

    /// What arrived late and waits for the office.
    pub fn waiting(&self) -> impl Iterator<Item = &Late> {
        self.late.iter().filter(|it| it.waits())
    }
}

/// How a closing stands, for the office.
pub async fn afterwards(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
) -> Result<Afterwards> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    Ok(Afterwards {
        closing: days::closing(tx, workshop).await?,
        papers: rows::digests(tx, workshop).await?,
        late: days::late(tx, workshop).await?,
        corrections: rows::corrections(tx, workshop).await?,
    })
}

/// A paper as it was frozen, and what corrections added to it, in order;
/// nothing where it was not.
pub async fn frozen(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
    (kind, lang): (PaperKind, &str),
) -> Result<Vec<Frozen>> {
    let action = match kind {
        PaperKind::Certificates => Action::SeePeople,
        _ => Action::SeeOffice,
    };
    actor.require(action, Place::Commune(tx.scope()))?;
    rows::frozen(tx, workshop, kind, lang).await
}

/// The names that frozen papers leave out.
pub async fn names(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
) -> Result<HashMap<Id<Participant>, String>> {
    actor.require(Action::SeePeople, Place::Commune(tx.scope()))?;
    Ok(rows::names(tx, workshop).await?.into_iter().collect())
}

/// What a code of frozen papers opens, however it was typed.
pub async fn sealed(tx: &mut Reader, typed: &str) -> Result<Option<Sealed>> {
    let found = days::by_closing_code(tx, &secret::tidy_code(typed)).await?;
    let Some((workshop, title, lang, held_on)) = found else { return Ok(None) };
    let papers = rows::digests(tx, workshop).await?;
    Ok(Some(Sealed { title, lang, held_on, papers }))
}

/// The first signed head that holds what came after a row of the journal.
pub async fn signed_after(tx: &mut Reader, row: i64) -> Result<Option<db::checkpoint::Signed>> {
    db::checkpoint::covering(tx, row + 1).await
}
