//! What was said in the room: cards, themes, syntheses, next steps.

use base::{Actor, Id, Result, Role};
use civic::{
    cards::{
        Details,
        commands::{WriteCard, write_card},
    },
    minutes::commands::{CloseWorkshop, close_workshop},
    synthesis::commands::{
        SetNextStep, WriteSentence, make_theme, put_cards, set_next_step, write_sentence,
    },
    workshop::{Session, WorkingGroup, Workshop},
};

use super::Replay;
use crate::{LANG, story::Card};

impl Replay<'_> {
    /// Writes the cards as the groups did, then themes and syntheses, session
    /// by session, and closes the workshop with its next steps.
    pub(super) async fn fill_the_room(&mut self, workshop: Id<Workshop>) -> Result<()> {
        for (number, hour, minute) in [(2, 10, 40), (4, 13, 10)] {
            self.at(self.story.workshop_on, hour, minute);
            for card in self.story.cards.iter().filter(|it| it.session == number) {
                self.write(card).await?;
                self.pass(75);
            }
            self.gather(number).await?;
            self.conclude(number).await?;
        }
        self.review_activities(workshop).await?;
        self.at(self.story.workshop_on, 14, 45);
        let actor = self.actor(Role::Facilitator);
        for step in &self.story.next_steps {
            let input = SetNextStep {
                commune: self.commune,
                workshop,
                id: None,
                text: step.text_ar.clone(),
                owner: step.owner_ar.clone(),
                due_on: step.due_on,
            };
            set_next_step(self.db, &actor, input).await?;
            self.pass(60);
        }
        self.at(self.story.workshop_on, 15, 5);
        let closing = CloseWorkshop::of_the_past(self.commune, workshop);
        close_workshop(self.db, &actor, closing).await
    }

    async fn write(&mut self, told: &Card) -> Result<()> {
        let group: Id<WorkingGroup> =
            self.row(&format!("group:{}:{}", told.session, told.group))?;
        let actor = Actor::rapporteur(self.commune, group.uuid(), LANG);
        let input = WriteCard {
            commune: self.commune,
            group,
            question: Some(self.row(&format!("question:{}", told.question))?),
            text: told.text_ar.clone(),
            lang: LANG,
            id: None,
        };
        let written = write_card(self.db, &actor, input, &Details::default()).await?;
        self.rows.insert(format!("card:{}", told.key), written.id.uuid());
        Ok(())
    }

    async fn gather(&mut self, number: u16) -> Result<()> {
        let actor = self.actor(Role::Facilitator);
        let session: Id<Session> = self.row(&format!("session:{number}"))?;
        for theme in self.story.themes.iter().filter(|it| it.session == number) {
            let id = make_theme(self.db, &actor, self.commune, session, &theme.title_ar).await?;
            let cards = self.cards(&theme.cards)?;
            put_cards(self.db, &actor, self.commune, id, &cards).await?;
            self.pass(60);
        }
        Ok(())
    }

    async fn conclude(&mut self, number: u16) -> Result<()> {
        let actor = self.actor(Role::Facilitator);
        let session: Id<Session> = self.row(&format!("session:{number}"))?;
        for sentence in self.story.sentences.iter().filter(|it| it.session == number) {
            let input = WriteSentence {
                commune: self.commune,
                session,
                text: sentence.text_ar.clone(),
                cards: self.cards(&sentence.cards)?,
            };
            let id = write_sentence(self.db, &actor, input).await?;
            self.rows.insert(format!("sentence:{}", sentence.key), id.uuid());
            self.pass(90);
        }
        Ok(())
    }

    fn cards<T>(&self, keys: &[String]) -> Result<Vec<Id<T>>> {
        keys.iter().map(|key| self.row(&format!("card:{key}"))).collect()
    }
}
