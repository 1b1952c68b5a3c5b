//! What was done to a workshop in public.

use base::{Id, Result};
use db::{Reader, args, sql};
use jiff::civil::Date;

use super::super::{Change, ChangeKind, Participant, Workshop, WorkshopState};
use crate::{
    words,
    workshop::{commands::ChangeWorkshop, gate::DayChange},
};

/// The day, title and place of a workshop from now on.
pub(crate) async fn change_workshop(tx: &mut DayChange, wanted: &ChangeWorkshop) -> Result<()> {
    let id = wanted.workshop;
    let (title, venue) = (base::visible(&wanted.title), base::visible(&wanted.venue));
    let bound = args![title, wanted.held_on, venue];
    let salt = tx.bind(&words::SETTING, id, &bound)?;
    let statement = sql!(
        "update workshop set title = $3, held_on = $4, venue = $5, salt = $7,
                             revision = revision + 1
         where commune_id = $1 and id = $2 and revision = $6"
    );
    let (day, known) = (wanted.held_on, wanted.revision);
    tx.run_fresh(statement, args![tx.scope(), id, title, day, venue, known, salt]).await
}

/// Where a workshop stands after an act, and on which day.
pub(crate) async fn set_called(
    tx: &mut DayChange,
    workshop: &Workshop,
    state: WorkshopState,
    held_on: Date,
) -> Result<()> {
    let Workshop { id, title, venue, .. } = workshop;
    let bound = args![title, held_on, venue];
    let salt = tx.bind(&words::SETTING, *id, &bound)?;
    let statement = sql!(
        "update workshop set state = $3, held_on = $4, salt = $5, revision = revision + 1
         where commune_id = $1 and id = $2 and revision = $6"
    );
    let params = args![tx.scope(), *id, state.word(), held_on, salt, workshop.revision];
    tx.run_fresh(statement, params).await
}

/// Shows a workshop to everybody, or no longer.
pub(crate) async fn set_shown(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    revision: i64,
    shown: bool,
) -> Result<()> {
    let statement = sql!(
        "update workshop set shown_at = $3, revision = revision + 1
         where commune_id = $1 and id = $2 and revision = $4"
    );
    let at = shown.then(|| tx.now());
    tx.run_fresh(statement, args![tx.scope(), workshop, at, revision]).await
}

/// Keeps what was done, with its reason.
pub(crate) async fn insert_change(
    tx: &mut DayChange,
    workshop: &Workshop,
    (kind, held_on): (ChangeKind, Option<Date>),
    reason: &str,
) -> Result<Id<Change>> {
    let (id, at, was_on): (Id<Change>, _, _) = (tx.id(), tx.now(), workshop.day());
    let parts = args![workshop.id, kind.word(), reason, was_on, held_on, at];
    let salt = tx.bind(&words::WORKSHOP_CHANGE, id, &parts)?;
    let statement = sql!(
        "insert into workshop_change (commune_id, workshop_id, id, kind, reason, was_on, held_on,
                                      changed_at, salt)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    );
    let params = args![tx.scope(), workshop.id, id, kind.word(), reason, was_on, held_on, at, salt];
    tx.run(statement, params).await?;
    Ok(id)
}

/// What was done to a workshop, the last first.
pub(crate) async fn changes_of(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Change>> {
    tx.all(
        sql!(
            "select id, kind, reason, was_on, held_on, changed_at from workshop_change
             where commune_id = $1 and workshop_id = $2 order by id desc"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

/// Who was invited and left a way to be reached.
pub(crate) async fn who_was_invited(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<(Id<Participant>,)>> {
    tx.all(
        sql!(
            "select p.id from participant p
             join person w on w.commune_id = p.commune_id and w.id = p.person_id
             where p.commune_id = $1 and p.workshop_id = $2 and p.invited_at is not null
               and w.contact <> ''
             order by p.code"
        ),
        args![tx.scope(), workshop],
    )
    .await
}
