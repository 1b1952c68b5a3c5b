//! What the door tells: somebody came, left, was marked by mistake, or came
//! uninvited. A device tells it when it has a connection, a person by a form.

use axum::extract::Path;
use base::{Error, Faults, Id, Instant, Result};
use civic::workshop::{
    Participant, Workshop, commands,
    reception::{
        What,
        commands::{Recognised, Seen, Uninvited, come_uninvited, tell},
    },
};
use serde_json::Map;
use uuid::Uuid;

use super::{
    Address, door, id,
    said::{self, Told},
};
use crate::{
    answer::{self, Answer},
    form::Sent,
    outbox::Sending,
    visit::Visit,
    workshop::gathering::people::person,
};

/// Marks somebody who was recognised.
pub(super) async fn mark(
    visit: Visit,
    Path((_, _, workshop)): Address,
    sending: Sending,
    sent: Sent,
) -> Answer {
    let at = id(&workshop)?;
    let told = told(&visit, at, &sent).await;
    answered(&visit, at, &sending, told).await
}

async fn told(visit: &Visit, at: Id<Workshop>, sent: &Sent) -> Result<Told> {
    let (store, actor, commune) = (visit.site.store(), &visit.actor, visit.commune()?);
    let what = sent.get("what").parse().unwrap_or(What::Came);
    let about = sent.get("about").parse().ok();
    if let (What::Mistaken, None) = (what, about) {
        let who = id::<Participant>(sent.get("participant"))?;
        commands::take_back_arrival(store, actor, commune, at, who).await?;
        return Ok(Told { who, what, already: false });
    }
    let seen = Seen {
        id: Id::new(sent.key().unwrap_or_else(|| store.id::<()>(store.now()).uuid())),
        who: recognised(sent)?,
        what,
        about,
        at: moment(sent),
        device: device(visit, sent),
    };
    let (who, already) = tell(store, actor, commune, at, seen).await?;
    Ok(Told { who, what, already })
}

fn recognised(sent: &Sent) -> Result<Recognised> {
    let (participant, code) = (sent.get("participant"), sent.get("code"));
    if !participant.is_empty() {
        return Ok(Recognised::Participant(id(participant)?));
    }
    if !code.is_empty() {
        return Ok(Recognised::Code(code.to_owned()));
    }
    let (salt, mark) = (sent.get("salt").to_owned(), sent.get("mark").to_owned());
    Ok(Recognised::Mark { salt, mark })
}

/// When a device says that it was; a form sent by hand says nothing.
fn moment(sent: &Sent) -> Option<Instant> {
    sent.get("at").parse().ok().map(Instant)
}

/// The device, or the account where there is none.
fn device(visit: &Visit, sent: &Sent) -> Uuid {
    let account = || visit.actor.account().map_or(Uuid::nil(), Id::uuid);
    sent.get("device").parse().unwrap_or_else(|_| account())
}

/// Enters somebody who came without being on the list.
pub(super) async fn walk_in(
    visit: Visit,
    Path((_, _, workshop)): Address,
    sending: Sending,
    sent: Sent,
) -> Answer {
    let at = id(&workshop)?;
    match entered(&visit, at, &sending, &sent).await {
        Err(Error::Invalid(faults)) if !sending.is_kept() => {
            let form = sent.fields(visit.lang, faults);
            answer::refused(&door::door(&visit, &workshop, form).await?)
        }
        done => answered(&visit, at, &sending, done).await,
    }
}

async fn entered(visit: &Visit, at: Id<Workshop>, sending: &Sending, sent: &Sent) -> Result<Told> {
    let person = person(sent).map_err(|faults: Faults| Error::Invalid(faults))?;
    let came = Uninvited {
        person,
        key: sent.key(),
        kept: sending.is_kept(),
        at: moment(sent),
        device: device(visit, sent),
    };
    let (store, commune) = (visit.site.store(), visit.commune()?);
    let who = come_uninvited(store, &visit.actor, commune, at, came).await?;
    Ok(Told { who, what: What::Came, already: false })
}

/// The answer: words for a device, the next page for a person.
async fn answered(
    visit: &Visit,
    at: Id<Workshop>,
    sending: &Sending,
    told: Result<Told>,
) -> Answer {
    match told {
        Ok(told) if sending.is_kept() => {
            let mut tx = visit.read().await?;
            sending.received(&said::of(&mut tx, visit, at, told).await?)
        }
        Ok(told) => {
            let already = if told.already { "&already=yes" } else { "" };
            let (who, what) = (told.who, told.what);
            let rest =
                format!("/office/workshops/{at}/reception/now?marked={who}&what={what}{already}");
            Ok(answer::go(&visit.here(&rest)))
        }
        // A workshop that is in its hall comes back: until then a device keeps what it saw.
        Err(error @ Error::Refused("refused-in-the-hall")) => Err(error.into()),
        Err(error) if sending.is_kept() => sending.refused(visit.l, error, Map::new()),
        Err(error) => Err(error.into()),
    }
}
