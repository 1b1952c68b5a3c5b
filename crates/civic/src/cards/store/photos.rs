//! Statements on photos of flip charts.

use base::{Id, Result};
use db::{Reader, args, sql};

use super::super::Photo;
use crate::workshop::gate::DayChange;
use crate::{
    media::Media,
    workshop::{WorkingGroup, Workshop},
};

pub(in super::super) async fn photos(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<Photo>> {
    tx.all(
        sql!(
            "select p.id, p.group_id, p.media_id, p.taken_at
             from group_photo p
             join working_group g on g.commune_id = p.commune_id and g.id = p.group_id
             join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
             join session s on s.commune_id = d.commune_id and s.id = d.session_id
             where p.commune_id = $1 and s.workshop_id = $2
             order by s.position, g.number, p.taken_at, p.id"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(in super::super) async fn group_photos(
    tx: &mut Reader,
    group: Id<WorkingGroup>,
) -> Result<Vec<Photo>> {
    tx.all(
        sql!(
            "select id, group_id, media_id, taken_at
             from group_photo where commune_id = $1 and group_id = $2 order by taken_at, id"
        ),
        args![tx.scope(), group],
    )
    .await
}

/// A photo, where it was kept already.
pub(in super::super) async fn photo(tx: &mut Reader, id: Id<Photo>) -> Result<Option<Photo>> {
    tx.first(
        sql!(
            "select id, group_id, media_id, taken_at
             from group_photo where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub(in super::super) async fn insert_photo(
    tx: &mut DayChange,
    group: Id<WorkingGroup>,
    id: Id<Photo>,
    media: Id<Media>,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into group_photo (commune_id, group_id, id, media_id, taken_at)
             values ($1, $2, $3, $4, $5)"
        ),
        args![tx.scope(), group, id, media, tx.now()],
    )
    .await
    .map(drop)
}

pub(in super::super) async fn delete_photo(tx: &mut DayChange, id: Id<Photo>) -> Result<()> {
    tx.run(sql!("delete from group_photo where commune_id = $1 and id = $2"), args![tx.scope(), id])
        .await
        .map(drop)
}

/// How many photos a group has.
pub(crate) async fn photo_count(tx: &mut Reader, group: Id<WorkingGroup>) -> Result<i64> {
    let row: (i64,) = tx
        .one(
            sql!("select count(*) from group_photo where commune_id = $1 and group_id = $2"),
            args![tx.scope(), group],
        )
        .await?;
    Ok(row.0)
}
