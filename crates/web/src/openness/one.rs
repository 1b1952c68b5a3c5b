//! One commitment in the office: put right, told of, taken off the list.

use askama::Template;
use base::{Action, Error, Id, Result};
use civic::openness::{Commitment, commands, queries};
use press::{Control, FormView, Msg, PageFrame, Translator};

use super::{
    card::Card,
    form::{Choices, filled, form, given, told},
    office::texts,
};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// One commitment in the office.
#[derive(Template)]
#[template(path = "openness/one.html")]
pub(super) struct OnePage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) back: String,
    pub(super) card: Card,
    /// Whether this person changes commitments, and whether they follow them.
    pub(super) may: (bool, bool),
    pub(super) change: FormView,
    pub(super) update: FormView,
    pub(super) retire: FormView,
    pub(super) choices: Choices,
    pub(super) refusal: Option<Msg>,
    pub(super) stale: bool,
}

impl OnePage {
    /// The fields of its words.
    fn texts(&self) -> Vec<Control> {
        texts(&self.change)
    }
}

pub(super) async fn page(context: RequestContext, At(id): At<Id<Commitment>>) -> Answer {
    answer::page(&one(&context, id, &Returned::default()).await?)
}

/// Changes a commitment, tells of it, takes it off the list or puts it back.
pub(super) async fn send(
    context: RequestContext,
    At(id): At<Id<Commitment>>,
    sent: FormData,
) -> Answer {
    match put(&context, id, &sent).await {
        Ok(()) => Ok(answer::go(&context.here(&format!("/office/openness/{id}")))),
        Err(error) => {
            let stale = matches!(error, Error::Stale);
            let returned = Returned::refused(sent, error)?;
            let page = OnePage { stale, ..one(&context, id, &returned).await? };
            answer::with_status(returned.status(), &page)
        }
    }
}

async fn put(context: &RequestContext, id: Id<Commitment>, sent: &FormData) -> Result<()> {
    let (db, actor, commune) = (context.site.db(), &context.actor, context.commune()?);
    let reason = sent.get("reason");
    match sent.get("do") {
        "change" => {
            let commitment = Commitment { id, ..given(sent)? };
            commands::change_commitment(db, actor, commune, commitment, reason).await
        }
        "update" => {
            commands::update_commitment(db, actor, commune, id, told(sent)?).await.map(drop)
        }
        "retire" => commands::retire_commitment(db, actor, commune, id, (true, reason)).await,
        "restore" => commands::retire_commitment(db, actor, commune, id, (false, reason)).await,
        _ => Err(Error::invalid("", "fault-form-broken")),
    }
}

async fn one(context: &RequestContext, id: Id<Commitment>, returned: &Returned) -> Result<OnePage> {
    let l = context.l;
    let mut tx = context.read().await?;
    let it = queries::one(&mut tx, &context.actor, id).await?;
    let register = queries::kept(&mut tx, &context.actor).await?;
    let choices = Choices::read(&mut tx, l).await?;
    let card = Card::new(l, &context.here(""), &register, &it);
    let place = context.place()?;
    let may = |action| context.actor.may(action, place);
    let today = context.site.db().now().day();
    let retire = if it.retired_at.is_some() { "restore" } else { "retire" };
    Ok(OnePage {
        l,
        frame: context.office_frame(&card.title.text),
        back: context.here("/office/openness"),
        may: (may(Action::DraftText), may(Action::Follow)),
        change: returned.fill(filled(form(l, "change"), &it)),
        update: returned.fill(form(l, "update").with("told_on", today)),
        retire: returned.fill(form(l, retire)),
        choices,
        refusal: returned.refusal(l),
        stale: false,
        card,
    })
}
