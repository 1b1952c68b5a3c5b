//! What comes after the workshop: who does what by when.

use askama::Template;
use base::{Error, Faults, Id, Result};
use civic::{
    synthesis::{
        NextStep,
        commands::{self, SetNextStep},
        rules,
    },
    workshop::Workshop,
};
use jiff::civil::Date;
use press::{FormView, PageFrame, Translator};

use super::Desk;
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, about},
};

/// The next steps.
#[derive(Template)]
#[template(path = "synthesis/steps.html")]
pub(crate) struct StepsPage {
    pub(crate) l: &'static Translator,
    pub(crate) frame: PageFrame,
    pub(crate) desk: Desk,
    /// The step being changed; none while a new one is entered.
    pub(crate) editing: Option<NextStep>,
    pub(crate) returned: Returned,
}

impl StepsPage {
    fn form(&self) -> FormView {
        self.returned.fill(match &self.editing {
            None => about(self.l.lang(), "set", ""),
            Some(step) => about(self.l.lang(), "set", step.id)
                .with("text", &step.text)
                .with("owner", &step.owner)
                .with("due_on", &step.due_on),
        })
    }

    fn day(&self, step: &NextStep) -> Date {
        self::day(&step.due_on)
    }

    fn removal(&self, step: &NextStep) -> FormView {
        self.returned.fill(about(self.l.lang(), "remove", step.id))
    }
}

/// The day of a row as a date.
pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap_or_default()
}

/// The page; `?edit=` brings a step back into the form.
pub(crate) async fn page(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    asked: Asked,
) -> Answer {
    let mut tx = context.read().await?;
    let (frame, desk) = Desk::open(&context, &mut tx, workshop, "next-steps").await?;
    let edit = asked.get("edit").map_or("", String::as_str);
    answer::page(&stand(frame, desk, edit, Returned::default()))
}

fn stand(frame: PageFrame, desk: Desk, edit: &str, returned: Returned) -> StepsPage {
    let edit = edit.parse::<Id<NextStep>>().ok();
    let editing = desk.outcome.next_steps.iter().find(|row| Some(row.id) == edit).cloned();
    StepsPage { l: desk.l, frame, desk, editing, returned }
}

/// Enters, changes or removes a step.
pub(crate) async fn change(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let done = match sent.get("do") {
        "set" => set(&context, workshop, &sent).await,
        "remove" => {
            let (db, step) = (context.site.db(), sent.named("item")?);
            commands::remove_next_step(db, &context.actor, context.commune()?, step).await
        }
        _ => Err(Error::NotFound),
    };
    let Err(error) = done else {
        let at = format!("/office/workshops/{workshop}/next-steps");
        return Ok(answer::go(&context.here(&at)));
    };
    let mut tx = context.read().await?;
    let (frame, desk) = Desk::open(&context, &mut tx, workshop, "next-steps").await?;
    let item = sent.get("item").to_owned();
    let returned = Returned::of(sent, error)?;
    answer::refused(&stand(frame, desk, &item, returned))
}

async fn set(context: &RequestContext, workshop: Id<Workshop>, sent: &FormData) -> Result<()> {
    let mut faults = Faults::default();
    let text = sent.text(&mut faults, "text", rules::SENTENCE_LIMIT);
    let owner = sent.text(&mut faults, "owner", rules::TITLE_LIMIT);
    let due_on: Option<Date> = sent.parsed(&mut faults, "due_on", "fault-date");
    faults.check()?;
    let input = SetNextStep {
        commune: context.commune()?,
        workshop,
        id: sent.named_or_none("item")?,
        text,
        owner,
        due_on: due_on.unwrap_or_default(),
    };
    commands::set_next_step(context.site.db(), &context.actor, input).await.map(drop)
}
