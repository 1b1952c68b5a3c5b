//! Every statement on people's tables.

use base::{CommuneId, Id, Instant, Lang, LocalText, Result, columns, policy};
use db::{Reader, WriteTx, args, sql};
use uuid::Uuid;

use super::{Account, Details, Person};

/// What signing in needs of an account.
#[derive(sqlx::FromRow)]
pub(super) struct Credentials {
    pub(super) id: Id<policy::Account>,
    pub(super) password: String,
    pub(super) lang: String,
}

/// One mandate of the account behind a session.
#[derive(sqlx::FromRow)]
pub(super) struct Held {
    pub(super) account_id: Id<policy::Account>,
    #[sqlx(flatten, try_from = "columns::Label")]
    pub(super) label: LocalText,
    pub(super) role: Option<String>,
    pub(super) programme_id: Option<Uuid>,
    pub(super) commune_id: Option<Uuid>,
}

pub(super) async fn credentials(tx: &mut Reader, login: &str) -> Result<Option<Credentials>> {
    tx.first(
        sql!("select id, password, lang from account where login = $1 and closed_at is null"),
        args![login],
    )
    .await
}

pub(super) async fn insert_account(
    tx: &mut WriteTx,
    account: &Account,
    password: &str,
) -> Result<()> {
    let statement = sql!(
        "insert into account (id, login, label_ar, label_fr, password, lang, created_at, revision)
         values ($1, $2, $3, $4, $5, $6, $7, 1)"
    );
    let params = args![
        account.id,
        &account.login,
        &account.label.ar,
        &account.label.fr,
        password,
        &account.lang,
        tx.now()
    ];
    tx.run(statement, params).await?;
    Ok(())
}

pub(super) async fn login_taken(tx: &mut Reader, login: &str) -> Result<bool> {
    let row: Option<(Uuid,)> =
        tx.first(sql!("select id from account where login = $1"), args![login]).await?;
    Ok(row.is_some())
}

pub(super) async fn insert_mandate(
    tx: &mut WriteTx,
    account: Id<policy::Account>,
    role: base::Role,
    programme: Option<Id<policy::Programme>>,
    commune: Option<CommuneId>,
) -> Result<()> {
    let id: Id<policy::Mandate> = tx.id();
    tx.run(
        sql!(
            "insert into mandate (id, account_id, role, programme_id, commune_id, since)
             values ($1, $2, $3, $4, $5, $6)"
        ),
        args![id, account, role.word(), programme, commune, tx.now()],
    )
    .await?;
    Ok(())
}

pub(super) async fn insert_session(
    tx: &mut WriteTx,
    token: [u8; 32],
    account: Id<policy::Account>,
    expires_at: Instant,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into account_session (token, account_id, created_at, seen_at, expires_at)
             values ($1, $2, $3, $3, $4)"
        ),
        args![token, account, tx.now(), expires_at],
    )
    .await?;
    Ok(())
}

pub(super) async fn delete_session(tx: &mut WriteTx, token: [u8; 32]) -> Result<Option<(Uuid,)>> {
    tx.first(
        sql!("delete from account_session where token = $1 returning account_id"),
        args![token],
    )
    .await
}

pub(super) async fn delete_expired_sessions(tx: &mut WriteTx) -> Result<u64> {
    tx.run(sql!("delete from account_session where expires_at < $1"), args![tx.now()]).await
}

pub(super) async fn mandates(tx: &mut Reader, token: [u8; 32], now: Instant) -> Result<Vec<Held>> {
    tx.all(
        sql!(
            "select s.account_id, a.label_ar, a.label_fr, m.role, m.programme_id, m.commune_id
             from account_session s
             join account a on a.id = s.account_id and a.closed_at is null
             left join mandate m on m.account_id = a.id
             where s.token = $1 and s.expires_at > $2
             order by m.since, m.id"
        ),
        args![token, now],
    )
    .await
}

pub(super) async fn accounts(tx: &mut Reader) -> Result<Vec<super::queries::Colleague>> {
    tx.all(
        sql!(
            "select a.login, a.label_ar, a.label_fr, m.role
             from mandate m join account a on a.id = m.account_id
             where m.commune_id = $1 and a.closed_at is null
             order by m.role, a.login"
        ),
        args![tx.scope()],
    )
    .await
}

/// Who holds which role in a commune.
pub(super) async fn held_here(tx: &mut Reader) -> Result<Vec<(Uuid, String)>> {
    tx.all(
        sql!(
            "select m.account_id, m.role
             from mandate m join account a on a.id = m.account_id
             where m.commune_id = $1 and a.closed_at is null"
        ),
        args![tx.scope()],
    )
    .await
}

pub(super) async fn insert_person(
    tx: &mut WriteTx,
    person: &Person,
    details: &Details,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into person (commune_id, id, name, folded, contact, created_at, phone,
                                 function, organisation)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ),
        args![
            tx.scope(),
            person.id,
            &person.name,
            base::fold::fold(&person.name),
            &person.contact,
            tx.now(),
            &details.phone,
            &details.function,
            &details.organisation
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn person(tx: &mut Reader, id: Id<Person>) -> Result<Option<Person>> {
    tx.first(
        sql!("select id, name, contact from person where commune_id = $1 and id = $2"),
        args![tx.scope(), id],
    )
    .await
}

pub(super) async fn empty_person(tx: &mut WriteTx, id: Id<Person>) -> Result<()> {
    tx.run(
        sql!(
            "update person set name = '', folded = '', contact = '', phone = '', function = '',
                               organisation = '', erased_at = $3
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id, tx.now()],
    )
    .await
    .map(drop)
}

pub(super) async fn rename_person(tx: &mut WriteTx, id: Id<Person>, name: &str) -> Result<()> {
    tx.run(
        sql!("update person set name = $3, folded = $4 where commune_id = $1 and id = $2"),
        args![tx.scope(), id, name, base::fold::fold(name)],
    )
    .await?;
    Ok(())
}

pub(super) async fn reach_person(
    tx: &mut WriteTx,
    id: Id<Person>,
    contact: &str,
    details: &Details,
) -> Result<()> {
    tx.run(
        sql!(
            "update person set contact = $3, phone = $4, function = $5, organisation = $6
             where commune_id = $1 and id = $2"
        ),
        args![tx.scope(), id, contact, &details.phone, &details.function, &details.organisation],
    )
    .await
    .map(drop)
}

/// A language word of a row; rows written by older binaries fall back to Arabic.
pub(super) fn lang(code: &str) -> Lang {
    code.parse().unwrap_or(Lang::Ar)
}
