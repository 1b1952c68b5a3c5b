//! Statements on the recorded steps of theming.

use base::{Id, Result};
use db::{Reader, Sql, args, sql};

use super::super::{
    Theme,
    theming::{Change, Move, Step, StepKind},
};
use crate::workshop::gate::DayChange;
use crate::{cards::Card, words, workshop::Session};

const LAST: Sql = sql!(
    "select id, number, kind, done_at from theming_step
     where commune_id = $1 and session_id = $2 and undone_at is null
     order by number desc limit 1"
);

pub async fn last_step(tx: &mut Reader, session: Id<Session>) -> Result<Option<Step>> {
    tx.first(LAST, args![tx.scope(), session]).await
}

/// Records a step with the themes it changed and the cards it moved.
pub async fn record(
    tx: &mut DayChange,
    session: Id<Session>,
    kind: StepKind,
    changes: &[Change],
    moves: &[Move],
) -> Result<()> {
    let step: Id<Step> = tx.id();
    let statement = sql!(
        "insert into theming_step (commune_id, session_id, id, number, kind, done_at)
         values ($1, $2, $3,
             (select coalesce(max(number), 0) + 1 from theming_step
              where commune_id = $1 and session_id = $2),
             $4, $5)"
    );
    tx.run(statement, args![tx.scope(), session, step, kind.word(), tx.now()]).await?;
    for change in changes {
        let statement = sql!(
            "insert into theming_change (commune_id, step_id, theme_id, position, title_before,
                 title_after)
             values ($1, $2, $3, $4, $5, $6)"
        );
        let params = args![
            tx.scope(),
            step,
            change.theme_id,
            change.position,
            change.title_before.clone(),
            change.title_after.clone()
        ];
        tx.run(statement, params).await?;
    }
    for moved in moves {
        let statement = sql!(
            "insert into theming_move (commune_id, step_id, card_id, from_theme, to_theme)
             values ($1, $2, $3, $4, $5)"
        );
        let params = args![tx.scope(), step, moved.card_id, moved.from_theme, moved.to_theme];
        tx.run(statement, params).await?;
    }
    Ok(())
}

pub async fn changes(tx: &mut Reader, step: Id<Step>) -> Result<Vec<Change>> {
    tx.all(
        sql!(
            "select theme_id, position, title_before, title_after from theming_change
             where commune_id = $1 and step_id = $2"
        ),
        args![tx.scope(), step],
    )
    .await
}

pub async fn moves(tx: &mut Reader, step: Id<Step>) -> Result<Vec<Move>> {
    tx.all(
        sql!(
            "select card_id, from_theme, to_theme from theming_move
             where commune_id = $1 and step_id = $2"
        ),
        args![tx.scope(), step],
    )
    .await
}

pub async fn undo(tx: &mut DayChange, step: Id<Step>) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update theming_step set undone_at = $3
             where commune_id = $1 and id = $2 and undone_at is null"
        ),
        args![tx.scope(), step, tx.now()],
    )
    .await
}

/// Puts a card into a theme or into none, wherever it was before.
pub async fn place_card(tx: &mut DayChange, card: Id<Card>, to: Option<Id<Theme>>) -> Result<()> {
    match to {
        Some(theme) => super::put_card(tx, theme, card).await,
        None => super::release_card(tx, card).await,
    }
}

/// The cards that a theme holds.
pub async fn cards_within(tx: &mut Reader, theme: Id<Theme>) -> Result<Vec<Id<Card>>> {
    let rows: Vec<(Id<Card>,)> = tx
        .all(
            sql!("select card_id from theme_card where commune_id = $1 and theme_id = $2"),
            args![tx.scope(), theme],
        )
        .await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// Whether the theme stands on a ballot that is open.
pub async fn is_voted_on(tx: &mut Reader, theme: Id<Theme>) -> Result<bool> {
    let row: Option<(i64,)> = tx
        .first(
            sql!(
                "select cast(1 as bigint) from ballot_option o
                 join ballot b on b.commune_id = o.commune_id and b.id = o.ballot_id
                 where o.commune_id = $1 and o.theme_id = $2 and b.closed_at is null limit 1"
            ),
            args![tx.scope(), theme],
        )
        .await?;
    Ok(row.is_some())
}

/// Makes a theme's row again where it stood.
pub async fn insert_theme_at(
    tx: &mut DayChange,
    id: Id<Theme>,
    position: i64,
    session: Id<Session>,
    title: &str,
) -> Result<()> {
    let bound = args![session, title];
    let salt = tx.bind(&words::THEME, id, &bound)?;
    let statement = sql!(
        "insert into theme (commune_id, session_id, id, position, title, revision, salt)
         values ($1, $2, $3, $4, $5, 1, $6)"
    );
    tx.run(statement, args![tx.scope(), session, id, position, title, salt]).await.map(drop)
}

pub async fn retitle_theme(tx: &mut DayChange, id: Id<Theme>, title: &str) -> Result<()> {
    let session = super::theme(tx, id).await?.session_id;
    let bound = args![session, title];
    let salt = tx.bind(&words::THEME, id, &bound)?;
    tx.run_fresh(
        sql!(
            "update theme set title = $3, salt = $4, revision = revision + 1
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id, title, salt],
    )
    .await
}
