//! Reading contributions: what everybody may read, what the bearer of a
//! receipt may, what an organisation may, and what the office may.

mod sight;
mod together;

use std::collections::HashSet;

use base::{Action, Actor, CommuneId, Error, Id, Instant, Place, Result, likeness};
use db::{Reader, secret};

use super::{
    Contribution, Delegation, Held, Invited, Landed, Outcomes, Sought, Speaker, StageCounts, Voice,
    store as rows,
};
use crate::{
    commune::Body,
    document::Provision,
    people::{self, Person},
    process::{self, ChangeKind, Process, Stage},
    words,
};

pub use sight::*;
pub use together::{open_batches, own_rules, taken_back};

/// How many contributions a page shows.
pub const PAGE: usize = 30;

/// A page of what was said about a provision, the latest first, from a
/// contribution on; and with which one the next page begins. Public.
pub async fn of_provision(
    tx: &mut Reader,
    provision: Id<Provision>,
    from: Option<Id<Contribution>>,
) -> Result<(Vec<Voice>, Option<Id<Contribution>>)> {
    let mut found = rows::of_provision(tx, provision, from).await?;
    let next = found.get(PAGE).map(|voice| voice.id);
    found.truncate(PAGE);
    Ok((found, next))
}

/// The communes in which authors may have to be forgotten; for the worker.
pub async fn communes_ended(tx: &mut Reader) -> Result<Vec<CommuneId>> {
    rows::communes_ended(tx).await
}

/// The communes whose processes have stages; for the command line.
pub async fn communes_consulting(tx: &mut Reader) -> Result<Vec<CommuneId>> {
    rows::communes_consulting(tx).await
}

/// How many contributions about each provision of a process came to which end;
/// public.
pub async fn outcomes(tx: &mut Reader, process: Id<Process>) -> Result<Vec<Outcomes>> {
    rows::outcomes(tx, process).await
}

/// The organisations that spoke about a text; public.
pub async fn speakers(tx: &mut Reader, process: Id<Process>) -> Result<Vec<Speaker>> {
    rows::speakers(tx, process).await
}

/// A page of what was said about a text, the latest first, from a contribution
/// on; and with which one the next page begins. Public.
pub async fn voices(
    tx: &mut Reader,
    process: Id<Process>,
    sought: &Sought,
    from: Option<Id<Contribution>>,
) -> Result<(Vec<Voice>, Option<Id<Contribution>>)> {
    let mut found = rows::sought(tx, process, sought, from).await?;
    let next = found.get(PAGE).map(|voice| voice.id);
    found.truncate(PAGE);
    Ok((found, next))
}

/// How many contributions a stage has; public.
pub async fn stage_counts(
    tx: &mut Reader,
    stage: Id<Stage>,
    today: jiff::civil::Date,
) -> Result<StageCounts> {
    rows::stage_counts(tx, stage, today).await
}

/// In how many whole days how many contributions of the commune were first
/// answered; public.
pub async fn delays(tx: &mut Reader) -> Result<Vec<(f64, i64)>> {
    let days = rows::delays(tx).await?;
    Ok(days.into_iter().map(|(days, many)| (base::figures::real(days), many)).collect())
}

/// What the bearer of a receipt takes home of the record: the words with what
/// shows that they were recorded, and where in the journal; nothing for one
/// that is older than its digests or whose words were erased.
pub async fn receipt_file(
    tx: &mut Reader,
    id: Id<Contribution>,
    origin: &str,
) -> Result<Option<db::receipt::Receipt>> {
    db::receipt::of(tx, &words::CONTRIBUTION, id, origin).await
}

/// Where a contribution stands in the record: its row, and the first signed
/// head that holds it; for the bearer of the receipt.
pub async fn recorded(
    tx: &mut Reader,
    id: Id<Contribution>,
) -> Result<Option<(i64, Option<db::checkpoint::Signed>)>> {
    db::receipt::place(tx, "consultation.contributed", id.uuid()).await
}

/// One contribution as everybody may read it.
pub async fn voice(tx: &mut Reader, id: Id<Contribution>) -> Result<Voice> {
    rows::held(tx, id).await.map(|held| held.voice)
}

/// The contributions that changed a provision; public.
pub async fn of_landing(tx: &mut Reader, provision: Id<Provision>) -> Result<Vec<Landed>> {
    rows::landed_in(tx, provision).await
}

/// Where a contribution changed the text; public.
pub async fn landings(tx: &mut Reader, contribution: Id<Contribution>) -> Result<Vec<Landed>> {
    rows::landed_from(tx, contribution).await
}

/// The contribution of a receipt, however its code was typed.
pub async fn by_code(tx: &mut Reader, typed: &str) -> Result<Held> {
    rows::by_code(tx, &secret::tidy_code(typed)).await
}

