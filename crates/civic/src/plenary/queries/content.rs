//! What each view of the hall's screen is made from, and nothing else of the day.

use base::{Id, Result};
use db::{Reader, Sealed, secret};

use super::{
    super::{Objection, Parked, Projection, ShownKey, View, Workshop, store as rows},
    minutes::{Confirmed, confirmed},
    votes::{Votes, votes},
};
use crate::{
    cards::{Card, Table},
    synthesis::{Rests, Sentence, Theme, queries::rests, store as outcome},
    workshop::Question,
};

/// What a view is of.
#[derive(Debug, Clone)]
pub enum Content {
    /// The day alone: the welcome, the clock, the activities.
    Day,
    /// The groups at work.
    Groups(Groups),
    /// The cards of a group or a session.
    Cards {
        /// The groups.
        tables: Vec<Table>,
        /// The cards.
        cards: Vec<Card>,
    },
    /// The themes of a session.
    Themes {
        /// The themes.
        themes: Vec<Theme>,
        /// The cards.
        cards: Vec<Card>,
    },
    /// The sentences of a session.
    Synthesis(Synthesis),
    /// The thread of the day.
    Thread(Thread),
    /// A vote, unless it was cancelled meanwhile.
    Vote(Option<Votes>),
    /// The parking lot.
    Parking(Vec<Parked>),
}

/// The groups at work.
#[derive(Debug, Clone)]
pub struct Groups {
    /// The groups.
    pub tables: Vec<Table>,
    /// The guiding questions.
    pub questions: Vec<Question>,
    /// The cards.
    pub cards: Vec<Card>,
    /// The groups' keys on the wall that open today.
    pub keys: Vec<ShownKey>,
}

/// The sentences of the syntheses, with what they rest on.
#[derive(Debug, Clone)]
pub struct Sentences {
    /// The sentences.
    pub sentences: Vec<Sentence>,
    /// The cards that the sentences rest on.
    pub rests: Rests,
    /// The cards.
    pub cards: Vec<Card>,
    /// How many confirmed each sentence.
    pub confirmed: Vec<Confirmed>,
}

impl Sentences {
    /// The cards that a sentence rests on.
    pub fn cards_under(&self, sentence: &Sentence) -> impl Iterator<Item = &Card> {
        let named = self.rests.get(&sentence.id).map_or(&[][..], Vec::as_slice);
        self.cards.iter().filter(move |card| named.contains(&card.id))
    }
}

/// The synthesis under discussion.
#[derive(Debug, Clone)]
pub struct Synthesis {
    /// Its sentences.
    pub said: Sentences,
    /// What was objected to them.
    pub objections: Vec<Objection>,
}

/// What the words of the day have become.
#[derive(Debug, Clone)]
pub struct Thread {
    /// The themes.
    pub themes: Vec<Theme>,
    /// The sentences.
    pub said: Sentences,
}

/// Reads what the view needs.
pub(super) async fn content(tx: &mut Reader, of: &Projection) -> Result<Content> {
    let at = of.workshop_id;
    Ok(match of.view {
        View::Welcome | View::Clock | View::Activities => Content::Day,
        View::Groups => Content::Groups(Groups {
            tables: outcome::tables(tx, at).await?,
            questions: outcome::questions(tx, at).await?,
            cards: outcome::cards(tx, at).await?,
            keys: keys(tx, at).await?,
        }),
        View::Cards => Content::Cards {
            tables: outcome::tables(tx, at).await?,
            cards: outcome::cards(tx, at).await?,
        },
        View::Themes => Content::Themes {
            themes: outcome::themes(tx, at).await?,
            cards: outcome::cards(tx, at).await?,
        },
        View::Synthesis => Content::Synthesis(Synthesis {
            said: sentences(tx, at).await?,
            objections: rows::objections(tx, at).await?,
        }),
        View::Thread => Content::Thread(Thread {
            themes: outcome::themes(tx, at).await?,
            said: sentences(tx, at).await?,
        }),
        View::Vote => {
            let all = votes(tx, at).await?;
            let chosen = of.subject_id.map(Id::new);
            Content::Vote(all.into_iter().find(|row| Some(row.ballot.id) == chosen))
        }
        View::Parking => Content::Parking(rows::items(tx, at).await?),
    })
}

async fn sentences(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Sentences> {
    Ok(Sentences {
        sentences: outcome::sentences(tx, workshop).await?,
        rests: rests(tx, workshop).await?,
        cards: outcome::cards(tx, workshop).await?,
        confirmed: confirmed(tx, workshop).await?,
    })
}

/// The keys on the wall; one that was renewed elsewhere meanwhile is left out.
async fn keys(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<ShownKey>> {
    let found = rows::shown_keys(tx, workshop).await?.into_iter();
    let opens = |(_, _, key, hash): &(_, _, Sealed, Vec<u8>)| {
        secret::digest(key.as_ref()).as_slice() == hash.as_slice()
    };
    Ok(found
        .filter(opens)
        .map(|(group, number, key, _)| ShownKey { group, number, key: key.into() })
        .collect())
}
