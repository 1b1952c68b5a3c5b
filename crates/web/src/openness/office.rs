//! The commitments as the office keeps them.

use askama::Template;
use base::{Action, Error, Result};
use civic::openness::{CommitmentKind, commands, queries};
use press::{Choice, Control, FormView, Msg, PageFrame, Translator};

use super::{
    form::{Choices, form, given, kinds},
    public::{Part, parts},
};
use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
    lists::named::told,
};

/// The commitments as the office keeps them.
#[derive(Template)]
#[template(path = "openness/office.html")]
pub(super) struct OfficePage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) here: String,
    pub(super) public: String,
    pub(super) parts: Vec<Part>,
    /// How many nobody but the office sees yet.
    pub(super) waiting: usize,
    /// Whether this person enters commitments, and whether they show them.
    pub(super) may: (bool, bool),
    pub(super) form: FormView,
    pub(super) list: FormView,
    pub(super) choices: Choices,
    pub(super) template: String,
    pub(super) told: Vec<Msg>,
    pub(super) refusal: Option<Msg>,
}

impl OfficePage {
    /// The fields of a commitment's words.
    fn texts(&self) -> Vec<Control> {
        texts(&self.form)
    }

    /// The kinds that may come as a list.
    fn listed(&self) -> Vec<Choice> {
        let kinds = kinds(self.l).into_iter().zip(CommitmentKind::ALL);
        kinds.filter(|it| *it.1 != CommitmentKind::Charter).map(|it| it.0).collect()
    }
}

/// The fields of a commitment's words.
pub(super) fn texts(form: &FormView) -> Vec<Control> {
    let field = |text: &civic::openness::texts::Text| match text.lines {
        1 => form.text(text.name, text.label),
        lines => form.area(text.name, text.label, lines),
    };
    civic::openness::texts::TEXTS.iter().map(field).collect()
}

pub(super) async fn page(context: RequestContext, asked: Asked) -> Answer {
    let mut page = office(&context, &Returned::default()).await?;
    page.told = told(context.l, &asked);
    answer::page(&page)
}

/// Enters a commitment, or shows what was not seen yet.
pub(super) async fn send(context: RequestContext, sent: FormData) -> Answer {
    let (db, actor, commune) = (context.site.db(), &context.actor, context.commune()?);
    let done = match sent.get("do") {
        "add" => match given(&sent) {
            Ok(it) => commands::enter_commitment(db, actor, commune, it).await.map(drop),
            Err(error) => Err(error),
        },
        "show" => commands::show_commitments(db, actor, commune).await.map(drop),
        _ => Err(Error::invalid("", "fault-form-broken")),
    };
    match done {
        Ok(()) => Ok(answer::go(&context.here("/office/openness"))),
        Err(error) => again(&context, sent, error).await,
    }
}

/// The page with the form that was refused.
pub(super) async fn again(context: &RequestContext, sent: FormData, error: Error) -> Answer {
    let returned = Returned::refused(sent, error)?;
    answer::with_status(returned.status(), &office(context, &returned).await?)
}

async fn office(context: &RequestContext, returned: &Returned) -> Result<OfficePage> {
    let l = context.l;
    let mut tx = context.read().await?;
    let register = queries::kept(&mut tx, &context.actor).await?;
    let choices = Choices::read(&mut tx, l).await?;
    let waiting = register.commitments.iter();
    let waiting = waiting.filter(|it| it.shown_at.is_none() && it.retired_at.is_none()).count();
    let place = context.place()?;
    let may = |action| context.actor.may(action, place);
    Ok(OfficePage {
        l,
        frame: context.office_frame(l.t("openness-title")),
        here: context.here("/office/openness"),
        public: context.here("/openness"),
        parts: parts(l, &context.here(""), &register),
        waiting,
        may: (may(Action::DraftText), may(Action::Follow)),
        form: returned.fill(form(l, "add").with("kind", CommitmentKind::Openness)),
        list: returned.fill(form(l, "list").with("category", CommitmentKind::Openness)),
        choices,
        template: context.here("/office/list.csv?of=commitments"),
        told: Vec::new(),
        refusal: returned.refusal(l),
    })
}