/// The slug of the commune in which a receipt's code was given, however it was
/// typed; for whoever bears the receipt.
pub async fn commune_of_code(tx: &mut Reader, typed: &str) -> Result<Option<String>> {
    rows::commune_of(tx, &secret::tidy_code(typed)).await
}

/// Whether the author may still ask for a second answer.
pub async fn may_reopen(tx: &mut Reader, held: &Held) -> Result<bool> {
    if held.voice.state != super::State::Answered || held.reopened_at.is_some() {
        return Ok(false);
    }
    Ok(rows::later_stages(tx, held.voice.stage_id).await? == 0)
}

/// What a personal link stands for, while it works.
pub async fn delegation(tx: &mut Reader, key: &str, now: Instant) -> Result<Delegation> {
    let found = rows::link(tx, secret::digest(key)).await?;
    found.filter(|link| link.expires_at > now).ok_or(Error::NotFound)
}

/// What an organisation sent in a stage, for itself or the office.
pub async fn of_body(
    tx: &mut Reader,
    actor: &Actor,
    body: Id<Body>,
    stage: Id<Stage>,
) -> Result<Vec<Held>> {
    if !actor.may(Action::GiveOpinion, Place::Body(tx.scope(), body.uuid())) {
        actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    }
    rows::of_body(tx, body, stage).await
}

/// Which organisations were invited to a stage, for the office.
pub async fn invited(tx: &mut Reader, actor: &Actor, stage: Id<Stage>) -> Result<Vec<Invited>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::invited(tx, stage).await
}

/// What has to be said in public about closing a stage today.
pub async fn closing_needs(
    tx: &mut Reader,
    stage: &Stage,
    today: jiff::civil::Date,
) -> Result<Vec<ChangeKind>> {
    let invited = i64::try_from(rows::invited(tx, stage.id).await?.len()).unwrap_or(i64::MAX);
    let adopted = process::queries::adoption(tx, stage.process_id).await?.is_some();
    Ok(process::rules::closing_needs(stage, today, (invited, adopted)))
}

/// A page of the queue, the oldest first, after a contribution; with whether
/// there are more behind it.
pub async fn queue(
    tx: &mut Reader,
    actor: &Actor,
    unanswered: bool,
    after: Option<Id<Contribution>>,
) -> Result<(Vec<Held>, bool)> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    let mut found = match unanswered {
        true => rows::queue_unanswered(tx, after).await?,
        false => rows::queue_all(tx, after).await?,
    };
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    Ok((found, more))
}

/// How many figures kept beside the contributions differ from what their rows
/// make; none, unless somebody else wrote into the database.
pub async fn miscounted(tx: &mut Reader, actor: &Actor) -> Result<usize> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    let (kept, counted) = (rows::kept(tx).await?, rows::counted(tx).await?);
    let (kept, counted): (HashSet<_>, HashSet<_>) =
        (kept.iter().collect(), counted.iter().collect());
    let differing: HashSet<_> =
        kept.symmetric_difference(&counted).map(|cell| cell.key()).collect();
    Ok(differing.len())
}

/// How many contributions of the commune wait, and how many of these are late.
pub async fn waiting(
    tx: &mut Reader,
    actor: &Actor,
    today: jiff::civil::Date,
) -> Result<(i64, i64)> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::waiting(tx, today).await
}

/// One contribution, for the office.
pub async fn contribution(tx: &mut Reader, actor: &Actor, id: Id<Contribution>) -> Result<Held> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::held(tx, id).await
}

/// The author's name for those who answer, with the contact for those who know
/// people here.
pub async fn author(tx: &mut Reader, actor: &Actor, held: &Held) -> Result<Option<Person>> {
    let here = Place::Commune(tx.scope());
    let knows = actor.may(Action::SeePeople, here);
    let Some(person) = held.person_id.filter(|_| knows || actor.may(Action::Answer, here)) else {
        return Ok(None);
    };
    let author = people::queries::person(tx, person).await?;
    Ok(author.map(|it| if knows { it } else { Person { contact: String::new(), ..it } }))
}

/// The unanswered contributions that say much the same about the same provision.
pub async fn alike(tx: &mut Reader, actor: &Actor, held: &Held) -> Result<Vec<Held>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    let voice = &held.voice;
    let beside = match voice.provision_id {
        Some(provision) => rows::beside(tx, voice.process_id, provision).await?,
        None => rows::beside_whole(tx, voice.process_id).await?,
    };
    let same = |other: &Held| {
        other.voice.id != voice.id && likeness::alike(&other.whole_text, &held.whole_text)
    };
    Ok(beside.into_iter().filter(same).collect())
}
