//! Every statement on details, photos and voices, and on the rows around them.

mod cards;
mod details;
mod help;
mod photos;
mod tables;
mod voices;

pub(crate) use cards::*;
pub(super) use details::*;
pub(super) use help::*;
pub(super) use photos::*;
pub(crate) use tables::*;
pub(super) use voices::*;

pub(super) use crate::workshop::store::{
    categories, questions, questions_of_session, sessions, workshop,
};

use base::{Id, Result};
use db::{Reader, args, sql};

use super::queries::Count;
use crate::{
    process::ProcessKind,
    workshop::{Session, WorkingGroup, Workshop},
};

/// A group's session, and the text that its cards feed.
pub(super) async fn session_of_group(
    tx: &mut Reader,
    group: Id<WorkingGroup>,
) -> Result<(Id<Session>, Option<ProcessKind>)> {
    tx.one(
        sql!(
            "select s.id, s.feeds
             from working_group g
             join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
             join session s on s.commune_id = d.commune_id and s.id = d.session_id
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
