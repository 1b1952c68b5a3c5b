//! Statements on what stays open after signing in.

use base::{Id, Instant, LocalText, Result, columns, policy};
use db::{Reader, WriteTx, args, sql};
use uuid::Uuid;

use crate::people::Session;

/// One mandate of the account behind a session.
#[derive(sqlx::FromRow)]
pub(in crate::people) struct Held {
    pub(in crate::people) account_id: Id<policy::Account>,
    #[sqlx(flatten, try_from = "columns::Label")]
    pub(in crate::people) label: LocalText,
    pub(in crate::people) seen_at: Instant,
    pub(in crate::people) totp_since: Option<Instant>,
    pub(in crate::people) role: Option<String>,
    pub(in crate::people) programme_id: Option<Uuid>,
    pub(in crate::people) commune_id: Option<Uuid>,
}

/// A session to open.
pub(in crate::people) struct Opening<'a> {
    pub(in crate::people) token: [u8; 32],
    pub(in crate::people) account: Id<policy::Account>,
    pub(in crate::people) device: &'a str,
    /// Whether a second step is still to come.
    pub(in crate::people) waits: bool,
    pub(in crate::people) expires_at: Instant,
}

pub(in crate::people) async fn insert_session(
    tx: &mut WriteTx,
    opening: Opening<'_>,
) -> Result<()> {
    let Opening { token, account, device, waits, expires_at } = opening;
    tx.run(
        sql!(
            "insert into account_session
                 (token, account_id, created_at, seen_at, expires_at, device, waits)
             values ($1, $2, $3, $3, $4, $5, $6)"
        ),
        args![token, account, tx.now(), expires_at, device, waits],
    )
    .await?;
    Ok(())
}

/// The account whose session waits for its second step.
pub(in crate::people) async fn waiting(
    tx: &mut Reader,
    token: [u8; 32],
    now: Instant,
) -> Result<Option<(Id<policy::Account>,)>> {
    tx.first(
        sql!(
            "select s.account_id from account_session s join account a on a.id = s.account_id
             where s.token = $1 and s.waits = true and s.expires_at > $2
               and a.closed_at is null and a.suspended_at is null"
        ),
        args![token, now],
    )
    .await
}

/// Takes the place of a session: another token, another end.
pub(in crate::people) async fn renew_session(
    tx: &mut WriteTx,
    token: [u8; 32],
    renewed: [u8; 32],
    expires_at: Instant,
) -> Result<()> {
    tx.run(
        sql!(
            "update account_session set token = $2, waits = false, seen_at = $3, expires_at = $4
             where token = $1"
        ),
        args![token, renewed, tx.now(), expires_at],
    )
    .await
    .map(drop)
}

pub(in crate::people) async fn delete_session(
    tx: &mut WriteTx,
    token: &[u8],
) -> Result<Option<(Uuid,)>> {
    tx.first(
        sql!("delete from account_session where token = $1 returning account_id"),
        args![token.to_vec()],
    )
    .await
}

/// Ends the sessions of an account but for one.
pub(in crate::people) async fn delete_others(
    tx: &mut WriteTx,
    account: Id<policy::Account>,
    kept: [u8; 32],
) -> Result<u64> {
    tx.run(
        sql!("delete from account_session where account_id = $1 and token <> $2"),
        args![account, kept],
    )
    .await
}

pub(in crate::people) async fn delete_sessions(
    tx: &mut WriteTx,
    account: Id<policy::Account>,
) -> Result<u64> {
    tx.run(sql!("delete from account_session where account_id = $1"), args![account]).await
}

pub(in crate::people) async fn delete_expired_sessions(tx: &mut WriteTx) -> Result<u64> {
    tx.run(sql!("delete from account_session where expires_at < $1"), args![tx.now()]).await
}

/// Notes that a session is used: it lasts on.
pub(in crate::people) async fn see_session(
    tx: &mut WriteTx,
    token: [u8; 32],
    expires_at: Instant,
) -> Result<Option<(Uuid,)>> {
    let now = tx.now();
    tx.first(
        sql!(
            "update account_session set seen_at = $2, expires_at = $3
             where token = $1 and waits = false and expires_at > $2 returning account_id"
        ),
        args![token, now, expires_at],
    )
    .await
}

/// The sessions of an account, the latest seen first.
pub(in crate::people) async fn sessions(
    tx: &mut Reader,
    account: Id<policy::Account>,
    now: Instant,
) -> Result<Vec<Session>> {
    tx.all(
        sql!(
            "select token, device, created_at, seen_at from account_session
             where account_id = $1 and waits = false and expires_at > $2
             order by seen_at desc, created_at desc limit 100"
        ),
        args![account, now],
    )
    .await
}

pub(in crate::people) async fn mandates(
    tx: &mut Reader,
    token: [u8; 32],
    now: Instant,
) -> Result<Vec<Held>> {
    tx.all(
        sql!(
            "select s.account_id, a.label_ar, a.label_fr, s.seen_at, c.totp_since,
                    m.role, m.programme_id, m.commune_id
             from account_session s
             join account a
               on a.id = s.account_id and a.closed_at is null and a.suspended_at is null
             left join credential c on c.account_id = a.id
             left join mandate m
               on m.account_id = a.id and m.since <= $2 and (m.ends_at is null or m.ends_at > $2)
             where s.token = $1 and s.waits = false and s.expires_at > $2
             order by m.since, m.id"
        ),
        args![token, now],
    )
    .await
}
