//! Every statement of the reception.

use base::{Id, Result, policy};
use store::{ReadTx, args, sql};

use super::{Holder, Seat};
use crate::workshop::Participant;

type CommuneId = Id<policy::Commune>;

pub(super) async fn holder(tx: &mut ReadTx, commune: CommuneId, code: &str) -> Result<Holder> {
    tx.one(
        sql!(
            "select id, workshop_id, sex, code, arrived_at, left_at
             from participant where commune_id = $1 and code = $2"
        ),
        args![commune, code],
    )
    .await
}

pub(super) async fn seats(
    tx: &mut ReadTx,
    commune: CommuneId,
    participant: Id<Participant>,
) -> Result<Vec<Seat>> {
    tx.all(
        sql!(
            "select d.sitting_id, g.number
             from group_member m
             join working_group g on g.commune_id = m.commune_id and g.id = m.group_id
             join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
             join sitting s on s.commune_id = d.commune_id and s.id = d.sitting_id
             where m.commune_id = $1 and m.participant_id = $2
             order by s.position"
        ),
        args![commune, participant],
    )
    .await
}
