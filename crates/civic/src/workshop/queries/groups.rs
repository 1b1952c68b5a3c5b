//! The groups of a session, and what a rapporteur's key opens.

use base::{Action, Actor, Id, Instant, Place, Result, policy};
use store::ReadTx;

use super::super::{
    Category, Drawing, GroupKey, Participant, Sitting, WorkingGroup, paper, store as rows,
};
use crate::people::Sex;

type CommuneId = Id<policy::Commune>;

/// Somebody who sits in a group.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Member {
    /// The group.
    pub group_id: Id<WorkingGroup>,
    /// Who.
    pub participant_id: Id<Participant>,
    /// Their name; empty when it was not given or was erased.
    pub name: String,
    /// The code of their invitation.
    pub code: String,
    /// The sex they said.
    pub sex: Sex,
    /// Their category.
    pub category_id: Id<Category>,
    /// The standard category.
    pub category_word: paper::Category,
    /// The paper's words for it.
    pub category_label: String,
    /// When they left, if before the end.
    pub left_at: Option<Instant>,
}

/// A group with its people.
#[derive(Debug, Clone)]
pub struct DrawnGroup {
    /// The group.
    pub group: WorkingGroup,
    /// Its people.
    pub members: Vec<Member>,
}

/// A session with its drawing.
#[derive(Debug, Clone)]
pub struct DrawnSitting {
    /// The drawing.
    pub drawing: Drawing,
    /// Its groups, in the order of their numbers.
    pub groups: Vec<DrawnGroup>,
}

/// The groups of a session, once they were drawn.
pub async fn groups(
    tx: &mut ReadTx,
    actor: &Actor,
    commune: CommuneId,
    sitting: Id<Sitting>,
) -> Result<Option<DrawnSitting>> {
    actor.require(Action::SeePeople, Place::Commune(commune))?;
    let Some(drawing) = rows::drawing(tx, commune, sitting).await? else { return Ok(None) };
    let mut groups: Vec<DrawnGroup> = (rows::groups(tx, commune, sitting).await?.into_iter())
        .map(|group| DrawnGroup { group, members: Vec::new() })
        .collect();
    for member in rows::members(tx, commune, sitting).await? {
        if let Some(own) = groups.iter_mut().find(|own| own.group.id == member.group_id) {
            own.members.push(member);
        }
    }
    Ok(Some(DrawnSitting { drawing, groups }))
}

/// What a rapporteur's key opens, by its digest; nothing once it has ended or
/// the workshop is closed.
pub async fn group_by_key(
    tx: &mut ReadTx,
    key_hash: [u8; 32],
    now: Instant,
) -> Result<Option<GroupKey>> {
    rows::group_by_key(tx, key_hash, now).await
}
