//! Opening accounts, inviting people to them, suspending and closing them.

use base::{Action, Actor, Error, Faults, Id, Lang, LocalText, Result, Role, contact, policy};
use db::{Database, INSTALLATION, Reader, WriteTx};

use super::{CODE_BY_MAIL, CodeLetter};
use crate::people::{
    Account, Happened, Keeping, Scope, Term,
    password::hash,
    rules::{self, duties},
    store as rows,
};

type AccountId = Id<policy::Account>;

/// A new account with its first mandate.
#[derive(Debug, Clone)]
pub struct OpenAccount {
    /// What will be typed to sign in.
    pub login: String,
    /// The password in clear; only its argon2id hash is kept.
    pub password: String,
    /// How the account is called, in Arabic and French.
    pub label: LocalText,
    /// The language of its pages.
    pub lang: Lang,
    /// The duty.
    pub role: Role,
    /// Where the duty is held.
    pub scope: Scope,
}

/// Opens an account whose password is known already: by the command line.
pub async fn open_account(db: &Database, actor: &Actor, input: OpenAccount) -> Result<AccountId> {
    actor.require(Action::KeepAccounts, input.scope.place())?;
    let login = rules::tidy_login(&input.login);
    let mut faults = Faults::default();
    if login.is_empty() {
        faults.add("login", "fault-required");
    }
    rules::password::check(&mut faults, &login, &input.password);
    faults.check()?;
    let hashed = hash(input.password).await?;
    let mut tx = db.write(INSTALLATION).await?;
    if rows::by_login(&mut tx, &login).await?.is_some() {
        return Err(Error::invalid("login", "fault-login-taken"));
    }
    let account = Account { id: tx.id(), login, label: input.label, lang: input.lang.to_string() };
    rows::insert_account(&mut tx, &account).await?;
    rows::set_password(&mut tx, account.id, &hashed).await?;
    let term = Term { since: tx.now(), ends_at: None };
    rows::insert_mandate(&mut tx, account.id, input.role, input.scope, term).await?;
    let opened = Happened::AccountOpened { account: account.id.uuid(), role: input.role };
    tx.commit(actor, opened).await?;
    Ok(account.id)
}

/// How somebody is told the code by which they choose their password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// By mail, to the address by which they sign in.
    Mail,
    /// By a letter that is printed and handed over.
    Letter,
}

/// Somebody invited to an account.
#[derive(Debug, Clone)]
pub struct Invite {
    /// What they will type to sign in: a mail address, or a word where they have none.
    pub login: String,
    /// How the account is called, in Arabic and French.
    pub label: LocalText,
    /// The language of its pages.
    pub lang: Lang,
    /// The duty.
    pub role: Role,
    /// Where it is held.
    pub scope: Scope,
    /// From when until when; from now where no beginning was said.
    pub term: Term,
    /// How they are told.
    pub way: Way,
}

/// Invites somebody: an account without a password, and its first mandate. Who
/// has an account already gets the mandate with it.
pub async fn invite(db: &Database, actor: &Actor, input: Invite) -> Result<AccountId> {
    actor.require(Action::KeepAccounts, input.scope.place())?;
    let login = rules::tidy_login(&input.login);
    let mut faults = Faults::default();
    check_invited(&mut faults, &input, &login);
    faults.check()?;
    let mut tx = db.write(input.scope.journal()).await?;
    let known = rows::by_login(&mut tx, &login).await?;
    let happened = match &known {
        Some(known) => {
            super::duties::give(&mut tx, known, input.role, input.scope, input.term).await?
        }
        None => open_invited(&mut tx, login, &input).await?,
    };
    let account = match (&known, &happened) {
        (Some(known), _) => known.account.id,
        (None, happened) => Id::new(db::Happened::subject(happened)),
    };
    let unopened = known.is_none_or(|known| known.changed_at.is_none());
    if unopened && input.way == Way::Mail {
        tx.enqueue(CODE_BY_MAIL, &CodeLetter { account: account.uuid() }, tx.now()).await?;
    }
    tx.commit(actor, happened).await?;
    Ok(account)
}

