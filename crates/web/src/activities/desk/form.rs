//! The forms of an activity and of its review: fields out, input in.

use crate::{amount::typed, form::FormData};
use base::{Faults, Result};
use civic::activities::{
    Activity, DecidedBy, Review, Ruling,
    rules::{Given, GivenReview, Hands, LONGEST, SHORT},
};

/// An activity's fields as it stands.
pub(super) fn activity(it: &Activity) -> Vec<(&'static str, String)> {
    vec![
        ("title", it.title.clone()),
        ("responsible", it.responsible.clone()),
        ("period", it.period.clone()),
        ("cost", it.cost.map_or(String::new(), typed)),
        ("source", it.source.clone()),
    ]
}

/// A review's fields as it stands; fresh, the room agreed.
pub(super) fn review(it: Option<&Review>) -> Vec<(&'static str, String)> {
    let Some(it) = it else { return vec![("decided_by", DecidedBy::Room.to_string())] };
    let hands = |count: Option<i64>| count.map_or(String::new(), |count| count.to_string());
    vec![
        ("ruling", it.ruling.to_string()),
        ("reason", it.reason.clone()),
        ("change", it.change.clone()),
        ("decided_by", it.decided_by.to_string()),
        ("hands_for", hands(it.hands_for)),
        ("hands_against", hands(it.hands_against)),
        ("hands_neither", hands(it.hands_neither)),
        ("counted_by", it.counted_by.clone()),
        ("card", it.card_id.map_or(String::new(), |card| card.to_string())),
    ]
}

/// The activity that a form sent.
pub(super) fn given(sent: &FormData) -> Result<Given> {
    let mut faults = Faults::default();
    let cost =
        faults.keep("cost", list::amount(sent.get("cost")).map_err(|_| "fault-activity-cost"));
    let given = Given {
        title: sent.text(&mut faults, "title", LONGEST),
        responsible: sent.optional(&mut faults, "responsible", SHORT),
        period: sent.optional(&mut faults, "period", SHORT),
        cost: cost.flatten(),
        source: sent.optional(&mut faults, "source", SHORT),
    };
    faults.check()?;
    Ok(given)
}

/// Where the page goes on: whoever entered an activity may enter another.
pub(super) fn next(sent: &FormData) -> &'static str {
    if sent.get("do") == "set" && sent.get("item").is_empty() { "?new#set" } else { "" }
}

/// The review that a form sent.
pub(super) fn given_review(sent: &FormData) -> Result<GivenReview> {
    let mut faults = Faults::default();
    let ruling: Option<Ruling> = chosen(sent, &mut faults, "ruling");
    let decided_by: Option<DecidedBy> = chosen(sent, &mut faults, "decided_by");
    let hands = match decided_by {
        Some(DecidedBy::Hands) => hands(sent, &mut faults),
        _ => None,
    };
    let given = GivenReview {
        ruling: ruling.unwrap_or(Ruling::Keep),
        reason: sent.text(&mut faults, "reason", LONGEST),
        change: sent.optional(&mut faults, "change", LONGEST),
        decided_by: decided_by.unwrap_or(DecidedBy::Room),
        hands,
        counted_by: sent.optional(&mut faults, "counted_by", SHORT),
        card: sent.named_or_none("card")?,
    };
    faults.check()?;
    Ok(given)
}

fn chosen<T: std::str::FromStr>(
    sent: &FormData,
    faults: &mut Faults,
    name: &'static str,
) -> Option<T> {
    match sent.get(name) {
        "" => {
            faults.add(name, "fault-choose");
            None
        }
        word => faults.keep(name, word.parse().map_err(|_| "fault-choice-unknown")),
    }
}

fn hands(sent: &FormData, faults: &mut Faults) -> Option<Hands> {
    let mut count = |name: &'static str| -> Option<i64> {
        let said = sent.get(name).parse::<u16>().map(i64::from);
        faults.keep(name, said.map_err(|_| "fault-activity-hands"))
    };
    let (yes, no, neither) = (count("hands_for"), count("hands_against"), count("hands_neither"));
    Some(Hands { yes: yes?, no: no?, neither: neither? })
}
