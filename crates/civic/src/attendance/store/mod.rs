//! Every statement of the reception.

mod day_codes;
mod sightings;

pub(super) use day_codes::*;
pub(super) use sightings::*;

use base::{Id, Result};
use db::{Reader, Sealed, args, sql};

use super::{Holder, Seat, queries::Arrival};
use crate::workshop::{Participant, Workshop};

pub(super) async fn holder(tx: &mut Reader, code: &str) -> Result<Holder> {
    tx.one(
        sql!(
            "select id, workshop_id, sex, code, arrived_at, left_at
             from participant where commune_id = $1 and code = $2"
        ),
        args![tx.scope(), Sealed::of(code)],
    )
    .await
}

pub(super) async fn seats(tx: &mut Reader, participant: Id<Participant>) -> Result<Vec<Seat>> {
    tx.all(
        sql!(
            "select participant_id, session_id, session, title, number
             from seat where commune_id = $1 and participant_id = $2
             order by position"
        ),
        args![tx.scope(), participant],
    )
    .await
}

pub(super) async fn arrival(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    participant: Id<Participant>,
) -> Result<Arrival> {
    tx.one(
        sql!(
            "select w.name, p.code, p.arrived_at, p.walk_in, c.word as category_word, c.label as category_label
             from participant p
             join person w on w.commune_id = p.commune_id and w.id = p.person_id
             join category c on c.commune_id = p.commune_id and c.id = p.category_id
             where p.commune_id = $1 and p.workshop_id = $2 and p.id = $3"
        ),
        args![tx.scope(), workshop, participant],
    )
    .await
}

/// Where everybody of a workshop sits, in the order of the day.
pub(super) async fn all_seats(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Seat>> {
    tx.all(
        sql!(
            "select participant_id, session_id, session, title, number
             from seat where commune_id = $1 and workshop_id = $2
             order by position"
        ),
        args![tx.scope(), workshop],
    )
    .await
}
