//! Publishing what a commune asks of those who write in its space.

use base::{Action, Actor, CommuneId, Error, Faults, LocalText, Place, Result, visible};
use db::Database;

use super::super::{Happened, store as rows};

/// The longest text in one language, in characters.
pub const OWN_RULES_MOST: usize = 5_000;

/// Publishes the next version of a commune's own rules; the ones before it stay
/// to be read. Empty in both languages, only the rules of all hold. `known` is
/// the number of the last version as the form showed it.
pub async fn publish_own_rules(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    text: LocalText,
    known: i64,
) -> Result<i64> {
    actor.require(Action::KeepCommune, Place::Commune(commune))?;
    let mut faults = Faults::default();
    let (ar, fr) = (visible(&text.ar), visible(&text.fr));
    if ar.is_empty() && !fr.is_empty() {
        faults.add("rules_ar", "fault-required");
    }
    if fr.is_empty() && !ar.is_empty() {
        faults.add("rules_fr", "fault-required");
    }
    faults.too_long("rules_ar", ar, OWN_RULES_MOST);
    faults.too_long("rules_fr", fr, OWN_RULES_MOST);
    faults.check()?;
    let mut tx = db.write(commune).await?;
    let before = rows::own_rules(&mut tx).await?;
    let last = before.first();
    if last.map_or(0, |it| it.number) != known {
        return Err(Error::Stale);
    }
    if last.map_or(("", ""), |it| (&it.text.ar, &it.text.fr)) == (ar, fr) {
        return Err(Error::Refused("refused-rules-same"));
    }
    let number = known + 1;
    let id = rows::insert_own_rules(&mut tx, number, &text).await?;
    tx.commit(actor, Happened::RulesPublished { rules: id.uuid(), number }).await?;
    Ok(number)
}
