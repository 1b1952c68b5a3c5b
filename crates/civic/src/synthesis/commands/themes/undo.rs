//! Undoing the last step of theming a session, from what was recorded of it.

use base::{Actor, CommuneId, Error, Id, Result};
use db::Database;

use super::{
    super::super::{
        Happened, store as rows,
        theming::{Change, Step},
    },
    require_off_ballot, require_to_run,
};
use crate::workshop::{
    Session,
    gate::{self, DayChange, Needs},
};

/// Undoes the last step of a session; `step` is the one that was seen as the
/// last. When somebody has done another since, nothing is undone.
pub async fn undo_theming(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    session: Id<Session>,
    step: Id<Step>,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let (mut tx, _) = gate::pass(db.write(commune).await?, session, Needs::Unclosed).await?;
    match rows::last_step(&mut tx, session).await? {
        Some(last) if last.id == step => {}
        _ => return Err(Error::Refused("refused-step-not-last")),
    }
    let changes = rows::changes(&mut tx, step).await?;
    bring_back(&mut tx, session, &changes).await?;
    take_back(&mut tx, step).await?;
    end_made(&mut tx, &changes).await?;
    rows::undo(&mut tx, step).await?;
    let undone = Happened::ThemingUndone { session: session.uuid(), step: step.uuid() };
    tx.commit(actor, undone).await?;
    Ok(())
}

/// Themes that the step ended stand again, under their own identity; those it
/// renamed have their title back.
async fn bring_back(tx: &mut DayChange, session: Id<Session>, changes: &[Change]) -> Result<()> {
    for change in changes {
        match (&change.title_before, &change.title_after) {
            (Some(title), None) => {
                let (theme, position) = (change.theme_id, change.position);
                rows::insert_theme_at(tx, theme, position, session, title).await?;
            }
            (Some(title), Some(_)) => rows::retitle_theme(tx, change.theme_id, title).await?,
            _ => {}
        }
    }
    Ok(())
}

/// Cards go back to where they were; one that its group withdrew meanwhile
/// stays out.
async fn take_back(tx: &mut DayChange, step: Id<Step>) -> Result<()> {
    for moved in rows::moves(tx, step).await? {
        let card = rows::card(tx, moved.card_id).await?;
        if card.is_some_and(|card| card.stands()) {
            rows::place_card(tx, moved.card_id, moved.from_theme).await?;
        }
    }
    Ok(())
}

/// Themes that the step made end.
async fn end_made(tx: &mut DayChange, changes: &[Change]) -> Result<()> {
    for change in changes.iter().filter(|change| change.title_before.is_none()) {
        require_off_ballot(tx, change.theme_id).await?;
        if rows::holds_cards(tx, change.theme_id).await? {
            return Err(Error::Refused("refused-theme-holds-cards"));
        }
        rows::delete_theme(tx, change.theme_id).await?;
    }
    Ok(())
}
