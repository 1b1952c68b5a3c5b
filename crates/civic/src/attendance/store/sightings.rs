//! Sightings, and what follows from them for a participant.

use base::{Id, Result};
use db::{Reader, Sealed, args, sql};

use super::super::{Sighting, queries::Latest};
use crate::workshop::gate::DayChange;
use crate::workshop::{Participant, Workshop};

pub(in crate::attendance) async fn insert_sighting(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    seen: &Sighting,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into sighting (commune_id, workshop_id, id, participant_id, what, about, at,
                                   device, heard_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        args![
            tx.scope(),
            workshop,
            seen.id,
            seen.participant_id,
            seen.what.word(),
            seen.about,
            seen.at,
            seen.device,
            tx.now()
        ],
    )
    .await
    .map(drop)
}

pub(in crate::attendance) async fn sighting(
    tx: &mut Reader,
    id: Id<Sighting>,
) -> Result<Option<Sighting>> {
    tx.first(
        sql!(
            "select id, participant_id, what, about, at, device
             from sighting where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

/// All that was seen of somebody.
pub(in crate::attendance) async fn sightings_of(
    tx: &mut Reader,
    participant: Id<Participant>,
) -> Result<Vec<Sighting>> {
    tx.all(
        sql!(
            "select id, participant_id, what, about, at, device
             from sighting where commune_id = $1 and participant_id = $2"
        ),
        args![tx.scope(), participant],
    )
    .await
}

/// Says of one what was seen of another, who is the same person.
pub(in crate::attendance) async fn move_sightings(
    tx: &mut DayChange,
    from: Id<Participant>,
    to: Id<Participant>,
) -> Result<()> {
    tx.run(
        sql!(
            "update sighting set participant_id = $3 where commune_id = $1 and participant_id = $2"
        ),
        args![tx.scope(), from, to],
    )
    .await
    .map(drop)
}

/// What was last told from any door, newest first.
pub(in crate::attendance) async fn latest(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<Latest>> {
    tx.all(
        sql!(
            "select s.id, s.participant_id, s.what, s.about, s.at, s.device, w.name, p.sex,
                    p.category_id, p.arrived_at, p.left_at
             from sighting s
             join participant p on p.commune_id = s.commune_id and p.id = s.participant_id
             join person w on w.commune_id = p.commune_id and w.id = p.person_id
             where s.commune_id = $1 and s.workshop_id = $2
             order by s.heard_at desc, s.id desc limit 8"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

/// The codes by which people are recognised at the door: that of the
/// invitation, and that of the row on the sheet.
pub(in crate::attendance) async fn codes(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<(Id<Participant>, Sealed, Option<String>)>> {
    tx.all(
        sql!(
            "select id, code, row_code from participant
             where commune_id = $1 and workshop_id = $2 order by code"
        ),
        args![tx.scope(), workshop],
    )
    .await
}
