//! Signing in, in one step or two, and out.

use base::{Actor, Error, Id, Instant, Lang, Result, policy};
use db::{Database, INSTALLATION, secret};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::people::{
    Happened,
    password::verify,
    rules, second_step,
    store::{self as rows, Opening},
};

/// What somebody gives to sign in.
#[derive(Debug, Clone, Copy)]
pub struct SignIn<'a> {
    /// What names the account.
    pub login: &'a str,
    /// The password.
    pub password: &'a str,
    /// On what it is typed, in words; empty where nothing told it.
    pub device: &'a str,
}

/// A session just opened.
#[derive(Debug)]
pub struct SignedIn {
    /// The token for the cookie; only its digest is stored.
    pub token: String,
    /// The account's language.
    pub lang: Lang,
    /// Whether a second step is asked before it opens anything.
    pub waits: bool,
    /// By what the account knows this device when it comes again.
    pub device: String,
}

/// Signs in with login and password. A wrong login and a wrong password are
/// the same refusal and take the same time.
pub async fn sign_in(db: &Database, input: SignIn<'_>) -> Result<SignedIn> {
    let login = rules::tidy_login(input.login);
    // Read before the change: hashing takes its time, and other changes must not wait for it.
    let found =
        rows::credentials(&mut db.read(INSTALLATION).await?, rows::Of::Login(&login)).await?;
    let hash = found.as_ref().map(|found| found.password.clone());
    let right = verify(input.password.to_owned(), hash).await?;
    let Some(account) = found.filter(|_| right) else {
        return Err(Error::invalid("password", "fault-sign-in"));
    };
    let waits = account.totp_key.is_some();
    let proved = Proved {
        account: account.id,
        lang: rows::lang(&account.lang),
        device: input.device,
        waits,
        until: session_end(db.now(), waits),
        secret: &account.password,
    };
    open_session(db, proved).await
}

const fn session_end(now: Instant, waits: bool) -> Instant {
    if waits { Instant(now.0 + rules::SECOND_STEP) } else { now.plus_days(rules::SESSION_DAYS) }
}

/// An account that has just been proved to be somebody's.
pub(crate) struct Proved<'a> {
    /// The account.
    pub(crate) account: Id<policy::Account>,
    /// Its language.
    pub(crate) lang: Lang,
    /// On what it was proved, in words.
    pub(crate) device: &'a str,
    /// Whether a second step is still to come.
    pub(crate) waits: bool,
    /// Until when the session lasts.
    pub(crate) until: Instant,
    /// The stored hash by which it was proved: the mark of a known device ends with it.
    pub(crate) secret: &'a str,
}

/// Opens a session for it.
pub(crate) async fn open_session(db: &Database, proved: Proved<'_>) -> Result<SignedIn> {
    let Proved { account, lang, device, waits, until, secret } = proved;
    let mut tx = db.write(INSTALLATION).await?;
    rows::delete_expired_sessions(&mut tx).await?;
    let token = secret::token();
    let opening =
        Opening { token: secret::digest(&token), account, device, waits, expires_at: until };
    rows::insert_session(&mut tx, opening).await?;
    let actor = Actor::signed_in(account, Vec::new(), lang);
    tx.commit(&actor, Happened::SignedIn { account: account.uuid() }).await?;
    Ok(SignedIn { token, lang, waits, device: known_by(secret) })
}

/// Takes the second step: a code of the telephone, or one that stands in for it.
/// Each serves once. The session goes on under another token.
pub async fn confirm(db: &Database, token: &str, typed: &str) -> Result<String> {
    let wrong = || Error::invalid("code", "fault-second-code");
    let mut tx = db.write(INSTALLATION).await?;
    let (now, digest) = (tx.now(), secret::digest(token));
    let (account,) = rows::waiting(&mut tx, digest, now).await?.ok_or(Error::NotFound)?;
    let known =
        rows::credentials(&mut tx, rows::Of::Account(account)).await?.ok_or(Error::NotFound)?;
    let key = known.totp_key.unwrap_or_default();
    let right = match second_step::step_of(&key, typed, now, known.totp_step) {
        Some(step) => rows::use_step(&mut tx, account, step).await?,
        None => {
            let code = secret::digest(&secret::tidy_code(typed));
            rows::use_recovery_code(&mut tx, account, code).await?
        }
    };
    if !right {
        return Err(wrong());
    }
    let (renewed, until) = (secret::token(), tx.now().plus_days(rules::SESSION_DAYS));
    rows::renew_session(&mut tx, digest, secret::digest(&renewed), until).await?;
    let actor = Actor::signed_in(account, Vec::new(), rows::lang(&known.lang));
    tx.commit(&actor, Happened::SignedIn { account: account.uuid() }).await?;
    Ok(renewed)
}

/// Whether somebody signed in to the account from here before, since its
/// password was chosen. Such a device is never kept waiting by others' misses.
pub async fn is_known_device(db: &Database, login: &str, mark: &str) -> Result<bool> {
    let login = rules::tidy_login(login);
    let found =
        rows::credentials(&mut db.read(INSTALLATION).await?, rows::Of::Login(&login)).await?;
    let Some((nonce, _)) = mark.split_once('.') else { return Ok(false) };
    Ok(found.is_some_and(|found| {
        let own = signed(&found.password, nonce);
        // Digests are compared, so that the time tells nothing of the mark.
        secret::digest(&own) == secret::digest(mark)
    }))
}

/// A mark that only the account's own password hash can have signed: it ends
/// when the password is changed.
fn known_by(password_hash: &str) -> String {
    signed(password_hash, &secret::token())
}

fn signed(password_hash: &str, nonce: &str) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(password_hash.as_bytes()) else {
        return String::new();
    };
    mac.update(b"a known device ");
    mac.update(nonce.as_bytes());
    format!("{nonce}.{}", hex::encode(mac.finalize().into_bytes()))
}

/// Ends a session; ending one that is gone is no fault.
pub async fn sign_out(db: &Database, actor: &Actor, token: &str) -> Result<()> {
    let mut tx = db.write(INSTALLATION).await?;
    if let Some((account,)) = rows::delete_session(&mut tx, &secret::digest(token)).await? {
        tx.commit(actor, Happened::SignedOut { account }).await?;
    }
    Ok(())
}
