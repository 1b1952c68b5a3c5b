//! The first knots of the chain: a card, its theme, the sentences that rest
//! on it, and what closed workshops offer to the texts.

use base::{Id, Result};
use db::Reader;

use super::{
    super::{Sentence, Theme, store as rows},
    outcome::{Outcome, closed},
};
use crate::{
    cards::Card,
    process::ProcessKind,
    workshop::{Question, Session, Workshop},
};

/// A card that a text may name as its source.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct OfferedCard {
    /// The card.
    pub id: Id<Card>,
    /// The number people say aloud.
    pub number: i64,
    /// What was said.
    pub text: String,
}

/// A sentence that a text may name as its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferedSentence {
    /// The sentence.
    pub id: Id<Sentence>,
    /// Its words.
    pub text: String,
    /// The cards it rests on.
    pub cards: Vec<OfferedCard>,
}

/// The sentences of closed workshops that feed a text, in the order of the syntheses.
pub async fn offered(tx: &mut Reader, kind: ProcessKind) -> Result<Vec<OfferedSentence>> {
    let mut found: Vec<OfferedSentence> = Vec::new();
    for (id, text, card, number, said) in rows::offered(tx, kind.word()).await? {
        let card = OfferedCard { id: card, number, text: said };
        match found.last_mut().filter(|last| last.id == id) {
            Some(last) => last.cards.push(card),
            None => found.push(OfferedSentence { id, text, cards: vec![card] }),
        }
    }
    Ok(found)
}

/// The cards of closed workshops that feed a text, by number.
pub async fn cards_feeding(tx: &mut Reader, kind: ProcessKind) -> Result<Vec<OfferedCard>> {
    rows::cards_feeding(tx, kind.word()).await
}

/// A card of a closed workshop, with what lies before and after it.
#[derive(Debug, Clone)]
pub struct CardOnChain {
    /// The card, with its group's number; without words when withdrawn.
    pub card: Card,
    /// The workshop.
    pub workshop: Workshop,
    /// The session it was written in.
    pub session: Session,
    /// The question it answers.
    pub question: Option<Question>,
    /// The theme that holds it.
    pub theme: Option<Theme>,
    /// The sentences that rest on it.
    pub sentences: Vec<Sentence>,
}

/// A card of a closed workshop.
pub async fn card(tx: &mut Reader, id: Id<Card>) -> Result<CardOnChain> {
    let workshop = rows::workshop_of_card(tx, id).await?;
    let whole = closed(tx, workshop).await?;
    let mut card = find(&whole.cards, |card| card.id == id)?;
    if !card.stands() {
        card.text.clear();
    }
    Ok(CardOnChain {
        session: session(&whole, card.session_id)?,
        question: card.question_id.and_then(|question| whole.question(question).cloned()),
        theme: whole.themes.iter().find(|theme| card.theme_id == Some(theme.id)).cloned(),
        sentences: resting_on(&whole, &[card.id]),
        workshop: whole.workshop,
        card,
    })
}

/// A theme of a closed workshop, with its cards and the sentences that rest on them.
#[derive(Debug, Clone)]
pub struct ThemeOnChain {
    /// The theme.
    pub theme: Theme,
    /// The workshop.
    pub workshop: Workshop,
    /// The session.
    pub session: Session,
    /// Its cards.
    pub cards: Vec<Card>,
    /// The sentences that rest on at least one of them.
    pub sentences: Vec<Sentence>,
}

/// A theme of a closed workshop.
pub async fn theme(tx: &mut Reader, id: Id<Theme>) -> Result<ThemeOnChain> {
    let workshop = rows::workshop_of_theme(tx, id).await?;
    let whole = closed(tx, workshop).await?;
    let theme = find(&whole.themes, |theme| theme.id == id)?;
    let cards: Vec<Card> = whole.cards_in(id).cloned().collect();
    let ids: Vec<Id<Card>> = cards.iter().map(|card| card.id).collect();
    Ok(ThemeOnChain {
        session: session(&whole, theme.session_id)?,
        sentences: resting_on(&whole, &ids),
        workshop: whole.workshop,
        cards,
        theme,
    })
}

/// A sentence of a closed workshop, with the cards it rests on and their themes.
#[derive(Debug, Clone)]
pub struct SentenceOnChain {
    /// The sentence.
    pub sentence: Sentence,
    /// The workshop.
    pub workshop: Workshop,
    /// The session that it concludes.
    pub session: Session,
    /// The cards it rests on.
    pub cards: Vec<Card>,
    /// The themes that hold those cards.
    pub themes: Vec<Theme>,
}

/// A sentence of a closed workshop.
pub async fn sentence(tx: &mut Reader, id: Id<Sentence>) -> Result<SentenceOnChain> {
    let workshop = rows::workshop_of_sentence(tx, id).await?;
    let whole = closed(tx, workshop).await?;
    let sentence = find(&whole.sentences, |sentence| sentence.id == id)?;
    let cards: Vec<Card> = whole.cards_under(&sentence).cloned().collect();
    let holds = |theme: &&Theme| cards.iter().any(|card| card.theme_id == Some(theme.id));
    Ok(SentenceOnChain {
        session: session(&whole, sentence.session_id)?,
        themes: whole.themes.iter().filter(holds).cloned().collect(),
        workshop: whole.workshop.clone(),
        cards,
        sentence,
    })
}

fn find<T: Clone>(rows: &[T], wanted: impl Fn(&T) -> bool) -> Result<T> {
    rows.iter().find(|row| wanted(row)).cloned().ok_or(base::Error::NotFound)
}

fn session(whole: &Outcome, id: Id<Session>) -> Result<Session> {
    find(&whole.sessions, |session| session.id == id)
}

fn resting_on(whole: &Outcome, cards: &[Id<Card>]) -> Vec<Sentence> {
    let rests = |it: &&Sentence| whole.rests_on(it.id).iter().any(|card| cards.contains(card));
    whole.sentences.iter().filter(rests).cloned().collect()
}
