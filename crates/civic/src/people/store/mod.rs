//! Every statement on people's tables: accounts and mandates here.

mod keys;
mod persons;
mod retained;
mod sessions;

use base::{CommuneId, Id, Instant, Lang, Result, Role, policy};
use db::{Reader, WriteTx, args, sql};
use uuid::Uuid;

use super::{Account, Duty, Keeping, Scope, Term};

pub(super) use keys::*;
pub(super) use persons::*;
pub(super) use retained::*;
pub(super) use sessions::*;

type AccountId = Id<policy::Account>;

/// The two columns of which one says where a duty is held.
const fn columns_of(scope: Scope) -> (Option<Id<policy::Programme>>, Option<CommuneId>) {
    match scope {
        Scope::Programme(id) => (Some(id), None),
        Scope::Commune(id) => (None, Some(id)),
    }
}

pub(super) async fn insert_account(tx: &mut WriteTx, account: &Account) -> Result<()> {
    let statement = sql!(
        "insert into account (id, login, label_ar, label_fr, lang, created_at, revision)
         values ($1, $2, $3, $4, $5, $6, 1)"
    );
    let params = args![
        account.id,
        &account.login,
        &account.label.ar,
        &account.label.fr,
        &account.lang,
        tx.now()
    ];
    tx.run(statement, params).await?;
    Ok(())
}

/// An account by what is typed to sign in, with what is kept of it.
pub(super) async fn by_login(tx: &mut Reader, login: &str) -> Result<Option<Keeping>> {
    tx.first(
        sql!(
            "select a.id, a.login, a.label_ar, a.label_fr, a.lang, a.suspended_at, a.closed_at,
                    c.changed_at, c.totp_since
             from account a left join credential c on c.account_id = a.id where a.login = $1"
        ),
        args![login],
    )
    .await
}

pub(super) async fn by_id(tx: &mut Reader, id: AccountId) -> Result<Option<Keeping>> {
    tx.first(
        sql!(
            "select a.id, a.login, a.label_ar, a.label_fr, a.lang, a.suspended_at, a.closed_at,
                    c.changed_at, c.totp_since
             from account a left join credential c on c.account_id = a.id where a.id = $1"
        ),
        args![id],
    )
    .await
}

/// Every account that holds, held or will hold a duty here.
pub(super) async fn keepings(tx: &mut Reader, scope: Scope) -> Result<Vec<Keeping>> {
    let (programme, commune) = columns_of(scope);
    tx.all(
        sql!(
            "select a.id, a.login, a.label_ar, a.label_fr, a.lang, a.suspended_at, a.closed_at,
                    c.changed_at, c.totp_since
             from account a left join credential c on c.account_id = a.id
             where exists (select 1 from mandate m where m.account_id = a.id
                           and (m.programme_id = $1 or m.commune_id = $2))
             order by a.login"
        ),
        args![programme, commune],
    )
    .await
}

/// Every duty here, whoever holds it.
pub(super) async fn duties(tx: &mut Reader, scope: Scope) -> Result<Vec<Duty>> {
    let (programme, commune) = columns_of(scope);
    tx.all(
        sql!(
            "select id, account_id, role, since, ends_at from mandate
             where programme_id = $1 or commune_id = $2
             order by since, id"
        ),
        args![programme, commune],
    )
    .await
}

/// How many duties an account holds or will hold elsewhere.
pub(super) async fn duties_elsewhere(
    tx: &mut WriteTx,
    account: AccountId,
    scope: Scope,
) -> Result<i64> {
    let here = match scope {
        Scope::Programme(id) => id.uuid(),
        Scope::Commune(id) => id.uuid(),
    };
    let now = tx.now();
    let (count,): (i64,) = tx
        .one(
            sql!(
                "select count(*) from mandate
                 where account_id = $1 and (ends_at is null or ends_at > $2)
                   and coalesce(programme_id, commune_id) <> $3"
            ),
            args![account, now, here],
        )
        .await?;
    Ok(count)
}

/// Those who can sign in now, or were invited, and hold a duty here without end.
pub(super) async fn lasting_holders(
    tx: &mut WriteTx,
    scope: Scope,
    role: Role,
) -> Result<Vec<(Uuid, Uuid)>> {
    let (programme, commune) = columns_of(scope);
    let now = tx.now();
    tx.all(
        sql!(
            "select m.id, m.account_id from mandate m
             join account a on a.id = m.account_id
             join credential c on c.account_id = a.id
             where (m.programme_id = $1 or m.commune_id = $2) and m.role = $3
               and m.since <= $4 and m.ends_at is null
               and a.closed_at is null and a.suspended_at is null"
        ),
        args![programme, commune, role.word(), now],
    )
    .await
}

/// Who holds which role in a commune, without an end.
pub(super) async fn held_here(tx: &mut Reader) -> Result<Vec<(Uuid, String)>> {
    tx.all(
        sql!(
            "select m.account_id, m.role
             from mandate m join account a on a.id = m.account_id
             where m.commune_id = $1 and m.ends_at is null
               and a.closed_at is null and a.suspended_at is null"
        ),
        args![tx.scope()],
    )
    .await
}

pub(super) async fn insert_mandate(
    tx: &mut WriteTx,
    account: AccountId,
    role: Role,
    scope: Scope,
    term: Term,
) -> Result<()> {
    let id: Id<policy::Mandate> = tx.id();
    let (programme, commune) = columns_of(scope);
    tx.run(
        sql!(
            "insert into mandate (id, account_id, role, programme_id, commune_id, since, ends_at)
             values ($1, $2, $3, $4, $5, $6, $7)"
        ),
        args![id, account, role.word(), programme, commune, term.since, term.ends_at],
    )
    .await?;
    Ok(())
}

pub(super) async fn set_term(
    tx: &mut WriteTx,
    id: Id<policy::Mandate>,
    scope: Scope,
    term: Term,
) -> Result<u64> {
    let (programme, commune) = columns_of(scope);
    tx.run(
        sql!(
            "update mandate set since = $4, ends_at = $5
             where id = $1 and (programme_id = $2 or commune_id = $3)"
        ),
        args![id, programme, commune, term.since, term.ends_at],
    )
    .await
}

pub(super) async fn suspend(tx: &mut WriteTx, id: AccountId, at: Option<Instant>) -> Result<()> {
    tx.run(
        sql!("update account set suspended_at = $2, revision = revision + 1 where id = $1"),
        args![id, at],
    )
    .await
    .map(drop)
}

pub(super) async fn close(tx: &mut WriteTx, id: AccountId) -> Result<()> {
    tx.run(
        sql!("update account set closed_at = $2, revision = revision + 1 where id = $1"),
        args![id, tx.now()],
    )
    .await
    .map(drop)
}

/// A language word of a row; rows written by older binaries fall back to Arabic.
pub(super) fn lang(code: &str) -> Lang {
    code.parse().unwrap_or(Lang::Ar)
}
