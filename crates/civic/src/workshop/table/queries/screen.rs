//! What stands on the hall's screen, without a name in it.

use base::{Action, Actor, Id, Place, Result};
use store::{ReadTx, secret};

use super::{
    super::{Parked, Projection, ShownKey, View, Workshop, store as rows},
    CommuneId,
    votes::{Votes, votes},
};
use crate::workshop::{
    WorkingGroup,
    outcome::queries::{Outcome, whole},
};

/// What the facilitator chose, if anything yet.
pub async fn projection(
    tx: &mut ReadTx,
    actor: &Actor,
    commune: CommuneId,
    workshop: Id<Workshop>,
) -> Result<Option<Projection>> {
    actor.require(Action::SeeOffice, Place::Commune(commune))?;
    rows::projection(tx, commune, workshop).await
}

/// The screen that a key opens.
pub async fn by_screen_key(
    tx: &mut ReadTx,
    commune: CommuneId,
    key: &str,
) -> Result<Projection> {
    rows::projection_by_key(tx, commune, key).await
}

/// The screen with all that it may need.
#[derive(Debug, Clone)]
pub struct OnScreen {
    /// What was chosen.
    pub projection: Projection,
    /// The workshop's day, cards, themes and syntheses.
    pub outcome: Outcome,
    /// How many sit in each group.
    pub seated: Vec<(Id<WorkingGroup>, i64)>,
    /// The groups' keys on the wall that open today.
    pub keys: Vec<ShownKey>,
    /// The vote shown.
    pub votes: Option<Votes>,
    /// The parking lot.
    pub parked: Vec<Parked>,
}

/// What stands on the screen; callers hold its key or may see the office.
pub async fn on_screen(
    tx: &mut ReadTx,
    commune: CommuneId,
    projection: Projection,
) -> Result<OnScreen> {
    let workshop = projection.workshop_id;
    let outcome = whole(tx, commune, workshop).await?;
    let mut screen = OnScreen {
        seated: Vec::new(),
        keys: Vec::new(),
        votes: None,
        parked: Vec::new(),
        outcome,
        projection,
    };
    match screen.projection.view {
        View::Groups => {
            screen.seated = rows::seated(tx, commune, workshop).await?;
            screen.keys = keys(tx, commune, workshop).await?;
        }
        View::Vote => {
            let all = votes(tx, commune, workshop).await?;
            let chosen = screen.projection.subject_id.map(Id::new);
            screen.votes = all.into_iter().find(|row| Some(row.ballot.id) == chosen);
        }
        View::Parking => screen.parked = rows::items(tx, commune, workshop).await?,
        _ => {}
    }
    Ok(screen)
}

/// The keys on the wall; one that was renewed elsewhere meanwhile is left out.
async fn keys(
    tx: &mut ReadTx,
    commune: CommuneId,
    workshop: Id<Workshop>,
) -> Result<Vec<ShownKey>> {
    let found = rows::shown_keys(tx, commune, workshop).await?.into_iter();
    let opens = |(_, _, key, hash): &(_, _, String, Vec<u8>)| {
        secret::digest(key).as_slice() == hash.as_slice()
    };
    Ok(found.filter(opens).map(|(group, number, key, _)| ShownKey { group, number, key }).collect())
}
