//! What is pressed in the cockpit: by a form, or by the page's outbox, which
//! keeps what was pressed without a connection with the time of the press.

use base::{Error, Faults, Id, Instant, Lang, Result};
use civic::{
    agenda::{commands::Accepted, rules::repair::Repair},
    cards::commands as cards,
    plenary::commands::{self, BeginAct, Park, RepairDay},
    plenary::rules,
    workshop::{WorkingGroup, Workshop},
};
use press::Translator;
use serde_json::Map;

use super::{Came, stand};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
    outbox::Sending,
};

/// Presses something.
pub(in super::super) async fn press(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sending: Sending,
    sent: FormData,
) -> Answer {
    let done = done(&context, workshop, &sent).await;
    let here = context.here(&format!("/office/workshops/{workshop}/cockpit"));
    match done {
        Err(Error::Invalid(faults)) if !sending.is_kept() => {
            let returned = Returned::with(sent, faults);
            let came = Came { chosen: String::new(), told: None, returned };
            answer::refused(&stand(&context, workshop, came).await?)
        }
        Err(error) if !sending.is_kept() => match word(&error, sent.get("do")) {
            Some(told) => {
                let chosen = sent.get("repair");
                Ok(answer::go(&format!("{here}?told={told}&chosen={chosen}")))
            }
            None => Err(error.into()),
        },
        Err(error) => {
            let mut more = Map::new();
            if let Some(told) = word(&error, sent.get("do")) {
                more.insert("told".to_owned(), told.into());
            }
            sending.refused(context.l, error, more)
        }
        Ok(()) if sending.is_kept() => sending.received(&Map::new()),
        Ok(()) => Ok(answer::go(&here)),
    }
}

/// The word in the address for a press that lost a race, or came too late.
fn word(error: &Error, what: &str) -> Option<&'static str> {
    match error {
        Error::Stale if what == "repair" => Some("repair"),
        Error::Stale => Some("stale"),
        Error::Refused("refused-act-moved-on") => Some("moved-on"),
        Error::Refused("refused-act-long-ago") => Some("long-ago"),
        Error::Refused("refused-agenda-draft-stands") => Some("draft"),
        Error::Refused("refused-agenda-repair") => Some("repair"),
        _ => None,
    }
}

async fn done(context: &RequestContext, workshop: Id<Workshop>, sent: &FormData) -> Result<()> {
    let (db, who, commune) = (context.site.db(), &context.actor, context.commune()?);
    match sent.get("do") {
        "begin" => {
            let at = sent.get("at").parse().ok().map(Instant);
            let entry = sent.named("entry")?;
            let begin = BeginAct { commune, workshop, entry, at, id: sent.key() };
            commands::begin_act(db, who, begin).await
        }
        "repair" => {
            let repair = RepairDay { commune, workshop, accepted: accepted(sent)?, id: sent.key() };
            commands::repair_day(db, who, repair).await
        }
        "back" => {
            let note = note(context, workshop).await?;
            let act = sent.named("act")?;
            commands::take_back_act(db, who, (commune, workshop), act, &note).await
        }
        "hold" => {
            let mut faults = Faults::default();
            let text = sent.optional(&mut faults, "text", rules::WORDS_LIMIT);
            faults.check()?;
            let park = Park { commune, workshop, text, card: None, id: sent.key() };
            commands::park(db, who, park).await.map(drop)
        }
        "reword" => {
            let mut faults = Faults::default();
            let text = sent.text(&mut faults, "text", rules::WORDS_LIMIT);
            faults.check()?;
            commands::reword_item(db, who, commune, sent.named("item")?, &text).await
        }
        "dark" => commands::darken(db, who, (commune, workshop), sent.get("dark") == "yes").await,
        "seen" | "over" => answered(context, sent).await,
        _ => Err(Error::NotFound),
    }
}

/// Somebody goes to a group, or its help is over; its phones are told.
async fn answered(context: &RequestContext, sent: &FormData) -> Result<()> {
    let (db, who, commune) = (context.site.db(), &context.actor, context.commune()?);
    let group = sent.named::<Id<WorkingGroup>>("group")?;
    match sent.get("do") {
        "seen" => cards::see_help(db, who, commune, group).await?,
        _ => cards::help_over(db, who, commune, group).await?,
    }
    context.site.contacts().ring(group.uuid());
    Ok(())
}

/// Why the former programme is released again, in the workshop's language.
async fn note(context: &RequestContext, workshop: Id<Workshop>) -> Result<String> {
    let mut tx = context.read().await?;
    let workshop = civic::workshop::queries::workshop(&mut tx, workshop).await?;
    let lang: Lang = workshop.lang.parse().unwrap_or(context.lang);
    Ok(Translator::of(lang).t("cockpit-taken-back").plain())
}

fn accepted(sent: &FormData) -> Result<Accepted> {
    let number = |name: &str| sent.get(name).parse::<i64>().map_err(|_| Error::NotFound);
    let repair = match sent.get("repair") {
        "shorten" => Repair::Shorten,
        "move_end" => Repair::MoveEnd,
        "drop" => Repair::Drop(sent.named("entry")?),
        _ => return Err(Error::NotFound),
    };
    Ok(Accepted { repair, late: number("late")?, number: number("version")? })
}
