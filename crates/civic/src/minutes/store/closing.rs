//! Statements on frozen papers, on corrections, and on what a closing left out.

use base::{Id, Result};
use db::{Reader, args, sql};

use super::super::{Correction, Frozen, LeftOut, PaperKind};
use crate::workshop::{Participant, Workshop, gate::DayChange};

pub(in crate::minutes) async fn insert_left_out(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    left: &LeftOut,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into left_out (commune_id, workshop_id, group_id, heard_at, waiting, drafts)
             values ($1, $2, $3, $4, $5, $6)"
        ),
        args![tx.scope(), workshop, left.group_id, left.heard_at, left.waiting, left.drafts],
    )
    .await
    .map(drop)
}

pub(in crate::minutes) async fn left_out(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<LeftOut>> {
    tx.all(
        sql!(
            "select group_id, heard_at, waiting, drafts from left_out
             where commune_id = $1 and workshop_id = $2 order by group_id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(in crate::minutes) async fn insert_frozen(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    paper: &Frozen,
) -> Result<()> {
    let id: Id<Frozen> = tx.id();
    tx.run(
        sql!(
            "insert into frozen_paper (commune_id, workshop_id, id, kind, lang, correction, sheet,
                                       digest, head_seq, head_hash, frozen_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
        ),
        args![
            tx.scope(),
            workshop,
            id,
            paper.kind.word(),
            &paper.lang,
            paper.correction,
            &paper.sheet,
            &paper.digest,
            paper.head_seq,
            &paper.head_hash,
            paper.frozen_at
        ],
    )
    .await
    .map(drop)
}

/// One frozen paper with what stands on it.
pub(in crate::minutes) async fn frozen(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    kind: PaperKind,
    lang: &str,
) -> Result<Vec<Frozen>> {
    tx.all(
        sql!(
            "select kind, lang, correction, sheet, digest, head_seq, head_hash, frozen_at
             from frozen_paper
             where commune_id = $1 and workshop_id = $2 and kind = $3 and lang = $4
             order by correction"
        ),
        args![tx.scope(), workshop, kind.word(), lang],
    )
    .await
}

/// All frozen papers of a workshop, without what stands on them.
pub(in crate::minutes) async fn digests(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<Frozen>> {
    tx.all(
        sql!(
            "select kind, lang, correction, '' as sheet, digest, head_seq, head_hash, frozen_at
             from frozen_paper where commune_id = $1 and workshop_id = $2
             order by correction, frozen_at, id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(in crate::minutes) async fn insert_correction(
    tx: &mut DayChange,
    workshop: Id<Workshop>,
    made: &Correction,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into correction (commune_id, workshop_id, number, said, instead, reason,
                                     made_at)
             values ($1, $2, $3, $4, $5, $6, $7)"
        ),
        args![
            tx.scope(),
            workshop,
            made.number,
            &made.said,
            &made.instead,
            &made.reason,
            made.made_at
        ],
    )
    .await
    .map(drop)
}

pub(in crate::minutes) async fn corrections(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<Correction>> {
    tx.all(
        sql!(
            "select number, said, instead, reason, made_at from correction
             where commune_id = $1 and workshop_id = $2 order by number"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

/// The names of a workshop's people by their identity, for papers that hold
/// identities alone; whoever was erased has none.
pub(in crate::minutes) async fn names(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<(Id<Participant>, String)>> {
    tx.all(
        sql!(
            "select p.id, w.name from participant p
             join person w on w.commune_id = p.commune_id and w.id = p.person_id
             where p.commune_id = $1 and p.workshop_id = $2"
        ),
        args![tx.scope(), workshop],
    )
    .await
}
