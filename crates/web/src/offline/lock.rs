//! What may be done where: at home nothing that changes the day of a workshop
//! that is away; in the hall nothing of the rooms that stayed at home, whose
//! pages would be empty here and whose changes nobody would carry. Which is which
//! the route's declaration says.

use axum::{
    RequestExt,
    extract::Request,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Id, Result};
use civic::{evaluation, offline::queries, plenary, workshop::Workshop};
use db::Reader;

use crate::{
    address::{At, read},
    answer::{self, Fail},
    context::RequestContext,
    routes::{NamedBy, Route, Travels},
    site::Site,
};

/// Refuses what would change the day of a workshop that is away from here.
pub(crate) async fn lock(
    route: &Route,
    context: &RequestContext,
    request: &mut Request,
) -> Result<()> {
    let Travels::Day(by) = route.travels else { return Ok(()) };
    if request.method().is_safe() {
        return Ok(());
    }
    let At(name): At<String> = request.extract_parts().await.map_err(|Fail(error)| error)?;
    let mut tx = context.read().await?;
    let workshop = match named(context, &mut tx, by, &name).await {
        // What names nothing the handler answers in its own way.
        Err(Error::NotFound) => return Ok(()),
        named => named?,
    };
    match queries::is_away(&mut tx, workshop).await? {
        true => Err(Error::Refused("refused-in-the-hall")),
        false => Ok(()),
    }
}

/// The workshop that an address names.
async fn named(
    context: &RequestContext,
    tx: &mut Reader,
    by: NamedBy,
    name: &str,
) -> Result<Id<Workshop>> {
    let now = context.site.db().now();
    match by {
        NamedBy::Workshop => read(name),
        NamedBy::Group | NamedBy::Invitation => {
            queries::workshop_of_link(tx, name).await?.ok_or(Error::NotFound)
        }
        NamedBy::Screen => Ok(plenary::queries::by_screen_key(tx, name, now).await?.workshop_id),
        NamedBy::Evaluation => evaluation::queries::workshop_of_key(tx, name).await,
    }
}

/// In the hall, where a page that stayed at home leads instead; nothing for
/// the pages that came along, and for every page at home. A laptop that no
/// longer has the workshop says so on every page: what is typed there would
/// never arrive.
pub(crate) fn elsewhere(route: &Route, request: &Request) -> Option<Response> {
    let hall = request.extensions().get::<Site>()?.options().hall.as_ref()?;
    if hall.standing.lock().is_ok_and(|standing| standing.left) {
        return Some(answer::fail(Error::Refused("refused-hall-left")));
    }
    let lang = request.uri().path().split('/').nth(1).filter(|lang| !lang.is_empty());
    let lang = lang.unwrap_or("ar");
    let to = match route.travels {
        Travels::Both | Travels::Day(_) => return None,
        Travels::Home => return Some(answer::fail(Error::Refused("refused-at-home"))),
        Travels::ToHall => format!("/{lang}/hall"),
        Travels::ToWorkshop => {
            format!("/{lang}/{}/office/workshops/{}", hall.slug, hall.workshop)
        }
    };
    Some(Redirect::to(&to).into_response())
}
