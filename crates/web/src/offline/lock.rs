//! What may be done where: at home nothing that changes the day of a workshop
//! that is away; in the hall nothing of the rooms that stayed at home, whose
//! pages would be empty here and whose changes nobody would carry.

use axum::{
    extract::Request,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Result};
use civic::offline::queries;

use crate::{answer, context::RequestContext, routes::Route, site::Site};

/// Where a door's path goes on after the commune.
const COMMUNE: &str = "/{lang}/{commune}";

/// What of a workshop may still be done while it is away: entering and
/// inviting people, and what concerns the taking-along itself.
const OPEN: [&str; 3] = ["people", "hall", "invitations"];

/// Pages that stay at home, by how their path begins after the commune.
const STAY: [&str; 16] = [
    "/charter",
    "/plan",
    "/indicators",
    "/receipt",
    "/organisation",
    "/stages",
    "/versions",
    "/journal",
    "/origins",
    "/office/texts",
    "/office/contributions",
    "/office/stages",
    "/office/follow-up",
    "/office/commune",
    "/office/paper",
    "/office/journal",
];

/// Refuses what would change the day of a workshop that is away from here.
pub(crate) async fn lock(door: &Route, context: &RequestContext) -> Result<()> {
    let Some(rest) = door.path.strip_prefix(COMMUNE).filter(|_| door.method == "POST") else {
        return Ok(());
    };
    let mut parts = context.path.split('/').skip(2);
    let workshop = if let Some(rest) = rest.strip_prefix("/office/workshops/{id}/") {
        let page = rest.split('/').next().unwrap_or_default();
        let id = parts.nth(2).and_then(|id| id.parse().ok());
        id.filter(|_| !OPEN.contains(&page))
    } else if rest.starts_with("/group/") || rest.starts_with("/invitation/") {
        let key = parts.nth(1).unwrap_or_default();
        queries::workshop_of_link(&mut context.read().await?, key).await?
    } else {
        None
    };
    let Some(workshop) = workshop else { return Ok(()) };
    match queries::is_away(&mut context.read().await?, workshop).await? {
        true => Err(Error::Refused("refused-in-the-hall")),
        false => Ok(()),
    }
}

/// In the hall, where a page that stayed at home leads instead; nothing for
/// the pages that came along, and for every page at home.
pub(crate) fn elsewhere(door: &Route, request: &Request) -> Option<Response> {
    let hall = request.extensions().get::<Site>()?.options().hall.as_ref()?;
    let lang = request.uri().path().split('/').nth(1).filter(|lang| !lang.is_empty());
    let lang = lang.unwrap_or("ar");
    let rest = door.path.strip_prefix(COMMUNE);
    let to = match (door.path, rest) {
        ("/" | "/{lang}/", _) | (_, Some("/")) => format!("/{lang}/hall"),
        ("/{lang}/desk", _) | (_, Some("/office" | "/office/workshops")) => {
            format!("/{lang}/{}/office/workshops/{}", hall.slug, hall.workshop)
        }
        (path, rest) => {
            let stays = rest.is_some_and(|rest| STAY.iter().any(|it| rest.starts_with(it)));
            let stays = stays || path.starts_with("/{lang}/programme");
            return stays.then(|| answer::fail(Error::Refused("refused-at-home")));
        }
    };
    Some(Redirect::to(&to).into_response())
}
