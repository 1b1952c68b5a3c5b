//! Adding a provision.

use axum::extract::Path;
use base::{Error, Result};
use civic::{document::commands, process::ProcessKind};
use press::Fields;

use super::{choices, desk_of, draft_of, kind_of, places};
use crate::{
    answer::{self, Answer},
    document::{forms, pages::AddPage},
    form::Sent,
    visit::Visit,
};

/// The empty form.
pub(in crate::document) async fn form(
    visit: Visit,
    Path((_, _, text)): Path<(String, String, String)>,
) -> Answer {
    let kind = kind_of(&text)?;
    answer::page(&page(&visit, kind, Fields::new(visit.lang)).await?)
}

/// Adds the provision and says where it comes from, or shows the form again.
pub(in crate::document) async fn add(
    visit: Visit,
    Path((_, _, text)): Path<(String, String, String)>,
    sent: Sent,
) -> Answer {
    let kind = kind_of(&text)?;
    match try_add(&visit, &sent).await {
        Ok(()) => Ok(answer::go(&desk_of(&visit, kind))),
        Err(Error::Invalid(faults)) => {
            let form = sent.fields(visit.lang, faults);
            answer::refused(&page(&visit, kind, form).await?)
        }
        Err(error) => Err(error.into()),
    }
}

async fn try_add(visit: &Visit, sent: &Sent) -> Result<()> {
    let (store, commune) = (visit.site.store(), visit.commune()?);
    let new = forms::new_provision(sent).map_err(Error::Invalid)?;
    commands::add_provision(store, &visit.actor, commune, new).await.map(drop)
}

async fn page(visit: &Visit, kind: ProcessKind, form: Fields) -> Result<AddPage> {
    let mut tx = visit.read().await?;
    let (text, _) = draft_of(&mut tx, visit, kind).await?;
    Ok(AddPage {
        l: visit.l,
        shell: visit.office_shell(visit.l.t("draft-add")),
        back: desk_of(visit, kind),
        form: forms::labelled(form),
        plan: kind == ProcessKind::ActionPlan,
        choices: choices(&mut tx, visit, kind).await?,
        places: places(visit.l, &text),
    })
}
