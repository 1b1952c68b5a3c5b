//! A late day is repaired: the programme that the repair makes is released.

use base::{Actor, CommuneId, Error, Id, Result};
use db::Database;

use super::{
    super::{
        Happened, Plan, Version, Way,
        rules::{
            clock,
            repair::{Late, Repair, stepped},
        },
        store as rows,
    },
    Draft, Held, held, open, publish, released, runs, used,
};
use crate::workshop::{Workshop, gate::DayChange};

/// How many minutes may pass between showing a repair and accepting it.
const PATIENCE: i64 = 10;

/// A repair as it was shown to whoever accepts it.
#[derive(Debug, Clone, Copy)]
pub struct Accepted {
    /// The repair.
    pub repair: Repair,
    /// How many minutes it was to make good when it was shown.
    pub late: i64,
    /// The version it was shown against.
    pub number: i64,
}

/// Accepts a repair of a late day: the programme it makes is released.
pub async fn accept_repair(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
    accepted: Accepted,
) -> Result<i64> {
    let (mut tx, held) = open(db, actor, commune, workshop).await?;
    let (draft, way) = publish_repair(&mut tx, &held, accepted).await?;
    let released = released(&held, draft, String::new(), Some((way, accepted.late)));
    tx.commit(actor, released).await?;
    Ok(held.number + 1)
}

/// What a repair released, and what happened by it.
#[derive(Debug)]
pub(crate) struct Repaired {
    /// The number of the version.
    pub(crate) number: i64,
    pub(crate) happened: Happened,
}

/// Accepts a repair in the change of whoever calls, who requires and commits.
pub(crate) async fn repair(
    tx: &mut DayChange,
    workshop: Workshop,
    accepted: Accepted,
) -> Result<Repaired> {
    let held = held(tx, workshop).await?;
    let (draft, way) = publish_repair(tx, &held, accepted).await?;
    let happened = released(&held, draft, String::new(), Some((way, accepted.late)));
    Ok(Repaired { number: held.number + 1, happened })
}

/// Releases again the programme that stood before the last version, in the
/// change of whoever calls. Refused once another version followed, or somebody
/// is editing the next.
pub(crate) async fn release_former(
    tx: &mut DayChange,
    workshop: Workshop,
    number: i64,
    note: &str,
) -> Result<()> {
    let held = held(tx, workshop).await?;
    if held.number != number || held.draft.is_some() {
        return Err(Error::Refused("refused-act-moved-on"));
    }
    let heads = rows::heads(tx, held.workshop.id).await?;
    let entries = rows::entries(tx, held.workshop.id).await?;
    let former = heads.iter().find(|head| head.number == Some(number - 1));
    let plan = rows::plan(former.ok_or(Error::NotFound)?, &entries);
    let id: Id<Version> = tx.id();
    rows::insert_version(tx, held.workshop.id, id, &plan).await?;
    publish(tx, &held, &Draft { id, plan: &plan, note, repair: None }).await
}

async fn publish_repair(
    tx: &mut DayChange,
    held: &Held,
    accepted: Accepted,
) -> Result<(Id<Version>, Way)> {
    if held.draft.is_some() {
        return Err(Error::Refused("refused-agenda-draft-stands"));
    }
    if held.number != accepted.number {
        return Err(Error::Stale);
    }
    let plan = repaired(tx, held, accepted).await?;
    let draft: Id<Version> = tx.id();
    rows::insert_version(tx, held.workshop.id, draft, &plan).await?;
    let way = accepted.repair.way();
    publish(tx, held, &Draft { id: draft, plan: &plan, note: "", repair: Some(way) }).await?;
    Ok((draft, way))
}

async fn repaired(tx: &mut DayChange, held: &Held, accepted: Accepted) -> Result<Plan> {
    let (runs, used, now) =
        (runs(tx, held.workshop.id).await?, used(tx, held.workshop.id).await?, tx.now());
    let standing = clock::stand(&held.plan, &runs, held.workshop.day(), now);
    let late = Late { plan: &held.plan, runs: &runs, standing: &standing, used: &used };
    let minutes = stepped(late.minutes(now));
    if accepted.late < 1 || !(0..=PATIENCE).contains(&(minutes - accepted.late)) {
        return Err(Error::Stale);
    }
    let plan = late.repaired(accepted.repair, accepted.late, now);
    plan.map_err(|_| Error::Refused("refused-agenda-repair"))
}
