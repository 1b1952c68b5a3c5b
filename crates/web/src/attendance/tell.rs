//! What the door tells: somebody came, left, was marked by mistake, or came
//! uninvited. A device tells it when it has a connection, a person by a form.

use base::{Error, Faults, Id, Instant, Result};
use civic::{
    attendance::{
        What,
        commands::{Recognised, Seen, Uninvited, come_uninvited, give_day_code, tell},
    },
    workshop::{Participant, Workshop},
};
use serde_json::Map;
use uuid::Uuid;

use super::{
    door,
    said::{self, Told},
};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
    outbox::Sending,
    workshop::people::person,
};

/// Marks somebody who was recognised.
pub(super) async fn mark(
    context: RequestContext,
    At(at): At<Id<Workshop>>,
    sending: Sending,
    sent: FormData,
) -> Answer {
    let told = told(&context, at, &sent).await;
    answered(&context, at, &sending, told).await
}

async fn told(context: &RequestContext, at: Id<Workshop>, sent: &FormData) -> Result<Told> {
    let (db, actor, commune) = (context.site.db(), &context.actor, context.commune()?);
    let what = sent.get("what").parse().unwrap_or(What::Came);
    let about = sent.get("about").parse().ok();
    if let (What::Mistaken, None) = (what, about) {
        let who = sent.named::<Id<Participant>>("participant")?;
        civic::attendance::commands::take_back_arrival(db, actor, commune, at, who).await?;
        return Ok(Told { who, what, already: false });
    }
    let seen = Seen {
        id: Id::new(sent.key().unwrap_or_else(|| db.id::<()>(db.now()).uuid())),
        who: recognised(sent)?,
        what,
        about,
        at: moment(sent),
        device: device(context, sent),
    };
    let (who, already) = tell(db, actor, commune, at, seen).await?;
    Ok(Told { who, what, already })
}

fn recognised(sent: &FormData) -> Result<Recognised> {
    if let Some(participant) = sent.named_or_none("participant")? {
        return Ok(Recognised::Participant(participant));
    }
    let code = sent.get("code");
    if !code.is_empty() {
        return Ok(Recognised::Code(code.to_owned()));
    }
    let (salt, mark) = (sent.get("salt").to_owned(), sent.get("mark").to_owned());
    Ok(Recognised::Mark { salt, mark })
}

/// When a device says that it was; a form sent by hand says nothing.
fn moment(sent: &FormData) -> Option<Instant> {
    sent.get("at").parse().ok().map(Instant)
}

/// The device, or the account where there is none.
fn device(context: &RequestContext, sent: &FormData) -> Uuid {
    let account = || context.actor.account().map_or(Uuid::nil(), Id::uuid);
    sent.get("device").parse().unwrap_or_else(|_| account())
}

/// Enters somebody who came without being on the list.
pub(super) async fn walk_in(
    context: RequestContext,
    At(at): At<Id<Workshop>>,
    sending: Sending,
    sent: FormData,
) -> Answer {
    match entered(&context, at, &sending, &sent).await {
        Err(Error::Invalid(faults)) if !sending.is_kept() => {
            let returned = Returned::with(sent, faults);
            answer::refused(&door::door(&context, at, &returned).await?)
        }
        done => answered(&context, at, &sending, done).await,
    }
}

async fn entered(
    context: &RequestContext,
    at: Id<Workshop>,
    sending: &Sending,
    sent: &FormData,
) -> Result<Told> {
    let person = person(sent).map_err(|faults: Faults| Error::Invalid(faults))?;
    let came = Uninvited {
        person,
        key: sent.key(),
        kept: sending.is_kept(),
        at: moment(sent),
        device: device(context, sent),
    };
    let (db, commune) = (context.site.db(), context.commune()?);
    let who = come_uninvited(db, &context.actor, commune, at, came).await?;
    Ok(Told { who, what: What::Came, already: false })
}

/// Gives a code of the day to somebody who is there without a letter or a badge.
pub(super) async fn code(
    context: RequestContext,
    At(at): At<Id<Workshop>>,
    sending: Sending,
    sent: FormData,
) -> Answer {
    let told = given(&context, at, &sent).await;
    answered(&context, at, &sending, told).await
}

async fn given(context: &RequestContext, at: Id<Workshop>, sent: &FormData) -> Result<Told> {
    let (db, commune) = (context.site.db(), context.commune()?);
    let who = sent.named::<Id<Participant>>("participant")?;
    give_day_code(db, &context.actor, commune, at, who).await?;
    Ok(Told { who, what: What::Came, already: true })
}

/// The answer: words for a device, the next page for a person.
async fn answered(
    context: &RequestContext,
    at: Id<Workshop>,
    sending: &Sending,
    told: Result<Told>,
) -> Answer {
    match told {
        Ok(told) if sending.is_kept() => {
            let mut tx = context.read().await?;
            sending.received(&said::of(&mut tx, context, at, told).await?)
        }
        Ok(Told { who, what, already }) => {
            let already = if already { "&already=yes" } else { "" };
            let now = format!("/office/workshops/{at}/reception/now");
            Ok(answer::go(&context.here(&format!("{now}?marked={who}&what={what}{already}"))))
        }
        // A workshop that is in its hall comes back: until then a device keeps what it saw.
        Err(error @ Error::Refused("refused-in-the-hall")) => Err(error.into()),
        Err(error) if sending.is_kept() => sending.refused(context.l, error, Map::new()),
        Err(error) => Err(error.into()),
    }
}
