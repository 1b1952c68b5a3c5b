//! What was done to a workshop in public, in words: shown wherever the workshop
//! is, to everybody alike.

use askama::Template;
use base::{Id, Result};
use civic::workshop::{Change, ChangeKind, Workshop, WorkshopState, queries};
use db::Reader;
use press::{Msg, Translator};

use super::page_head;

/// What was done to a workshop, the last first.
#[derive(Debug, Clone, Template)]
#[template(path = "workshop/changes.html")]
pub(crate) struct Changes {
    pub(super) l: &'static Translator,
    /// The language of the reasons.
    pub(super) tag: &'static str,
    pub(super) state: WorkshopState,
    pub(super) changes: Vec<Change>,
}

impl askama::filters::HtmlSafe for Changes {}

impl Changes {
    /// Reads what was done.
    pub(crate) async fn read(
        l: &'static Translator,
        tx: &mut Reader,
        workshop: &Workshop,
    ) -> Result<Self> {
        let id: Id<Workshop> = workshop.id;
        let changes = queries::changes(tx, id).await?;
        Ok(Self { l, tag: page_head::tag(&workshop.lang), state: workshop.state, changes })
    }

    /// What put the workshop off or cancelled it, where it stands so.
    fn standing(&self) -> Option<&Change> {
        let kind = match self.state {
            WorkshopState::Cancelled => ChangeKind::Cancelled,
            WorkshopState::Postponed => ChangeKind::Postponed,
            _ => return None,
        };
        self.changes.iter().find(|change| change.kind == kind)
    }

    /// What has a reason or another day: that it was shown goes without saying.
    fn told(&self) -> Vec<&Change> {
        self.changes.iter().filter(|change| change.kind != ChangeKind::Shown).collect()
    }

    /// Which day became which.
    fn days(&self, change: &Change) -> Option<Msg> {
        let was = self.l.date(change.was_on);
        match (change.kind, change.held_on) {
            (ChangeKind::Postponed, None) => Some(self.l.msg("workshop-did-open").s("from", was)),
            (_, Some(day)) if day != change.was_on => {
                Some(self.l.msg("workshop-did-day").s("from", was).s("to", self.l.date(day)))
            }
            _ => None,
        }
    }
}

/// A workshop that was put off, and stands as it is said.
pub(crate) fn sample(lang: base::Lang, state: WorkshopState) -> Changes {
    let put_off = Change {
        id: Id::new(uuid::Uuid::from_u128(9)),
        kind: ChangeKind::Postponed,
        reason: "القاعة غير متاحة في اليوم المعلن".into(),
        was_on: jiff::civil::date(2023, 10, 25),
        held_on: None,
        changed_at: base::Instant(1_698_100_000_000),
    };
    Changes { l: Translator::of(lang), tag: "ar-MA", state, changes: vec![put_off] }
}
