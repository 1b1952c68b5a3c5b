//! Hands and papers that were counted in the hall and are entered after the
//! closing: kept beside the day, and added to the vote when the office says so.

use base::{Actor, Error, Id, Result};

use super::super::{Ballot, HandCount, Happened, LateCount, rules, store as rows};
use super::EnterCount;
use crate::workshop::{Late, LateKind, gate::DayChange, store as days};

/// Keeps a count beside the closed day.
pub(super) async fn keep_count(
    mut tx: DayChange,
    actor: &Actor,
    ballot: &Ballot,
    count: LateCount,
    id: Id<HandCount>,
) -> Result<()> {
    let late = Late {
        text: ballot.title.clone(),
        details: serde_json::to_string(&count).map_err(Error::bug)?,
        ..Late::new(id.uuid(), ballot.workshop_id, LateKind::Count, tx.now())
    };
    days::insert_late(&mut tx, &late).await?;
    let (workshop, late) = (late.workshop_id.uuid(), late.id.uuid());
    tx.commit(actor, Happened::LateCountKept { workshop, late }).await.map(drop)
}

/// Adds a count that arrived late to its vote, as long as there are not more
/// votes than people. Belongs to the change of whoever calls.
pub(crate) async fn admit_count(tx: &mut DayChange, late: &Late) -> Result<()> {
    let LateCount { ballot, manner, counter, voters, marks } = late.said()?;
    let found = rows::ballot(tx, ballot).await?;
    let voted = rows::voted(tx, ballot).await?;
    rules::within_present(voted, voters, found.present)?;
    let count = HandCount {
        id: Id::new(late.id.uuid()),
        ballot_id: ballot,
        manner,
        counter,
        voters,
        entered_at: late.arrived_at,
        withdrawn_at: None,
    };
    rows::insert_count(tx, &count, &marks).await
}

impl From<&EnterCount> for LateCount {
    fn from(input: &EnterCount) -> Self {
        Self {
            ballot: input.ballot,
            manner: input.manner,
            counter: input.counter.clone(),
            voters: input.voters,
            marks: input.marks.clone(),
        }
    }
}
