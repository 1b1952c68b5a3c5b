//! Reading who acts and who works here.

use base::{
    Action, Actor, Id, Lang, Place, Result,
    policy::{Commune, Mandate},
};
use store::{ReadTx, secret};

use super::{Account, store as rows};

/// Somebody who holds a mandate in a commune.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Colleague {
    /// What they type to sign in.
    pub login: String,
    /// How the account is called in Arabic.
    pub label_ar: String,
    /// How the account is called in French.
    pub label_fr: String,
    /// The role's word.
    pub role: String,
}

/// The actor behind a session's token; nobody when it ended.
pub async fn actor(
    tx: &mut ReadTx,
    token: &str,
    now: base::Instant,
    lang: Lang,
) -> Result<Option<Actor>> {
    let held = rows::mandates(tx, secret::digest(token), now).await?;
    let Some(first) = held.first() else { return Ok(None) };
    let mandates = held.iter().filter_map(mandate).collect();
    Ok(Some(Actor::signed_in(first.account_id, mandates, lang)))
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

/// The account of a signed-in actor.
pub async fn account(tx: &mut ReadTx, actor: &Actor) -> Result<Option<Account>> {
    match actor.account() {
        Some(id) => rows::account(tx, id).await.map(Some),
        None => Ok(None),
    }
}

/// Who works in a commune.
pub async fn colleagues(
    tx: &mut ReadTx,
    actor: &Actor,
    commune: Id<Commune>,
) -> Result<Vec<Colleague>> {
    actor.require(Action::SeeOffice, Place::Commune(commune))?;
    rows::accounts(tx, commune).await
}
