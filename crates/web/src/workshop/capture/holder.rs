//! Whoever holds a group's key. There is no account: the link is the way in.

use base::{Actor, Id, Result};
use civic::workshop::{WorkingGroup, outcome::queries};
use press::Shell;

use crate::visit::Visit;

/// Whoever holds a group's key, at its table.
pub(super) struct Holder {
    pub(super) actor: Actor,
    pub(super) group: Id<WorkingGroup>,
    /// The group's page.
    pub(super) back: String,
}

impl Holder {
    /// The group that a key opens, which is thereby in contact.
    pub(super) async fn of(visit: &Visit, key: &str) -> Result<Self> {
        let commune = visit.commune()?;
        let mut tx = visit.read().await?;
        let now = visit.site.store().now();
        let group = queries::by_key(&mut tx, key, now).await?;
        visit.site.contacts().heard(group.uuid(), now);
        let actor = Actor::rapporteur(commune, group.uuid(), visit.lang);
        Ok(Self { actor, group, back: visit.here(&format!("/group/{key}")) })
    }

    /// Tells the group's other phones that there is something new.
    pub(super) fn ring(&self, visit: &Visit) {
        visit.site.contacts().ring(self.group.uuid());
    }
}

/// The frame of a group's pages.
pub(super) fn shell(visit: &Visit, number: i64) -> Shell {
    let title = visit.l.msg("outcome-group").n("number", number);
    let shell = visit.bare_shell(title).stage();
    match visit.unit() {
        Ok(unit) => shell.commune(visit.town(), &unit.slug, None),
        Err(_) => shell,
    }
}
