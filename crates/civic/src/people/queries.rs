//! Reading who acts and who works here.

use std::collections::HashSet;

use base::{
    Action, Actor, Id, Lang, LocalText, Place, Result, columns,
    policy::{self, Mandate},
};
use db::{Reader, secret};

use super::{Person, store as rows};

/// Somebody who holds a mandate in a commune.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Colleague {
    /// What they type to sign in.
    pub login: String,
    /// How the account is called.
    #[sqlx(flatten, try_from = "columns::Label")]
    pub label: LocalText,
    /// The role's word.
    pub role: String,
}

/// Somebody signed in: who acts, and how their account is called.
#[derive(Debug, Clone)]
pub struct Presence {
    /// Who acts.
    pub actor: Actor,
    /// How the account is called.
    pub label: LocalText,
}

/// Who is behind a session's token; nobody when it ended.
pub async fn presence(
    tx: &mut Reader,
    token: &str,
    now: base::Instant,
    lang: Lang,
) -> Result<Option<Presence>> {
    let held = rows::mandates(tx, secret::digest(token), now).await?;
    let Some(first) = held.first() else { return Ok(None) };
    let mandates = held.iter().filter_map(mandate).collect();
    Ok(Some(Presence {
        actor: Actor::signed_in(first.account_id, mandates, lang),
        label: first.label.clone(),
    }))
}

fn mandate(held: &rows::Held) -> Option<Mandate> {
    let role = held.role.as_deref()?.parse().ok()?;
    let place = match (held.programme_id, held.commune_id) {
        (Some(programme), _) => Place::Programme(Id::new(programme)),
        (_, Some(commune)) => Place::Commune(Id::new(commune)),
        _ => return None,
    };
    Some(Mandate { role, place })
}

/// Who works in a commune.
pub async fn colleagues(tx: &mut Reader, actor: &Actor) -> Result<Vec<Colleague>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::accounts(tx).await
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
