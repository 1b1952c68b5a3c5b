//! A workshop's title, day and place, changed before its day.

use askama::Template;
use base::{Error, Faults, Id, Result};
use civic::workshop::{
    Workshop,
    commands::{self, ChangeWorkshop},
    queries,
};
use press::{FormView, Msg, PageFrame, Translator};

use super::page_head::{self, Head};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// The form of what may change before the day.
#[derive(Template)]
#[template(path = "workshop/setting.html")]
pub(super) struct Setting {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
    pub(super) refusal: Option<Msg>,
    /// Whether the day typed is over, so that it is asked about.
    pub(super) past: bool,
    pub(super) form: FormView,
}

/// Names of fields for the summary of faults.
pub(super) const LABELS: [(&str, &str); 5] = [
    ("title", "preview-workshop"),
    ("held_on", "preview-date"),
    ("venue", "preview-venue"),
    ("reason", "stage-reason"),
    ("past", "preview-past"),
];

/// The page.
pub(super) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    answer::page(&setting(&context, workshop, &Returned::default()).await?)
}

/// Changes the workshop.
pub(super) async fn change(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let done = match given(workshop, &sent) {
        Ok(wanted) => {
            let (db, commune) = (context.site.db(), context.commune()?);
            commands::change_workshop(db, &context.actor, commune, wanted).await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => Ok(answer::go(&context.here(&format!("/office/workshops/{workshop}")))),
        Err(error) => {
            let past = matches!(&error, Error::Invalid(faults) if faults.at("past").is_some());
            let past = past || !sent.get("past").is_empty();
            let returned = Returned::refused(sent, error)?;
            let page = Setting { past, ..setting(&context, workshop, &returned).await? };
            answer::with_status(returned.status(), &page)
        }
    }
}

fn given(workshop: Id<Workshop>, sent: &FormData) -> Result<ChangeWorkshop> {
    let mut faults = Faults::default();
    let (title, venue) = (sent.get("title").to_owned(), sent.get("venue").to_owned());
    let held_on = sent.parsed(&mut faults, "held_on", "fault-date");
    let revision = sent.parsed(&mut faults, "revision", "fault-form-broken");
    let (Some(held_on), Some(revision)) = (held_on, revision) else {
        return Err(Error::Invalid(faults));
    };
    let past = !sent.get("past").is_empty();
    let reason = sent.get("reason").to_owned();
    Ok(ChangeWorkshop { workshop, title, held_on, venue, reason, past, revision })
}

async fn setting(
    context: &RequestContext,
    id: Id<Workshop>,
    returned: &Returned,
) -> Result<Setting> {
    let mut tx = context.read().await?;
    let workshop = queries::workshop(&mut tx, id).await?;
    let counts = queries::attendance(&mut tx, &context.actor, id).await?;
    let entered = queries::standings(&counts, |row| row.entered).all();
    let reached = page_head::stands(context, &mut tx, &workshop, entered).await?;
    let fresh = FormView::new(context.lang)
        .labels(&LABELS)
        .with("revision", workshop.revision)
        .with("title", &workshop.title)
        .with("held_on", &workshop.held_on)
        .with("venue", &workshop.venue);
    Ok(Setting {
        l: context.l,
        frame: context.office_frame(context.l.t("workshop-change")),
        head: Head::new(context, &workshop, "", reached),
        refusal: returned.refusal(context.l),
        past: false,
        form: returned.fill(fresh),
    })
}
