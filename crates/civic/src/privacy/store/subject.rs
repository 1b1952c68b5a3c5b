//! Whom a request is about, and what is kept of them.

use base::{Id, Instant, Result};
use db::{Reader, Sealed, args, sql};
use uuid::Uuid;

use crate::{
    consultation::Contribution,
    people::{AgeBand, Person, Sex},
    workshop::{Participant, Workshop},
};

/// What is kept of a contribution's author.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct OfContribution {
    /// Their name; empty when not given or erased.
    pub name: String,
    /// How to reach them.
    pub contact: String,
    /// Their sex.
    pub sex: Sex,
    /// Their age band.
    pub age_band: AgeBand,
    /// Their quarter.
    pub quarter: String,
    /// What they said.
    pub text: String,
    /// When.
    pub received_at: Instant,
}

/// What is kept of a participant.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct OfParticipant {
    /// Their name; empty when not given or erased.
    pub name: String,
    /// How to reach them.
    pub contact: String,
    /// Their telephone, where they are first reached by mail.
    pub phone: String,
    /// What they do in their organisation.
    pub function: String,
    /// Their organisation.
    pub organisation: String,
    /// Their sex.
    pub sex: Sex,
    /// When they were invited.
    pub invited_at: Option<Instant>,
    /// When they came.
    pub arrived_at: Option<Instant>,
    /// When they left.
    pub left_at: Option<Instant>,
}

pub(in crate::privacy) async fn contribution_by_code(
    tx: &mut Reader,
    code: &str,
) -> Result<Option<(Uuid,)>> {
    tx.first(
        sql!("select id from contribution where commune_id = $1 and code = $2"),
        args![tx.scope(), Sealed::of(code)],
    )
    .await
}

pub(in crate::privacy) async fn participant_by_code(
    tx: &mut Reader,
    code: &str,
) -> Result<Option<(Uuid,)>> {
    tx.first(
        sql!("select id from participant where commune_id = $1 and code = $2"),
        args![tx.scope(), Sealed::of(code)],
    )
    .await
}

pub(in crate::privacy) async fn person_of(
    tx: &mut Reader,
    participant: Id<Participant>,
) -> Result<Option<(Id<Person>,)>> {
    tx.first(
        sql!(
            "select person_id from participant
             where commune_id = $1 and id = $2 and person_id is not null"
        ),
        args![tx.scope(), participant],
    )
    .await
}

pub(in crate::privacy) async fn workshop_of(
    tx: &mut Reader,
    participant: Id<Participant>,
) -> Result<Option<Id<Workshop>>> {
    let found: Option<(Id<Workshop>,)> = tx
        .first(
            sql!("select workshop_id from participant where commune_id = $1 and id = $2"),
            args![tx.scope(), participant],
        )
        .await?;
    Ok(found.map(|(id,)| id))
}

pub(in crate::privacy) async fn of_contribution(
    tx: &mut Reader,
    id: Id<Contribution>,
) -> Result<Option<OfContribution>> {
    tx.first(
        sql!(
            "select coalesce(p.name, '') as name, coalesce(p.contact, '') as contact, c.sex,
                    c.age_band, coalesce(q.name_ar, '') as quarter, c.text, c.received_at
             from contribution c
             left join person p on p.commune_id = c.commune_id and p.id = c.person_id
             left join quarter q on q.commune_id = c.commune_id and q.id = c.quarter_id
             where c.commune_id = $1 and c.id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub(in crate::privacy) async fn of_participant(
    tx: &mut Reader,
    id: Id<Participant>,
) -> Result<Option<OfParticipant>> {
    tx.first(
        sql!(
            "select coalesce(p.name, '') as name, coalesce(p.contact, '') as contact,
                    coalesce(p.phone, '') as phone, coalesce(p.function, '') as function,
                    coalesce(p.organisation, '') as organisation, t.sex, t.invited_at,
                    t.arrived_at, t.left_at
             from participant t
             left join person p on p.commune_id = t.commune_id and p.id = t.person_id
             where t.commune_id = $1 and t.id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}
