//! Workshops and their programmes.

use base::{Id, Result};
use db::{Reader, args, sql};

use super::super::{AgendaItem, Aim, Category, Session, Workshop, WorkshopState, queries::Listed};
use crate::framing::{
    FramingPaper,
    paper::{self, hhmm},
    rules::programme::{Planned, Programme},
};
use crate::{words, workshop::gate::DayChange};

pub(crate) async fn insert_workshop(
    tx: &mut DayChange,
    id: Id<Workshop>,
    paper: Option<Id<FramingPaper>>,
    programme: &Programme,
) -> Result<()> {
    let bound = args![&programme.title, programme.held_on, &programme.venue];
    let salt = tx.bind(&words::SETTING, id, &bound)?;
    tx.run(
        sql!(
            "insert into workshop (commune_id, id, paper_id, title, project, lang, held_on,
                                   starts_at, venue, state, salt, revision)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)"
        ),
        args![
            tx.scope(),
            id,
            paper,
            &programme.title,
            &programme.project,
            programme.lang,
            programme.held_on,
            hhmm(programme.starts_at),
            &programme.venue,
            WorkshopState::Prepared.word(),
            salt
        ],
    )
    .await
    .map(drop)
}

/// The first arrival opens the workshop; later ones change nothing.
pub(crate) async fn open_workshop(tx: &mut DayChange, id: Id<Workshop>) -> Result<()> {
    tx.run(
        sql!(
            "update workshop set state = 'open', opened_at = $3, revision = revision + 1
             where commune_id = $1 and id = $2 and state = 'prepared'"
        ),
        args![tx.scope(), id, tx.now()],
    )
    .await
    .map(drop)
}

pub(crate) async fn workshop(tx: &mut Reader, id: Id<Workshop>) -> Result<Workshop> {
    tx.one(sql!("select * from workshop where commune_id = $1 and id = $2"), args![tx.scope(), id])
        .await
}

pub(crate) async fn workshops(tx: &mut Reader) -> Result<Vec<Listed>> {
    tx.all(
        sql!(
            "select w.id, w.title, w.lang, w.held_on, w.venue, w.state, w.shown_at,
                    count(p.id) as entered, count(p.arrived_at) as came
             from workshop w
             left join participant p on p.commune_id = w.commune_id and p.workshop_id = w.id
             where w.commune_id = $1
             group by w.id, w.title, w.lang, w.held_on, w.venue, w.state, w.shown_at
             order by w.held_on desc, w.id desc"
        ),
        args![tx.scope()],
    )
    .await
}

pub(crate) async fn insert_aim(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    position: usize,
    text: &str,
) -> Result<()> {
    let id: Id<Aim> = tx.id();
    tx.run(
        sql!(
            "insert into aim (commune_id, workshop_id, id, position, text)
             values ($1, $2, $3, $4, $5)"
        ),
        args![tx.scope(), workshop, id, position, text],
    )
    .await
    .map(drop)
}

pub(crate) async fn aims(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Aim>> {
    tx.all(
        sql!(
            "select id, text from aim where commune_id = $1 and workshop_id = $2
             order by position, id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(crate) async fn insert_category(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    position: usize,
    word: paper::Category,
    label: &str,
    expected: Option<u32>,
) -> Result<Id<Category>> {
    let id: Id<Category> = tx.id();
    tx.run(
        sql!(
            "insert into category (commune_id, workshop_id, id, position, word, label, expected)
             values ($1, $2, $3, $4, $5, $6, $7)"
        ),
        args![tx.scope(), workshop, id, position, word.word(), label, expected.map(i64::from)],
    )
    .await?;
    Ok(id)
}

pub(crate) async fn categories(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Category>> {
    tx.all(
        sql!(
            "select id, position, word, label, expected from category
             where commune_id = $1 and workshop_id = $2 order by position, id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(crate) async fn insert_session(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    position: usize,
    planned: &Planned,
) -> Result<Id<Session>> {
    let id: Id<Session> = tx.id();
    tx.run(
        sql!(
            "insert into session (commune_id, workshop_id, id, position, number, kind, title,
                                  starts_at, ends_at, feeds)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        args![
            tx.scope(),
            workshop,
            id,
            position,
            planned.number,
            planned.kind.word(),
            &planned.title,
            hhmm(planned.starts_at),
            hhmm(planned.ends_at),
            planned.feeds.map(|kind| kind.word())
        ],
    )
    .await?;
    Ok(id)
}

pub(crate) async fn sessions(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Session>> {
    tx.all(
        sql!(
            "select id, workshop_id, position, number, kind, title, starts_at, ends_at, feeds
             from session where commune_id = $1 and workshop_id = $2 order by position, id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(crate) async fn session(tx: &mut Reader, id: Id<Session>) -> Result<Session> {
    tx.one(
        sql!(
            "select id, workshop_id, position, number, kind, title, starts_at, ends_at, feeds
             from session where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub(crate) async fn insert_item(
    tx: &mut DayChange,
    session: Id<Session>,
    position: usize,
    title: &str,
) -> Result<()> {
    let id: Id<AgendaItem> = tx.id();
    tx.run(
        sql!(
            "insert into agenda_item (commune_id, session_id, id, position, title)
             values ($1, $2, $3, $4, $5)"
        ),
        args![tx.scope(), session, id, position, title],
    )
    .await
    .map(drop)
}

pub(crate) async fn items(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<AgendaItem>> {
    tx.all(
        sql!(
            "select i.id, i.session_id, i.title, i.minutes, i.parallel from agenda_item i
             join session s on s.commune_id = i.commune_id and s.id = i.session_id
             where s.commune_id = $1 and s.workshop_id = $2 order by s.position, i.position, i.id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}
