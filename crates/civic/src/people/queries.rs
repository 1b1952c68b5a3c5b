//! Reading who acts, who works here, and what somebody's own account shows.

use std::collections::HashSet;

use base::{Action, Actor, Error, Id, Instant, Lang, LocalText, Place, Result, policy};
use db::{Reader, secret};

use super::{Duty, Keeping, Person, Scope, Session, second_step, store as rows};

/// Somebody signed in: who acts, and how their account is called.
#[derive(Debug, Clone)]
pub struct Presence {
    /// Who acts.
    pub actor: Actor,
    /// How the account is called.
    pub label: LocalText,
    /// When the session was last noted as used.
    pub seen_at: Instant,
    /// Whether signing in asks for a second step.
    pub second_step: bool,
}

/// Who is behind a session's token; nobody when it ended, or waits for its second step.
pub async fn presence(
    tx: &mut Reader,
    token: &str,
    now: Instant,
    lang: Lang,
) -> Result<Option<Presence>> {
    let held = rows::mandates(tx, secret::digest(token), now).await?;
    let Some(first) = held.first() else { return Ok(None) };
    let mandates = held.iter().filter_map(mandate).collect();
    Ok(Some(Presence {
        actor: Actor::signed_in(first.account_id, mandates, lang),
        label: first.label.clone(),
        seen_at: first.seen_at,
        second_step: first.totp_since.is_some(),
    }))
}

fn mandate(held: &rows::Held) -> Option<policy::Mandate> {
    let role = held.role.as_deref()?.parse().ok()?;
    let place = match (held.programme_id, held.commune_id) {
        (Some(programme), _) => Place::Programme(Id::new(programme)),
        (_, Some(commune)) => Place::Commune(Id::new(commune)),
        _ => return None,
    };
    Some(policy::Mandate { role, place })
}

/// An account with its duties in one place.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The account.
    pub keeping: Keeping,
    /// Its duties here, past ones too.
    pub duties: Vec<Duty>,
}

/// Everybody who holds, held or will hold a duty here, for those who keep the accounts.
pub async fn kept_accounts(tx: &mut Reader, actor: &Actor, scope: Scope) -> Result<Vec<Kept>> {
    actor.require(Action::KeepAccounts, scope.place())?;
    let keepings = rows::keepings(tx, scope).await?;
    let duties = rows::duties(tx, scope).await?;
    let of = |keeping: &Keeping| {
        let own = |duty: &&Duty| duty.account_id == keeping.account.id;
        duties.iter().filter(own).cloned().collect()
    };
    Ok(keepings.into_iter().map(|keeping| Kept { duties: of(&keeping), keeping }).collect())
}

/// One of them.
pub async fn kept_account(
    tx: &mut Reader,
    actor: &Actor,
    scope: Scope,
    id: Id<policy::Account>,
) -> Result<Kept> {
    let all = kept_accounts(tx, actor, scope).await?;
    all.into_iter().find(|one| one.keeping.account.id == id).ok_or(Error::NotFound)
}

/// What somebody's own account shows.
#[derive(Debug, Clone)]
pub struct Own {
    /// The account.
    pub keeping: Keeping,
    /// Its sessions, the latest seen first.
    pub sessions: Vec<Session>,
    /// How many codes are left that stand in for the second step.
    pub recovery_codes: i64,
}

/// One's own account.
pub async fn own(tx: &mut Reader, actor: &Actor, now: Instant) -> Result<Own> {
    let account = actor.account().ok_or(Error::NotFound)?;
    let keeping = rows::by_id(tx, account).await?.ok_or(Error::NotFound)?;
    let sessions = rows::sessions(tx, account, now).await?;
    Ok(Own { keeping, sessions, recovery_codes: rows::recovery_codes(tx, account).await? })
}

/// Whose session waits for its second step.
pub async fn waiting(
    tx: &mut Reader,
    token: &str,
    now: Instant,
) -> Result<Option<Id<policy::Account>>> {
    let found = rows::waiting(tx, secret::digest(token), now).await?;
    Ok(found.map(|(account,)| account))
}

/// Whether somebody signs in by this.
pub async fn is_account(tx: &mut Reader, login: &str) -> Result<bool> {
    Ok(rows::by_login(tx, login).await?.is_some())
}

/// The digest by which a session is named.
#[must_use]
pub fn session_name(token: &str) -> [u8; 32] {
    secret::digest(token)
}

/// The code that a telephone with this key would show now.
#[must_use]
pub fn second_code(written: &str, now: Instant) -> Option<String> {
    second_step::code_now(written, now)
}

/// How many people with an account may do something in a commune.
pub async fn how_many_may(tx: &mut Reader, action: Action) -> Result<usize> {
    let held = rows::held_here(tx).await?;
    let may = held
        .into_iter()
        .filter(|(_, role)| policy::allowed(action).iter().any(|allowed| allowed.word() == role));
    Ok(may.map(|(account, _)| account).collect::<HashSet<_>>().len())
}

/// A person, for a room that has asked for the permission; their name and
/// contact are empty once erased.
pub async fn person(tx: &mut Reader, id: Id<Person>) -> Result<Option<Person>> {
    rows::person(tx, id).await
}
