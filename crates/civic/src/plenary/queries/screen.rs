//! What stands on the hall's screen, without a name in it.

use base::{Action, Actor, Id, Instant, Place, Result};
use db::Reader;

use super::{
    super::{Projection, Workshop, rules, store as rows},
    content::{Content, content},
};
use crate::{
    synthesis::store as outcome,
    workshop::{Session, store as workshops},
};

/// What the facilitator chose, if anything yet.
pub async fn projection(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
) -> Result<Option<Projection>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::projection(tx, workshop).await
}

/// How long after a workshop's closing its wall still hangs, in milliseconds:
/// the hall reads what it has said, and the next day the key opens nothing.
const HANGS: i64 = 12 * 3_600_000;

/// The screen that a key opens.
pub async fn by_screen_key(tx: &mut Reader, key: &str, now: Instant) -> Result<Projection> {
    rows::projection_by_key(tx, key, Instant(now.0 - HANGS)).await
}

/// The screen whose four digits were typed on a phone, of a workshop that is
/// not closed.
pub async fn by_hall_code(tx: &mut Reader, typed: &str) -> Result<Option<Projection>> {
    let digits: String = base::fold::fold(typed).chars().filter(char::is_ascii_digit).collect();
    let mut open = rows::open_projections(tx).await?.into_iter();
    Ok(open.find(|screen| rules::hall_code(&screen.screen_key) == digits))
}

/// The screen with what its view needs.
#[derive(Debug, Clone)]
pub struct OnScreen {
    /// What was chosen.
    pub projection: Projection,
    /// The workshop.
    pub workshop: Workshop,
    /// Its programme.
    pub sessions: Vec<Session>,
    /// How many people are on the list, came, and are there.
    pub people: People,
    /// What the view is of.
    pub content: Content,
}

/// What stands on the screen; callers hold its key or may see the office.
pub async fn on_screen(tx: &mut Reader, projection: Projection) -> Result<OnScreen> {
    let at = projection.workshop_id;
    Ok(OnScreen {
        people: people(tx, at).await?,
        workshop: outcome::workshop(tx, at).await?,
        sessions: outcome::sessions(tx, at).await?,
        content: content(tx, &projection).await?,
        projection,
    })
}

/// How many people a workshop knows of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct People {
    /// On its list.
    pub listed: i64,
    /// Who came, whether or not they stayed.
    pub came: i64,
    /// Who are in the room.
    pub here: i64,
}

async fn people(tx: &mut Reader, workshop: Id<Workshop>) -> Result<People> {
    let rows = workshops::attendance(tx, workshop).await?;
    let sum = rows.iter().fold(People::default(), |sum, row| People {
        listed: sum.listed + row.entered,
        came: sum.came + row.came,
        here: sum.here + row.here,
    });
    Ok(sum)
}
