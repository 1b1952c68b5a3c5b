//! What a group's phone sends after the closing is kept beside the day, and
//! taken in when the office says so.

use base::{Actor, Error, Id, Lang, Result};
use uuid::Uuid;

use super::super::{Details, Happened, Photo, store as rows};
use super::Written;
use crate::{
    cards::Card,
    media::Media,
    workshop::{Late, LateKind, Question, WorkingGroup, Workshop, gate::DayChange, store as days},
};

/// A card that arrived after the closing.
pub(super) struct LateCard {
    pub(super) group: Id<WorkingGroup>,
    pub(super) question: Option<Id<Question>>,
    pub(super) id: Id<Card>,
    pub(super) text: String,
    pub(super) lang: Lang,
}

/// Something said of a card after the closing.
pub(super) struct OfCard<'a> {
    pub(super) card: &'a Card,
    pub(super) kind: LateKind,
    pub(super) key: Option<Uuid>,
}

/// Keeps a card beside the closed day.
pub(super) async fn keep_card(
    tx: DayChange,
    actor: &Actor,
    workshop: Id<Workshop>,
    card: LateCard,
    details: &Details,
) -> Result<Written> {
    let details = match details.is_empty() {
        true => String::new(),
        false => serde_json::to_string(details).map_err(Error::bug)?,
    };
    let late = Late {
        group_id: Some(card.group),
        question_id: card.question,
        text: card.text,
        lang: card.lang.to_string(),
        details,
        ..Late::new(card.id.uuid(), workshop, LateKind::Card, tx.now())
    };
    keep(tx, actor, late).await?;
    Ok(Written { id: card.id, number: 0, late: true })
}

/// Keeps other words for a card, or that it was taken back; a card is taken
/// back once, so that its own identity names it.
pub(super) async fn keep_word(
    tx: DayChange,
    actor: &Actor,
    workshop: &Workshop,
    said: OfCard<'_>,
    text: &str,
) -> Result<()> {
    let id = match said.kind {
        LateKind::Withdraw => said.card.id.uuid(),
        _ => said.key.unwrap_or_else(|| tx.id::<Late>().uuid()),
    };
    let late = Late {
        group_id: Some(said.card.group_id),
        card_id: Some(said.card.id.uuid()),
        text: text.to_owned(),
        ..Late::new(id, workshop.id, said.kind, tx.now())
    };
    keep(tx, actor, late).await
}

/// Keeps a photo beside the closed day.
pub(super) async fn keep_photo(
    tx: DayChange,
    actor: &Actor,
    workshop: &Workshop,
    (group, id, media): (Id<WorkingGroup>, Id<Photo>, Id<Media>),
) -> Result<()> {
    let late = Late {
        group_id: Some(group),
        media_id: Some(media),
        ..Late::new(id.uuid(), workshop.id, LateKind::Photo, tx.now())
    };
    keep(tx, actor, late).await
}

async fn keep(mut tx: DayChange, actor: &Actor, late: Late) -> Result<()> {
    if days::is_late(&mut tx, late.id.uuid()).await? {
        return Ok(());
    }
    days::insert_late(&mut tx, &late).await?;
    let (workshop, late) = (late.workshop_id.uuid(), late.id.uuid());
    tx.commit(actor, Happened::LateKept { workshop, late }).await.map(drop)
}

/// Takes in what arrived late: a card gets the next number, a photo stands with
/// the group's others. What was said of a card that the minutes hold stays
/// beside it. Belongs to the change of whoever calls.
pub(crate) async fn admit(tx: &mut DayChange, late: &Late) -> Result<()> {
    let Some(group) = late.group_id else { return Ok(()) };
    match (late.kind, late.media_id) {
        (LateKind::Card, _) => {
            let (session, _) = rows::session_of_group(tx, group).await?;
            let card = rows::NewCard {
                id: Id::new(late.id.uuid()),
                number: rows::next_number(tx, late.workshop_id).await?,
                workshop: late.workshop_id,
                session,
                group,
                question: late.question_id,
                lang: late.lang.clone(),
                text: late.text.clone(),
            };
            rows::insert_card(tx, &card).await?;
            if late.details.is_empty() {
                return Ok(());
            }
            let details: Details = serde_json::from_str(&late.details).map_err(Error::bug)?;
            rows::put_detail(tx, card.id, &details).await
        }
        (LateKind::Photo, Some(media)) => {
            rows::insert_photo(tx, group, Id::new(late.id.uuid()), media).await
        }
        _ => Ok(()),
    }
}
