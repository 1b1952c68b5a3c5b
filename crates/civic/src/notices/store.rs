//! Every statement on notices.

use base::{Id, Instant, Result};
use db::{Reader, Sealed, WriteTx, args, sql};
use uuid::Uuid;

use super::{Means, Notice, State};
use crate::people::Person;

/// Writes a notice; false when it was written before.
pub(super) async fn insert(
    tx: &mut WriteTx,
    id: Uuid,
    channel: Means,
    recipient: &str,
    subject: &str,
    body: &str,
) -> Result<bool> {
    let statement = sql!(
        "insert into notice (commune_id, id, channel, recipient, subject, body, state,
                             created_at)
         values ($1, $2, $3, $4, $5, $6, 'waiting', $7)
         on conflict (commune_id, id) do nothing"
    );
    let written = tx
        .run(
            statement,
            args![tx.scope(), id, channel.word(), recipient, subject, Sealed::of(body), tx.now()],
        )
        .await?;
    Ok(written > 0)
}

pub(super) async fn latest(tx: &mut Reader) -> Result<Vec<Notice>> {
    tx.all(
        sql!(
            "select id, channel, recipient, subject, body, state, created_at, sent_at
             from notice where commune_id = $1 order by id desc limit 100"
        ),
        args![tx.scope()],
    )
    .await
}

/// The contact and the code of an invited participant.
pub(super) async fn invitation(
    tx: &mut Reader,
    participant: Uuid,
) -> Result<Option<(String, Sealed)>> {
    tx.first(
        sql!(
            "select w.contact, p.code from participant p
             join person w on w.commune_id = p.commune_id and w.id = p.person_id
             where p.commune_id = $1 and p.id = $2"
        ),
        args![tx.scope(), participant],
    )
    .await
}

pub(super) async fn awaited(tx: &mut Reader, id: Id<Notice>) -> Result<Option<Notice>> {
    tx.first(
        sql!(
            "select id, channel, recipient, subject, body, state, created_at, sent_at
             from notice
             where commune_id = $1 and id = $2 and channel = 'mail' and state <> 'sent'"
        ),
        args![tx.scope(), id],
    )
    .await
}

pub(super) async fn mark_sent(tx: &mut WriteTx, id: Id<Notice>) -> Result<bool> {
    let marked = tx
        .run(
            sql!(
                "update notice set state = 'sent', sent_at = $3
                 where commune_id = $1 and id = $2 and state <> 'sent'"
            ),
            args![tx.scope(), id, tx.now()],
        )
        .await?;
    Ok(marked > 0)
}

/// Notes why a notice could not be sent; false when that stood there before.
pub(super) async fn mark_held(tx: &mut WriteTx, id: Id<Notice>, why: State) -> Result<bool> {
    let marked = tx
        .run(
            sql!(
                "update notice set state = $3
                 where commune_id = $1 and id = $2 and state <> 'sent' and state <> $3"
            ),
            args![tx.scope(), id, why.word()],
        )
        .await?;
    Ok(marked > 0)
}

pub(super) async fn waiting_mail(tx: &mut Reader) -> Result<Vec<(Id<Notice>,)>> {
    tx.all(
        sql!(
            "select id from notice
             where commune_id = $1 and channel = 'mail' and state <> 'sent' order by id"
        ),
        args![tx.scope()],
    )
    .await
}

/// What a letter holds once its words are erased.
fn nothing() -> Sealed {
    Sealed::of("{}")
}

pub(super) async fn empty_before(tx: &mut WriteTx, before: Instant) -> Result<u64> {
    tx.run(
        sql!(
            "update notice set recipient = '', body = $3
             where commune_id = $1 and created_at < $2 and (recipient <> '' or body <> $3)"
        ),
        args![tx.scope(), before, nothing()],
    )
    .await
}

pub(super) async fn empty_to(tx: &mut WriteTx, person: Id<Person>) -> Result<()> {
    tx.run(
        sql!(
            "update notice set recipient = '', body = $3
             where commune_id = $1 and recipient in (
                 select contact from person
                 where commune_id = $1 and id = $2 and contact <> ''
                 union select phone from person
                 where commune_id = $1 and id = $2 and phone <> '')"
        ),
        args![tx.scope(), person, nothing()],
    )
    .await
    .map(drop)
}
