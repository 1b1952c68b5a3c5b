//! Following measures.

use base::{Error, Id, Result};
use civic::{
    document::{self, Level, Provision, rules},
    plan::{self, commands},
    process::ProcessKind,
};
use press::FormView;

use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{Returned, Upload},
    plan::{
        forms,
        pages::{
            Said,
            follow::{FollowPage, Followed, RecordPage, statuses},
            outlook,
            provision::reports,
        },
    },
};

/// Every measure with how far it is.
pub(in crate::plan) async fn list(context: RequestContext) -> Answer {
    let (l, lang) = (context.l, context.lang);
    let mut tx = context.read().await?;
    let frame = context.office_frame(l.t("follow-title"));
    let latest = document::queries::latest(&mut tx, ProcessKind::ActionPlan).await?;
    let Some(text) = latest else {
        let completion = plan::rules::completion(&[], &[]);
        return answer::page(&FollowPage { l, frame, completion, measures: Vec::new() });
    };
    let measures = document::queries::measures(&mut tx, text.version.id).await?;
    let progress = plan::queries::overview(&mut tx).await?;
    let completion = plan::rules::completion(&measures, &progress);
    let today = context.site.db().now().day();
    let particulars = rules::by_provision(&measures);
    let standing = text.provisions.iter().filter(|it| it.level == Level::Measure && !it.repealed);
    let followed = standing.map(|wording| {
        let measure = particulars.get(&wording.provision_id).copied();
        let report = progress.iter().find(|it| it.provision_id == wording.provision_id);
        let due = measure.and_then(|measure| measure.due_on);
        let carried = measure.map(|measure| measure.responsible.clone()).unwrap_or_default();
        Followed {
            number: wording.number.clone(),
            heading: Said::of(lang, &wording.heading),
            responsible: Said::of(lang, &carried),
            due,
            percent: report.map(|report| report.percent),
            status: report.map(|report| l.word("status", report.status).html()),
            light: outlook(l, plan::rules::outlook(report, due, today)),
            href: context.here(&format!("/office/follow-up/{}", wording.provision_id)),
        }
    });
    let measures = followed.collect();
    answer::page(&FollowPage { l, frame, completion, measures })
}

/// The form of a report.
pub(in crate::plan) async fn form(
    context: RequestContext,
    At(provision): At<Id<Provision>>,
) -> Answer {
    answer::page(&record_page(&context, provision, &Returned::default()).await?)
}

/// Records a report, or shows the form again.
pub(in crate::plan) async fn record(
    context: RequestContext,
    At(provision): At<Id<Provision>>,
    upload: Upload,
) -> Answer {
    let recorded = match forms::report(&upload, provision) {
        Ok(report) => {
            let db = context.site.db();
            commands::record_progress(db, &context.actor, context.commune()?, report).await
        }
        Err(faults) => Err(Error::Invalid(faults)),
    };
    match recorded {
        Ok(_) => Ok(answer::go(&context.here("/office/follow-up"))),
        Err(error) => {
            let returned = Returned::of(upload.sent, error)?;
            answer::refused(&record_page(&context, provision, &returned).await?)
        }
    }
}

async fn record_page(
    context: &RequestContext,
    id: Id<Provision>,
    returned: &Returned,
) -> Result<RecordPage> {
    let l = context.l;
    let mut tx = context.read().await?;
    let past = document::queries::history(&mut tx, id).await?;
    let now = past.first().filter(|now| now.wording.level == Level::Measure);
    let now = now.ok_or(Error::NotFound)?;
    let progress = plan::queries::progress_of(&mut tx, id).await?;
    let evidence = plan::queries::evidence_of(&mut tx, id).await?;
    let heading = Said::of(context.lang, &now.wording.heading);
    let form = returned.fill(FormView::new(context.lang)).labels(&[
        ("percent", "measure-percent"),
        ("status", "measure-status"),
        ("note_ar", "progress-note-ar"),
        ("caption_ar", "progress-caption-ar"),
        ("address", "progress-address"),
        ("file", "progress-file"),
    ]);
    Ok(RecordPage {
        l,
        frame: context.office_frame(&heading.text),
        heading,
        number: now.wording.number.clone(),
        public: context.here(&format!("/plan/measures/{id}")),
        form,
        statuses: statuses(l),
        reports: reports(l, &context.here(""), &progress, &evidence),
    })
}
