//! Photos of the flip chart: in from the group's phone, out to the office alone.

use askama::Template;
use axum::extract::{FromRequest, Path, Request};
use base::{Action, Error, Id};
use civic::workshop::{
    capture::{
        Photo,
        commands::{self, KeepPhoto},
        queries::{self, Progress},
    },
    outcome::Table,
};
use press::{Shell, Tongue};
use serde_json::{Map, json};

use super::{Address, holder::Holder, progress};
use crate::{
    answer::{self, Answer},
    form::{Sent, Upload},
    limit,
    outbox::Sending,
    visit::Visit,
    workshop::outcome::office::Tabs,
};

/// Keeps a photo. The key is looked at before the picture is read.
pub(super) async fn keep(
    visit: Visit,
    Path((_, _, key)): Address,
    sending: Sending,
    request: Request,
) -> Answer {
    let holder = match Holder::of(&visit, &key).await {
        Err(error) if sending.is_kept() => return sending.refused(visit.l, error, Map::new()),
        holder => holder?,
    };
    visit.site.limit(limit::PHOTOS, &holder.group.to_string())?;
    let upload = Upload::from_request(request, &visit.site).await?;
    let done = kept(&visit, &holder, upload).await;
    if done.is_ok() {
        holder.ring(&visit);
    }
    let back = || answer::go(&format!("{}#photos", holder.back));
    sending.settled(visit.l, done.map(|_| json!({})), back)
}

async fn kept(visit: &Visit, holder: &Holder, upload: Upload) -> base::Result<Id<Photo>> {
    if upload.too_large {
        return Err(Error::invalid("file", "fault-photo"));
    }
    let input = KeepPhoto {
        commune: visit.commune()?,
        group: holder.group,
        id: upload.sent.key(),
        bytes: upload.bytes.to_vec(),
    };
    commands::keep_photo(visit.site.store(), &holder.actor, input).await
}

/// The photos of a workshop, for the office.
#[derive(Template)]
#[template(path = "capture/photos.html")]
pub(super) struct PhotosPage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) tabs: Tabs,
    pub(super) progress: Progress,
    /// Where the office's files begin.
    pub(super) files: String,
}

impl PhotosPage {
    fn session(&self, sitting: &civic::workshop::Sitting) -> String {
        progress::session(self.l, sitting)
    }

    fn tables(&self, sitting: &civic::workshop::Sitting) -> Vec<&Table> {
        let with = self.progress.tables_of(sitting.id);
        with.filter(|table| self.progress.photos_of(table.id).next().is_some()).collect()
    }
}

/// The page.
pub(super) async fn page(visit: Visit, Path((_, _, workshop)): Address) -> Answer {
    let (_commune, workshop) = (visit.commune()?, workshop.parse().map_err(|_| Error::NotFound)?);
    let mut tx = visit.read().await?;
    let progress = queries::progress(&mut tx, &visit.actor, workshop).await?;
    let shell = visit.office_shell(visit.l.t("capture-photos-title"));
    let tabs = progress::tabs(&visit, &progress, "photos");
    let files = visit.here("/office/files");
    answer::page(&PhotosPage { l: visit.l, shell, tabs, progress, files })
}

/// Takes a photo away.
pub(super) async fn remove(visit: Visit, Path((_, _, workshop)): Address, sent: Sent) -> Answer {
    let (store, commune) = (visit.site.store(), visit.commune()?);
    visit.actor.require(Action::RunWorkshop, visit.place()?)?;
    let photo: Id<Photo> = sent.get("photo").parse().map_err(|_| Error::NotFound)?;
    commands::remove_photo(store, &visit.actor, commune, photo).await?;
    Ok(answer::go(&visit.here(&format!("/office/workshops/{workshop}/photos"))))
}
