//! Keeping count: a contribution leaves its cells as it was and enters them as
//! it is, by the one definition that the view `contribution_cell` gives, in
//! the change that alters it.

use base::{CommuneId, Id, Result};
use db::{Reader, Sql, WriteTx, args, sql};
use uuid::Uuid;

use crate::consultation::Contribution;

/// A contribution that is out of its cells while a change alters it. What
/// alters contributions and answers asks for it, so that none is altered
/// while it is counted as it was.
#[derive(Debug)]
#[must_use = "a contribution taken out is counted nowhere until it is put back"]
pub(in super::super) struct Moving(Id<Contribution>);

impl Moving {
    pub(in super::super) const fn id(&self) -> Id<Contribution> {
        self.0
    }
}

/// Takes a contribution out of the cells that it stands in.
pub(in super::super) async fn take_out(tx: &mut WriteTx, id: Id<Contribution>) -> Result<Moving> {
    add(tx, id, -1).await?;
    Ok(Moving(id))
}

/// Puts it into the cells that it stands in now.
pub(in super::super) async fn put_back(tx: &mut WriteTx, moving: Moving) -> Result<()> {
    add(tx, moving.0, 1).await
}

/// Puts a new contribution into its cells.
pub(in super::super) async fn put_in(tx: &mut WriteTx, id: Id<Contribution>) -> Result<()> {
    add(tx, id, 1).await
}

async fn add(tx: &mut WriteTx, id: Id<Contribution>, times: i64) -> Result<()> {
    tx.run(
        sql!(
            "insert into contribution_figure (commune_id, dimension, stage_id, subject, part,
                 received, answered, standing, reasoned, taken_up, offline, voices)
             select commune_id, dimension, stage_id, subject, part, cast($3 as bigint),
                    $3 * answered, $3 * standing, $3 * reasoned, $3 * taken_up, $3 * offline,
                    $3 * voices
             from contribution_cell where commune_id = $1 and id = $2
             on conflict (commune_id, dimension, stage_id, subject, part) do update set
                 received = contribution_figure.received + excluded.received,
                 answered = contribution_figure.answered + excluded.answered,
                 standing = contribution_figure.standing + excluded.standing,
                 reasoned = contribution_figure.reasoned + excluded.reasoned,
                 taken_up = contribution_figure.taken_up + excluded.taken_up,
                 offline = contribution_figure.offline + excluded.offline,
                 voices = contribution_figure.voices + excluded.voices"
        ),
        args![tx.scope(), id, times],
    )
    .await
    .map(drop)
}

/// Removes the cells in which nobody stands any more: that there was one
/// tells of who was forgotten.
pub(in super::super) async fn remove_empty(tx: &mut WriteTx) -> Result<()> {
    let empty = sql!("delete from contribution_figure where commune_id = $1 and received = 0");
    tx.run(empty, args![tx.scope()]).await.map(drop)
}

/// The communes that may have contributions.
pub(in super::super) async fn communes_consulting(tx: &mut Reader) -> Result<Vec<CommuneId>> {
    let found: Vec<(CommuneId,)> =
        tx.all(sql!("select distinct commune_id from stage order by commune_id"), args![]).await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// A cell with what is counted in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, sqlx::FromRow)]
pub(in super::super) struct Cell {
    dimension: String,
    stage_id: Uuid,
    subject: Uuid,
    part: String,
    received: i64,
    answered: i64,
    standing: i64,
    reasoned: i64,
    taken_up: i64,
    offline: i64,
    voices: i64,
}

impl Cell {
    /// What tells a cell from the others.
    pub(in super::super) fn key(&self) -> (&str, Uuid, Uuid, &str) {
        (&self.dimension, self.stage_id, self.subject, &self.part)
    }
}

/// The cells as they are kept.
pub(in super::super) async fn kept(tx: &mut Reader) -> Result<Vec<Cell>> {
    let statement = sql!(
        "select dimension, stage_id, subject, part, received, answered, standing, reasoned,
                taken_up, offline, voices
         from contribution_figure where commune_id = $1 and received <> 0"
    );
    all(tx, statement).await
}

/// The cells as the rows make them.
pub(in super::super) async fn counted(tx: &mut Reader) -> Result<Vec<Cell>> {
    let statement = sql!(
        "select dimension, stage_id, subject, part, count(*) as received,
                sum(answered) as answered, sum(standing) as standing, sum(reasoned) as reasoned,
                sum(taken_up) as taken_up, sum(offline) as offline, sum(voices) as voices
         from contribution_cell where commune_id = $1
         group by dimension, stage_id, subject, part"
    );
    all(tx, statement).await
}

async fn all(tx: &mut Reader, statement: Sql) -> Result<Vec<Cell>> {
    let scope = tx.scope();
    tx.all(statement, args![scope]).await
}

/// Makes the cells anew from the rows.
pub(in super::super) async fn recount(tx: &mut WriteTx) -> Result<()> {
    let scope = tx.scope();
    tx.run(sql!("delete from contribution_figure where commune_id = $1"), args![scope]).await?;
    tx.run(
        sql!(
            "insert into contribution_figure (commune_id, dimension, stage_id, subject, part,
                 received, answered, standing, reasoned, taken_up, offline, voices)
             select commune_id, dimension, stage_id, subject, part, count(*), sum(answered),
                    sum(standing), sum(reasoned), sum(taken_up), sum(offline), sum(voices)
             from contribution_cell where commune_id = $1
             group by commune_id, dimension, stage_id, subject, part"
        ),
        args![scope],
    )
    .await
    .map(drop)
}
