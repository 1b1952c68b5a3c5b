//! Whether a workshop is seen by everybody, and whether it is held: shown, put
//! back, put off, cancelled, called again.

use askama::Template;
use base::{Error, Faults, Id, Result};
use civic::workshop::{
    Act, Workshop,
    commands::{self, CallWorkshop},
    queries,
    rules::called::after,
};
use jiff::civil::Date;
use press::{FormView, Msg, PageFrame, Translator};

use super::{
    changes::Changes,
    page_head::{self, Head},
};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// The page.
#[derive(Template)]
#[template(path = "workshop/calling.html")]
pub(super) struct Calling {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
    pub(super) changes: Changes,
    pub(super) refusal: Option<Msg>,
    /// The public page.
    pub(super) public: String,
    /// What may be done now, each with its form.
    pub(super) acts: Vec<ActForm>,
}

/// One thing that may be done.
pub(super) struct ActForm {
    /// Its word.
    pub(super) word: &'static str,
    /// Whether it gives a day, and must.
    pub(super) day: Option<bool>,
    pub(super) form: FormView,
}

/// Each act by the word of its form, as it is asked whether it may be done.
const ACTS: [(&str, Act); 5] = [
    ("show", Act::Show),
    ("call", Act::Call(Date::ZERO)),
    ("postpone", Act::Postpone(None)),
    ("cancel", Act::Cancel),
    ("put_back", Act::PutBack),
];

/// Names of fields for the summary of faults.
const LABELS: [(&str, &str); 2] = [("reason", "stage-reason"), ("held_on", "calling-day")];

impl ActForm {
    pub(super) fn fresh(lang: base::Lang, word: &'static str, act: Act, revision: i64) -> Self {
        let form = FormView::new(lang)
            .labels(&LABELS)
            .scope(word)
            .mark("do", word)
            .with("revision", revision);
        let day = match act {
            Act::Call(_) => Some(true),
            Act::Postpone(_) => Some(false),
            _ => None,
        };
        Self { word, day, form }
    }

    fn asks_why(&self) -> bool {
        self.word != "show"
    }
}

/// The page.
pub(super) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    answer::page(&calling(&context, workshop, &Returned::default()).await?)
}

/// Does what the button said.
pub(super) async fn act(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let done = match given(workshop, &sent) {
        Ok(wanted) => {
            let (db, commune) = (context.site.db(), context.commune()?);
            commands::call_workshop(db, &context.actor, commune, wanted).await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(()) => Ok(answer::go(&context.here(&format!("/office/workshops/{workshop}/calling")))),
        Err(error) => {
            let returned = Returned::refused(sent, error)?;
            let page = calling(&context, workshop, &returned).await?;
            answer::with_status(returned.status(), &page)
        }
    }
}

fn given(workshop: Id<Workshop>, sent: &FormData) -> Result<CallWorkshop> {
    let mut faults = Faults::default();
    let revision = sent.parsed(&mut faults, "revision", "fault-form-broken");
    let mut day = |needed: bool| match sent.get("held_on").is_empty() && !needed {
        true => None,
        false => sent.parsed::<Date>(&mut faults, "held_on", "fault-date"),
    };
    let act = match sent.get("do") {
        "show" => Act::Show,
        "put_back" => Act::PutBack,
        "cancel" => Act::Cancel,
        "postpone" => Act::Postpone(day(false)),
        "call" => Act::Call(day(true).unwrap_or_default()),
        _ => return Err(Error::invalid("", "fault-form-broken")),
    };
    faults.check()?;
    let revision = revision.ok_or(Error::invalid("", "fault-form-broken"))?;
    Ok(CallWorkshop { workshop, act, reason: sent.get("reason").to_owned(), revision })
}

async fn calling(
    context: &RequestContext,
    id: Id<Workshop>,
    returned: &Returned,
) -> Result<Calling> {
    let mut tx = context.read().await?;
    let workshop = queries::workshop(&mut tx, id).await?;
    let counts = queries::attendance(&mut tx, &context.actor, id).await?;
    let entered = queries::standings(&counts, |row| row.entered).all();
    let reached = page_head::stands(context, &mut tx, &workshop, entered).await?;
    let changes = Changes::read(context.l, &mut tx, &workshop).await?;
    let possible = ACTS.iter().filter(|(_, act)| after(&workshop, *act).is_ok());
    let acts = possible.map(|(word, act)| {
        let fresh = ActForm::fresh(context.lang, word, *act, workshop.revision);
        ActForm { form: returned.fill(fresh.form), ..fresh }
    });
    Ok(Calling {
        l: context.l,
        frame: context.office_frame(context.l.t("calling-title")),
        acts: acts.collect(),
        head: Head::new(context, &workshop, "", reached),
        changes,
        refusal: returned.refusal(context.l),
        public: context.here(&format!("/workshops/{id}")),
    })
}
