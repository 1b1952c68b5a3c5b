//! Closing the workshop: what is missing, then the confirmation.

use askama::Template;
use civic::workshop::{
    Sitting,
    outcome::{attendance::Attendance, commands, queries},
    table::queries::{Waiting, waiting},
};
use press::{Shell, Tongue};

use super::Desk;
use crate::{
    answer::{self, Answer},
    form::Sent,
    visit::Visit,
    workshop::outcome::{Address, id},
};

/// What is there and what is missing.
#[derive(Template)]
#[template(path = "outcome/close.html")]
pub(in crate::workshop) struct ClosePage {
    pub(in crate::workshop) l: &'static Tongue,
    pub(in crate::workshop) shell: Shell,
    pub(in crate::workshop) desk: Desk,
    pub(in crate::workshop) attendance: Attendance,
    /// What waits at the table: open votes, objections, parked items.
    pub(in crate::workshop) waiting: Waiting,
    /// The public page, once closed.
    pub(in crate::workshop) public: String,
}

impl ClosePage {
    /// The sessions whose synthesis is asked for.
    fn feeding(&self) -> impl Iterator<Item = &Sitting> {
        self.desk.outcome.worked().filter(|sitting| sitting.feeds.is_some())
    }

    /// Whether nothing keeps the workshop from closing.
    fn is_ready(&self) -> bool {
        self.desk.outcome.workshop.opened_at.is_some()
            && self.desk.outcome.without_synthesis().is_empty()
    }
}

/// The page.
pub(in crate::workshop) async fn page(visit: Visit, address: Address) -> Answer {
    let (shell, desk) = Desk::open(&visit, &address.2, "close").await?;
    let workshop = desk.outcome.workshop.id;
    let mut tx = visit.read().await?;
    let attendance = queries::attendance(&mut tx, &visit.actor, workshop).await?;
    let waiting = waiting(&mut tx, workshop).await?;
    let public = visit.here(&format!("/workshops/{workshop}"));
    answer::page(&ClosePage { l: desk.l, shell, desk, attendance, waiting, public })
}

/// Closes the workshop and comes back to its page, where the minutes are.
pub(in crate::workshop) async fn close(visit: Visit, address: Address, _sent: Sent) -> Answer {
    let workshop = id(&address.2)?;
    let store = visit.site.store();
    commands::close_workshop(store, &visit.actor, visit.commune()?, workshop).await?;
    Ok(answer::go(&visit.here(&format!("/office/workshops/{workshop}/close"))))
}
