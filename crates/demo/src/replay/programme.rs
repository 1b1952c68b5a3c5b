//! The day's clock as the programme has it, and the review of the planned
//! activities.

use base::{Id, Result, Role};
use civic::{
    activities::{
        DecidedBy,
        commands::{EnterActivity, enter_activity, review_activity},
        rules::{Given, GivenReview},
    },
    agenda::{
        Press,
        commands::{PressClock, press},
    },
    workshop::Workshop,
};

use super::Replay;

impl Replay<'_> {
    /// Starts every row when the programme says, and ends the last.
    pub(super) async fn run_the_clock(&self, workshop: Id<Workshop>) -> Result<()> {
        let actor = self.actor(Role::Facilitator);
        let mut tx = self.db.read(self.commune).await?;
        let day = civic::agenda::queries::day(&mut tx, workshop).await?;
        drop(tx);
        let time = |at: jiff::civil::Time| self.at(self.story.workshop_on, at.hour(), at.minute());
        for session in &day.sessions {
            time(session.start());
            let (commune, entry) = (self.commune, session.id.uuid());
            let start = PressClock { commune, workshop, entry, press: Press::Start };
            press(self.db, &actor, start).await?;
        }
        if let Some(last) = day.sessions.last() {
            let (commune, entry) = (self.commune, last.id.uuid());
            let end = PressClock { commune, workshop, entry, press: Press::End };
            press(self.db, &actor, end).await?;
        }
        Ok(())
    }

    /// Enters the planned activities and what the room said of each.
    pub(super) async fn review_activities(&self, workshop: Id<Workshop>) -> Result<()> {
        let actor = self.actor(Role::Facilitator);
        self.at(self.story.workshop_on, 14, 32);
        for told in &self.story.activities {
            let given = Given {
                title: told.text_ar.clone(),
                source: told.source_ar.clone(),
                ..Given::default()
            };
            let commune = self.commune;
            let entry = EnterActivity { commune, workshop, given, key: None };
            let id = enter_activity(self.db, &actor, entry).await?;
            self.pass(60);
            let card =
                told.card.as_ref().map(|key| self.row(&format!("card:{key}"))).transpose()?;
            let review = GivenReview {
                ruling: told.ruling.parse().map_err(base::Error::bug)?,
                reason: told.reason_ar.clone(),
                change: told.change_ar.clone(),
                decided_by: DecidedBy::Room,
                hands: None,
                counted_by: String::new(),
                card,
            };
            review_activity(self.db, &actor, self.commune, id, review).await?;
            self.pass(60);
        }
        Ok(())
    }
}
