//! Photos of the flip chart: in from the group's phone, out to the office alone.

use askama::Template;
use axum::extract::{FromRequest, Request};
use base::{Action, Error, Id};
use civic::{
    cards::{
        Photo, Table,
        commands::{self, KeepPhoto},
        queries::{self, Progress},
    },
    workshop::Workshop,
};
use press::{PageFrame, Translator};
use serde_json::{Map, json};

use super::{holder::Holder, progress};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Upload},
    limit,
    outbox::Sending,
    workshop::page_head::DayPlace,
};

/// Keeps a photo. The key is looked at before the picture is read.
pub(super) async fn keep(
    context: RequestContext,
    At(key): At<String>,
    sending: Sending,
    request: Request,
) -> Answer {
    let holder = match Holder::of(&context, &key).await {
        Err(error) if sending.is_kept() => return sending.refused(context.l, error, Map::new()),
        holder => holder?,
    };
    context.site.limit(limit::PHOTOS, &holder.group.to_string())?;
    let upload = Upload::from_request(request, &context.site).await?;
    let done = kept(&context, &holder, upload).await;
    if done.is_ok() {
        holder.ring(&context);
    }
    let back = || answer::go(&format!("{}#photos", holder.back));
    sending.answer(context.l, done.map(|_| json!({})), back)
}

async fn kept(
    context: &RequestContext,
    holder: &Holder,
    upload: Upload,
) -> base::Result<Id<Photo>> {
    if upload.too_large {
        return Err(Error::invalid("file", "fault-photo"));
    }
    let input = KeepPhoto {
        commune: context.commune()?,
        group: holder.group,
        id: upload.sent.key(),
        bytes: upload.bytes.to_vec(),
    };
    commands::keep_photo(context.site.db(), &holder.actor, input).await
}

/// The photos of a workshop, for the office.
#[derive(Template)]
#[template(path = "cards/photos.html")]
pub(super) struct PhotosPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) place: DayPlace,
    pub(super) progress: Progress,
    /// Where the office's files begin.
    pub(super) files: String,
}

impl PhotosPage {
    fn session_name(&self, session: &civic::workshop::Session) -> String {
        progress::session_name(self.l, session)
    }

    fn tables(&self, session: &civic::workshop::Session) -> Vec<&Table> {
        let with = self.progress.tables_of(session.id);
        with.filter(|table| self.progress.photos_of(table.id).next().is_some()).collect()
    }
}

/// The page.
pub(super) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    let mut tx = context.read().await?;
    let progress = queries::progress(&mut tx, &context.actor, workshop).await?;
    let frame = context.office_frame(context.l.t("capture-photos-title"));
    let place = progress::place(&context, &progress);
    let files = context.here("/office/files");
    answer::page(&PhotosPage { l: context.l, frame, place, progress, files })
}

/// Takes a photo away.
pub(super) async fn remove(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?);
    context.actor.require(Action::RunWorkshop, context.place()?)?;
    let photo: Id<Photo> = sent.named("photo")?;
    commands::remove_photo(db, &context.actor, commune, photo).await?;
    Ok(answer::go(&context.here(&format!("/office/workshops/{workshop}/photos"))))
}
