//! The place whose accounts are kept: the commune of the address, or the
//! programme of whoever is signed in.

use base::{Action, Error, Place, Result};
use civic::people::Scope;
use press::PageFrame;

use crate::context::RequestContext;

/// A place whose accounts are kept, and where its pages are.
pub(super) struct Space {
    pub(super) scope: Scope,
    /// The address of the list.
    pub(super) home: String,
}

impl Space {
    pub(super) fn of(context: &RequestContext) -> Result<Self> {
        if let Ok(commune) = context.commune() {
            let home = context.here("/office/accounts");
            return Ok(Self { scope: Scope::Commune(commune), home });
        }
        let programme = context.actor.mandates.iter().find_map(|held| match held.place {
            Place::Programme(id) if context.actor.may(Action::KeepAccounts, held.place) => Some(id),
            _ => None,
        });
        let scope = Scope::Programme(programme.ok_or(Error::NotFound)?);
        Ok(Self { scope, home: format!("/{}/programme/accounts", context.lang) })
    }

    /// The frame of a page of its accounts.
    pub(super) fn frame(
        &self,
        context: &RequestContext,
        title: impl std::fmt::Display,
    ) -> PageFrame {
        match self.scope {
            Scope::Commune(_) => context.office_frame(title),
            Scope::Programme(_) => context.bare_frame(title).private().desk(),
        }
    }
}
