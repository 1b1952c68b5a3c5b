//! Who is on the list by the name or code that the desk typed, each with what
//! may be marked of them. The door's page shows this list within itself.

use askama::Template;
use axum::extract::{Path, Query};
use civic::workshop::{Participant, WorkshopState, queries};
use press::{Fields, Msg, Shell, Tongue};
use uuid::Uuid;

use super::{Address, Asked, id};
use crate::{
    answer::{self, Answer},
    visit::Visit,
    workshop::gathering::{
        around::{self, Head},
        people::with_category,
    },
};

/// Those who were found.
#[derive(Template)]
#[template(path = "reception/people.html")]
pub(super) struct Found {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) head: Head,
    /// The door's address.
    pub(super) door: String,
    pub(super) search: Fields,
    pub(super) open: bool,
    pub(super) rows: Vec<Row>,
}

/// Somebody who was found, and the key of what may be marked of them.
pub(super) struct Row {
    pub(super) who: Participant,
    pub(super) category: String,
    pub(super) key: Uuid,
}

impl Found {
    /// What the button of an arrival says to somebody of that sex.
    fn arrived(&self, who: &Participant) -> Msg {
        self.l.word("presence-mark", who.sex)
    }
}

/// The page; everybody, where nothing was typed.
pub(super) async fn page(
    visit: Visit,
    Path((_, _, workshop)): Address,
    Query(asked): Asked,
) -> Answer {
    let typed = asked.get("q").map_or("", |typed| typed.trim());
    let (mut tx, _commune, actor) = (visit.read().await?, visit.commune()?, &visit.actor);
    let day = queries::day(&mut tx, id(&workshop)?).await?;
    let at = day.workshop.id;
    let mut found = queries::participants(&mut tx, actor, at, typed).await?;
    // Those who are still awaited stand first, under the thumb.
    found.sort_by_key(Participant::is_here);
    let reached = around::stands(&visit, &mut tx, &day.workshop, 1).await?;
    let (store, open) = (visit.site.store(), day.workshop.state != WorkshopState::Closed);
    let rows = with_category(visit.l, &day, found).into_iter().map(|(who, category)| {
        let key = store.id::<()>(store.now()).uuid();
        Row { who, category, key }
    });
    answer::page(&Found {
        l: visit.l,
        shell: visit.office_shell(visit.l.t("presence-find")),
        head: Head::new(&visit, &day.workshop, "presence", reached),
        door: visit.here(&format!("/office/workshops/{at}/reception")),
        search: Fields::new(visit.lang).with("q", typed).scope("find"),
        open,
        rows: rows.collect(),
    })
}
