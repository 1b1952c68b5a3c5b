//! What was told to whom, and sending what waits.

use base::Action;
use civic::notices::{commands, queries};

use super::pages::Told;
use crate::{
    answer::{self, Answer},
    context::RequestContext,
};

/// The latest notices.
pub(super) async fn page(context: RequestContext) -> Answer {
    let mut tx = context.read().await?;
    let notices = queries::latest(&mut tx, &context.actor).await?;
    answer::page(&Told {
        l: context.l,
        frame: context.office_frame(context.l.t("notices-title")),
        from: context.site.options().mail_from.clone(),
        sends: context.actor.may(Action::PrepareWorkshop, context.place()?),
        notices,
    })
}

/// Sends the mail that waits.
pub(super) async fn send(context: RequestContext) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?);
    if context.site.options().mail_from.is_some() {
        commands::send_waiting(db, &context.actor, commune).await?;
    }
    Ok(answer::go(&context.here("/office/notices")))
}
