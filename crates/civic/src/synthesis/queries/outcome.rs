//! A workshop's whole outcome at once: a few hundred rows at most, read by a
//! fixed number of statements.

use base::{Action, Actor, Error, Id, Place, Result};
use db::Reader;

use super::{
    super::{
        NextStep, Rests, Sentence, Theme,
        attendance::{Attendance, PublicAttendance},
        rules, store as rows,
    },
    present,
};
use crate::{
    cards::{Card, Table},
    synthesis::theming::Step,
    workshop::{AgendaItem, Question, Session, WorkingGroup, Workshop},
};

/// Everything that a workshop left behind, in the order of its day.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The workshop.
    pub workshop: Workshop,
    /// Its programme.
    pub sessions: Vec<Session>,
    /// What was done in each session.
    pub agenda: Vec<AgendaItem>,
    /// The guiding questions.
    pub questions: Vec<Question>,
    /// The groups.
    pub tables: Vec<Table>,
    /// The cards, by number; withdrawn ones are there, marked.
    pub cards: Vec<Card>,
    /// The themes.
    pub themes: Vec<Theme>,
    /// The sentences of the syntheses.
    pub sentences: Vec<Sentence>,
    /// The cards that the sentences rest on.
    pub rests: Rests,
    /// What comes next.
    pub next_steps: Vec<NextStep>,
}

impl Outcome {
    async fn read(tx: &mut Reader, workshop: Workshop) -> Result<Self> {
        let id = workshop.id;
        Ok(Self {
            workshop,
            sessions: rows::sessions(tx, id).await?,
            agenda: rows::items_of_day(tx, id).await?,
            questions: rows::questions(tx, id).await?,
            tables: rows::tables(tx, id).await?,
            cards: rows::cards(tx, id).await?,
            themes: rows::themes(tx, id).await?,
            sentences: rows::sentences(tx, id).await?,
            rests: rests(tx, id).await?,
            next_steps: rows::next_steps(tx, id).await?,
        })
    }

    /// The sessions that were worked in: those whose cards feed a text, and
    /// any other in which cards were written.
    pub fn worked(&self) -> impl Iterator<Item = &Session> {
        rules::worked(&self.sessions, &self.cards)
    }

    /// What was done in a session.
    pub fn agenda_of(&self, session: Id<Session>) -> impl Iterator<Item = &AgendaItem> {
        self.agenda.iter().filter(move |item| item.session_id == session)
    }

    /// The guiding questions of a session.
    pub fn questions_of(&self, session: Id<Session>) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(move |question| question.session_id == session)
    }

    /// The groups of a session.
    pub fn tables_of(&self, session: Id<Session>) -> impl Iterator<Item = &Table> {
        self.tables.iter().filter(move |table| table.session_id == session)
    }

    /// The standing cards of a session.
    pub fn cards_of(&self, session: Id<Session>) -> impl Iterator<Item = &Card> {
        self.standing().filter(move |card| card.session_id == session)
    }

    /// What a group answered to a question.
    pub fn answers(
        &self,
        group: Id<WorkingGroup>,
        question: Option<Id<Question>>,
    ) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(move |card| card.group_id == group && card.question_id == question)
    }

    /// The themes of a session.
    pub fn themes_of(&self, session: Id<Session>) -> impl Iterator<Item = &Theme> {
        self.themes.iter().filter(move |theme| theme.session_id == session)
    }

    /// The cards of a theme.
    pub fn cards_in(&self, theme: Id<Theme>) -> impl Iterator<Item = &Card> {
        self.standing().filter(move |card| card.theme_id == Some(theme))
    }

    /// The standing cards of a session that no theme holds.
    pub fn loose_cards(&self, session: Id<Session>) -> impl Iterator<Item = &Card> {
        self.cards_of(session).filter(|card| card.theme_id.is_none())
    }

    /// The synthesis of a session.
    pub fn sentences_of(&self, session: Id<Session>) -> impl Iterator<Item = &Sentence> {
        self.sentences.iter().filter(move |sentence| sentence.session_id == session)
    }

    /// The cards that a sentence rests on, by name.
    #[must_use]
    pub fn rests_on(&self, sentence: Id<Sentence>) -> &[Id<Card>] {
        self.rests.get(&sentence).map_or(&[], Vec::as_slice)
    }

    /// The cards that a sentence rests on.
    pub fn cards_under(&self, sentence: &Sentence) -> impl Iterator<Item = &Card> {
        let named = self.rests_on(sentence.id);
        self.cards.iter().filter(move |card| named.contains(&card.id))
    }

    /// The words of a question.
    #[must_use]
    pub fn question(&self, id: Id<Question>) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The sessions that keep the workshop from closing: they feed a text and
    /// have no synthesis yet.
    #[must_use]
    pub fn without_synthesis(&self) -> Vec<&Session> {
        rules::without_synthesis(&self.sessions, &self.sentences)
    }

    /// How many standing cards of worked sessions no theme holds.
    #[must_use]
    pub fn loose(&self) -> usize {
        self.standing().filter(|card| card.theme_id.is_none()).count()
    }

    /// Whether nothing of it changes any more.
    #[must_use]
    pub const fn is_closed(&self) -> bool {
        self.workshop.closed_at.is_some()
    }

    fn standing(&self) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(|card| card.stands())
    }
}

