//! A report on a measure: how far it is, and what shows it.

use askama::Template;
use base::{Error, Faults, Id, Result};
use civic::{
    document::{self, Level, Provision, VersionState},
    plan::{
        self, Status,
        commands::{self, Proof, Report},
    },
};
use press::{Choice, FormView, PageFrame, Translator};

use crate::{
    address::At,
    answer::{self, Answer},
    charter::provision::lines::{self, reports},
    context::RequestContext,
    form::{Returned, Upload},
    words::LocalWords,
};

/// The form of a report.
#[derive(Template)]
#[template(path = "plan/record.html")]
pub(super) struct RecordPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) heading: LocalWords,
    pub(super) number: String,
    pub(super) public: String,
    pub(super) form: FormView,
    pub(super) statuses: Vec<Choice>,
    pub(super) reports: Vec<lines::Report>,
}

/// The form of a report.
pub(super) async fn page(context: RequestContext, At(provision): At<Id<Provision>>) -> Answer {
    answer::page(&record_page(&context, provision, &Returned::default()).await?)
}

/// Records a report, or shows the form again.
pub(super) async fn record(
    context: RequestContext,
    At(provision): At<Id<Provision>>,
    upload: Upload,
) -> Answer {
    let recorded = match report(&upload, provision) {
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
    let adopted = past.iter().find(|it| it.version_state == VersionState::Adopted);
    let now = adopted.filter(|now| now.wording.level == Level::Measure);
    let now = now.ok_or(Error::NotFound)?;
    let progress = plan::queries::progress_of(&mut tx, id).await?;
    let evidence = plan::queries::evidence_of(&mut tx, id).await?;
    let heading = LocalWords::pick(context.lang, &now.wording.heading);
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

/// Reads a report: evidence is optional, but begun it must be whole.
fn report(upload: &Upload, provision: Id<Provision>) -> std::result::Result<Report, Faults> {
    let (sent, mut faults) = (&upload.sent, Faults::default());
    if upload.too_large {
        faults.add("file", "fault-file-too-big");
    }
    let percent = sent.parsed::<i64>(&mut faults, "percent", "fault-number");
    let status = sent.parsed::<Status>(&mut faults, "status", "fault-choice-unknown");
    let note = sent.local_text(&mut faults, "note", 2_000);
    let evidence = proof(upload, &mut faults).into_iter().collect();
    match (percent, status) {
        (Some(percent), Some(status)) if faults.is_empty() => {
            Ok(Report { provision, percent, status, note, evidence })
        }
        _ => Err(faults),
    }
}

/// What shows the report, where anything of it was given.
fn proof(upload: &Upload, faults: &mut Faults) -> Option<Proof> {
    let proof = Proof {
        caption: upload.sent.optional_local_text(faults, "caption", 300),
        address: upload.sent.optional(faults, "address", 1_000),
        file: (!upload.bytes.is_empty()).then(|| (upload.name.clone(), upload.bytes.to_vec())),
    };
    let none = proof.caption.is_empty() && proof.address.is_empty() && proof.file.is_none();
    (!none).then_some(proof)
}

/// The statuses to choose from.
pub(super) fn statuses(l: &'static Translator) -> Vec<Choice> {
    Status::ALL.iter().map(|status| Choice::new(status, l.word("status", status).attr())).collect()
}
