//! The groups of a session.

use std::collections::HashMap;

use base::{Action, Actor, Id, Instant, Place, Result};
use db::Reader;

use super::super::{
    Category, Drawing, Participant, Placed, Session, WorkingGroup, Workshop, store as rows,
};
use crate::{framing::paper, people::Sex};

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
    #[sqlx(try_from = "db::Sealed")]
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
    /// How they came to their seat.
    pub placed: Placed,
}

/// Somebody fixed to a group before a drawing.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Fixed {
    /// The session.
    pub session_id: Id<Session>,
    /// Who.
    pub participant_id: Id<Participant>,
    /// The number of the group.
    pub number: i64,
    /// Their name; empty when it was not given or was erased.
    pub name: String,
    /// The code of their invitation.
    #[sqlx(try_from = "db::Sealed")]
    pub code: String,
}

/// Who is fixed to a group, in the order of the sessions.
pub async fn fixed(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<Vec<Fixed>> {
    actor.require(Action::SeePeople, Place::Commune(tx.scope()))?;
    rows::fixed(tx, workshop).await
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
pub struct DrawnSession {
    /// The drawing.
    pub drawing: Drawing,
    /// Its groups, in the order of their numbers.
    pub groups: Vec<DrawnGroup>,
}

/// The drawings of a workshop, in the order of its sessions.
pub async fn drawings(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Drawing>> {
    rows::drawings(tx, workshop).await
}

/// The groups of every session of a workshop that has been drawn, in the
/// order of the sessions.
pub async fn groups_of_workshop(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
) -> Result<Vec<DrawnSession>> {
    actor.require(Action::SeePeople, Place::Commune(tx.scope()))?;
    let mut members = members_by_group(tx, workshop).await?;
    let mut drawn: Vec<DrawnSession> = (rows::drawings(tx, workshop).await?.into_iter())
        .map(|drawing| DrawnSession { drawing, groups: Vec::new() })
        .collect();
    for group in rows::groups(tx, workshop).await? {
        let members = members.remove(&group.id).unwrap_or_default();
        if let Some(own) = drawn.iter_mut().find(|own| own.drawing.id == group.drawing_id) {
            own.groups.push(DrawnGroup { group, members });
        }
    }
    Ok(drawn)
}

async fn members_by_group(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<HashMap<Id<WorkingGroup>, Vec<Member>>> {
    let mut members: HashMap<_, Vec<Member>> = HashMap::new();
    for member in rows::members(tx, workshop).await? {
        members.entry(member.group_id).or_default().push(member);
    }
    Ok(members)
}

/// The groups of a session, once they were drawn.
pub async fn groups(
    tx: &mut Reader,
    actor: &Actor,
    session: Id<Session>,
) -> Result<Option<DrawnSession>> {
    actor.require(Action::SeePeople, Place::Commune(tx.scope()))?;
    let workshop = rows::session(tx, session).await?.workshop_id;
    let drawn = groups_of_workshop(tx, actor, workshop).await?;
    Ok(drawn.into_iter().find(|drawn| drawn.drawing.session_id == session))
}
