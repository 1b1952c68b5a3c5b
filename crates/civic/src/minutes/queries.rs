//! What the papers say.

use base::{Action, Actor, Id, Place, Result};
use db::{Reader, secret};

use super::{Certificate, GroupCount, Issued, Verified, store as rows};
use crate::{
    activities::queries::{self as activities, Reviewed},
    cards::{self, queries::ByCard},
    commune::{self, Census},
    evaluation::{self, Results},
    plenary::{
        Objection, Parked,
        queries::{self as table, Votes},
    },
    synthesis::queries::{self as outcome, Minutes},
    workshop::{Aim, WorkingGroup, Workshop},
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
pub async fn report(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<Report> {
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
