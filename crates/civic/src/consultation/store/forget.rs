//! Forgetting authors. A notice bears the contact it was written for, so it
//! is emptied with the person.

use base::{CommuneId, Id, Instant, Result};
use db::{Reader, WriteTx, args, sql};

use super::Moving;
use crate::{consultation::Contribution, people::Person};

/// Empties the notices written to the person behind a contribution.
pub(in super::super) async fn empty_notices(tx: &mut WriteTx, person: Id<Person>) -> Result<()> {
    tx.run(
        sql!(
            "update notice set recipient = ''
             where commune_id = $1 and recipient in (
                 select contact from person
                 where commune_id = $1 and id = $2 and contact <> '')"
        ),
        args![tx.scope(), person],
    )
    .await
    .map(drop)
}

/// Parts a contribution from its person.
pub(in super::super) async fn part_from_person(
    tx: &mut WriteTx,
    contribution: Id<Contribution>,
) -> Result<()> {
    tx.run(
        sql!(
            "update contribution set person_id = null, named = false
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), contribution],
    )
    .await
    .map(drop)
}

/// Empties what an author said of themselves beside their name.
pub(in super::super) async fn forget_particulars(
    tx: &mut WriteTx,
    contribution: &Moving,
) -> Result<()> {
    tx.run(
        sql!(
            "update contribution set sex = 'unsaid', age_band = 'unsaid', quarter_id = null,
                                     forgotten_at = $3
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), contribution.id(), tx.now()],
    )
    .await
    .map(drop)
}

/// The contributions that still know their author though every stage of their
/// process closed before a moment, with that author.
pub(in super::super) async fn ended(
    tx: &mut Reader,
    before: Instant,
) -> Result<Vec<(Id<Contribution>, Id<Person>)>> {
    tx.all(
        sql!(
            "select c.id, c.person_id from process p
             join contribution c on c.commune_id = p.commune_id and c.process_id = p.id
                  and c.person_id is not null
             where p.commune_id = $1
                   and not exists (
                       select 1 from stage s
                       where s.commune_id = p.commune_id and s.process_id = p.id
                             and (s.closed_at is null or s.closed_at >= $2))
             order by c.id limit 500"
        ),
        args![tx.scope(), before],
    )
    .await
}

/// The communes in which a process has ended and authors are still known.
pub(in super::super) async fn communes_ended(tx: &mut Reader) -> Result<Vec<CommuneId>> {
    let found: Vec<(CommuneId,)> = tx
        .all(
            sql!(
                "select distinct p.commune_id from process p
                 where not exists (
                           select 1 from stage s
                           where s.commune_id = p.commune_id and s.process_id = p.id
                                 and s.closed_at is null)
                       and exists (
                           select 1 from contribution c
                           where c.commune_id = p.commune_id and c.process_id = p.id
                                 and c.person_id is not null)"
            ),
            args![],
        )
        .await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}
