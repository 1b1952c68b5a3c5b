//! Gathering cards into themes. Every command is one recorded step.

mod moves;
mod undo;

use crate::workshop::{
    Session, Workshop,
    gate::{self, DayChange, Needs},
    rules as day,
};
use base::{Actor, CommuneId, Error, Id, Result};
use db::{Database, Reader, WriteTx};

use super::{
    super::{
        Happened, Theme, rules, store as rows,
        theming::{Change, Move, StepKind},
    },
    require_to_run,
};

pub use moves::{MoveCards, move_cards, put_cards};
pub use undo::undo_theming;

/// Makes a theme of a session, without cards.
pub async fn make_theme(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    session: Id<Session>,
    title: &str,
) -> Result<Id<Theme>> {
    require_to_run(actor, commune)?;
    let title = day::words(title, "title", rules::TITLE_LIMIT)?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, session, Needs::Unclosed).await?;
    let (theme, made) = made(&mut tx, session, &title).await?;
    rows::record(&mut tx, session, StepKind::Made, &[made], &[]).await?;
    let made = Happened::ThemeMade { theme: theme.uuid(), title, cards: Vec::new() };
    tx.commit(actor, made).await?;
    Ok(theme)
}

/// Another title for a theme.
#[derive(Debug, Clone)]
pub struct RenameTheme {
    /// The commune.
    pub commune: CommuneId,
    /// The theme.
    pub theme: Id<Theme>,
    /// Its title now.
    pub title: String,
    /// The revision that was read.
    pub revision: i64,
}

/// Gives a theme another title.
pub async fn rename_theme(db: &Database, actor: &Actor, input: RenameTheme) -> Result<()> {
    require_to_run(actor, input.commune)?;
    let title = day::words(&input.title, "title", rules::TITLE_LIMIT)?;
    let (mut tx, theme, _) = open_theme(db.write(input.commune).await?, input.theme).await?;
    rows::rename_theme(&mut tx, theme.id, &title, input.revision).await?;
    let renamed = Change { title_after: Some(title.clone()), ..ended(&theme) };
    rows::record(&mut tx, theme.session_id, StepKind::Renamed, &[renamed], &[]).await?;
    let renamed =
        Happened::ThemeRenamed { theme: theme.id.uuid(), before: theme.title, after: title };
    tx.commit(actor, renamed).await?;
    Ok(())
}

/// Puts all cards of one theme into another of the same session; the first ends.
pub async fn merge_themes(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    theme: Id<Theme>,
    into: Id<Theme>,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let (mut tx, theme, _) = open_theme(db.write(commune).await?, theme).await?;
    let into = rows::theme(&mut tx, into).await?;
    if theme.id == into.id || theme.session_id != into.session_id {
        return Err(Error::Refused("refused-themes-apart"));
    }
    require_off_ballot(&mut tx, theme.id).await?;
    let cards = rows::cards_within(&mut tx, theme.id).await?;
    let moves = cards.into_iter().map(|card_id| Move {
        card_id,
        from_theme: Some(theme.id),
        to_theme: Some(into.id),
    });
    let moves: Vec<Move> = moves.collect();
    rows::move_cards(&mut tx, theme.id, into.id).await?;
    rows::delete_theme(&mut tx, theme.id).await?;
    let changes = [ended(&theme)];
    rows::record(&mut tx, theme.session_id, StepKind::Merged, &changes, &moves).await?;
    let merged = Happened::ThemesMerged { theme: into.id.uuid(), ended: theme.id.uuid() };
    tx.commit(actor, merged).await?;
    Ok(())
}

/// Takes an empty theme away.
pub async fn remove_theme(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    theme: Id<Theme>,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let (mut tx, theme, _) = open_theme(db.write(commune).await?, theme).await?;
    if rows::holds_cards(&mut tx, theme.id).await? {
        return Err(Error::Refused("refused-theme-holds-cards"));
    }
    require_off_ballot(&mut tx, theme.id).await?;
    rows::delete_theme(&mut tx, theme.id).await?;
    rows::record(&mut tx, theme.session_id, StepKind::Removed, &[ended(&theme)], &[]).await?;
    tx.commit(actor, Happened::ThemeRemoved { theme: theme.id.uuid() }).await?;
    Ok(())
}

/// Makes a theme's row, and says so as a change.
async fn made(
    tx: &mut DayChange,
    session: Id<Session>,
    title: &str,
) -> Result<(Id<Theme>, Change)> {
    let theme: Id<Theme> = tx.id();
    rows::insert_theme(tx, theme, session, title).await?;
    let position = rows::theme(tx, theme).await?.position;
    let title_after = Some(title.to_owned());
    Ok((theme, Change { theme_id: theme, position, title_before: None, title_after }))
}

/// A theme that ended, as a change.
fn ended(theme: &Theme) -> Change {
    Change {
        theme_id: theme.id,
        position: theme.position,
        title_before: Some(theme.title.clone()),
        title_after: None,
    }
}

/// People are voting on it: it stays until their ballot is closed.
async fn require_off_ballot(tx: &mut Reader, theme: Id<Theme>) -> Result<()> {
    if rows::is_voted_on(tx, theme).await? {
        return Err(Error::Refused("refused-theme-voted-on"));
    }
    Ok(())
}

/// A theme of a workshop that is not closed.
async fn open_theme(mut tx: WriteTx, id: Id<Theme>) -> Result<(DayChange, Theme, Workshop)> {
    let theme = rows::theme(&mut tx, id).await?;
    let (tx, workshop) = gate::pass(tx, theme.session_id, Needs::Unclosed).await?;
    Ok((tx, theme, workshop))
}
