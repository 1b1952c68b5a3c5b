//! All cards of the workshop as they come in, by question and group.

use askama::Template;
use base::Id;
use civic::{
    cards::{
        Card,
        queries::{ByCard, details},
    },
    synthesis::queries::Outcome,
    workshop::{Question, Session, Workshop},
};
use press::{PageFrame, Translator};

use super::{DayPlace, Desk};
use crate::{
    address::At,
    answer::{self, Answer},
    cards::Particulars,
    context::RequestContext,
};

/// The cards of the workshop.
#[derive(Template)]
#[template(path = "synthesis/cards.html")]
pub(crate) struct CardsPage {
    pub(crate) l: &'static Translator,
    pub(crate) frame: PageFrame,
    pub(crate) place: DayPlace,
    pub(crate) outcome: Outcome,
    /// What the cards say besides their words.
    pub(crate) details: ByCard,
    /// Where news of commits come from.
    pub(crate) news: String,
}

impl CardsPage {
    /// The cards that answer a question, withdrawn ones among them.
    fn answers<'a>(&'a self, question: &'a Question) -> impl Iterator<Item = &'a Card> {
        self.outcome.cards.iter().filter(|card| card.question_id == Some(question.id))
    }

    /// The cards of a session that has no questions.
    fn unasked<'a>(&'a self, session: &'a Session) -> impl Iterator<Item = &'a Card> {
        let of = move |card: &&Card| card.session_id == session.id && card.question_id.is_none();
        self.outcome.cards.iter().filter(of)
    }

    fn particulars(&self, card: &Card) -> Option<Particulars<'_>> {
        let detail = self.details.get(&card.id)?;
        (!detail.written().is_empty()).then(|| Particulars::of(self.l, detail))
    }

    fn session_name(&self, session: &Session) -> String {
        crate::workshop::page_head::session_name(self.l, session)
    }
}

/// The page.
pub(crate) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let (frame, desk) = Desk::open(&context, &mut tx, workshop, "cards").await?;
    let Desk { l, place, outcome } = desk;
    let details = details(&mut tx, &context.actor, outcome.workshop.id).await?;
    answer::page(&CardsPage { l, frame, place, outcome, details, news: context.here("/news") })
}
