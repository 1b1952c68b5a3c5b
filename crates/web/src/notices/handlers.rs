//! What was told to whom, and sending what waits.

use base::Action;
use civic::notices::{commands, queries};

use super::pages::Told;
use crate::{
    answer::{self, Answer},
    form::Sent,
    visit::Visit,
};

/// The latest notices.
pub(super) async fn page(visit: Visit) -> Answer {
    let (mut tx, _commune) = (visit.read().await?, visit.commune()?);
    let notices = queries::latest(&mut tx, &visit.actor).await?;
    answer::page(&Told {
        l: visit.l,
        shell: visit.office_shell(visit.l.t("notices-title")),
        from: visit.site.options().mail_from.clone(),
        sends: visit.actor.may(Action::PrepareWorkshop, visit.place()?),
        notices,
    })
}

/// Sends the mail that waits.
pub(super) async fn send(visit: Visit, _: Sent) -> Answer {
    let (store, commune) = (visit.site.store(), visit.commune()?);
    if visit.site.options().mail_from.is_some() {
        commands::send_waiting(store, &visit.actor, commune).await?;
    }
    Ok(answer::go(&visit.here("/office/notices")))
}
