//! People who come as a list: pasted, or as a file. A list whose head names its
//! columns is shown before it is taken; one that stands in the usual order is
//! taken at once.

use base::{Error, Faults, Id};
use civic::{
    agenda::queries::Day,
    workshop::{
        Workshop,
        commands::{self, Belongs, NewParticipant},
        rules::list::{self, KEPT},
    },
};

use super::{
    lists::{Sent, Shown},
    page_head::{self, Head},
    people::{known, people},
};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, Upload},
};

const KIND: ::list::Kind = ::list::Kind::People;

/// Takes a list, or shows it.
pub(super) async fn receive(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    upload: Upload,
) -> Answer {
    let sent = &upload.sent;
    if ["look", "import"].contains(&sent.get("do")) {
        return confirm(&context, workshop, sent).await;
    }
    let is_file = upload.too_large || !upload.bytes.is_empty();
    let found = match is_file {
        true => Sent::file(&upload, KIND).await?,
        false => match list::pasted(sent.get("list")) {
            bare if bare.head_row.is_none() => {
                return at_once(&context, workshop, sent, &bare).await;
            }
            _ => Sent::pasted(sent.get("list"), KIND),
        },
    };
    match found {
        Ok(found) => shown(&context, workshop, sent, found).await,
        Err(faults) => back(&context, workshop, sent, Error::Invalid(faults)).await,
    }
}

async fn day(context: &RequestContext, workshop: Id<Workshop>) -> base::Result<Day> {
    civic::agenda::queries::day(&mut context.read().await?, workshop).await
}

/// Takes a list without a head as it stands.
async fn at_once(
    context: &RequestContext,
    workshop: Id<Workshop>,
    sent: &FormData,
    reading: &::list::Reading,
) -> Answer {
    let known = known(&day(context, workshop).await?);
    let entered = match list::people(reading, &known, None) {
        Ok(people) => enter(context, workshop, &people).await,
        Err(faults) => Err(Error::Invalid(faults)),
    };
    match entered {
        Ok(gone) => Ok(gone),
        Err(error) => back(context, workshop, sent, error).await,
    }
}

async fn enter(
    context: &RequestContext,
    workshop: Id<Workshop>,
    people: &[NewParticipant],
) -> base::Result<axum::response::Response> {
    let (db, commune) = (context.site.db(), context.commune()?);
    commands::enter_participants(db, &context.actor, commune, workshop, people).await?;
    Ok(answer::go(&context.here(&format!("/office/workshops/{workshop}/people"))))
}

async fn back(
    context: &RequestContext,
    workshop: Id<Workshop>,
    sent: &FormData,
    error: Error,
) -> Answer {
    let returned = Returned::of(sent.clone().with("do", "many"), error)?;
    answer::refused(&people(context, workshop, &returned).await?)
}

/// Takes a list as it was shown, or shows it with what was chosen on it.
async fn confirm(context: &RequestContext, workshop: Id<Workshop>, sent: &FormData) -> Answer {
    let found = Sent::carried(sent, KIND)?;
    let known = known(&day(context, workshop).await?);
    let people = list::people(&found.reading, &known, sent.get("category").parse().ok());
    match people {
        Ok(people) if sent.get("do") == "import" && found.is_as_shown(sent) => {
            Ok(enter(context, workshop, &people).await?)
        }
        _ => shown(context, workshop, sent, found).await,
    }
}

async fn shown(
    context: &RequestContext,
    workshop: Id<Workshop>,
    sent: &FormData,
    found: Sent,
) -> Answer {
    let day = day(context, workshop).await?;
    let chosen: Option<Belongs> = sent.get("category").parse().ok();
    // The list may be sound but for the category that is chosen on its page.
    let faults = match (list::people(&found.reading, &known(&day), chosen), sent.get("do")) {
        (Err(faults), "look" | "import") => faults,
        (Err(mut faults), _) => {
            faults.0.retain(|fault| fault.key != "fault-list-no-category");
            faults
        }
        (Ok(_), _) => Faults::default(),
    };
    let reached = {
        let mut tx = context.read().await?;
        page_head::stands(context, &mut tx, &day.workshop, 0).await?
    };
    let home = context.here(&format!("/office/workshops/{workshop}/people"));
    let db = context.site.db();
    let without = found.reading.rows.iter().any(|row| row.text("category").is_empty());
    let place = Shown {
        title: "people-paste",
        head: Head::new(context, &day.workshop, "people", reached),
        action: format!("{home}/list"),
        back: home,
        key: db.id::<()>(db.now()).uuid(),
        kept: &KEPT,
        categories: match without {
            true => page_head::category_choices(context.l, &day.categories),
            false => Vec::new(),
        },
        category: sent.get("category").to_owned(),
    };
    let sound = faults.is_empty();
    let page = found.page(context, place, faults);
    if sound { answer::page(&page) } else { answer::refused(&page) }
}
