//! Statements on counts of hands and papers.

use base::{Id, Result};
use db::{Reader, args, sql};

use super::super::{HandCount, Workshop, rules::Marked};
use crate::workshop::gate::DayChange;

pub async fn insert_count(tx: &mut DayChange, count: &HandCount, marks: &[Marked]) -> Result<()> {
    let statement = sql!(
        "insert into hand_count (commune_id, ballot_id, id, manner, counter, voters, entered_at)
         values ($1, $2, $3, $4, $5, $6, $7)"
    );
    let params = args![
        tx.scope(),
        count.ballot_id,
        count.id,
        count.manner.word(),
        &count.counter,
        count.voters,
        count.entered_at
    ];
    tx.run(statement, params).await?;
    for marked in marks.iter().filter(|marked| marked.count > 0) {
        insert_hand_tally(tx, count.id, marked).await?;
    }
    Ok(())
}

async fn insert_hand_tally(
    tx: &mut DayChange,
    count: Id<HandCount>,
    marked: &Marked,
) -> Result<()> {
    let statement = sql!(
        "insert into hand_tally (commune_id, count_id, option_id, mark, total)
         values ($1, $2, $3, $4, $5)"
    );
    let params = args![tx.scope(), count, marked.option, marked.mark.word(), marked.count];
    tx.run(statement, params).await.map(drop)
}

pub async fn count(tx: &mut Reader, id: Id<HandCount>) -> Result<Option<HandCount>> {
    tx.first(
        sql!(
            "select id, ballot_id, manner, counter, voters, entered_at, withdrawn_at
             from hand_count where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub async fn withdraw_count(tx: &mut DayChange, id: Id<HandCount>) -> Result<()> {
    tx.run_fresh(
        sql!(
            "update hand_count set withdrawn_at = $3
             where commune_id = $1 and id = $2 and withdrawn_at is null"
        ),
        args![tx.scope(), id, tx.now()],
    )
    .await
}

/// The counts of a workshop's ballots, those taken back among them.
pub async fn counts(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<HandCount>> {
    tx.all(
        sql!(
            "select c.id, c.ballot_id, c.manner, c.counter, c.voters, c.entered_at, c.withdrawn_at
             from hand_count c
             join ballot b on b.commune_id = c.commune_id and b.id = c.ballot_id
             where c.commune_id = $1 and b.workshop_id = $2 order by c.entered_at, c.id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}
