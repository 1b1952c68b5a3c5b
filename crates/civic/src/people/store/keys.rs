//! Statements on what opens an account: its password, its one-time codes, its
//! second step.

use base::{Id, Instant, Result, policy};
use db::{Reader, WriteTx, args, sql};

type AccountId = Id<policy::Account>;

/// What signing in needs of an account.
#[derive(sqlx::FromRow)]
pub(in crate::people) struct Credentials {
    pub(in crate::people) id: AccountId,
    pub(in crate::people) password: String,
    pub(in crate::people) totp_key: Option<Vec<u8>>,
    pub(in crate::people) totp_step: i64,
    pub(in crate::people) lang: String,
}

/// Whose credentials are asked for.
#[derive(Clone, Copy)]
pub(in crate::people) enum Of<'a> {
    /// Whoever signs in under this name.
    Login(&'a str),
    /// An account that is known.
    Account(AccountId),
}

pub(in crate::people) async fn credentials(
    tx: &mut Reader,
    of: Of<'_>,
) -> Result<Option<Credentials>> {
    let (login, id) = match of {
        Of::Login(login) => (Some(login), None),
        Of::Account(id) => (None, Some(id)),
    };
    tx.first(
        sql!(
            "select a.id, c.password, c.totp_key, c.totp_step, a.lang
             from account a join credential c on c.account_id = a.id
             where (a.login = $1 or a.id = $2) and a.closed_at is null
                   and a.suspended_at is null"
        ),
        args![login, id],
    )
    .await
}

/// Keeps a password's hash; the second step stays as it is.
pub(in crate::people) async fn set_password(
    tx: &mut WriteTx,
    account: AccountId,
    hash: &str,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into credential (account_id, password, changed_at, totp_step)
             values ($1, $2, $3, 0)
             on conflict (account_id) do update set password = $2, changed_at = $3"
        ),
        args![account, hash, tx.now()],
    )
    .await
    .map(drop)
}

/// Sets or takes away the key of the second step.
pub(in crate::people) async fn set_second_step(
    tx: &mut WriteTx,
    account: AccountId,
    key: Option<Vec<u8>>,
    step: i64,
) -> Result<()> {
    let since: Option<Instant> = key.as_ref().map(|_| tx.now());
    tx.run(
        sql!(
            "update credential set totp_key = $2, totp_since = $3, totp_step = $4
             where account_id = $1"
        ),
        args![account, key, since, step],
    )
    .await
    .map(drop)
}

/// Notes the step whose code was used; false where it, or a later one, was before.
pub(in crate::people) async fn use_step(
    tx: &mut WriteTx,
    account: AccountId,
    step: i64,
) -> Result<bool> {
    let used = tx
        .run(
            sql!("update credential set totp_step = $2 where account_id = $1 and totp_step < $2"),
            args![account, step],
        )
        .await?;
    Ok(used > 0)
}

pub(in crate::people) async fn insert_recovery_code(
    tx: &mut WriteTx,
    account: AccountId,
    digest: [u8; 32],
) -> Result<()> {
    tx.run(
        sql!("insert into recovery_code (account_id, digest) values ($1, $2)"),
        args![account, digest],
    )
    .await
    .map(drop)
}

/// Whether there was such a code; there is none any more.
pub(in crate::people) async fn use_recovery_code(
    tx: &mut WriteTx,
    account: AccountId,
    digest: [u8; 32],
) -> Result<bool> {
    let used = tx
        .run(
            sql!("delete from recovery_code where account_id = $1 and digest = $2"),
            args![account, digest],
        )
        .await?;
    Ok(used > 0)
}

pub(in crate::people) async fn delete_recovery_codes(
    tx: &mut WriteTx,
    account: AccountId,
) -> Result<()> {
    tx.run(sql!("delete from recovery_code where account_id = $1"), args![account]).await.map(drop)
}

pub(in crate::people) async fn recovery_codes(tx: &mut Reader, account: AccountId) -> Result<i64> {
    let (count,): (i64,) = tx
        .one(sql!("select count(*) from recovery_code where account_id = $1"), args![account])
        .await?;
    Ok(count)
}

/// Keeps the digest of the one code of an account; a former one ends.
pub(in crate::people) async fn set_code(
    tx: &mut WriteTx,
    account: AccountId,
    digest: [u8; 32],
    expires_at: Instant,
) -> Result<()> {
    delete_codes(tx, account).await?;
    tx.run(
        sql!("insert into account_code (digest, account_id, expires_at) values ($1, $2, $3)"),
        args![digest, account, expires_at],
    )
    .await
    .map(drop)
}

/// The account of a code that has not ended.
pub(in crate::people) async fn account_of_code(
    tx: &mut Reader,
    digest: [u8; 32],
    now: Instant,
) -> Result<Option<(AccountId, String)>> {
    tx.first(
        sql!(
            "select c.account_id, a.login from account_code c join account a on a.id = c.account_id
             where c.digest = $1 and c.expires_at > $2 and a.closed_at is null"
        ),
        args![digest, now],
    )
    .await
}

pub(in crate::people) async fn delete_codes(tx: &mut WriteTx, account: AccountId) -> Result<()> {
    tx.run(sql!("delete from account_code where account_id = $1"), args![account]).await.map(drop)
}