/// The outcome as the office works on it.
pub async fn outcome(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<Outcome> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    let workshop = rows::workshop(tx, workshop).await?;
    Outcome::read(tx, workshop).await
}

/// All cards of a workshop, for the office.
pub async fn cards(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<Vec<Card>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::cards(tx, workshop).await
}

/// What the minutes say: the outcome, and who was there, counted.
#[derive(Debug, Clone)]
pub struct Minutes {
    /// The outcome.
    pub outcome: Outcome,
    /// Who was there.
    pub attendance: Attendance,
}

/// The minutes, for the office.
pub async fn minutes(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<Minutes> {
    let outcome = outcome(tx, actor, workshop).await?;
    let attendance = present::counted(tx, workshop).await?;
    Ok(Minutes { outcome, attendance })
}

/// What the public reads of a closed workshop.
#[derive(Debug, Clone)]
pub struct PublicOutcome {
    /// The outcome; withdrawn cards keep their number and lose their words.
    pub outcome: Outcome,
    /// Who was there, without small cells.
    pub attendance: PublicAttendance,
}

/// The outcome of a closed workshop, for everybody.
pub async fn public_outcome(tx: &mut Reader, workshop: Workshop) -> Result<PublicOutcome> {
    let mut outcome = over(tx, workshop).await?;
    for card in outcome.cards.iter_mut().filter(|card| !card.stands()) {
        card.text.clear();
    }
    let attendance = present::published(tx, outcome.workshop.id).await?;
    Ok(PublicOutcome { outcome, attendance })
}

/// What was said at a closed workshop and concluded from it, for everybody:
/// cards and sentences alone. Withdrawn cards keep their number and lose their
/// words.
pub async fn concluded(tx: &mut Reader, id: Id<Workshop>) -> Result<Outcome> {
    let workshop = rows::workshop(tx, id).await?;
    if workshop.closed_at.is_none() {
        return Err(Error::NotFound);
    }
    let mut cards = rows::cards(tx, id).await?;
    for card in cards.iter_mut().filter(|card| !card.stands()) {
        card.text.clear();
    }
    Ok(Outcome {
        workshop,
        sessions: Vec::new(),
        agenda: Vec::new(),
        questions: Vec::new(),
        tables: Vec::new(),
        cards,
        themes: Vec::new(),
        sentences: rows::sentences(tx, id).await?,
        rests: rests(tx, id).await?,
        next_steps: Vec::new(),
    })
}

/// The cards that a workshop's sentences rest on.
pub(crate) async fn rests(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Rests> {
    let mut rests = Rests::new();
    for (sentence, card) in rows::rests(tx, workshop).await? {
        rests.entry(sentence).or_default().push(card);
    }
    Ok(rests)
}

/// The themes of a session of a closed workshop.
pub async fn themes(tx: &mut Reader, session: Id<Session>) -> Result<Vec<Theme>> {
    let workshop = rows::workshop_of_session(tx, session).await?;
    let outcome = closed(tx, workshop.id).await?;
    Ok(outcome.themes_of(session).cloned().collect())
}

/// The synthesis of a session of a closed workshop, each sentence with its cards.
pub async fn syntheses(tx: &mut Reader, session: Id<Session>) -> Result<Vec<Sentence>> {
    let workshop = rows::workshop_of_session(tx, session).await?;
    let outcome = closed(tx, workshop.id).await?;
    Ok(outcome.sentences_of(session).cloned().collect())
}

/// The outcome, where the workshop is closed and everybody sees it; nothing is
/// known of others.
pub(super) async fn closed(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Outcome> {
    let workshop = rows::workshop(tx, workshop).await?;
    over(tx, workshop).await
}

async fn over(tx: &mut Reader, workshop: Workshop) -> Result<Outcome> {
    match workshop.closed_at.is_some() && workshop.shown_at.is_some() {
        true => Outcome::read(tx, workshop).await,
        false => Err(Error::NotFound),
    }
}

/// The last step of theming a session that may be undone, for the office.
pub async fn last_step(
    tx: &mut Reader,
    actor: &Actor,
    session: Id<Session>,
) -> Result<Option<Step>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::last_step(tx, session).await
}
