//! Publishing the draft.

use base::{Error, Result};
use civic::{
    document::commands,
    process::{ProcessKind, StageKind},
};
use press::{Choice, FormView};

use super::{desk_of, draft_of, kind_of, lines};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    document::{forms, pages::PublishPage},
    form::{FormData, Returned},
};

/// The form, with what changed and what is unsourced.
pub(in crate::document) async fn form(context: RequestContext, At(text): At<String>) -> Answer {
    let kind = kind_of(&text)?;
    answer::page(&page(&context, kind, &Returned::default()).await?)
}

/// Publishes the draft, or says what keeps it from being published.
pub(in crate::document) async fn publish(
    context: RequestContext,
    At(text): At<String>,
    sent: FormData,
) -> Answer {
    let kind = kind_of(&text)?;
    match try_publish(&context, kind, &sent).await {
        Ok(version) => Ok(answer::go(&context.here(&format!("/versions/{version}")))),
        Err(error) => {
            let returned = Returned::refused(sent, error)?;
            answer::with_status(returned.status(), &page(&context, kind, &returned).await?)
        }
    }
}

async fn try_publish(
    context: &RequestContext,
    kind: ProcessKind,
    sent: &FormData,
) -> Result<base::Id<civic::document::Version>> {
    let publication = forms::publication(sent).map_err(Error::Invalid)?;
    let mut tx = context.read().await?;
    let (text, _) = draft_of(&mut tx, context, kind).await?;
    drop(tx);
    let (db, commune) = (context.site.db(), context.commune()?);
    commands::publish(db, &context.actor, commune, text.document.id, publication).await
}

async fn page(
    context: &RequestContext,
    kind: ProcessKind,
    returned: &Returned,
) -> Result<PublishPage> {
    let l = context.l;
    let mut tx = context.read().await?;
    let (text, sources) = draft_of(&mut tx, context, kind).await?;
    let mut changed = lines(context, &text, &sources);
    changed.retain(|line| line.changed);
    let stages = StageKind::ALL.iter().filter(|stage| {
        matches!(stage, StageKind::SecondLevel | StageKind::Public | StageKind::Adoption)
    });
    Ok(PublishPage {
        l,
        frame: context.office_frame(l.t("publish-title")),
        back: desk_of(context, kind),
        form: forms::labelled(returned.fill(FormView::new(context.lang))),
        refusal: returned.refusal(l),
        stages: stages.map(|stage| Choice::new(stage, l.word("stage", stage).attr())).collect(),
        unsourced: changed.iter().filter(|line| line.unsourced).count(),
        changed,
    })
}
