//! What the door says of somebody who was marked: their name, what was noted,
//! and where they sit.

use base::{Id, Result};
use civic::{
    attendance::{
        Seat, What,
        queries::{arrival, day_code, seats},
    },
    workshop::{Participant, Workshop, queries},
};
use press::Translator;
use serde::Serialize;

use crate::{context::RequestContext, workshop::page_head};

/// What was marked, of whom.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told {
    pub(super) who: Id<Participant>,
    pub(super) what: What,
    /// Whether they had been there before.
    pub(super) already: bool,
}

/// The words about it, for the page and for the device.
#[derive(Debug, Clone, Serialize)]
pub(super) struct MarkTold {
    pub(super) participant: Id<Participant>,
    pub(super) what: What,
    /// Whether they had been there before.
    pub(super) already: bool,
    pub(super) name: String,
    pub(super) words: String,
    /// Since when they are there, or when they left, in words.
    pub(super) since: Option<String>,
    pub(super) category: String,
    pub(super) groups: Vec<String>,
    /// Where somebody who came after the drawing is given a group.
    pub(super) late: Option<String>,
    /// The code of the day of somebody who was given one: said at the door or
    /// handed over on a slip, it opens today's votes.
    pub(super) day: Option<String>,
    /// The lasting code of somebody who has no letter that says it.
    pub(super) code: Option<String>,
    /// The personal page of the same.
    pub(super) page: Option<String>,
}

/// What is said of somebody marked.
pub(super) async fn of(
    tx: &mut db::Reader,
    context: &RequestContext,
    workshop: Id<Workshop>,
    told: Told,
) -> Result<MarkTold> {
    let l = context.l;
    let found = arrival(tx, &context.actor, workshop, told.who).await?;
    let seats = seats(tx, told.who).await?;
    let drawn = queries::drawings(tx, workshop).await?;
    let mut groups = groups(l, &seats);
    let late = (seats.len() < drawn.len() && told.what == What::Came).then(|| {
        groups.push(l.t("door-unseated").plain());
        let who = told.who;
        context.here(&format!("/office/workshops/{workshop}/reception/now?marked={who}"))
    });
    let since = match (told.what, told.already, found.arrived_at) {
        (What::Came, true, Some(at)) => {
            Some(l.msg("door-since").s("time", l.time(at.local().time())).plain())
        }
        _ => None,
    };
    let uninvited = found.walk_in && told.what == What::Came;
    let day = match told.what {
        What::Came => day_code(tx, &context.actor, told.who).await?,
        _ => None,
    };
    let page = uninvited.then(|| context.here(&format!("/invitation/{}", found.code)));
    let key = match (told.what, told.already) {
        (What::Came, false) => "door-came",
        (What::Came, true) => "presence-already",
        (What::Left, _) => "door-left",
        (What::Mistaken, _) => "door-mistaken",
    };
    let name = if found.name.is_empty() { l.t("people-nameless").plain() } else { found.name };
    Ok(MarkTold {
        participant: told.who,
        what: told.what,
        already: told.already,
        name,
        words: l.t(key).plain(),
        since,
        category: page_head::category(l, found.category_word, &found.category_label),
        groups,
        late,
        day,
        code: uninvited.then_some(found.code),
        page,
    })
}

/// Where somebody sits, in words.
pub(super) fn groups(l: &Translator, seats: &[Seat]) -> Vec<String> {
    let said = |(session, number)| l.msg("door-group").s("session", session).n("number", number);
    named(l, seats).into_iter().map(|seat| said(seat).plain()).collect()
}

/// The groups of a day by the names of their sessions.
pub(crate) fn named(l: &Translator, seats: &[Seat]) -> Vec<(String, i64)> {
    let name = |seat: &Seat| match seat.session {
        Some(number) => l.msg("day-number").n("number", number).plain(),
        None => seat.title.clone(),
    };
    seats.iter().map(|seat| (name(seat), seat.number)).collect()
}
