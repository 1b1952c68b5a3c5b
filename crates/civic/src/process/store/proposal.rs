//! What waits for a second person.

use base::{Id, Result, policy};
use db::{Reader, WriteTx, args, sql};
use uuid::Uuid;

use crate::process::{ActKind, Proposal, ProposalState};

pub(in crate::process) async fn insert_proposal(
    tx: &mut WriteTx,
    id: Id<Proposal>,
    (kind, subject, act): (ActKind, Uuid, &str),
    by: Id<policy::Account>,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into proposal (commune_id, id, kind, subject, act, state, proposed_at,
                                   proposed_by)
             values ($1, $2, $3, $4, $5, 'waiting', $6, $7)"
        ),
        args![tx.scope(), id, kind.word(), subject, act, tx.now(), by],
    )
    .await
    .map(drop)
}

/// What waits for a second person, the oldest first.
pub(in crate::process) async fn waiting_proposals(tx: &mut Reader) -> Result<Vec<Proposal>> {
    tx.all(
        sql!(
            "select p.id, p.kind, p.subject, p.act, p.state, p.proposed_at, p.proposed_by,
                    coalesce(a.label_ar, '') as label_ar, coalesce(a.label_fr, '') as label_fr
             from proposal p left join account a on a.id = p.proposed_by
             where p.commune_id = $1 and p.state = 'waiting' order by p.id"
        ),
        args![tx.scope()],
    )
    .await
}

/// Says what became of a proposal that waits.
pub(in crate::process) async fn settle_proposal(
    tx: &mut WriteTx,
    id: Id<Proposal>,
    state: ProposalState,
    by: Option<Id<policy::Account>>,
) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update proposal set state = $3, settled_at = $4, settled_by = $5
             where commune_id = $1 and id = $2 and state = 'waiting'"
        ),
        args![tx.scope(), id, state.word(), tx.now(), by],
    )
    .await
}
