//! One-time codes, by which somebody chooses a password: the first one, or a
//! new one when it was forgotten. Only a code's digest is kept. A code is drawn
//! when its letter is printed or sent, so that none waits anywhere in clear.

use base::{Actor, Error, Faults, Id, Lang, Result, contact, policy};
use db::{Database, INSTALLATION, secret};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::accounts::whole;
use crate::people::{Account, Happened, Scope, password::hash, rules, store as rows};

/// The kind of the job that sends a one-time code by mail.
pub const CODE_BY_MAIL: &str = "people.code";

/// How many groups of signs a code has: 58 bits.
const GROUPS: usize = 3;

/// What the job is told: whose code, and nothing of the code.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct CodeLetter {
    /// The account.
    pub account: Uuid,
}

/// A code just drawn, for the letter that tells it.
#[derive(Debug)]
pub struct Coded {
    /// The code as people read it.
    pub code: String,
    /// Whose it is.
    pub account: Account,
    /// Whether the account was opened before: the letter then speaks of a new password.
    pub again: bool,
    /// In which language its pages are.
    pub lang: Lang,
}

/// Draws a code for a letter that is printed; a former one ends with it.
pub async fn code_for(
    db: &Database,
    actor: &Actor,
    scope: Scope,
    id: Id<policy::Account>,
) -> Result<Coded> {
    let (mut tx, keeping) = whole(db, actor, scope, id).await?;
    let code = secret::code(GROUPS);
    let until = tx.now().plus_days(rules::CODE_DAYS);
    rows::set_code(&mut tx, id, secret::digest(&code), until).await?;
    tx.commit(actor, Happened::CodeGiven { account: id.uuid(), mail: false }).await?;
    let lang = rows::lang(&keeping.account.lang);
    Ok(Coded { code, again: keeping.changed_at.is_some(), account: keeping.account, lang })
}

/// Lets a code go by mail to somebody whose account is kept here.
pub async fn send_code(
    db: &Database,
    actor: &Actor,
    scope: Scope,
    id: Id<policy::Account>,
) -> Result<()> {
    let (mut tx, keeping) = whole(db, actor, scope, id).await?;
    if contact::mail(&keeping.account.login).is_none() {
        return Err(Error::Refused("refused-login-no-mail"));
    }
    tx.enqueue(CODE_BY_MAIL, &CodeLetter { account: id.uuid() }, tx.now()).await?;
    tx.commit(actor, Happened::CodeGiven { account: id.uuid(), mail: true }).await.map(drop)
}

/// Lets a code go by mail to whoever says that they forgot their password. What
/// is answered does not tell whether there is such an account.
pub async fn forgot(db: &Database, login: &str) -> Result<()> {
    let login = rules::tidy_login(login);
    let mut tx = db.write(INSTALLATION).await?;
    let known = rows::by_login(&mut tx, &login).await?;
    let open = known.filter(|known| known.closed_at.is_none() && known.suspended_at.is_none());
    let Some(known) = open.filter(|_| contact::mail(&login).is_some()) else { return Ok(()) };
    let account = known.account.id.uuid();
    tx.enqueue(CODE_BY_MAIL, &CodeLetter { account }, tx.now()).await?;
    tx.commit(&Actor::system(), Happened::CodeGiven { account, mail: true }).await.map(drop)
}

/// Draws the code that a letter by mail is about to tell; nothing for an account
/// that was closed or suspended since.
pub async fn mail_code(db: &Database, letter: CodeLetter) -> Result<Option<Coded>> {
    let id = Id::new(letter.account);
    let mut tx = db.write(INSTALLATION).await?;
    let known = rows::by_id(&mut tx, id).await?;
    let open = known.filter(|known| known.closed_at.is_none() && known.suspended_at.is_none());
    let Some(known) = open else { return Ok(None) };
    let code = secret::code(GROUPS);
    let until = tx.now().plus_days(rules::CODE_DAYS);
    rows::set_code(&mut tx, id, secret::digest(&code), until).await?;
    let given = Happened::CodeGiven { account: letter.account, mail: true };
    tx.commit(&Actor::system(), given).await?;
    let lang = rows::lang(&known.account.lang);
    Ok(Some(Coded { code, again: known.changed_at.is_some(), account: known.account, lang }))
}

/// Chooses a password by a one-time code, which ends with it; whoever was signed
/// in by the account no longer is.
pub async fn choose_password(db: &Database, typed: &str, password: String) -> Result<()> {
    let digest = secret::digest(&secret::tidy_code(typed));
    let now = db.now();
    let whose = rows::account_of_code(&mut db.read(INSTALLATION).await?, digest, now).await?;
    let (account, login) = whose.ok_or_else(|| Error::invalid("code", "fault-account-code"))?;
    let mut faults = Faults::default();
    rules::password::check(&mut faults, &login, &password);
    faults.check()?;
    let hashed = hash(password).await?;
    let mut tx = db.write(INSTALLATION).await?;
    // Asked again within the change: a code serves once.
    let still = rows::account_of_code(&mut tx, digest, now).await?;
    still.ok_or_else(|| Error::invalid("code", "fault-account-code"))?;
    rows::delete_codes(&mut tx, account).await?;
    rows::set_password(&mut tx, account, &hashed).await?;
    rows::delete_sessions(&mut tx, account).await?;
    let actor = Actor::signed_in(account, Vec::new(), Lang::Ar);
    tx.commit(&actor, Happened::PasswordChosen { account: account.uuid() }).await.map(drop)
}
