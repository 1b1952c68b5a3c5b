//! What somebody does with their own account: the password, the sessions, the
//! second step.

use base::{Actor, Error, Faults, Id, Result, policy};
use db::{Database, INSTALLATION, secret};

use crate::people::{
    Happened,
    password::{hash, verify},
    rules, second_step, store as rows,
};

/// Whose account this is.
fn own(actor: &Actor) -> Result<Id<policy::Account>> {
    actor.account().ok_or(Error::NotFound)
}

/// Another password.
#[derive(Debug)]
pub struct ChangePassword {
    /// The one until now.
    pub former: String,
    /// The new one.
    pub password: String,
    /// The session from which it is changed; it alone goes on.
    pub token: String,
}

/// Changes one's password; all other sessions end.
pub async fn change_password(db: &Database, actor: &Actor, input: ChangePassword) -> Result<()> {
    let account = own(actor)?;
    let (known, login) = {
        let mut tx = db.read(INSTALLATION).await?;
        let known = rows::credentials(&mut tx, rows::Of::Account(account)).await?;
        (known, rows::by_id(&mut tx, account).await?)
    };
    let login = login.map_or_else(String::new, |it| it.account.login);
    let mut faults = Faults::default();
    rules::password::check(&mut faults, &login, &input.password);
    faults.check()?;
    if !verify(input.former, known.map(|known| known.password)).await? {
        return Err(Error::invalid("former", "fault-password-former"));
    }
    let hashed = hash(input.password).await?;
    let mut tx = db.write(INSTALLATION).await?;
    rows::set_password(&mut tx, account, &hashed).await?;
    rows::delete_others(&mut tx, account, secret::digest(&input.token)).await?;
    tx.commit(actor, Happened::PasswordChosen { account: account.uuid() }).await.map(drop)
}

/// Ends one of one's sessions, named by its token's digest.
pub async fn end_session(db: &Database, actor: &Actor, digest: &[u8]) -> Result<()> {
    let account = own(actor)?;
    let mut tx = db.write(INSTALLATION).await?;
    match rows::delete_session(&mut tx, digest).await? {
        Some((whose,)) if whose == account.uuid() => {
            let ended = Happened::SessionsEnded { account: whose, sessions: 1 };
            tx.commit(actor, ended).await.map(drop)
        }
        // Somebody else's stays: the change is not kept.
        _ => Ok(()),
    }
}

/// Ends all one's sessions but the one from which it is asked.
pub async fn end_other_sessions(db: &Database, actor: &Actor, token: &str) -> Result<()> {
    let account = own(actor)?;
    let mut tx = db.write(INSTALLATION).await?;
    let sessions = rows::delete_others(&mut tx, account, secret::digest(token)).await?;
    let ended = Happened::SessionsEnded { account: account.uuid(), sessions };
    tx.commit(actor, ended).await.map(drop)
}

/// Lets a session last on, because it is used.
pub async fn prolong(db: &Database, actor: &Actor, token: &str) -> Result<()> {
    let mut tx = db.write(INSTALLATION).await?;
    let until = tx.now().plus_days(rules::SESSION_DAYS);
    if let Some((account,)) = rows::see_session(&mut tx, secret::digest(token), until).await? {
        tx.commit(actor, Happened::SessionProlonged { account }).await?;
    }
    Ok(())
}

/// A key for one's telephone, as it is typed or read from its picture. It counts
/// once a code made by it comes back.
#[must_use]
pub fn new_second_step() -> String {
    second_step::written(&second_step::key())
}

/// Sets the second step by a key and the code that the telephone makes of it.
/// Gives the codes that stand in for it, shown this once; former ones end.
pub async fn set_second_step(
    db: &Database,
    actor: &Actor,
    written: &str,
    typed: &str,
) -> Result<Vec<String>> {
    let account = own(actor)?;
    let key = second_step::read(written).ok_or(Error::NotFound)?;
    let mut tx = db.write(INSTALLATION).await?;
    let step = second_step::step_of(&key, typed, tx.now(), 0);
    let step = step.ok_or_else(|| Error::invalid("code", "fault-second-code"))?;
    rows::set_second_step(&mut tx, account, Some(key), step).await?;
    rows::delete_recovery_codes(&mut tx, account).await?;
    let codes: Vec<String> = (0..rules::RECOVERY_CODES).map(|_| secret::code(3)).collect();
    for code in &codes {
        rows::insert_recovery_code(&mut tx, account, secret::digest(code)).await?;
    }
    tx.commit(actor, Happened::SecondStepSet { account: account.uuid() }).await?;
    Ok(codes)
}
