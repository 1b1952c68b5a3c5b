//! Opening accounts, signing in and out, entering a person.

use base::{Actor, Error, Id, Lang, LocalText, Result, Role, contact, policy, visible};
use db::{Database, INSTALLATION, WriteTx, secret};

use super::{
    Account, Happened, Person, Scope,
    password::{hash, verify},
    rules, store as rows,
};

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

/// Opens an account. A commune's focal point opens those of the commune, the
/// command line any.
pub async fn open_account(
    db: &Database,
    actor: &Actor,
    input: OpenAccount,
) -> Result<Id<policy::Account>> {
    require_to_open(actor, input.scope)?;
    rules::faults_of(&input.login, &input.password).check()?;
    let hashed = hash(input.password).await?;
    let mut tx = db.write(INSTALLATION).await?;
    let login = rules::tidy_login(&input.login);
    if rows::login_taken(&mut tx, &login).await? {
        return Err(Error::invalid("login", "fault-login-taken"));
    }
    let (label, lang) = (input.label, input.lang.to_string());
    let account = Account { id: tx.id(), login, label, lang };
    rows::insert_account(&mut tx, &account, &hashed).await?;
    let (programme, commune) = match input.scope {
        Scope::Programme(id) => (Some(id), None),
        Scope::Commune(id) => (None, Some(id)),
    };
    rows::insert_mandate(&mut tx, account.id, input.role, programme, commune).await?;
    let opened = Happened::AccountOpened { account: account.id.uuid(), role: input.role };
    tx.commit(actor, opened).await?;
    Ok(account.id)
}

fn require_to_open(actor: &Actor, scope: Scope) -> Result<()> {
    match scope {
        Scope::Programme(id) => {
            actor.require(base::Action::SteerProgramme, base::Place::Programme(id))
        }
        Scope::Commune(id) => actor.require(base::Action::KeepCommune, base::Place::Commune(id)),
    }
}

/// A session just opened.
#[derive(Debug)]
pub struct SignedIn {
    /// The token for the cookie; only its digest is stored.
    pub token: String,
    /// The account's language.
    pub lang: Lang,
}

/// Signs in with login and password. A wrong login and a wrong password are
/// the same refusal and take the same time.
pub async fn sign_in(db: &Database, login: &str, password: &str) -> Result<SignedIn> {
    let login = rules::tidy_login(login);
    // Read before the change: hashing takes its time, and other changes must not wait for it.
    let found = rows::credentials(&mut db.read(INSTALLATION).await?, &login).await?;
    let hash = found.as_ref().map(|found| found.password.clone());
    let right = verify(password.to_owned(), hash).await?;
    let Some(account) = found.filter(|_| right) else {
        return Err(Error::invalid("password", "fault-sign-in"));
    };
    let lang = rows::lang(&account.lang);
    let mut tx = db.write(INSTALLATION).await?;
    let token = secret::token();
    let expires_at = tx.now().plus_days(rules::SESSION_DAYS);
    rows::delete_expired_sessions(&mut tx).await?;
    rows::insert_session(&mut tx, secret::digest(&token), account.id, expires_at).await?;
    let actor = Actor::signed_in(account.id, Vec::new(), lang);
    tx.commit(&actor, Happened::SignedIn { account: account.id.uuid() }).await?;
    Ok(SignedIn { token, lang })
}

/// Ends a session; ending one that is gone is no fault.
pub async fn sign_out(db: &Database, actor: &Actor, token: &str) -> Result<()> {
    let mut tx = db.write(INSTALLATION).await?;
    if let Some((account,)) = rows::delete_session(&mut tx, secret::digest(token)).await? {
        tx.commit(actor, Happened::SignedOut { account }).await?;
    }
    Ok(())
}

/// Enters a person within a change that another room makes.
pub async fn enter_person(tx: &mut WriteTx, name: &str, contact: &str) -> Result<Id<Person>> {
    let contact =
        contact::tidy(contact).ok_or_else(|| Error::invalid("contact", "fault-mail-address"))?;
    let person = Person { id: tx.id(), name: visible(name).to_owned(), contact };
    rows::insert_person(tx, &person).await?;
    Ok(person.id)
}

/// Gives a person a name within a change that another room makes.
pub async fn name_person(tx: &mut WriteTx, person: Id<Person>, name: &str) -> Result<()> {
    rows::rename_person(tx, person, visible(name)).await
}

/// Corrects a person's name and how to reach them within a change that another
/// room makes.
pub async fn correct_person(
    tx: &mut WriteTx,
    person: Id<Person>,
    name: &str,
    contact: &str,
) -> Result<()> {
    rows::rename_person(tx, person, visible(name)).await?;
    rows::reach_person(tx, person, visible(contact)).await
}

/// Erases a person's name and contact within a change that another room makes.
pub async fn forget_person(tx: &mut WriteTx, person: Id<Person>) -> Result<()> {
    rows::empty_person(tx, person).await
}
