//! What became of what somebody saw begin: the cards of their groups and the
//! sentences of their day, followed into the texts, read months later with the
//! code of their invitation. Nothing of the person stands in it.

use base::{Error, Instant, Result};
use db::Reader;
use uuid::Uuid;

use super::{
    chain::Wording,
    home::Decision,
    store::{after as rows, home},
};
use crate::{
    attendance::{
        Holder, Seat,
        queries::{holder, seats},
    },
    cards::Card,
    plenary::queries::{self as table, Confirmed},
    process::{self, ProcessKind, Stage, StageState},
    synthesis::{
        Sentence,
        queries::{Outcome, concluded},
    },
};

/// A provision in a published text that names a card or a sentence as its
/// source, as the latest version words it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Landed {
    /// The card, where it is named itself.
    pub card_id: Option<Uuid>,
    /// The sentence, where that is named.
    pub sentence_id: Option<Uuid>,
    /// The provision.
    #[sqlx(flatten)]
    pub wording: Wording,
    /// Contributions that were received about it.
    pub received: i64,
    /// Those that changed it.
    pub changed_it: i64,
}

/// What became of a workshop's words.
#[derive(Debug, Clone)]
pub struct After {
    /// Whoever holds the code.
    pub holder: Holder,
    /// Where they sat.
    pub seats: Vec<Seat>,
    /// What the workshop left behind; withdrawn cards keep no words.
    pub outcome: Outcome,
    /// How many confirmed each sentence.
    pub confirmed: Vec<Confirmed>,
    /// Where words landed.
    pub landed: Vec<Landed>,
    /// What the council decided.
    pub decisions: Vec<Decision>,
    /// The stages of the texts that go on or are still to come, in order.
    pub stages: Vec<Stage>,
    /// When this was read.
    pub read_at: Instant,
}

/// What became of a card or a sentence, furthest step last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reached {
    /// It is kept, and no synthesis or text names it yet.
    Kept,
    /// A synthesis rests on it.
    Synthesis,
    /// A published text names it.
    Text,
    /// The council adopted that text.
    Adopted,
    /// It is carried out.
    Done,
}

impl After {
    /// The standing cards of the groups in which somebody sat, by number.
    pub fn cards(&self) -> impl Iterator<Item = &Card> {
        let sat = |card: &&Card| {
            let own = |seat: &Seat| {
                seat.session_id == card.session_id && seat.number == card.group_number
            };
            card.stands() && self.seats.iter().any(own)
        };
        self.outcome.cards.iter().filter(sat)
    }

    /// The sentences that rest on a card.
    pub fn sentences_on(&self, card: &Card) -> impl Iterator<Item = &Sentence> {
        let id = card.id;
        let rests = move |it: &&Sentence| self.outcome.rests_on(it.id).contains(&id);
        self.outcome.sentences.iter().filter(rests)
    }

    /// The provisions that a card led to, itself or through a sentence.
    #[must_use]
    pub fn landed_of(&self, card: &Card) -> Vec<&Landed> {
        let sentences: Vec<Uuid> = self.sentences_on(card).map(|it| it.id.uuid()).collect();
        let of = |it: &Landed| {
            it.card_id == Some(card.id.uuid())
                || it.sentence_id.is_some_and(|id| sentences.contains(&id))
        };
        self.once(of)
    }

    /// The provisions that a sentence led to.
    #[must_use]
    pub fn landed_from(&self, sentence: &Sentence) -> Vec<&Landed> {
        self.once(|it| it.sentence_id == Some(sentence.id.uuid()))
    }

    /// Each provision once.
    fn once(&self, of: impl Fn(&Landed) -> bool) -> Vec<&Landed> {
        let mut found: Vec<&Landed> = Vec::new();
        for landed in self.landed.iter().filter(|it| of(it)) {
            let id = landed.wording.provision_id;
            if found.iter().all(|it| it.wording.provision_id != id) {
                found.push(landed);
            }
        }
        found
    }

    /// What the council decided on a text.
    #[must_use]
    pub fn adopted(&self, kind: ProcessKind) -> Option<&Decision> {
        self.decisions.iter().find(|it| it.kind == kind)
    }

    /// How far a card has come.
    #[must_use]
    pub fn reached(&self, card: &Card) -> Reached {
        let landed = self.landed_of(card);
        let done = landed.iter().any(|it| it.wording.percent == Some(100));
        let adopted = landed.iter().any(|it| self.adopted(it.wording.kind).is_some());
        match (done, adopted, landed.is_empty()) {
            (true, ..) => Reached::Done,
            (_, true, _) => Reached::Adopted,
            (_, _, false) => Reached::Text,
            _ if self.sentences_on(card).next().is_some() => Reached::Synthesis,
            _ => Reached::Kept,
        }
    }

    /// How many cards of the groups came at least so far.
    #[must_use]
    pub fn count(&self, least: Reached) -> usize {
        self.cards().filter(|card| self.reached(card) >= least).count()
    }

    /// How many confirmed a sentence.
    #[must_use]
    pub fn confirmed(&self, sentence: &Sentence) -> i64 {
        let found = self.confirmed.iter().find(|it| it.sentence == sentence.id);
        found.map_or(0, |it| it.persons + it.hall)
    }

    /// The stage at which people are asked now, if one is open.
    #[must_use]
    pub fn open(&self) -> Option<&Stage> {
        let asks = |it: &&Stage| it.state == StageState::Open && it.kind.consults();
        self.stages.iter().find(asks)
    }
}

/// What became of the words of the workshop that a code belongs to. Nothing is
/// told before the day is closed.
pub async fn after(tx: &mut Reader, code: &str, now: Instant) -> Result<After> {
    let holder = holder(tx, code).await?;
    let outcome = match concluded(tx, holder.workshop_id).await {
        Ok(outcome) => outcome,
        Err(Error::NotFound) => return Err(Error::Refused("refused-workshop-not-closed")),
        Err(error) => return Err(error),
    };
    let seats = seats(tx, holder.id).await?;
    let landed = latest(rows::landed(tx, holder.workshop_id).await?);
    let mut stages = process::queries::working_stages(tx).await?;
    stages.retain(|stage| stage.state != StageState::Closed);
    Ok(After {
        seats,
        confirmed: table::confirmed(tx, holder.workshop_id).await?,
        decisions: home::decisions(tx).await?,
        read_at: now,
        outcome,
        landed,
        stages,
        holder,
    })
}

/// The latest wording of what each source led to.
fn latest(rows: Vec<Landed>) -> Vec<Landed> {
    let mut kept: Vec<Landed> = Vec::new();
    for row in rows {
        let same = |one: &Landed| {
            let of = |it: &Landed| (it.card_id, it.sentence_id, it.wording.provision_id);
            of(one) == of(&row)
        };
        match kept.iter_mut().find(|one| same(one)) {
            Some(one) if one.wording.version_number < row.wording.version_number => *one = row,
            Some(_) => {}
            None => kept.push(row),
        }
    }
    kept
}
