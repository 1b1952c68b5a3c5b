//! Statements on themes and the cards in them.

use base::{Id, Result};
use db::{Reader, args, sql};

use super::super::Theme;
use crate::workshop::gate::DayChange;
use crate::{
    cards::Card,
    words,
    workshop::{Session, Workshop},
};

pub async fn themes(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Theme>> {
    tx.all(
        sql!(
            "select t.id, t.session_id, t.position, t.title, t.revision
             from theme t
             join session s on s.commune_id = t.commune_id and s.id = t.session_id
             where t.commune_id = $1 and s.workshop_id = $2
             order by s.position, t.position, t.id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub async fn theme(tx: &mut Reader, id: Id<Theme>) -> Result<Theme> {
    tx.one(
        sql!(
            "select id, session_id, position, title, revision from theme
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub async fn workshop_of_theme(tx: &mut Reader, id: Id<Theme>) -> Result<Id<Workshop>> {
    let row: (Id<Workshop>,) = tx
        .one(
            sql!(
                "select w.id
             from theme t
             join session s on s.commune_id = t.commune_id and s.id = t.session_id
             join workshop w on w.commune_id = s.commune_id and w.id = s.workshop_id
             where t.commune_id = $1 and t.id = $2"
            ),
            args![tx.scope(), id],
        )
        .await?;
    Ok(row.0)
}

pub async fn insert_theme(
    tx: &mut DayChange,
    id: Id<Theme>,
    session: Id<Session>,
    title: &str,
) -> Result<()> {
    let bound = args![session, title];
    let salt = tx.bind(&words::THEME, id, &bound)?;
    let statement = sql!(
        "insert into theme (commune_id, session_id, id, position, title, revision, salt)
         values ($1, $2, $3,
             (select coalesce(max(position), 0) + 1 from theme
              where commune_id = $1 and session_id = $2),
             $4, 1, $5)"
    );
    tx.run(statement, args![tx.scope(), session, id, title, salt]).await.map(drop)
}

pub async fn rename_theme(
    tx: &mut DayChange,
    id: Id<Theme>,
    title: &str,
    revision: i64,
) -> Result<()> {
    let session = theme(tx, id).await?.session_id;
    let bound = args![session, title];
    let salt = tx.bind(&words::THEME, id, &bound)?;
    tx.run_fresh(
        sql!(
            "update theme set title = $3, salt = $5, revision = revision + 1
             where commune_id = $1 and id = $2 and revision = $4"
        ),
        args![tx.scope(), id, title, revision, salt],
    )
    .await
}

pub async fn delete_theme(tx: &mut DayChange, id: Id<Theme>) -> Result<()> {
    tx.unbind(&words::THEME, id);
    let statement = sql!("delete from theme where commune_id = $1 and id = $2");
    tx.run(statement, args![tx.scope(), id]).await.map(drop)
}

/// Puts a card into a theme, wherever it was before.
pub async fn put_card(tx: &mut DayChange, theme: Id<Theme>, card: Id<Card>) -> Result<()> {
    let statement = sql!(
        "insert into theme_card (commune_id, theme_id, card_id) values ($1, $2, $3)
         on conflict (commune_id, card_id) do update set theme_id = excluded.theme_id"
    );
    tx.run(statement, args![tx.scope(), theme, card]).await.map(drop)
}

/// Puts all cards of a theme into another.
pub async fn move_cards(tx: &mut DayChange, from: Id<Theme>, into: Id<Theme>) -> Result<()> {
    let statement =
        sql!("update theme_card set theme_id = $3 where commune_id = $1 and theme_id = $2");
    tx.run(statement, args![tx.scope(), from, into]).await.map(drop)
}

pub async fn holds_cards(tx: &mut Reader, theme: Id<Theme>) -> Result<bool> {
    let row: Option<(Id<Card>,)> = tx
        .first(
            sql!("select card_id from theme_card where commune_id = $1 and theme_id = $2 limit 1"),
            args![tx.scope(), theme],
        )
        .await?;
    Ok(row.is_some())
}

/// The themes of a session about to be voted on.
pub async fn themes_of_session(tx: &mut Reader, session: Id<Session>) -> Result<Vec<Theme>> {
    tx.all(
        sql!(
            "select id, session_id, position, title, revision from theme
             where commune_id = $1 and session_id = $2 order by position, id"
        ),
        args![tx.scope(), session],
    )
    .await
}
