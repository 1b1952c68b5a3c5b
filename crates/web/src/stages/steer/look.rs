//! The second look at a closing that takes back something announced.

use askama::Template;
use base::{Error, Faults, Result};
use civic::{
    consultation::{self, Act, Outcome, commands::act},
    process::{ChangeKind, Stage},
};
use jiff::civil::Date;
use press::{FormView, PageFrame, Translator};

use super::form;
use crate::{
    context::RequestContext,
    form::{FormData, Returned},
};

/// What was announced, beside what closing today would do.
#[derive(Template)]
#[template(path = "stages/second_look.html")]
pub(in crate::stages) struct SecondLook {
    pub(in crate::stages) l: &'static Translator,
    pub(in crate::stages) frame: PageFrame,
    pub(in crate::stages) stage: Stage,
    pub(in crate::stages) today: Date,
    /// The last day that was announced, where it is still to come.
    pub(in crate::stages) early: Option<Date>,
    /// Whether nobody was invited.
    pub(in crate::stages) uninvited: bool,
    pub(in crate::stages) form: FormView,
    pub(in crate::stages) back: String,
}

/// What came of closing a stage.
pub(super) enum Closing {
    /// It was closed, or that was proposed.
    Came(Outcome),
    /// What has to be looked at first.
    Look(Box<SecondLook>),
}

/// Closes a stage; gives the page of the second look where one is due, with
/// what was typed.
pub(super) async fn close(
    context: &RequestContext,
    stage: &Stage,
    sent: &FormData,
) -> Result<Closing> {
    let wanted = form::closing(sent).map_err(Error::Invalid)?;
    let (db, commune) = (context.site.db(), context.commune()?);
    let looked = wanted.looked.is_some();
    let closed = act(db, &context.actor, commune, Act::Close { stage: stage.id, wanted }).await;
    match closed {
        Ok(outcome) => Ok(Closing::Came(outcome)),
        Err(Error::Invalid(faults)) if faults.0.iter().any(|it| looks_again(&it.field)) => {
            let faults = if looked { faults } else { Faults::default() };
            let look = second_look(context, stage, Returned::with(sent.clone(), faults)).await?;
            Ok(Closing::Look(Box::new(look)))
        }
        Err(error) => Err(error),
    }
}

/// Whether a fault is one of the second look rather than of the closing.
fn looks_again(field: &str) -> bool {
    ["reason_ar", "reason_fr", "looked"].contains(&field)
}

async fn second_look(
    context: &RequestContext,
    stage: &Stage,
    returned: Returned,
) -> Result<SecondLook> {
    let l = context.l;
    let mut tx = context.read().await?;
    let today = context.site.db().now().day();
    let needs = consultation::queries::closing_needs(&mut tx, stage, today).await?;
    let announced = stage.closes_on.map(|day| day.to_string()).unwrap_or_default();
    // What was looked at is what this page shows, not what an earlier one did.
    let fresh = FormView::new(context.lang);
    let form = returned.fill(fresh).keep(|name| name != "looked").with("looked", announced);
    Ok(SecondLook {
        l,
        frame: context.office_frame(l.t("second-look-title")),
        today,
        early: stage.closes_on.filter(|_| needs.contains(&ChangeKind::ClosedEarly)),
        uninvited: needs.contains(&ChangeKind::ClosedUninvited),
        form: form.labels(&[("reason_ar", "stage-reason"), ("synthesis_ar", "stage-synthesis")]),
        back: context.here(&format!("/office/stages/{}", stage.id)),
        stage: stage.clone(),
    })
}
