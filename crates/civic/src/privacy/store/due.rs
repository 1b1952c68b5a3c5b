//! What was kept for its time.

use base::{CommuneId, Id, Instant, Result};
use db::{Reader, args, sql};

use crate::people::Person;

/// Persons with a name whose workshops were all closed before a moment.
pub(in crate::privacy) async fn named_since(
    tx: &mut Reader,
    before: Instant,
) -> Result<Vec<(Id<Person>,)>> {
    tx.all(
        sql!(
            "select distinct p.id from person p
             join participant t on t.commune_id = p.commune_id and t.person_id = p.id
             where p.commune_id = $1
                   and (p.name <> '' or p.function <> '' or p.organisation <> '')
                   and not exists (
                       select 1 from participant o
                       join workshop w on w.commune_id = o.commune_id and w.id = o.workshop_id
                       where o.commune_id = p.commune_id and o.person_id = p.id
                             and (w.closed_at is null or w.closed_at >= $2))
             order by p.id limit 500"
        ),
        args![tx.scope(), before],
    )
    .await
}

/// The same for persons who can be reached.
pub(in crate::privacy) async fn reachable_since(
    tx: &mut Reader,
    before: Instant,
) -> Result<Vec<(Id<Person>,)>> {
    tx.all(
        sql!(
            "select distinct p.id from person p
             join participant t on t.commune_id = p.commune_id and t.person_id = p.id
             where p.commune_id = $1 and (p.contact <> '' or p.phone <> '')
                   and not exists (
                       select 1 from participant o
                       join workshop w on w.commune_id = o.commune_id and w.id = o.workshop_id
                       where o.commune_id = p.commune_id and o.person_id = p.id
                             and (w.closed_at is null or w.closed_at >= $2))
             order by p.id limit 500"
        ),
        args![tx.scope(), before],
    )
    .await
}

/// The communes that hold something which is kept for a time.
pub(in crate::privacy) async fn communes(tx: &mut Reader) -> Result<Vec<CommuneId>> {
    let found: Vec<(CommuneId,)> = tx
        .all(
            sql!(
                "select commune_id from participant where person_id is not null
                 union select commune_id from notice where recipient <> ''
                 union select commune_id from body where retired_at is not null
                 union select commune_id from privacy_request where state = 'answered'
                 union select commune_id from hall_checkout
                 where coalesce(ended_at, returned_at) is not null"
            ),
            args![],
        )
        .await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}
