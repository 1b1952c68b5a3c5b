//! The framing paper comes in.

use askama::Template;
use base::{Error, Faults};
use civic::framing::{FramingPaper, paper::MAX_BYTES};
use press::{FormView, PageFrame, Translator};

use crate::{
    answer::{self, Answer},
    context::RequestContext,
    form::{Returned, Upload},
};

/// The form, and the papers that wait to be confirmed.
#[derive(Template)]
#[template(path = "workshop/upload.html")]
pub(super) struct UploadPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) form: FormView,
    pub(super) waiting: Vec<FramingPaper>,
    /// Where the papers' pages begin.
    pub(super) papers: String,
}

/// The empty form.
pub(super) async fn page(context: RequestContext) -> Answer {
    answer::page(&upload_page(&context, &Returned::default()).await?)
}

/// Receives a paper and shows what was understood of it.
pub(super) async fn receive(context: RequestContext, upload: Upload) -> Answer {
    let (commune, actor) = (context.commune()?, &context.actor);
    if upload.too_large {
        let mut faults = Faults::default();
        let limit = (MAX_BYTES / 1024 / 1024).to_string();
        faults.add_with("file", "paper-refused-too-large", vec![("limit", limit)]);
        return again(&context, &upload, faults).await;
    }
    if upload.name.is_empty() && upload.bytes.is_empty() {
        return again(&context, &upload, one("fault-file")).await;
    }
    let (db, bytes) = (context.site.db(), upload.bytes.to_vec());
    match civic::framing::commands::receive_paper(db, actor, commune, &upload.name, bytes).await {
        Ok(paper) => Ok(answer::go(&context.here(&format!("/office/papers/{paper}")))),
        Err(Error::Invalid(faults)) => again(&context, &upload, faults).await,
        Err(error) => Err(error.into()),
    }
}

fn one(key: &'static str) -> Faults {
    let mut faults = Faults::default();
    faults.add("file", key);
    faults
}

async fn again(context: &RequestContext, upload: &Upload, faults: Faults) -> Answer {
    let returned = Returned::with(upload.sent.clone(), faults);
    answer::refused(&upload_page(context, &returned).await?)
}

async fn upload_page(context: &RequestContext, returned: &Returned) -> base::Result<UploadPage> {
    let mut tx = context.read().await?;
    let waiting = civic::framing::queries::papers(&mut tx, &context.actor).await?;
    let form = returned.fill(FormView::new(context.lang));
    let frame = context.office_frame(context.l.t("upload-title"));
    Ok(UploadPage { l: context.l, frame, form, waiting, papers: context.here("/office/papers") })
}
