//! What the papers say.

use base::{Action, Actor, Id, Place, Result, policy};
use store::{ReadTx, secret};

use super::{Certificate, GroupCount, Issued, Verified, store as rows};
use crate::{
    commune::{self, Census},
    workshop::{
        Aim, WorkingGroup, Workshop,
        activities::queries::{self as activities, Reviewed},
        capture::{self, queries::ByCard},
        evaluation::{self, Results},
        outcome::queries::{self as outcome, Minutes},
        table::{
            Objection, Parked,
            queries::{self as table, Votes},
        },
    },
};

type CommuneId = Id<policy::Commune>;

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
pub async fn report(
    tx: &mut ReadTx,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
) -> Result<Report> {
    let minutes = outcome::minutes(tx, actor, commune, workshop).await?;
    Ok(Report {
        minutes,
        details: capture::queries::details(tx, actor, commune, workshop).await?,
        aims: rows::aims(tx, commune, workshop).await?,
        groups: rows::group_counts(tx, commune, workshop).await?,
        census: commune::queries::census(tx, commune).await?,
        activities: activities::reviewed(tx, commune, workshop).await?,
        votes: table::votes(tx, commune, workshop).await?,
        objections: table::objections(tx, commune, workshop).await?,
        parked: table::parked(tx, commune, workshop).await?,
        evaluation: evaluation::queries::results(tx, actor, commune, workshop).await?,
    })
}

/// The certificates that stand, for who may read names.
pub async fn certificates(
    tx: &mut ReadTx,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
) -> Result<Vec<Certificate>> {
    actor.require(Action::SeePeople, Place::Commune(commune))?;
    rows::certificates(tx, commune, workshop).await
}

/// How many certificates stand, and how many could.
pub async fn issued(
    tx: &mut ReadTx,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
) -> Result<Issued> {
    actor.require(Action::SeeOffice, Place::Commune(commune))?;
    rows::issued(tx, commune, workshop).await
}

/// What a certificate's code opens, however it was typed; nothing where no
/// certificate has it.
pub async fn verified(
    tx: &mut ReadTx,
    commune: CommuneId,
    typed: &str,
) -> Result<Option<Verified>> {
    rows::verified(tx, commune, &secret::tidy_code(typed)).await
}