fn check_invited(faults: &mut Faults, input: &Invite, login: &str) {
    if login.is_empty() || login.contains(char::is_whitespace) {
        faults.add("login", "fault-login");
    } else if input.way == Way::Mail && contact::mail(login).is_none() {
        faults.add("login", "fault-login-mail");
    }
    if !input.scope.roles().contains(&input.role) {
        faults.add("role", "fault-choice-unknown");
    }
    duties::check_term(faults, input.term);
}

async fn open_invited(tx: &mut WriteTx, login: String, input: &Invite) -> Result<Happened> {
    let (label, lang) = (input.label.clone(), input.lang.to_string());
    let account = Account { id: tx.id(), login, label, lang };
    rows::insert_account(tx, &account).await?;
    rows::insert_mandate(tx, account.id, input.role, input.scope, input.term).await?;
    Ok(Happened::AccountOpened { account: account.id.uuid(), role: input.role })
}

/// Suspends an account: it opens nothing, and nobody stays signed in by it.
pub async fn suspend(db: &Database, actor: &Actor, scope: Scope, id: AccountId) -> Result<()> {
    let (mut tx, keeping) = whole(db, actor, scope, id).await?;
    goes(&mut tx, actor, scope, id).await?;
    if keeping.suspended_at.is_some() {
        return Ok(());
    }
    let now = tx.now();
    rows::suspend(&mut tx, id, Some(now)).await?;
    rows::delete_sessions(&mut tx, id).await?;
    tx.commit(actor, Happened::AccountSuspended { account: id.uuid() }).await.map(drop)
}

/// Takes a suspended account up again.
pub async fn resume(db: &Database, actor: &Actor, scope: Scope, id: AccountId) -> Result<()> {
    let (mut tx, keeping) = whole(db, actor, scope, id).await?;
    if keeping.suspended_at.is_none() {
        return Ok(());
    }
    rows::suspend(&mut tx, id, None).await?;
    tx.commit(actor, Happened::AccountResumed { account: id.uuid() }).await.map(drop)
}

/// Closes an account for good.
pub async fn close(db: &Database, actor: &Actor, scope: Scope, id: AccountId) -> Result<()> {
    let (mut tx, _) = whole(db, actor, scope, id).await?;
    goes(&mut tx, actor, scope, id).await?;
    rows::close(&mut tx, id).await?;
    rows::delete_sessions(&mut tx, id).await?;
    rows::delete_codes(&mut tx, id).await?;
    tx.commit(actor, Happened::AccountClosed { account: id.uuid() }).await.map(drop)
}

/// A change to a whole account, which may be made where all its duties are held.
pub(super) async fn whole(
    db: &Database,
    actor: &Actor,
    scope: Scope,
    id: AccountId,
) -> Result<(WriteTx, Keeping)> {
    actor.require(Action::KeepAccounts, scope.place())?;
    let mut tx = db.write(scope.journal()).await?;
    let keeping = kept(&mut tx, scope, id).await?;
    if keeping.closed_at.is_some() {
        return Err(Error::Refused("refused-account-closed"));
    }
    if rows::duties_elsewhere(&mut tx, id, scope).await? > 0 {
        return Err(Error::Refused("refused-account-elsewhere"));
    }
    Ok((tx, keeping))
}

/// An account that holds, held or will hold a duty here.
pub(super) async fn kept(tx: &mut Reader, scope: Scope, id: AccountId) -> Result<Keeping> {
    let here = rows::duties(tx, scope).await?.iter().any(|duty| duty.account_id == id);
    let keeping = rows::by_id(tx, id).await?;
    keeping.filter(|_| here).ok_or(Error::NotFound)
}

/// Refuses to take away one's own account, and the last that keeps the accounts here.
async fn goes(tx: &mut WriteTx, actor: &Actor, scope: Scope, id: AccountId) -> Result<()> {
    duties::not_own(actor.account(), id)?;
    let holders = rows::lasting_holders(tx, scope, scope.lead()).await?;
    duties::not_last(scope, &holders, |_, account| account == id.uuid())
}
