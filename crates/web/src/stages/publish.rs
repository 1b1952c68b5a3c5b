//! Publishing the draft: an act of two persons where the commune has two.

use askama::Template;
use base::{Error, Faults, Result};
use civic::{
    consultation::{Act, Outcome, commands::act},
    document::{commands::Publication, queries},
    process::{ProcessKind, StageKind},
};
use press::{Choice, FormView, Msg, PageFrame, Translator};

use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    document::{
        desk::{DraftLine, desk_of, draft_of, kind_of, lines},
        provision::labelled,
    },
    form::{FormData, Returned},
};

/// The publication of the draft.
#[derive(Template)]
#[template(path = "stages/publish.html")]
pub(super) struct PublishPage {
    /// Why it was not published.
    pub(super) refusal: Option<Msg>,
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) back: String,
    pub(super) form: FormView,
    pub(super) stages: Vec<Choice>,
    pub(super) changed: Vec<DraftLine>,
    pub(super) unsourced: usize,
}

/// The stages to which a text may be published.
const STAGES: [StageKind; 3] = [StageKind::SecondLevel, StageKind::Public, StageKind::Adoption];

/// The form, with what changed and what is unsourced.
pub(super) async fn form(context: RequestContext, At(text): At<String>) -> Answer {
    let kind = kind_of(&text)?;
    answer::page(&page(&context, kind, &Returned::default()).await?)
}

/// Publishes the draft, or says what keeps it from being published.
pub(super) async fn publish(
    context: RequestContext,
    At(text): At<String>,
    sent: FormData,
) -> Answer {
    let kind = kind_of(&text)?;
    match try_publish(&context, kind, &sent).await {
        Ok(Outcome::Done(version)) => {
            Ok(answer::go(&context.here(&format!("/versions/{}", version.simple()))))
        }
        Ok(Outcome::Proposed(_)) => Ok(answer::go(&context.here("/office/proposals"))),
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
) -> Result<Outcome> {
    let publication = publication(sent).map_err(Error::Invalid)?;
    let mut tx = context.read().await?;
    let document = queries::document(&mut tx, kind).await?.ok_or(Error::NotFound)?.id;
    drop(tx);
    let (db, commune) = (context.site.db(), context.commune()?);
    let publish = Act::Publish { document, publication, digest: None };
    act(db, &context.actor, commune, publish).await
}

async fn page(
    context: &RequestContext,
    kind: ProcessKind,
    returned: &Returned,
) -> Result<PublishPage> {
    let mut tx = context.read().await?;
    let (text, sources) = draft_of(&mut tx, context, kind).await?;
    let mut changed = lines(context, &text, &sources);
    changed.retain(|line| line.changed);
    Ok(PublishPage {
        l: context.l,
        frame: context.office_frame(context.l.t("publish-title")),
        back: desk_of(context, kind),
        form: labelled(returned.fill(FormView::new(context.lang))),
        refusal: returned.refusal(context.l),
        stages: STAGES.map(|it| Choice::new(it, context.l.word("stage", it).attr())).to_vec(),
        unsourced: changed.iter().filter(|line| line.unsourced).count(),
        changed,
    })
}

/// What a new version is published for.
fn publication(sent: &FormData) -> std::result::Result<Publication, Faults> {
    let mut faults = Faults::default();
    let stage = sent.parsed::<StageKind>(&mut faults, "stage", "fault-choice-unknown");
    let note = sent.local_text(&mut faults, "note", 1_000);
    match stage {
        Some(stage_kind) if faults.is_empty() => Ok(Publication { stage_kind, note }),
        _ => Err(faults),
    }
}
