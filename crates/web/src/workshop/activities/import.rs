//! A list that comes as a file: read, shown, and taken only when confirmed.

use askama::Template;
use base::{Error, Faults};
use civic::workshop::{
    Workshop,
    activities::{
        Activity,
        rules::{self, Given, List},
    },
};
use press::{Fields, Shell, Tongue};

use super::{Address, desk, forms, id};
use crate::{
    answer::{self, Answer},
    form::{FILE_LIMIT, Upload},
    visit::Visit,
    workshop::{
        gathering::around::{self, Head},
        outcome::again::Again,
    },
};

/// What was understood of a list.
#[derive(Template)]
#[template(path = "activities/preview.html")]
pub(super) struct PreviewPage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) head: Head,
    pub(super) workshop: Workshop,
    pub(super) list: List,
    pub(super) form: Fields,
    pub(super) here: String,
}

impl PreviewPage {
    fn tag(&self) -> &'static str {
        around::tag(&self.workshop.lang)
    }

    fn cost(&self, given: &Given) -> Option<String> {
        given.cost.map(|cost| forms::amount(self.l, cost))
    }

    fn aside(&self) -> String {
        self.l.list(&self.list.aside)
    }
}

/// Reads a file and shows what was understood, or every fault by row and column.
pub(super) async fn read(visit: Visit, address: Address, upload: Upload) -> Answer {
    let faults = match understood(&upload).await? {
        Ok(list) => return preview(&visit, &address.2, list).await,
        Err(faults) => faults,
    };
    let sent = upload.sent.clone().with("do", "file");
    let again = Again::of(sent, Error::Invalid(faults), || None)?;
    answer::refused(&desk::desk(&visit, &address.2, None, again).await?)
}

async fn understood(upload: &Upload) -> base::Result<Result<List, Faults>> {
    if upload.too_large {
        let mut faults = Faults::default();
        let limit = (FILE_LIMIT / 1024 / 1024).to_string();
        faults.add_with("file", "paper-refused-too-large", vec![("limit", limit)]);
        return Ok(Err(faults));
    }
    let bytes = upload.bytes.clone();
    let read = move || rules::cells(&bytes).and_then(|cells| rules::read(&cells));
    tokio::task::spawn_blocking(read).await.map_err(Error::bug)
}

async fn preview(visit: &Visit, workshop: &str, list: List) -> Answer {
    let (_commune, workshop) = (visit.commune()?, id(workshop)?);
    let mut tx = visit.read().await?;
    let workshop = civic::workshop::queries::workshop(&mut tx, workshop).await?;
    let reached = around::stands(visit, &mut tx, &workshop, 0).await?;
    let store = visit.site.store();
    let form = Fields::new(visit.lang)
        .with("do", "import")
        .with("key", store.id::<Activity>(store.now()).uuid())
        .with("rows", rules::to_text(&list.activities));
    answer::page(&PreviewPage {
        l: visit.l,
        shell: visit.office_shell(visit.l.t("activities-import")),
        head: Head::new(visit, &workshop, "outcome", reached),
        here: visit.here(&format!("/office/workshops/{}/activities", workshop.id)),
        workshop,
        list,
        form,
    })
}
