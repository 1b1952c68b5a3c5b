//! Closing the workshop: what is missing, then the confirmation.

use askama::Template;
use base::Id;
use civic::{
    plenary::queries::{Waiting, waiting},
    synthesis::{attendance::Attendance, queries},
    workshop::{Session, Workshop},
};
use press::{PageFrame, Translator};

use super::Desk;
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
};

/// What is there and what is missing.
#[derive(Template)]
#[template(path = "synthesis/close.html")]
pub(crate) struct ClosePage {
    pub(crate) l: &'static Translator,
    pub(crate) frame: PageFrame,
    pub(crate) desk: Desk,
    pub(crate) attendance: Attendance,
    /// What waits at the table: open votes, objections, parked items.
    pub(crate) waiting: Waiting,
    /// The public page, once closed.
    pub(crate) public: String,
}

impl ClosePage {
    /// The sessions whose synthesis is asked for.
    fn feeding(&self) -> impl Iterator<Item = &Session> {
        self.desk.outcome.worked().filter(|session| session.feeds.is_some())
    }

    /// Whether nothing keeps the workshop from closing.
    fn is_ready(&self) -> bool {
        self.desk.outcome.workshop.opened_at.is_some()
            && self.desk.outcome.without_synthesis().is_empty()
    }
}

/// The page.
pub(crate) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let (frame, desk) = Desk::open(&context, &mut tx, workshop, "close").await?;
    let attendance = queries::attendance(&mut tx, &context.actor, workshop).await?;
    let waiting = waiting(&mut tx, workshop).await?;
    let public = context.here(&format!("/workshops/{workshop}"));
    answer::page(&ClosePage { l: desk.l, frame, desk, attendance, waiting, public })
}

/// Closes the workshop and comes back to its page, where the minutes are.
pub(crate) async fn close(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let db = context.site.db();
    civic::minutes::commands::close_workshop(db, &context.actor, context.commune()?, workshop)
        .await?;
    Ok(answer::go(&context.here(&format!("/office/workshops/{workshop}/close"))))
}
