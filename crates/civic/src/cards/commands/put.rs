//! A group writes, changes and withdraws its cards.

use crate::{
    cards::Card,
    workshop::{
        Question, Session, WorkingGroup, Workshop,
        gate::{self, DayChange, Needs},
        rules as day, store as days,
    },
};
use base::{Action, Actor, CommuneId, Error, Id, Lang, Place, Result};
use db::{Reader, WriteTx};
use uuid::Uuid;

use super::super::{rules, store as rows};

/// A card as it comes from the group's phone.
#[derive(Debug, Clone)]
pub struct WriteCard {
    /// The commune.
    pub commune: CommuneId,
    /// The group.
    pub group: Id<WorkingGroup>,
    /// The question of the group's session; none only where the session has none.
    pub question: Option<Id<Question>>,
    /// What was said.
    pub text: String,
    /// The language it was written in.
    pub lang: Lang,
    /// The identity that the phone gave it, so that a repeated sending is the same card.
    pub id: Option<Uuid>,
}

/// A card that is on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// The card.
    pub id: Id<Card>,
    /// The number people say aloud; 0 while it is kept beside a closed day.
    pub number: i64,
    /// Whether it arrived after the closing.
    pub late: bool,
}

/// Whoever may write at a group's table.
pub(super) fn require_table(
    actor: &Actor,
    commune: CommuneId,
    group: Id<WorkingGroup>,
) -> Result<()> {
    actor.require(Action::WriteCards, Place::Group(commune, group.uuid()))
}

/// A card that was put: in an earlier sending, in this change, or too late for
/// the day, of which the caller keeps it aside.
pub(super) enum Put {
    Before(Written),
    Now(DayChange, Written),
    Late(DayChange, Id<Workshop>, Id<Card>, String),
}

/// Puts a card's row in a change whose caller says what happened.
pub(super) async fn put_card(
    mut tx: WriteTx,
    input: &WriteCard,
    session: Id<Session>,
) -> Result<Put> {
    let text = day::words(&input.text, "text", rules::CARD_LIMIT)?;
    let id = match known(&mut tx, input, &text).await? {
        Known::Written(known) => return Ok(Put::Before(known)),
        Known::Free(id) => id,
    };
    let (mut tx, workshop) = gate::pass(tx, input.group, Needs::Begun).await?;
    require_question(&mut tx, session, input.question).await?;
    if workshop.closed_at.is_some() {
        return Ok(Put::Late(tx, workshop.id, id, text));
    }
    let card = rows::NewCard {
        id,
        number: rows::next_number(&mut tx, workshop.id).await?,
        workshop: workshop.id,
        session,
        group: input.group,
        question: input.question,
        lang: input.lang.to_string(),
        text,
    };
    rows::insert_card(&mut tx, &card).await?;
    Ok(Put::Now(tx, Written { id: card.id, number: card.number, late: false }))
}

/// What a sending's identity says: the card is there, or it will have this one.
enum Known {
    Written(Written),
    Free(Id<Card>),
}

/// The card that a repeated sending is; another group's identity is not taken
/// over. Other words under a known identity are a new card: the phone went back
/// to a form already sent, and what was written there is not to be lost.
async fn known(tx: &mut WriteTx, input: &WriteCard, text: &str) -> Result<Known> {
    let Some(id) = input.id.map(Id::new) else { return Ok(Known::Free(tx.id())) };
    if days::is_late(tx, id.uuid()).await? {
        return Ok(Known::Written(Written { id, number: 0, late: true }));
    }
    match rows::card(tx, id).await? {
        None => Ok(Known::Free(id)),
        Some(card) if card.group_id != input.group => {
            Err(Error::Refused("refused-card-of-another-group"))
        }
        Some(card) if card.text == text => {
            Ok(Known::Written(Written { id: card.id, number: card.number, late: false }))
        }
        Some(_) => Ok(Known::Free(tx.id())),
    }
}

/// The question is one of the group's own session.
async fn require_question(
    tx: &mut Reader,
    session: Id<Session>,
    question: Option<Id<Question>>,
) -> Result<()> {
    let asked = rows::questions_of_session(tx, session).await?;
    match question {
        None if asked.is_empty() => Ok(()),
        Some(id) if asked.iter().any(|asked| asked.id == id) => Ok(()),
        _ => Err(Error::invalid("question", "fault-card-question")),
    }
}

/// Other words for a card.
#[derive(Debug, Clone)]
pub struct ChangeCard {
    /// The commune.
    pub commune: CommuneId,
    /// The card.
    pub card: Id<Card>,
    /// What it says now.
    pub text: String,
    /// The revision that was read.
    pub revision: i64,
    /// The identity of the sending, so that repeated after the closing it is one.
    pub key: Option<Uuid>,
}

/// A standing card of a workshop that began, for its group or the facilitator;
/// and the workshop, which may be closed.
pub(super) async fn own_card(
    mut tx: WriteTx,
    actor: &Actor,
    id: Id<Card>,
) -> Result<(DayChange, Card, Workshop)> {
    let card = rows::card(&mut tx, id).await?.ok_or(Error::NotFound)?;
    actor.require(Action::WriteCards, Place::Group(tx.scope(), card.group_id.uuid()))?;
    let (tx, workshop) = gate::pass(tx, card.session_id, Needs::Begun).await?;
    if card.stands() {
        Ok((tx, card, workshop))
    } else {
        Err(Error::Refused("refused-card-withdrawn"))
    }
}
