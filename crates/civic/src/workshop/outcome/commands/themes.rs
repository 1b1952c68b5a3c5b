//! Gathering cards into themes.

use base::{Actor, Error, Id, Result};
use store::{Store, WriteTx};

use super::{
    super::{Card, Happened, Theme, rules, store as rows},
    CommuneId, require_to_run,
};
use crate::workshop::{Sitting, Workshop};

/// Makes a theme of a session, without cards.
pub async fn make_theme(
    store: &Store,
    actor: &Actor,
    commune: CommuneId,
    sitting: Id<Sitting>,
    title: &str,
) -> Result<Id<Theme>> {
    require_to_run(actor, commune)?;
    let title = rules::words(title, "title", rules::TITLE_LIMIT)?;
    let mut tx = store.write(commune).await?;
    unfrozen(&mut tx, sitting).await?;
    let theme: Id<Theme> = tx.id();
    rows::insert_theme(&mut tx, theme, sitting, &title).await?;
    tx.commit(actor, Happened::ThemeMade { theme: theme.uuid(), title }).await?;
    Ok(theme)
}

/// Gives a theme another title.
pub async fn rename_theme(
    store: &Store,
    actor: &Actor,
    commune: CommuneId,
    (theme, revision): (Id<Theme>, i64),
    title: &str,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let title = rules::words(title, "title", rules::TITLE_LIMIT)?;
    let mut tx = store.write(commune).await?;
    let (theme, _) = open_theme(&mut tx, theme).await?;
    rows::rename_theme(&mut tx, theme.id, &title, revision).await?;
    let renamed =
        Happened::ThemeRenamed { theme: theme.id.uuid(), before: theme.title, after: title };
    tx.commit(actor, renamed).await?;
    Ok(())
}

/// Puts cards of the theme's session into it; each leaves the theme it was in.
pub async fn put_cards(
    store: &Store,
    actor: &Actor,
    commune: CommuneId,
    theme: Id<Theme>,
    cards: &[Id<Card>],
) -> Result<()> {
    require_to_run(actor, commune)?;
    let mut tx = store.write(commune).await?;
    let (theme, workshop) = open_theme(&mut tx, theme).await?;
    put(&mut tx, &theme, &workshop, cards).await?;
    let put = Happened::CardsPut { theme: theme.id.uuid(), cards: uuids(cards) };
    tx.commit(actor, put).await?;
    Ok(())
}

/// Takes cards of a session out of their themes.
pub async fn release_cards(
    store: &Store,
    actor: &Actor,
    commune: CommuneId,
    sitting: Id<Sitting>,
    cards: &[Id<Card>],
) -> Result<()> {
    require_to_run(actor, commune)?;
    let mut tx = store.write(commune).await?;
    let workshop = unfrozen(&mut tx, sitting).await?;
    require_cards(&mut tx, &workshop, sitting, cards).await?;
    for card in cards {
        rows::release_card(&mut tx, *card).await?;
    }
    let released = Happened::CardsReleased { sitting: sitting.uuid(), cards: uuids(cards) };
    tx.commit(actor, released).await?;
    Ok(())
}

/// Makes a theme of its own out of some of a theme's cards.
pub async fn split_theme(
    store: &Store,
    actor: &Actor,
    commune: CommuneId,
    (from, cards): (Id<Theme>, &[Id<Card>]),
    title: &str,
) -> Result<Id<Theme>> {
    require_to_run(actor, commune)?;
    let title = rules::words(title, "title", rules::TITLE_LIMIT)?;
    let mut tx = store.write(commune).await?;
    let (from, workshop) = open_theme(&mut tx, from).await?;
    let part = Theme { id: tx.id(), title, ..from.clone() };
    rows::insert_theme(&mut tx, part.id, part.sitting_id, &part.title).await?;
    put(&mut tx, &part, &workshop, cards).await?;
    let split =
        Happened::ThemeSplit { theme: part.id.uuid(), from: from.id.uuid(), cards: uuids(cards) };
    tx.commit(actor, split).await?;
    Ok(part.id)
}

/// Puts all cards of one theme into another of the same session; the first ends.
pub async fn merge_themes(
    store: &Store,
    actor: &Actor,
    commune: CommuneId,
    ended: Id<Theme>,
    into: Id<Theme>,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let mut tx = store.write(commune).await?;
    let (ended, _) = open_theme(&mut tx, ended).await?;
    let (into, _) = open_theme(&mut tx, into).await?;
    if ended.id == into.id || ended.sitting_id != into.sitting_id {
        return Err(Error::Refused("refused-themes-apart"));
    }
    rows::move_cards(&mut tx, ended.id, into.id).await?;
    rows::delete_theme(&mut tx, ended.id).await?;
    let merged = Happened::ThemesMerged { theme: into.id.uuid(), ended: ended.id.uuid() };
    tx.commit(actor, merged).await?;
    Ok(())
}

/// Takes an empty theme away.
pub async fn remove_theme(
    store: &Store,
    actor: &Actor,
    commune: CommuneId,
    theme: Id<Theme>,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let mut tx = store.write(commune).await?;
    let (theme, _) = open_theme(&mut tx, theme).await?;
    if rows::holds_cards(&mut tx, theme.id).await? {
        return Err(Error::Refused("refused-theme-holds-cards"));
    }
    rows::delete_theme(&mut tx, theme.id).await?;
    tx.commit(actor, Happened::ThemeRemoved { theme: theme.id.uuid() }).await?;
    Ok(())
}

async fn open_theme(tx: &mut WriteTx, id: Id<Theme>) -> Result<(Theme, Workshop)> {
    let theme = rows::theme_held(tx, id).await?;
    let workshop = unfrozen(tx, theme.sitting_id).await?;
    Ok((theme, workshop))
}

async fn unfrozen(tx: &mut WriteTx, sitting: Id<Sitting>) -> Result<Workshop> {
    let workshop = rows::workshop_of_sitting_held(tx, sitting).await?;
    rules::unfrozen(workshop.closed_at)?;
    Ok(workshop)
}

async fn put(
    tx: &mut WriteTx,
    theme: &Theme,
    workshop: &Workshop,
    cards: &[Id<Card>],
) -> Result<()> {
    require_cards(tx, workshop, theme.sitting_id, cards).await?;
    for card in cards {
        rows::put_card(tx, theme.id, *card).await?;
    }
    Ok(())
}

/// The cards stand, and were written in that session.
async fn require_cards(
    tx: &mut WriteTx,
    workshop: &Workshop,
    sitting: Id<Sitting>,
    cards: &[Id<Card>],
) -> Result<()> {
    if cards.is_empty() {
        return Err(Error::invalid("cards", "fault-choose-cards"));
    }
    let known = rows::cards_held(tx, workshop.id).await?;
    let fits = |id: &Id<Card>| {
        known.iter().any(|card| card.id == *id && card.stands() && card.sitting_id == sitting)
    };
    if cards.iter().all(fits) {
        Ok(())
    } else {
        Err(Error::Refused("refused-card-of-another-session"))
    }
}

fn uuids(cards: &[Id<Card>]) -> Vec<uuid::Uuid> {
    cards.iter().map(|card| card.uuid()).collect()
}
