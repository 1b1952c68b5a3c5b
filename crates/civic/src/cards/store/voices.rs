//! Statements on voices, which exist as totals only.

use base::{Id, Result};
use db::{Reader, args, sql};

use super::super::Voices;
use crate::workshop::gate::DayChange;
use crate::{
    people::Sex,
    workshop::{Category, WorkingGroup, Workshop},
};

pub(in super::super) async fn voices(
    tx: &mut Reader,
    workshop: Id<Workshop>,
) -> Result<Vec<Voices>> {
    tx.all(
        sql!(
            "select v.group_id, v.category_id, v.sex, v.voices
             from voice_count v
             join category c on c.commune_id = v.commune_id and c.id = v.category_id
             where v.commune_id = $1 and c.workshop_id = $2 and v.voices > 0"
        ),
        args![tx.scope(), workshop],
    )
    .await
}

pub(in super::super) async fn group_voices(
    tx: &mut Reader,
    group: Id<WorkingGroup>,
) -> Result<Vec<Voices>> {
    tx.all(
        sql!(
            "select group_id, category_id, sex, voices
             from voice_count where commune_id = $1 and group_id = $2"
        ),
        args![tx.scope(), group],
    )
    .await
}

/// Whether a category belongs to the workshop of a group.
pub(in super::super) async fn is_category_of(
    tx: &mut Reader,
    group: Id<WorkingGroup>,
    category: Id<Category>,
) -> Result<bool> {
    let statement = sql!(
        "select c.position
         from working_group g
         join drawing d on d.commune_id = g.commune_id and d.id = g.drawing_id
         join session s on s.commune_id = d.commune_id and s.id = d.session_id
         join category c on c.commune_id = s.commune_id
              and c.workshop_id = s.workshop_id
         where g.commune_id = $1 and g.id = $2 and c.id = $3"
    );
    let row: Option<(i64,)> = tx.first(statement, args![tx.scope(), group, category]).await?;
    Ok(row.is_some())
}

/// Adds to a total, which never falls below nothing.
pub(in super::super) async fn add_voice(
    tx: &mut DayChange,
    group: Id<WorkingGroup>,
    category: Id<Category>,
    sex: Sex,
    by: i64,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into voice_count (commune_id, group_id, category_id, sex, voices)
             values ($1, $2, $3, $4, case when $5 > 0 then $5 else 0 end)
             on conflict (commune_id, group_id, category_id, sex) do update set
                 voices = case when voice_count.voices + $5 < 0 then 0
                               else voice_count.voices + $5 end"
        ),
        args![tx.scope(), group, category, sex.word(), by],
    )
    .await
    .map(drop)
}
