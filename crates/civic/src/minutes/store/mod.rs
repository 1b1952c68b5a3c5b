//! Every statement on certificates, and on what the papers alone read.

mod closing;

pub(super) use closing::*;

use base::{Id, Result};
use db::{Reader, args, sql};

use super::{Certificate, GroupCount, Issued, Verified};
use crate::workshop::gate::DayChange;
use crate::workshop::{Aim, Participant, Workshop};

pub(super) async fn without_certificate(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<Id<Participant>>> {
    let found: Vec<(Id<Participant>,)> = tx
        .all(
            sql!(
                "select p.id from participant p
                 left join certificate c
                   on c.commune_id = p.commune_id and c.participant_id = p.id
                 where p.commune_id = $1 and p.workshop_id = $2
                   and p.arrived_at is not null and c.id is null
                 order by p.id"
            ),
            args![tx.scope(), workshop],
        )
        .await?;
    Ok(found.into_iter().map(|row| row.0).collect())
}

pub(super) async fn insert_certificate(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    id: Id<Certificate>,
    participant: Id<Participant>,
    code: &str,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into certificate (commune_id, workshop_id, id, participant_id, code, issued_at)
             values ($1, $2, $3, $4, $5, $6)"
        ),
        args![tx.scope(), workshop, id, participant, code, tx.now()],
    )
    .await
    .map(drop)
}

pub(super) async fn has_certificate(tx: &mut Reader, who: Id<Participant>) -> Result<bool> {
    let row: Option<(Id<Certificate>,)> = tx
        .first(
            sql!("select id from certificate where commune_id = $1 and participant_id = $2"),
            args![tx.scope(), who],
        )
        .await?;
    Ok(row.is_some())
}

/// Makes somebody's certificate that of the row that stays of them.
pub(super) async fn move_certificate(
    tx: &mut DayChange,
    from: Id<Participant>,
    to: Id<Participant>,
) -> Result<()> {
    tx.run(
        sql!(
            "update certificate set participant_id = $3
             where commune_id = $1 and participant_id = $2"
        ),
        args![tx.scope(), from, to],
    )
    .await
    .map(drop)
}

/// Those whose presence stands, in the order of their names.
pub(super) async fn certificates(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<Certificate>> {
    tx.all(
        sql!(
            "select c.id, c.participant_id, c.code, c.issued_at, w.name
             from certificate c
             join participant p on p.commune_id = c.commune_id and p.id = c.participant_id
             join person w on w.commune_id = p.commune_id and w.id = p.person_id
             where c.commune_id = $1 and c.workshop_id = $2 and p.arrived_at is not null
             order by w.folded, c.id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

/// The certificates of these people, in the order of their names.
pub(super) async fn certificates_of(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    people: &[Id<Participant>],
) -> Result<Vec<Certificate>> {
    let all = certificates(tx, workshop).await?;
    Ok(all.into_iter().filter(|it| people.contains(&it.participant_id)).collect())
}

pub(super) async fn issued(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Issued> {
    tx.one(
        sql!(
            "select count(p.arrived_at) as came,
                    count(case when p.arrived_at is not null then c.id end) as issued
             from participant p
             left join certificate c
               on c.commune_id = p.commune_id and c.participant_id = p.id
             where p.commune_id = $1 and p.workshop_id = $2"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(super) async fn verified(tx: &mut Reader, code: &str) -> Result<Option<Verified>> {
    tx.first(
        sql!(
            "select case when p.arrived_at is null then '' else n.name end as name,
                    p.arrived_at is not null as valid, c.issued_at,
                    w.title, w.project, w.lang, w.held_on, w.venue
             from certificate c
             join participant p on p.commune_id = c.commune_id and p.id = c.participant_id
             join person n on n.commune_id = p.commune_id and n.id = p.person_id
             join workshop w on w.commune_id = c.commune_id and w.id = c.workshop_id
             where c.commune_id = $1 and c.code = $2"
        ),
        args![tx.scope(), code],
    )
    .await
}

pub(super) async fn aims(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Aim>> {
    tx.all(
        sql!(
            "select id, text from aim where commune_id = $1 and workshop_id = $2
             order by position"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(super) async fn group_counts(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<GroupCount>> {
    tx.all(
        sql!(
            "select m.group_id,
                    count(case when p.sex = 'female' then 1 end) as female,
                    count(case when p.sex = 'male' then 1 end) as male,
                    count(case when p.sex = 'unsaid' then 1 end) as unsaid
             from group_member m
             join participant p on p.commune_id = m.commune_id and p.id = m.participant_id
             where m.commune_id = $1 and p.workshop_id = $2
             group by m.group_id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}
