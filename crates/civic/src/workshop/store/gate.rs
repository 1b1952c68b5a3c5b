//! The workshop as the gate finds it, with whether it is in the hall.

use base::{Id, Result};
use db::{Reader, Sql, args, sql};
use uuid::Uuid;

use super::super::{Workshop, gate::Of};

/// A workshop, and whether a laptop keeps it away from here: at home because
/// one has it, in a hall because it was given back.
#[derive(sqlx::FromRow)]
pub(crate) struct Found {
    #[sqlx(flatten)]
    pub(crate) workshop: Workshop,
    pub(crate) away: bool,
}

const FOUND: Sql = sql!(
    "select w.*,
            exists (select 1 from hall_checkout t
                    where t.commune_id = w.commune_id and t.workshop_id = w.id
                      and t.taken_at is not null and t.returned_at is null
                      and t.ended_at is null)
            or exists (select 1 from hall_home h
                       where h.commune_id = w.commune_id and h.workshop_id = w.id
                         and h.returned_at is not null) as away
     from (select 'workshop' as named_by, id from workshop where commune_id = $1 and id = $2
           union all
           select 'session', workshop_id from session where commune_id = $1 and id = $2
           union all
           select 'group', s.workshop_id from working_group g
           join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
           join session s on s.commune_id = d.commune_id and s.id = d.session_id
           where g.commune_id = $1 and g.id = $2) n
     join workshop w on w.commune_id = $1 and w.id = n.id
     where n.named_by = $3"
);

pub(crate) async fn found(tx: &mut Reader, of: Of) -> Result<Option<Found>> {
    let (id, named_by): (Uuid, &str) = match of {
        Of::Workshop(id) => (id.uuid(), "workshop"),
        Of::Session(id) => (id.uuid(), "session"),
        Of::Group(id) => (id.uuid(), "group"),
    };
    tx.first(FOUND, args![tx.scope(), id, named_by]).await
}

pub(crate) async fn is_away(tx: &mut Reader, workshop: Id<Workshop>) -> Result<bool> {
    let found = found(tx, workshop.into()).await?;
    Ok(found.is_some_and(|it| it.away))
}
