//! Publishing the draft.

use axum::extract::Path;
use base::{Error, Result};
use civic::{
    document::commands,
    process::{ProcessKind, StageKind},
};
use press::{Choice, Fields, Msg};

use super::{desk_of, draft_of, kind_of, lines};
use crate::{
    answer::{self, Answer},
    document::{forms, pages::PublishPage},
    form::Sent,
    visit::Visit,
};

/// The form, with what changed and what is unsourced.
pub(in crate::document) async fn form(
    visit: Visit,
    Path((_, _, text)): Path<(String, String, String)>,
) -> Answer {
    let kind = kind_of(&text)?;
    answer::page(&page(&visit, kind, Fields::new(visit.lang), None).await?)
}

/// Publishes the draft, or says what keeps it from being published.
pub(in crate::document) async fn publish(
    visit: Visit,
    Path((_, _, text)): Path<(String, String, String)>,
    sent: Sent,
) -> Answer {
    let kind = kind_of(&text)?;
    match try_publish(&visit, kind, &sent).await {
        Ok(version) => Ok(answer::go(&visit.here(&format!("/versions/{version}")))),
        Err(Error::Invalid(faults)) => {
            let form = sent.fields(visit.lang, faults);
            answer::refused(&page(&visit, kind, form, None).await?)
        }
        Err(Error::Refused(key)) => {
            let form = sent.fields(visit.lang, base::Faults::default());
            let page = page(&visit, kind, form, Some(visit.l.t(key))).await?;
            answer::with_status(axum::http::StatusCode::CONFLICT, &page)
        }
        Err(error) => Err(error.into()),
    }
}

async fn try_publish(
    visit: &Visit,
    kind: ProcessKind,
    sent: &Sent,
) -> Result<base::Id<civic::document::Version>> {
    let publication = forms::publication(sent).map_err(Error::Invalid)?;
    let mut tx = visit.read().await?;
    let (text, _) = draft_of(&mut tx, visit, kind).await?;
    drop(tx);
    let (store, commune) = (visit.site.store(), visit.commune()?);
    commands::publish(store, &visit.actor, commune, text.document.id, publication).await
}

async fn page(
    visit: &Visit,
    kind: ProcessKind,
    form: Fields,
    refusal: Option<Msg>,
) -> Result<PublishPage> {
    let l = visit.l;
    let mut tx = visit.read().await?;
    let (text, sources) = draft_of(&mut tx, visit, kind).await?;
    let mut changed = lines(visit, &text, &sources);
    changed.retain(|line| line.changed);
    let stages = StageKind::ALL.iter().filter(|stage| {
        matches!(stage, StageKind::SecondLevel | StageKind::Public | StageKind::Adoption)
    });
    Ok(PublishPage {
        l,
        shell: visit.office_shell(l.t("publish-title")),
        back: desk_of(visit, kind),
        form: forms::labelled(form),
        refusal,
        stages: stages.map(|stage| Choice::new(stage, l.word("stage", stage).attr())).collect(),
        unsourced: changed.iter().filter(|line| line.unsourced).count(),
        changed,
    })
}
