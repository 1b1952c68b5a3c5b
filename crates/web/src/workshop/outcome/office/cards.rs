//! All cards of the workshop as they come in, by question and group.

use askama::Template;
use civic::workshop::{
    Question, Sitting,
    outcome::{Card, queries::Outcome},
};
use press::{Shell, Tongue};

use super::{Desk, Tabs};
use crate::{
    answer::{self, Answer},
    visit::Visit,
    workshop::outcome::{Address, public},
};

/// The cards of the workshop.
#[derive(Template)]
#[template(path = "outcome/cards.html")]
pub(in crate::workshop) struct CardsPage {
    pub(in crate::workshop) l: &'static Tongue,
    pub(in crate::workshop) shell: Shell,
    pub(in crate::workshop) tabs: Tabs,
    pub(in crate::workshop) outcome: Outcome,
    /// Where news of commits come from.
    pub(in crate::workshop) news: String,
}

impl CardsPage {
    /// The cards that answer a question, withdrawn ones among them.
    fn answers<'a>(&'a self, question: &'a Question) -> impl Iterator<Item = &'a Card> {
        self.outcome.cards.iter().filter(|card| card.question_id == Some(question.id))
    }

    /// The cards of a session that has no questions.
    fn unasked<'a>(&'a self, sitting: &'a Sitting) -> impl Iterator<Item = &'a Card> {
        let of = move |card: &&Card| card.sitting_id == sitting.id && card.question_id.is_none();
        self.outcome.cards.iter().filter(of)
    }

    fn session(&self, sitting: &Sitting) -> String {
        public::session(self.l, sitting)
    }

    /// How many cards each group of a session wrote.
    fn progress(&self, sitting: &Sitting) -> Vec<(i64, usize)> {
        let count = |group| self.outcome.cards.iter().filter(|card| card.group_id == group).count();
        self.outcome.tables_of(sitting.id).map(|table| (table.number, count(table.id))).collect()
    }
}

/// The page.
pub(in crate::workshop) async fn page(visit: Visit, address: Address) -> Answer {
    let (shell, Desk { l, tabs, outcome }) = Desk::open(&visit, &address.2, "cards").await?;
    answer::page(&CardsPage { l, shell, tabs, outcome, news: visit.here("/news") })
}
