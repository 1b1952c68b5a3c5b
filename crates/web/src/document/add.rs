//! Adding a provision.

use askama::Template;
use base::{Error, Faults, Id, LocalText, Result};
use civic::{
    document::{
        Level, Provision,
        commands::{self, NewProvision},
    },
    process::ProcessKind,
};
use press::{Choice, FormView, PageFrame, Translator};

use super::{
    desk::{Choices, choices, desk_of, draft_of, kind_of, places},
    provision::{labelled, origins, particulars, words},
};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// A provision to be added.
#[derive(Template)]
#[template(path = "document/add.html")]
pub(super) struct AddPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) back: String,
    pub(super) form: FormView,
    pub(super) plan: bool,
    pub(super) choices: Choices,
    pub(super) places: Vec<Choice>,
}

/// The empty form.
pub(super) async fn form(context: RequestContext, At(text): At<String>) -> Answer {
    let kind = kind_of(&text)?;
    answer::page(&page(&context, kind, &Returned::default()).await?)
}

/// Adds the provision and says where it comes from, or shows the form again.
pub(super) async fn add(context: RequestContext, At(text): At<String>, sent: FormData) -> Answer {
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
    let new = new_provision(sent).map_err(Error::Invalid)?;
    commands::add_provision(db, &context.actor, commune, new).await.map(drop)
}

async fn page(context: &RequestContext, kind: ProcessKind, returned: &Returned) -> Result<AddPage> {
    let mut tx = context.read().await?;
    let (text, _) = draft_of(&mut tx, context, kind).await?;
    Ok(AddPage {
        l: context.l,
        frame: context.office_frame(context.l.t("draft-add")),
        back: desk_of(context, kind),
        form: labelled(returned.fill(FormView::new(context.lang))),
        plan: kind == ProcessKind::ActionPlan,
        choices: choices(&mut tx, context, kind).await?,
        places: places(context.l, &text),
    })
}

/// A provision to add with where it comes from.
fn new_provision(sent: &FormData) -> std::result::Result<NewProvision, Faults> {
    let mut faults = Faults::default();
    let level = sent.parsed::<Level>(&mut faults, "level", "fault-choice-unknown");
    let after = sent.parsed_or_none::<Id<Provision>>(&mut faults, "after", "fault-choice-unknown");
    let mut words = words(sent, &mut faults);
    let measure = particulars(sent, &mut faults);
    let origins = origins(sent, &mut faults);
    match level {
        Some(level) if faults.is_empty() => {
            if !level.is_leaf() {
                words.body = LocalText::default();
            }
            let particulars = Some(measure).filter(|_| level == Level::Measure);
            Ok(NewProvision { document: None, level, after, words, particulars, origins })
        }
        _ => Err(faults),
    }
}
