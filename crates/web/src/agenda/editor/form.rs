//! The agenda's forms: fields out, changes in.

use base::{Error, Fault, Faults, Result};
use civic::{
    agenda::{
        Part, Slot,
        rules::{
            edit::{Edit, GivenPart, GivenSlot},
            plan::{LONGEST, minute},
        },
    },
    framing::paper::Kind,
};
use jiff::civil::Time;
use press::Translator;
use uuid::Uuid;

use super::Opening;
use crate::form::FormData;

/// A row's fields as it stands.
pub(super) fn slot(row: &Slot) -> Vec<(&'static str, String)> {
    vec![
        ("kind", row.kind.to_string()),
        ("number", row.number.map_or(String::new(), |number| number.to_string())),
        ("title", row.title.clone()),
        ("minutes", row.minutes.to_string()),
        ("least", row.least.to_string()),
        ("optional", yes(row.optional)),
        ("feeds", row.feeds.map_or(String::new(), |kind| kind.to_string())),
    ]
}

/// An item's fields as it stands.
pub(super) fn part(item: &Part) -> Vec<(&'static str, String)> {
    vec![
        ("title", item.title.clone()),
        ("minutes", item.minutes.map_or(String::new(), |minutes| minutes.to_string())),
        ("parallel", yes(item.parallel)),
        ("optional", yes(item.optional)),
    ]
}

fn yes(said: bool) -> String {
    if said { "yes".to_owned() } else { String::new() }
}

/// The change that a form asks for.
pub(super) fn edit(sent: &FormData, l: &Translator) -> Result<Edit> {
    let item = || sent.get("item").parse::<Uuid>().map_err(|_| Error::NotFound);
    let tapped = (sent.get("do"), sent.get("minutes"), sent.get("optional"));
    match (sent.get("do"), sent.get("order")) {
        ("", _) if !tapped.2.is_empty() => Ok(Edit::Optional(item()?, tapped.2 == "yes")),
        ("" | "minutes", _) => Ok(Edit::Minutes(item()?, minutes(sent)?)),
        ("place", _) => Ok(Edit::Place(item()?, sent.named_or_none("after")?)),
        ("slot", _) => set_slot(sent),
        ("part", _) => set_part(sent),
        ("order", "up") => Ok(Edit::Up(item()?)),
        ("order", "down") => Ok(Edit::Down(item()?)),
        ("order", "remove") => Ok(Edit::Remove(item()?)),
        ("split", _) => Ok(Edit::Split(item()?, groups(sent, l)?)),
        ("start", _) => {
            let mut faults = Faults::default();
            let time: Option<Time> = sent.parsed(&mut faults, "starts_at", "fault-time");
            faults.check()?;
            Ok(Edit::Start(minute(time.unwrap_or_default())))
        }
        _ => Err(Error::NotFound),
    }
}

fn minutes(sent: &FormData) -> Result<i64> {
    let mut faults = Faults::default();
    let minutes = sent.parsed(&mut faults, "minutes", "fault-number");
    faults.check()?;
    Ok(minutes.unwrap_or(0))
}

/// The titles of the groups that an item is split into.
fn groups(sent: &FormData, l: &Translator) -> Result<Vec<String>> {
    let mut faults = Faults::default();
    let groups: Option<u16> = sent.parsed(&mut faults, "groups", "fault-number");
    faults.check()?;
    let groups = 1..=groups.unwrap_or(0).min(20);
    Ok(groups.map(|number| l.msg("outcome-group").n("number", number).plain()).collect())
}

fn set_slot(sent: &FormData) -> Result<Edit> {
    let mut faults = Faults::default();
    let kind = sent.parsed(&mut faults, "kind", "fault-choice-unknown");
    let given = GivenSlot {
        kind: kind.unwrap_or(Kind::Session),
        title: sent.optional(&mut faults, "title", LONGEST),
        minutes: sent.parsed(&mut faults, "minutes", "fault-number").unwrap_or(0),
        number: sent.parsed_or_none(&mut faults, "number", "fault-number"),
        least: sent.parsed_or_none(&mut faults, "least", "fault-number"),
        feeds: sent.parsed_or_none(&mut faults, "feeds", "fault-choice-unknown"),
        optional: !sent.get("optional").is_empty(),
    };
    faults.check()?;
    let (id, after) = (sent.named_or_none("item")?, sent.named_or_none("after")?);
    Ok(Edit::Slot { id, after, given })
}

fn set_part(sent: &FormData) -> Result<Edit> {
    let mut faults = Faults::default();
    let given = GivenPart {
        title: sent.text(&mut faults, "title", LONGEST),
        minutes: sent.parsed_or_none(&mut faults, "minutes", "fault-number"),
        parallel: !sent.get("parallel").is_empty(),
        optional: !sent.get("optional").is_empty(),
    };
    faults.check()?;
    let slot = sent.named_or_none("slot")?.unwrap_or_default();
    Ok(Edit::Part { id: sent.named_or_none("item")?, slot, given })
}

/// What the form was about that was sent.
pub(super) fn opened(sent: &FormData) -> Opening {
    let item = sent.get("item").parse().ok();
    match (sent.get("do"), item) {
        ("slot" | "part" | "split", Some(_)) => Opening { edit: item, ..Opening::default() },
        ("part", None) => Opening { under: sent.get("slot").parse().ok(), ..Opening::default() },
        ("minutes", Some(_)) => Opening { minutes: item, ..Opening::default() },
        ("slot", None) => Opening { new: "slot".to_owned(), ..Opening::default() },
        ("start", None) => Opening { new: "start".to_owned(), ..Opening::default() },
        _ => Opening::default(),
    }
}

/// Where on the page the reader was.
pub(super) fn stay(sent: &FormData) -> String {
    let entry = match sent.get("do") {
        "part" => sent.get("slot"),
        "" | "slot" | "order" | "split" | "minutes" | "place" => sent.get("item"),
        _ => "",
    };
    entry.parse::<Uuid>().map_or(String::new(), |id| format!("#e-{id}"))
}

/// The form of the day's beginning has one field, at which all its faults stand.
pub(super) fn at_start(faults: Faults) -> Faults {
    let moved = |fault: Fault| Fault { field: "starts_at".to_owned(), ..fault };
    Faults(faults.0.into_iter().map(moved).collect())
}
