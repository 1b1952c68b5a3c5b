//! The framing paper comes in.

use askama::Template;
use base::{Error, Faults};
use civic::workshop::{FramingPaper, commands, paper::MAX_BYTES, queries};
use press::{Fields, Shell, Tongue};

use crate::{
    answer::{self, Answer},
    form::Upload,
    visit::Visit,
};

/// The form, and the papers that wait to be confirmed.
#[derive(Template)]
#[template(path = "workshop/upload.html")]
pub(super) struct UploadPage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) form: Fields,
    pub(super) waiting: Vec<FramingPaper>,
    /// Where the papers' pages begin.
    pub(super) papers: String,
}

/// The empty form.
pub(super) async fn page(visit: Visit) -> Answer {
    answer::page(&upload_page(&visit, Fields::new(visit.lang)).await?)
}

/// Receives a paper and shows what was understood of it.
pub(super) async fn receive(visit: Visit, upload: Upload) -> Answer {
    let (commune, actor) = (visit.commune()?, &visit.actor);
    if upload.too_large {
        let mut faults = Faults::default();
        let limit = (MAX_BYTES / 1024 / 1024).to_string();
        faults.add_with("file", "paper-refused-too-large", vec![("limit", limit)]);
        return again(&visit, &upload, faults).await;
    }
    if upload.name.is_empty() && upload.bytes.is_empty() {
        return again(&visit, &upload, one("fault-file")).await;
    }
    let (store, bytes) = (visit.site.store(), upload.bytes.to_vec());
    match commands::receive_paper(store, actor, commune, &upload.name, bytes).await {
        Ok(paper) => Ok(answer::go(&visit.here(&format!("/office/papers/{paper}")))),
        Err(Error::Invalid(faults)) => again(&visit, &upload, faults).await,
        Err(error) => Err(error.into()),
    }
}

fn one(key: &'static str) -> Faults {
    let mut faults = Faults::default();
    faults.add("file", key);
    faults
}

async fn again(visit: &Visit, upload: &Upload, faults: Faults) -> Answer {
    let form = upload.sent.fields(visit.lang, faults);
    answer::refused(&upload_page(visit, form).await?)
}

async fn upload_page(visit: &Visit, form: Fields) -> base::Result<UploadPage> {
    let mut tx = visit.read().await?;
    let waiting = queries::papers(&mut tx, &visit.actor).await?;
    let shell = visit.office_shell(visit.l.t("upload-title"));
    Ok(UploadPage { l: visit.l, shell, form, waiting, papers: visit.here("/office/papers") })
}
