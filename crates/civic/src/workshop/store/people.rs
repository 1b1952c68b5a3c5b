//! Participants. Names are read from the people's table, where alone they live.

use base::{Id, Result};
use db::{Reader, Sealed, args, sql};

use super::super::{Category, Participant, Workshop, queries::Attendance};
use crate::people::{Person, Sex};
use crate::workshop::gate::DayChange;

/// A participant to insert.
pub(crate) struct Entry {
    pub(crate) id: Id<Participant>,
    pub(crate) person: Id<Person>,
    pub(crate) category: Id<Category>,
    pub(crate) sex: Sex,
    pub(crate) code: String,
    pub(crate) row_code: String,
    pub(crate) walk_in: bool,
}

/// Somebody in the room, as the drawing needs them.
#[derive(sqlx::FromRow)]
pub(crate) struct Here {
    pub(crate) id: Id<Participant>,
    pub(crate) sex: Sex,
    pub(crate) category: i64,
}

pub(crate) async fn insert_participant(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    entry: &Entry,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into participant (commune_id, workshop_id, id, person_id, category_id, sex,
                                      code, row_code, walk_in, revision)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)"
        ),
        args![
            tx.scope(),
            workshop,
            entry.id,
            entry.person,
            entry.category,
            entry.sex.word(),
            Sealed::of(&entry.code),
            &entry.row_code,
            entry.walk_in
        ],
    )
    .await
    .map(drop)
}

pub(crate) async fn participants(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<Participant>> {
    tx.all(
        sql!(
            "select p.id, p.person_id, w.name, w.contact, w.phone, w.function, w.organisation,
                    p.category_id, p.sex, p.code, p.row_code, p.walk_in, p.invited_at,
                    p.arrived_at, p.left_at, p.revision
             from participant p
             join person w on w.commune_id = p.commune_id and w.id = p.person_id
             join category c on c.commune_id = p.commune_id and c.id = p.category_id
             where p.commune_id = $1 and p.workshop_id = $2
             order by c.position, w.folded, p.id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(crate) async fn participant(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    id: Id<Participant>,
) -> Result<Participant> {
    tx.one(
        sql!(
            "select p.id, p.person_id, w.name, w.contact, w.phone, w.function, w.organisation,
                    p.category_id, p.sex, p.code, p.row_code, p.walk_in, p.invited_at,
                    p.arrived_at, p.left_at, p.revision
             from participant p
             join person w on w.commune_id = p.commune_id and w.id = p.person_id
             where p.commune_id = $1 and p.workshop_id = $2 and p.id = $3"
        ),
        args![tx.scope(), workshop, id],
    )
    .await
}

pub(crate) async fn participant_by_code(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    code: &str,
) -> Result<Option<Participant>> {
    tx.first(
        sql!(
            "select p.id, p.person_id, w.name, w.contact, w.phone, w.function, w.organisation,
                    p.category_id, p.sex, p.code, p.row_code, p.walk_in, p.invited_at,
                    p.arrived_at, p.left_at, p.revision
             from participant p
             join person w on w.commune_id = p.commune_id and w.id = p.person_id
             where p.commune_id = $1 and p.workshop_id = $2 and p.code = $3"
        ),
        args![tx.scope(), workshop, Sealed::of(code)],
    )
    .await
}

pub(crate) async fn attendance(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Attendance>> {
    tx.all(
        sql!(
            "select p.category_id, p.sex, count(*) as entered, count(p.invited_at) as invited,
                    count(p.arrived_at) as came,
                    count(case when p.left_at is null then p.arrived_at end) as here
             from participant p
             join category c on c.commune_id = p.commune_id and c.id = p.category_id
             where p.commune_id = $1 and p.workshop_id = $2
             group by p.category_id, p.sex, c.position
             order by c.position, p.sex"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

/// Those whom an invitation would newly reach, with the contact they left.
pub(crate) async fn uninvited(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    only: Option<Id<Participant>>,
) -> Result<Vec<(Id<Participant>, String)>> {
    let statement = sql!(
        "select p.id, w.contact, p.walk_in from participant p
         join person w on w.commune_id = p.commune_id and w.id = p.person_id
         where p.commune_id = $1 and p.workshop_id = $2 and p.invited_at is null
         order by p.code"
    );
    let rows: Vec<(Id<Participant>, String, bool)> =
        tx.all(statement, args![tx.scope(), workshop]).await?;
    let wanted = |id: &Id<Participant>, walk_in: bool| match only {
        Some(only) => *id == only,
        None => !walk_in,
    };
    let rows = rows.into_iter().filter(|(id, _, walk_in)| wanted(id, *walk_in));
    Ok(rows.map(|(id, contact, _)| (id, contact)).collect())
}

pub(crate) async fn invite_all(tx: &mut DayChange, workshop: Id<Workshop>) -> Result<u64> {
    tx.run(
        sql!(
            "update participant set invited_at = $3, revision = revision + 1
             where commune_id = $1 and workshop_id = $2 and invited_at is null
               and walk_in = false"
        ),
        args![tx.scope(), workshop, tx.now()],
    )
    .await
}

pub(crate) async fn invite_one(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    id: Id<Participant>,
) -> Result<u64> {
    tx.run(
        sql!(
            "update participant set invited_at = $4, revision = revision + 1
             where commune_id = $1 and workshop_id = $2 and id = $3 and invited_at is null"
        ),
        args![tx.scope(), workshop, id, tx.now()],
    )
    .await
}

/// Corrects the category and the sex of somebody who stands at a revision.
pub(crate) async fn correct_participant(
    tx: &mut DayChange,
    id: Id<Participant>,
    category: Id<Category>,
    sex: Sex,
    revision: i64,
) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update participant set category_id = $3, sex = $4, revision = revision + 1
             where commune_id = $1 and id = $2 and revision = $5"
        ),
        args![tx.scope(), id, category, sex.word(), revision],
    )
    .await
}

pub(crate) async fn sits_in_a_group(tx: &mut Reader, id: Id<Participant>) -> Result<bool> {
    let row: Option<(Id<Participant>,)> = tx
        .first(
            sql!(
                "select participant_id from group_member
                 where commune_id = $1 and participant_id = $2 limit 1"
            ),
            args![tx.scope(), id],
        )
        .await?;
    Ok(row.is_some())
}

/// Those in the room, in the order in which they were entered.
pub(crate) async fn present(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Here>> {
    tx.all(
        sql!(
            "select p.id, p.sex, c.position as category
             from participant p
             join category c on c.commune_id = p.commune_id and c.id = p.category_id
             where p.commune_id = $1 and p.workshop_id = $2
               and p.arrived_at is not null and p.left_at is null
             order by p.id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

/// Whose rows of the sheet have a code.
pub(crate) async fn by_row_code(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    code: &str,
) -> Result<Vec<(Id<Participant>,)>> {
    tx.all(
        sql!(
            "select id from participant
             where commune_id = $1 and workshop_id = $2 and row_code = $3"
        ),
        args![tx.scope(), workshop, code],
    )
    .await
}
