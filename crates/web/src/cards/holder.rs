//! Whoever holds a group's key. There is no account: the link is the way in.

use base::{Actor, Id, Result};
use civic::workshop::WorkingGroup;
use press::PageFrame;

use crate::context::RequestContext;

/// Whoever holds a group's key, at its table.
pub(super) struct Holder {
    pub(super) actor: Actor,
    pub(super) group: Id<WorkingGroup>,
    /// The group's page.
    pub(super) back: String,
}

impl Holder {
    /// The group that a key opens, which is thereby in contact.
    pub(super) async fn of(context: &RequestContext, key: &str) -> Result<Self> {
        let commune = context.commune()?;
        let mut tx = context.read().await?;
        let now = context.site.db().now();
        let group = civic::cards::queries::by_key(&mut tx, key, now).await?;
        context.site.contacts().heard(group.uuid(), now);
        let actor = Actor::rapporteur(commune, group.uuid(), context.lang);
        Ok(Self { actor, group, back: context.here(&format!("/group/{key}")) })
    }

    /// Tells the group's other phones that there is something new.
    pub(super) fn ring(&self, context: &RequestContext) {
        context.site.contacts().ring(self.group.uuid());
    }
}

/// The frame of a group's pages.
pub(super) fn frame(context: &RequestContext, number: i64) -> PageFrame {
    let title = context.l.msg("outcome-group").n("number", number);
    let frame = context.bare_frame(title).stage();
    match context.unit() {
        Ok(unit) => frame.commune(context.town(), &unit.slug, None),
        Err(_) => frame,
    }
}
