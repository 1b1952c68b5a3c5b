//! Framing papers.

use base::{Id, Result};
use db::{Reader, args, sql};

use super::super::Workshop;
use crate::framing::FramingPaper;

pub(crate) async fn workshop_of_paper(
    tx: &mut Reader,
    paper: Id<FramingPaper>,
) -> Result<Option<Id<Workshop>>> {
    let row: Option<(Id<Workshop>,)> = tx
        .first(
            sql!("select id from workshop where commune_id = $1 and paper_id = $2"),
            args![tx.scope(), paper],
        )
        .await?;
    Ok(row.map(|row| row.0))
}
