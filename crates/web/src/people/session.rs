//! A session while it is used.

use base::Role;
use civic::people::{commands, queries::Presence, rules};

use crate::site::Site;

/// Whether a duty that somebody holds asks for a second step, and they have none yet.
pub(crate) fn owes_second_step(site: &Site, who: &Presence) -> bool {
    let asked = |role| [Role::FocalPoint, Role::ProgrammeOfficer].contains(&role);
    let holds = who.actor.mandates.iter().any(|held| asked(held.role));
    site.options().second_step && holds && !who.second_step
}

/// Lets a session that is used last on; a page is shown also where that fails.
/// On the laptop of a hall a session ends with the day.
pub(crate) async fn keep_on(site: &Site, token: &str, who: &Presence) {
    let fresh = site.db().now().0 - who.seen_at.0 < rules::SEEN_ANEW;
    if fresh || site.options().hall.is_some() {
        return;
    }
    if let Err(error) = commands::prolong(site.db(), &who.actor, token).await {
        tracing::warn!(%error, "a session's use could not be noted");
    }
}
