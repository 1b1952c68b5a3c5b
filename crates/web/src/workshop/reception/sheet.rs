//! The sheet that people signed, entered again: the codes of its rows, and the
//! rows that walk-ins filled by hand. What cannot be taken stays in its field.

use askama::Template;
use axum::extract::{Path, Query};
use base::{CommuneId, Error, Faults, Id, Instant, Result};
use civic::workshop::{
    Workshop, WorkshopState, queries,
    reception::commands::{Reentered, Uninvited, come_uninvited, enter_signed},
    rules::list,
};
use jiff::civil::Time;
use press::{Fields, Shell, Tongue};
use uuid::Uuid;

use super::{Address, Asked, id};
use crate::{
    answer::{self, Answer},
    form::Sent,
    visit::Visit,
    workshop::gathering::{
        around::{self, Head},
        people::known,
    },
};

/// The page.
#[derive(Template)]
#[template(path = "reception/sheet.html")]
pub(super) struct Sheet {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) head: Head,
    /// The page's own address.
    pub(super) here: String,
    /// The workshop's own page.
    pub(super) home: String,
    pub(super) open: bool,
    /// How many were marked, and how many had been before.
    pub(super) done: Option<(i64, i64)>,
    pub(super) codes: Fields,
    pub(super) people: Fields,
}

/// The page; `?marked=` says what was just taken.
pub(super) async fn page(
    visit: Visit,
    Path((_, _, workshop)): Address,
    Query(asked): Asked,
) -> Answer {
    let count = |name: &str| asked.get(name).and_then(|count| count.parse().ok());
    let done = count("marked").map(|marked| (marked, count("already").unwrap_or(0)));
    let fresh = || Fields::new(visit.lang);
    answer::page(&sheet(&visit, &workshop, done, (fresh(), fresh())).await?)
}

async fn sheet(
    visit: &Visit,
    workshop: &str,
    done: Option<(i64, i64)>,
    (codes, people): (Fields, Fields),
) -> Result<Sheet> {
    let mut tx = visit.read().await?;
    let found = queries::workshop(&mut tx, id(workshop)?).await?;
    let home = visit.here(&format!("/office/workshops/{}", found.id));
    let reached = around::stands(visit, &mut tx, &found, 1).await?;
    let store = visit.site.store();
    let people = match people.value("key") {
        "" => people.with("key", store.id::<()>(store.now()).uuid()),
        _ => people,
    };
    Ok(Sheet {
        l: visit.l,
        shell: visit.office_shell(visit.l.t("sheet-title")),
        head: Head::new(visit, &found, "presence", reached),
        here: format!("{home}/reception/sheet"),
        home,
        open: found.state != WorkshopState::Closed,
        done,
        codes: codes.scope("codes"),
        people: people.scope("people"),
    })
}

/// Takes the codes that stand signed; those that are none stay, each with its fault.
pub(super) async fn codes(visit: Visit, Path((_, _, workshop)): Address, sent: Sent) -> Answer {
    let mut faults = Faults::default();
    let time: Option<Time> = sent.parsed_or_none(&mut faults, "time", "fault-time");
    let typed: Vec<String> = words(sent.get("codes"));
    if typed.is_empty() {
        faults.add("codes", "fault-required");
    }
    let fresh = Fields::new(visit.lang);
    if !faults.is_empty() {
        let form = sent.fields(visit.lang, faults);
        return answer::refused(&sheet(&visit, &workshop, None, (form, fresh)).await?);
    }
    let (store, commune, at) = (visit.site.store(), visit.commune()?, id(&workshop)?);
    let signed = time.map(|time| signed_at(&visit, at, time));
    let signed = match signed {
        Some(found) => Some(found.await?),
        None => None,
    };
    let done = enter_signed(store, &visit.actor, commune, at, &typed, signed).await?;
    taken(&visit, &workshop, &sent, done).await
}

/// The codes of a field: one a line, or apart by spaces and commas.
fn words(text: &str) -> Vec<String> {
    let apart = |sign: char| sign.is_whitespace() || [',', ';', '،', '؛', '.'].contains(&sign);
    text.split(apart).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

async fn signed_at(visit: &Visit, at: Id<Workshop>, time: Time) -> Result<Instant> {
    let mut tx = visit.read().await?;
    let workshop = queries::workshop(&mut tx, at).await?;
    Ok(Instant::at(workshop.day(), time))
}

async fn taken(visit: &Visit, workshop: &str, sent: &Sent, done: Reentered) -> Answer {
    let (marked, already) = (done.marked, done.already);
    if done.left.is_empty() {
        let rest = format!("/office/workshops/{workshop}/reception/sheet");
        return Ok(answer::go(&visit.here(&format!("{rest}?marked={marked}&already={already}"))));
    }
    let left = Fields::new(visit.lang)
        .with("codes", done.left.join("\n"))
        .with("time", sent.get("time"))
        .faulty(done.faults);
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let done = Some((count(marked), count(already)));
    let fresh = Fields::new(visit.lang);
    answer::refused(&sheet(visit, workshop, done, (left, fresh)).await?)
}

/// Enters the rows that walk-ins filled: all of them or none, and once however
/// often the form is sent.
pub(super) async fn people(visit: Visit, Path((_, _, workshop)): Address, sent: Sent) -> Answer {
    let (commune, at) = (visit.commune()?, id(&workshop)?);
    let known = {
        let mut tx = visit.read().await?;
        known(&queries::day(&mut tx, at).await?)
    };
    let entered = match list::read(sent.get("list"), &known) {
        Ok(people) => enter(&visit, commune, at, sent.key(), people).await,
        Err(faults) => Err(Error::Invalid(faults)),
    };
    match entered {
        Ok(count) => {
            let rest = format!("/office/workshops/{workshop}/reception/sheet?marked={count}");
            Ok(answer::go(&visit.here(&rest)))
        }
        Err(Error::Invalid(faults)) => {
            let forms = (Fields::new(visit.lang), sent.fields(visit.lang, faults));
            answer::refused(&sheet(&visit, &workshop, None, forms).await?)
        }
        Err(error) => Err(error.into()),
    }
}

async fn enter(
    visit: &Visit,
    commune: CommuneId,
    at: Id<Workshop>,
    key: Option<Uuid>,
    people: Vec<civic::workshop::commands::NewParticipant>,
) -> Result<usize> {
    let device = visit.actor.account().map_or(Uuid::nil(), Id::uuid);
    let count = people.len();
    for (row, person) in people.into_iter().enumerate() {
        let key = key.map(|key| Uuid::new_v5(&key, format!("{row} {}", person.name).as_bytes()));
        let came = Uninvited { person, key, kept: true, at: None, device };
        come_uninvited(visit.site.store(), &visit.actor, commune, at, came).await?;
    }
    Ok(count)
}
