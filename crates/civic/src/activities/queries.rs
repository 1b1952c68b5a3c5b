//! Reading planned activities with what the room decided about them.

use base::{Action, Actor, Id, Place, Result};
use db::Reader;

use super::{Activity, Review, Ruling, store as rows};
use crate::{
    cards::Card,
    workshop::{Workshop, store::workshop as workshop_row},
};

/// An activity and what the room decided about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewed {
    /// The activity.
    pub activity: Activity,
    /// The decision; nothing while the room has not spoken.
    pub review: Option<Review>,
}

/// The planned activities with the room's decisions, in the order of the list,
/// for the minutes. Two statements. There are no names in it.
pub async fn reviewed(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Reviewed>> {
    let activities = rows::activities(tx, workshop).await?;
    let mut reviews = rows::reviews(tx, workshop).await?;
    let with = activities.into_iter().map(|activity| {
        let at = reviews.iter().position(|review| review.activity_id == activity.id);
        Reviewed { review: at.map(|at| reviews.swap_remove(at)), activity }
    });
    Ok(with.collect())
}

/// The desk on which activities are entered and reviewed.
#[derive(Debug, Clone)]
pub struct Desk {
    /// The workshop.
    pub workshop: Workshop,
    /// Its activities.
    pub activities: Vec<Reviewed>,
    /// The cards whose words a decision may rest on: identity, number, words.
    pub cards: Vec<(Id<Card>, i64, String)>,
}

impl Desk {
    /// How many activities the room decided about in a way.
    #[must_use]
    pub fn decided(&self, ruling: Ruling) -> usize {
        let is = |it: &&Reviewed| it.review.as_ref().is_some_and(|it| it.ruling == ruling);
        self.activities.iter().filter(is).count()
    }

    /// How many activities wait for the room's decision.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.activities.iter().filter(|it| it.review.is_none()).count()
    }
}

/// The desk, for the office.
pub async fn desk(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<Desk> {
    let commune = tx.scope();
    actor.require(Action::SeeOffice, Place::Commune(commune))?;
    Ok(Desk {
        workshop: workshop_row(tx, workshop).await?,
        activities: reviewed(tx, workshop).await?,
        cards: rows::cards(tx, workshop).await?,
    })
}
