//! A group's cards with what they say besides their words.

use base::{Actor, CommuneId, Error, Id, Result};
use db::{Database, Reader};

use super::super::{Details, Happened, rules, store as rows};
use crate::{
    cards::{
        Card,
        commands::{ChangeCard, Put, WriteCard, Written, late, own_card, put_card, require_table},
    },
    process::ProcessKind,
    workshop::{LateKind, rules as day},
};

/// Writes a card with its details; see [`put_card`].
pub async fn write_card(
    db: &Database,
    actor: &Actor,
    mut card: WriteCard,
    details: &Details,
) -> Result<Written> {
    require_table(actor, card.commune, card.group)?;
    let mut tx = db.write(card.commune).await?;
    let (session, feeds) = rows::session_of_group(&mut tx, card.group).await?;
    let details = fitting(&mut tx, feeds, details).await?;
    if says_otherwise(&mut tx, &card, &details).await? {
        // A form gone back to: the same words with other details are another card.
        card.id = None;
    }
    let (mut tx, written) = match put_card(tx, &card, session).await? {
        Put::Before(written) => return Ok(written),
        Put::Late(tx, workshop, id, text) => {
            let (group, question, lang) = (card.group, card.question, card.lang);
            let card = late::LateCard { group, question, id, text, lang };
            return late::keep_card(tx, actor, workshop, card, &details).await;
        }
        Put::Now(tx, written) => (tx, written),
    };
    let (id, number, group) = (written.id.uuid(), written.number, card.group.uuid());
    if details.is_empty() {
        tx.commit(actor, Happened::CardWritten { card: id, group, number }).await?;
        return Ok(written);
    }
    rows::put_detail(&mut tx, written.id, &details).await?;
    tx.commit(actor, Happened::CardDetailed { card: id, group, number, details }).await?;
    Ok(written)
}

/// Whether the card's identity is known under the same words with other details.
async fn says_otherwise(tx: &mut Reader, card: &WriteCard, details: &Details) -> Result<bool> {
    let Some(id) = card.id.map(Id::new) else { return Ok(false) };
    if !rows::is_written(tx, id).await? {
        return Ok(false);
    }
    Ok(rows::detail(tx, id).await?.unwrap_or_default() != *details)
}

/// Changes a card's words and details together.
pub async fn change_card(
    db: &Database,
    actor: &Actor,
    input: ChangeCard,
    details: &Details,
) -> Result<()> {
    let text = day::words(&input.text, "text", rules::CARD_LIMIT)?;
    let (mut tx, card, workshop) =
        own_card(db.write(input.commune).await?, actor, input.card).await?;
    let (_, feeds) = rows::session_of_group(&mut tx, card.group_id).await?;
    let details = fitting(&mut tx, feeds, details).await?;
    if workshop.closed_at.is_some() {
        let said = late::OfCard { card: &card, kind: LateKind::Change, key: input.key };
        return late::keep_word(tx, actor, &workshop, said, &text).await;
    }
    rows::update_card(&mut tx, card.id, &text, input.revision).await?;
    let before = rows::detail(&mut tx, card.id).await?.unwrap_or_default();
    let (id, after) = (card.id.uuid(), base::visible(&input.text).to_owned());
    if before.is_empty() && details.is_empty() {
        let changed = Happened::CardChanged { card: id, before: card.text, after };
        return tx.commit(actor, changed).await.map(drop);
    }
    rows::put_detail(&mut tx, Id::<Card>::new(id), &details).await?;
    let revised =
        Happened::CardRevised { card: id, before: (card.text, before), after: (after, details) };
    tx.commit(actor, revised).await.map(drop)
}

/// The details that fit the session, on an article that is there.
async fn fitting(
    tx: &mut Reader,
    feeds: Option<ProcessKind>,
    details: &Details,
) -> Result<Details> {
    let details = rules::fitting(details, feeds)?;
    match details.article {
        Some(article) if !rows::is_article(tx, article).await? => {
            Err(Error::invalid("article", "fault-choose"))
        }
        _ => Ok(details),
    }
}

/// Withdraws a card; it keeps its number and stays, marked. Not while a
/// sentence rests on it.
pub async fn withdraw_card(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    card: Id<Card>,
    revision: i64,
) -> Result<()> {
    let (mut tx, card, workshop) = own_card(db.write(commune).await?, actor, card).await?;
    if workshop.closed_at.is_some() {
        let said = late::OfCard { card: &card, kind: LateKind::Withdraw, key: None };
        return late::keep_word(tx, actor, &workshop, said, "").await;
    }
    if rows::is_rested_on(&mut tx, card.id).await? {
        return Err(Error::Refused("refused-card-in-synthesis"));
    }
    rows::withdraw_card(&mut tx, card.id, revision).await?;
    rows::release_card(&mut tx, card.id).await?;
    tx.commit(actor, Happened::CardWithdrawn { card: card.id.uuid() }).await?;
    Ok(())
}
