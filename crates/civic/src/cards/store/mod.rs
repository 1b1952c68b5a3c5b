//! Every statement on details, photos and voices, and on the rows around them.

mod cards;
mod details;
mod photos;
mod tables;
mod voices;

pub(crate) use cards::*;
pub(super) use details::*;
pub(super) use photos::*;
pub(crate) use tables::*;
pub(super) use voices::*;

pub(super) use crate::workshop::store::{
    categories, questions, questions_of_sitting, sittings, workshop,
};

use base::{Id, Instant, Result};
use db::{Reader, args, sql};

use super::queries::Count;
use crate::{
    process::ProcessKind,
    workshop::{WorkingGroup, Workshop},
};

/// The text that the cards of a group's session feed.
pub(super) async fn feeds_of_group(
    tx: &mut Reader,
    group: Id<WorkingGroup>,
) -> Result<Option<ProcessKind>> {
    let (feeds,): (Option<ProcessKind>,) = tx
        .one(
            sql!(
                "select s.feeds
                 from working_group g
                 join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
                 join sitting s on s.commune_id = d.commune_id and s.id = d.sitting_id
                 where g.commune_id = $1 and g.id = $2"
            ),
            args![tx.scope(), group],
        )
        .await?;
    Ok(feeds)
}

/// When the workshop of a group was opened and closed.
pub(super) async fn day_of_group(
    tx: &mut Reader,
    group: Id<WorkingGroup>,
) -> Result<(Option<Instant>, Option<Instant>)> {
    tx.one(
        sql!(
            "select w.opened_at, w.closed_at
             from working_group g
             join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
             join sitting s on s.commune_id = d.commune_id and s.id = d.sitting_id
             join workshop w on w.commune_id = s.commune_id and w.id = s.workshop_id
             where g.commune_id = $1 and g.id = $2"
        ),
        args![tx.scope(), group],
    )
    .await
}

/// The standing cards of a workshop, counted by group and question.
pub(super) async fn counts(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<Count>> {
    tx.all(
        sql!(
            "select group_id, question_id, count(*) as cards, max(written_at) as last_at
             from card
             where commune_id = $1 and workshop_id = $2 and withdrawn_at is null
             group by group_id, question_id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}
