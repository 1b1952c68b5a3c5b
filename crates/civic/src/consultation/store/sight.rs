//! What of contributions is before everybody's eyes: looks and masks.

use base::{Id, Result};
use db::{Param, Reader, WriteTx, args, sql};
use jiff::civil::Date;
use uuid::Uuid;

use super::Moving;
use crate::{
    consultation::{Cause, Contribution, Held, Masks, Stance, Visibility, rules},
    process::Stage,
    words,
};

/// Shows a contribution, with what is masked of it.
pub(in super::super) async fn show(
    tx: &mut WriteTx,
    held: &Held,
    masks: &Masks,
    revision: i64,
) -> Result<()> {
    let id = held.voice.id;
    let salt = bind_masks(tx, held, masks)?;
    let masks = masks.to_string();
    tx.run_fresh(
        sql!(
            "update contribution set visibility = 'shown', awaits = '', look_due_on = null,
                    masks = $3, mask_salt = $4, revision = revision + 1
             where commune_id = $1 and id = $2 and revision = $5"
        ),
        args![tx.scope(), id, masks, salt, revision],
    )
    .await
}

/// Binds what is masked; where nothing is any more, that goes from the record.
fn bind_masks(tx: &mut WriteTx, held: &Held, masks: &Masks) -> Result<Param> {
    let id = held.voice.id;
    if !masks.0.is_empty() {
        return tx.bind(&words::MASKS, id, &[masks.to_string().into()]).map(Param::from);
    }
    if !held.voice.masks().0.is_empty() {
        tx.unbind(&words::MASKS, id);
    }
    Ok(Param::Bytes(None))
}

/// Sets whether everybody reads a contribution, and why and until when it
/// waits for a look.
pub(in super::super) async fn set_visibility(
    tx: &mut WriteTx,
    moving: &Moving,
    visibility: Visibility,
    (cause, due): (Option<Cause>, Option<Date>),
) -> Result<()> {
    tx.run(
        sql!(
            "update contribution set visibility = $3, awaits = $4, look_due_on = $5,
                    revision = revision + 1
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), moving.id(), visibility.word(), cause.map_or("", Cause::word), due],
    )
    .await
    .map(drop)
}

/// What waits for a look, the most urgent first.
pub(in super::super) async fn unseen(tx: &mut Reader) -> Result<Vec<Held>> {
    tx.all(
        sql!(
            "select * from voice where commune_id = $1 and visibility = 'waiting'
             order by look_due_on, id limit 31"
        ),
        args![tx.scope()],
    )
    .await
}

/// How many wait for a look, how many of them are late, how many reports and
/// appeals are open.
pub(in super::super) async fn sight_counts(
    tx: &mut Reader,
    today: Date,
) -> Result<(i64, i64, i64, i64)> {
    tx.one(
        sql!(
            "select count(*) as unseen,
                    count(case when look_due_on < $2 then 1 end) as late,
                    (select count(*) from report
                     where commune_id = $1 and settled_at is null) as reports,
                    (select count(*) from hiding
                     where commune_id = $1 and appealed_at is not null and ruling is null)
                        as appeals
             from contribution where commune_id = $1 and visibility = 'waiting'"
        ),
        args![tx.scope(), today],
    )
    .await
}

/// What is reported and not seen to, the first reported first.
pub(in super::super) async fn reported(tx: &mut Reader) -> Result<Vec<Held>> {
    tx.all(
        sql!(
            "select * from voice where commune_id = $1 and id in (
                 select contribution_id from report
                 where commune_id = $1 and settled_at is null order by id limit 30)
             order by id"
        ),
        args![tx.scope()],
    )
    .await
}

/// Whose authors wait for another person's decision.
pub(in super::super) async fn appealed(tx: &mut Reader) -> Result<Vec<Held>> {
    tx.all(
        sql!(
            "select * from voice where commune_id = $1 and id in (
                 select contribution_id from hiding
                 where commune_id = $1 and appealed_at is not null and ruling is null)
             order by id limit 30"
        ),
        args![tx.scope()],
    )
    .await
}

/// How many others of its stage say the very same.
pub(in super::super) async fn same_words(
    tx: &mut Reader,
    id: Id<Contribution>,
    stage: Id<Stage>,
) -> Result<i64> {
    let found: (i64,) = tx
        .one(
            sql!(
                "select count(*) from contribution o
                 where o.commune_id = $1 and o.stage_id = $3 and o.id <> $2 and o.mark <> '—'
                   and o.mark = (select mark from contribution c
                                 where c.commune_id = $1 and c.id = $2 and c.mark <> '')"
            ),
            args![tx.scope(), id, stage],
        )
        .await?;
    Ok(found.0)
}

/// Puts other words in place of an author's.
pub(in super::super) async fn correct(
    tx: &mut WriteTx,
    held: &Held,
    (text, proposed): (&str, &str),
    (cause, due): (Option<Cause>, Option<Date>),
) -> Result<()> {
    let voice = &held.voice;
    let body: Option<Uuid> = body_of(tx, voice.id).await?;
    let said = args![
        voice.stage_id,
        voice.version_id,
        voice.provision_id,
        voice.kind.word(),
        voice.channel.word(),
        voice.lang.code(),
        text,
        proposed,
        voice.stance.map(Stance::word),
        body,
        voice.received_at
    ];
    let salt = tx.bind(&words::CONTRIBUTION, voice.id, &said)?;
    let mask_salt = bind_masks(tx, held, &Masks::default())?;
    let visibility = if cause.is_some() { Visibility::Waiting } else { Visibility::Shown };
    tx.run_fresh(
        sql!(
            "update contribution set text = $3, proposed = $4, salt = $5, masks = '',
                    mask_salt = $6, visibility = $7, awaits = $8, look_due_on = $9, mark = $10,
                    revision = revision + 1
             where commune_id = $1 and id = $2 and revision = $11"
        ),
        args![
            tx.scope(),
            voice.id,
            text,
            proposed,
            salt,
            mask_salt,
            visibility.word(),
            cause.map_or("", Cause::word),
            due,
            rules::mark_of(text, proposed),
            held.revision
        ],
    )
    .await
}

async fn body_of(tx: &mut Reader, id: Id<Contribution>) -> Result<Option<Uuid>> {
    let found: (Option<Uuid>,) = tx
        .one(
            sql!("select body_id from contribution where commune_id = $1 and id = $2"),
            args![tx.scope(), id],
        )
        .await?;
    Ok(found.0)
}
