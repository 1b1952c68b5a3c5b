//! Adding a provision.

use base::{Error, Result};
use civic::{document::commands, process::ProcessKind};
use press::FormView;

use super::{choices, desk_of, draft_of, kind_of, places};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    document::{forms, pages::AddPage},
    form::{FormData, Returned},
};

/// The empty form.
pub(in crate::document) async fn form(context: RequestContext, At(text): At<String>) -> Answer {
    let kind = kind_of(&text)?;
    answer::page(&page(&context, kind, &Returned::default()).await?)
}

/// Adds the provision and says where it comes from, or shows the form again.
pub(in crate::document) async fn add(
    context: RequestContext,
    At(text): At<String>,
    sent: FormData,
) -> Answer {
    let kind = kind_of(&text)?;
    match try_add(&context, &sent).await {
        Ok(()) => Ok(answer::go(&desk_of(&context, kind))),
        Err(error) => {
            let returned = Returned::of(sent, error)?;
            answer::refused(&page(&context, kind, &returned).await?)
        }
    }
}

async fn try_add(context: &RequestContext, sent: &FormData) -> Result<()> {
    let (db, commune) = (context.site.db(), context.commune()?);
    let new = forms::new_provision(sent).map_err(Error::Invalid)?;
    commands::add_provision(db, &context.actor, commune, new).await.map(drop)
}

async fn page(context: &RequestContext, kind: ProcessKind, returned: &Returned) -> Result<AddPage> {
    let mut tx = context.read().await?;
    let (text, _) = draft_of(&mut tx, context, kind).await?;
    Ok(AddPage {
        l: context.l,
        frame: context.office_frame(context.l.t("draft-add")),
        back: desk_of(context, kind),
        form: forms::labelled(returned.fill(FormView::new(context.lang))),
        plan: kind == ProcessKind::ActionPlan,
        choices: choices(&mut tx, context, kind).await?,
        places: places(context.l, &text),
    })
}
