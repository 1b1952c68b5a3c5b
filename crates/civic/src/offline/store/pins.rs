//! Statements on the numbers by which people sign in on the laptop.

use base::{Id, Instant, LocalText, Result, Role, columns, policy};
use db::{Reader, WriteTx, args, sql};

use crate::workshop::Workshop;

/// Somebody who runs the day.
#[derive(sqlx::FromRow)]
pub(in crate::offline) struct Runner {
    pub(in crate::offline) id: Id<policy::Account>,
    pub(in crate::offline) login: String,
    #[sqlx(flatten, try_from = "columns::Label")]
    pub(in crate::offline) label: LocalText,
    pub(in crate::offline) role: Role,
}

/// Those who hold a duty of the commune in this moment, by duty and login.
pub(in crate::offline) async fn runners(tx: &mut Reader, now: Instant) -> Result<Vec<Runner>> {
    tx.all(
        sql!(
            "select a.id, a.login, a.label_ar, a.label_fr, m.role
             from mandate m join account a on a.id = m.account_id
             where m.commune_id = $1 and m.since <= $2 and (m.ends_at is null or m.ends_at > $2)
                   and a.closed_at is null and a.suspended_at is null
             order by m.role, a.login"
        ),
        args![tx.scope(), now],
    )
    .await
}

/// Keeps the hash of somebody's number; a former one ends.
pub(in crate::offline) async fn set_pin(
    tx: &mut WriteTx,
    workshop: Id<Workshop>,
    account: Id<policy::Account>,
    pin: &str,
    ends_at: Instant,
) -> Result<()> {
    tx.run(
        sql!(
            "insert into day_pin (commune_id, workshop_id, account_id, pin, ends_at)
             values ($1, $2, $3, $4, $5)
             on conflict (commune_id, workshop_id, account_id)
             do update set pin = excluded.pin, ends_at = excluded.ends_at"
        ),
        args![tx.scope(), workshop, account, pin, ends_at],
    )
    .await
    .map(drop)
}

/// Deletes the numbers that ended before a moment; gives how many.
pub(in crate::offline) async fn delete_pins(tx: &mut WriteTx, before: Instant) -> Result<u64> {
    tx.run(
        sql!("delete from day_pin where commune_id = $1 and ends_at < $2"),
        args![tx.scope(), before],
    )
    .await
}

/// What signing in on the laptop needs of an account.
#[derive(sqlx::FromRow)]
pub(in crate::offline) struct Pin {
    pub(in crate::offline) account_id: Id<policy::Account>,
    pub(in crate::offline) pin: String,
    pub(in crate::offline) ends_at: Instant,
    pub(in crate::offline) lang: String,
}

/// The number of an account that opens at this moment: it ends with its time
/// and with the closing of the workshop.
pub(in crate::offline) async fn pin(
    tx: &mut Reader,
    workshop: Id<Workshop>,
    login: &str,
    now: Instant,
) -> Result<Option<Pin>> {
    tx.first(
        sql!(
            "select p.account_id, p.pin, p.ends_at, a.lang
             from day_pin p
             join account a on a.id = p.account_id
             join workshop w on w.commune_id = p.commune_id and w.id = p.workshop_id
             where p.commune_id = $1 and p.workshop_id = $2 and a.login = $3 and p.ends_at > $4
                   and w.closed_at is null and a.closed_at is null and a.suspended_at is null"
        ),
        args![tx.scope(), workshop, login, now],
    )
    .await
}
