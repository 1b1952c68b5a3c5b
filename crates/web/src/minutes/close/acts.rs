//! What is pressed on the page of the closing.

use base::{Id, Result};
use civic::{
    minutes::{
        LeftOut,
        commands::{self, CloseWorkshop, Correct, DecideLate},
    },
    synthesis::queries as outcome,
    workshop::Workshop,
};

use super::{super::drawing::Drawing, Device, stand};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// How long the closing waits when it is asked to, in minutes.
const WAIT: i64 = 5;

/// Asks the devices, waits for them, closes; afterwards decides on what arrived
/// late, and corrects.
pub(in crate::minutes) async fn press(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let done = match sent.get("do") {
        "ask" => ask(&context, workshop, 0).await,
        "wait" => ask(&context, workshop, WAIT).await,
        "decide" => decide(&context, workshop, &sent).await,
        "correct" => correct(&context, workshop, &sent).await,
        "freeze" => {
            let (db, commune) = (context.site.db(), context.commune()?);
            let draw = Drawing::of(&context)?;
            commands::freeze_papers(db, &context.actor, commune, workshop, &draw).await
        }
        _ => close(&context, workshop).await,
    };
    if let Err(error) = done {
        let returned = Returned::of(sent, error)?;
        return answer::refused(&stand(&context, workshop, &returned).await?);
    }
    Ok(answer::go(&context.here(&format!("/office/workshops/{workshop}/close"))))
}

/// Asks, and rings at every group's open pages.
async fn ask(context: &RequestContext, workshop: Id<Workshop>, minutes: i64) -> Result<()> {
    let (db, commune) = (context.site.db(), context.commune()?);
    commands::ask_devices(db, &context.actor, commune, workshop, minutes).await?;
    let mut tx = context.read().await?;
    let outcome = outcome::outcome(&mut tx, &context.actor, workshop).await?;
    for table in &outcome.tables {
        context.site.contacts().ring(table.id.uuid());
    }
    Ok(())
}

async fn close(context: &RequestContext, workshop: Id<Workshop>) -> Result<()> {
    let (db, commune) = (context.site.db(), context.commune()?);
    let page = stand(context, workshop, &Returned::default()).await?;
    // Who was not asked is not said to have kept anything.
    let silent = page.devices.iter().filter(|it| page.asked().is_some() && !it.is_ready());
    let left = |it: &Device| LeftOut {
        group_id: it.table.id,
        heard_at: it.heard,
        waiting: it.holds.map(|holds| holds.waiting),
        drafts: it.holds.map(|holds| holds.drafts),
    };
    let left_out = silent.map(left).collect();
    let draw = Drawing::of(context)?;
    let closing = CloseWorkshop { commune, workshop, left_out, draw: Some(&draw) };
    commands::close_workshop(db, &context.actor, closing).await?;
    for device in &page.devices {
        context.site.contacts().ring(device.table.id.uuid());
    }
    Ok(())
}

async fn decide(context: &RequestContext, workshop: Id<Workshop>, sent: &FormData) -> Result<()> {
    let late = sent.all("late").into_iter().filter_map(|id| id.parse().ok()).collect();
    let (accept, reason) = (sent.get("accept") == "yes", sent.get("reason").to_owned());
    let input = DecideLate { commune: context.commune()?, workshop, late, accept, reason };
    let draw = Drawing::of(context)?;
    commands::decide_late(context.site.db(), &context.actor, input, &draw).await.map(drop)
}

async fn correct(context: &RequestContext, workshop: Id<Workshop>, sent: &FormData) -> Result<()> {
    let words = |name: &str| sent.get(name).to_owned();
    let input = Correct {
        commune: context.commune()?,
        workshop,
        said: words("said"),
        instead: words("instead"),
        reason: words("reason"),
    };
    let draw = Drawing::of(context)?;
    commands::correct(context.site.db(), &context.actor, input, &draw).await.map(drop)
}
