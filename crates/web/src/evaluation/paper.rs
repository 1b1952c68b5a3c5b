//! Paper forms, entered one after another into the same statistics.

use askama::Template;
use base::{Id, Result};
use civic::{
    evaluation::{
        commands::{self, EnterPaper},
        queries,
    },
    workshop::Workshop,
};
use press::{PageFrame, Translator};

use super::form::{Questions, given};
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// The entry of paper forms.
#[derive(Template)]
#[template(path = "evaluation/paper.html")]
pub(super) struct PaperPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) questions: Questions,
    /// The form just entered, which may be taken back.
    pub(super) entered: Option<String>,
    /// The evaluation's page.
    pub(super) back: String,
    /// Whether the workshop was closed: what is entered stands in its annex.
    pub(super) late: bool,
}

async fn stand(
    context: &RequestContext,
    workshop: Id<Workshop>,
    entered: Option<String>,
    returned: &Returned,
) -> Result<PaperPage> {
    let mut tx = context.read().await?;
    let form = queries::paper(&mut tx, &context.actor, workshop).await?;
    let questions = Questions::new(context.l, &form.categories, returned);
    let frame = context.office_frame(context.l.t("evaluation-paper-title"));
    let back = context.here(&format!("/office/workshops/{workshop}/evaluation"));
    let late = form.workshop.closed_at.is_some();
    Ok(PaperPage { l: context.l, frame, questions, entered, back, late })
}

/// The page; `?entered=` names the form just entered.
pub(super) async fn page(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    asked: Asked,
) -> Answer {
    let entered = asked.get("entered").cloned();
    answer::page(&stand(&context, workshop, entered, &Returned::default()).await?)
}

/// Enters a form, or takes the one just entered back.
pub(super) async fn enter(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let here = context.here(&format!("/office/workshops/{workshop}/evaluation/paper"));
    let (db, who, commune) = (context.site.db(), &context.actor, context.commune()?);
    if sent.get("do") == "take-back" {
        let form = sent.named("item")?;
        commands::take_back_paper(db, who, commune, workshop, form).await?;
        return Ok(answer::go(&here));
    }
    let entered = match given(&sent) {
        Ok(given) => {
            let paper = EnterPaper { commune, workshop, key: sent.key(), given };
            commands::enter_paper(db, who, paper).await
        }
        Err(error) => Err(error),
    };
    match entered {
        Ok(form) => Ok(answer::go(&format!("{here}?entered={form}"))),
        Err(error) => {
            let returned = Returned::of(sent, error)?;
            answer::refused(&stand(&context, workshop, None, &returned).await?)
        }
    }
}
