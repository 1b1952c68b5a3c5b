//! Reporting a contribution, without an account.

use askama::Template;
use axum::http::HeaderMap;
use base::{Error, Faults, Id, Result};
use civic::consultation::{
    Contribution, Part, Visibility,
    commands::{self, Reported},
    queries,
    rules::REPORT_MOST,
};
use press::{Choice, FormView, Msg, PageFrame, Translator};

use super::{grounds, told};
use crate::{
    Sample,
    address::{Asked, At},
    answer::{self, Answer},
    consultation::{
        said::{Quote, subject_of},
        samples, visitor,
    },
    context::RequestContext,
    form::{FormData, Returned},
    limit,
};

/// The form of whoever reports.
#[derive(Template)]
#[template(path = "consultation/report.html")]
pub(in crate::consultation) struct ReportPage {
    l: &'static Translator,
    frame: PageFrame,
    form: FormView,
    subject: String,
    text: Quote,
    proposed: Quote,
    grounds: Vec<Choice>,
    refusal: Option<Msg>,
    rules: String,
    /// Whether it was just sent.
    sent: bool,
}

/// The empty form beside what it is about.
pub(in crate::consultation) async fn form(
    context: RequestContext,
    headers: HeaderMap,
    At(id): At<Id<Contribution>>,
    query: Asked,
) -> Answer {
    let mut page = page(&context, id, &Returned::default()).await?;
    page.sent = query.contains_key("sent");
    Ok(visitor::greet(&context, &headers, answer::page(&page)?)?)
}

/// Takes a report.
pub(in crate::consultation) async fn send(
    context: RequestContext,
    headers: HeaderMap,
    At(id): At<Id<Contribution>>,
    sent: FormData,
) -> Answer {
    visitor::take_turn(&context, &headers, (limit::REPORT, None))?;
    match take(&context, id, &sent).await {
        Ok(()) => {
            let here = format!("/contributions/{}/report?sent=1", id);
            Ok(answer::go(&context.here(&here)))
        }
        Err(error) => {
            let returned = Returned::refused(sent, error)?;
            answer::with_status(returned.status(), &page(&context, id, &returned).await?)
        }
    }
}

async fn take(context: &RequestContext, id: Id<Contribution>, sent: &FormData) -> Result<()> {
    let mut faults = Faults::default();
    let reason = sent.parsed(&mut faults, "reason", "fault-choose");
    let words = sent.optional(&mut faults, "words", REPORT_MOST);
    let (Some(reason), Some(key), true) = (reason, sent.key(), faults.is_empty()) else {
        if faults.is_empty() {
            faults.add("", "fault-form-broken");
        }
        return Err(Error::Invalid(faults));
    };
    let wanted = Reported { reason, words, key };
    let (db, commune) = (context.site.db(), context.commune()?);
    commands::report(db, &context.actor, commune, id, wanted).await
}

async fn page(
    context: &RequestContext,
    id: Id<Contribution>,
    returned: &Returned,
) -> Result<ReportPage> {
    let l = context.l;
    let mut tx = context.read().await?;
    let voice = queries::voice(&mut tx, id).await?;
    if voice.visibility != Visibility::Shown {
        return Err(Error::NotFound);
    }
    let fresh = FormView::new(context.lang).with("key", visitor::fresh_key());
    Ok(ReportPage {
        l,
        frame: context.public_frame(l.t("reporting-title"), None).private(),
        form: returned.fill(fresh).labels(&LABELS),
        subject: subject_of(l, &voice),
        text: Quote::of(voice.lang, &told(&voice, Part::Text)),
        proposed: Quote::of(voice.lang, &told(&voice, Part::Proposed)),
        grounds: grounds(l),
        refusal: returned.refusal(l),
        rules: context.here("/rules"),
        sent: false,
    })
}

const LABELS: [(&str, &str); 2] = [("reason", "reporting-reason"), ("words", "reporting-words")];

pub(super) fn sample(l: &'static Translator) -> Sample {
    let held = samples::data::held();
    let page = ReportPage {
        l,
        frame: samples::frame(l, "/contributions/1/report", "reporting-title").private(),
        form: FormView::new(l.lang()),
        subject: subject_of(l, &held.voice),
        text: Quote::of(held.voice.lang, &told(&held.voice, Part::Text)),
        proposed: Quote::of(held.voice.lang, ""),
        grounds: grounds(l),
        refusal: None,
        rules: format!("/{}/beni-mellal/rules", l.lang()),
        sent: false,
    };
    samples::sample("consultation/report", &page)
}
