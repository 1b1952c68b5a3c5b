//! What accounts leave behind when their time has come.

use base::{Id, Instant, Result, policy::Account};
use db::{Reader, WriteTx, args, sql};

/// How the login of an erased account begins; its identity follows, because no
/// two accounts have one login.
const ERASED: &str = "erased-";

pub(in crate::people) async fn delete_expired_codes(tx: &mut WriteTx) -> Result<u64> {
    tx.run(sql!("delete from account_code where expires_at < $1"), args![tx.now()]).await
}

/// Accounts closed before a moment that are still called something.
pub(in crate::people) async fn closed_before(
    tx: &mut Reader,
    before: Instant,
) -> Result<Vec<(Id<Account>,)>> {
    tx.all(
        sql!(
            "select id from account where closed_at < $1 and label_ar <> '—'
             order by id limit 500"
        ),
        args![before],
    )
    .await
}

/// Empties an account, and deletes with what it signed in.
pub(in crate::people) async fn empty_account(tx: &mut WriteTx, id: Id<Account>) -> Result<()> {
    let login = format!("{ERASED}{id}");
    tx.run(
        sql!("update account set login = $2, label_ar = '—', label_fr = '—' where id = $1"),
        args![id, &login],
    )
    .await?;
    tx.run(sql!("delete from credential where account_id = $1"), args![id]).await?;
    tx.run(sql!("delete from recovery_code where account_id = $1"), args![id]).await.map(drop)
}
