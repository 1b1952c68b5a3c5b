//! Writing the notices that other rooms asked for. Done twice, a job comes to
//! one notice, because the notice bears the job's identity.

use base::{Actor, Error, Id, Result, contact};
use db::{Database, job::Job};
use uuid::Uuid;

use super::{Happened, Means, SEND, store as rows};
use crate::{
    commune,
    consultation::{self, NOTICE, Notice, Recipient, commands::TOGETHER},
    people,
    workshop::commands::{CHANGED, INVITED, Told},
};

/// Does a job of this room; false when it belongs to another.
pub async fn run(db: &Database, job: &Job) -> Result<bool> {
    match job.kind.as_str() {
        NOTICE => asked(db, job).await?,
        INVITED => invited(db, job).await?,
        CHANGED => changed(db, job).await?,
        TOGETHER => consultation::commands::send_answers(db, job).await?,
        _ => return Ok(false),
    }
    Ok(true)
}

/// A notice as another room asked for it.
async fn asked(db: &Database, job: &Job) -> Result<()> {
    let notice: Notice = serde_json::from_str(&job.payload).map_err(Error::bug)?;
    let mut tx = db.write(job.commune_id).await?;
    let contact = match notice.to {
        Recipient::Person(id) => {
            people::queries::person(&mut tx, Id::new(id)).await?.map(|person| person.contact)
        }
        Recipient::Body(id) => commune::queries::contact_of(&mut tx, Id::new(id)).await?,
    };
    let body = serde_json::to_string(&notice.args).map_err(Error::bug)?;
    write(tx, job.id, contact, (&notice.message, &body)).await
}

/// The invitation of one participant, by the code that opens their page.
async fn invited(db: &Database, job: &Job) -> Result<()> {
    let participant: Uuid = serde_json::from_str(&job.payload).map_err(Error::bug)?;
    let mut tx = db.write(job.commune_id).await?;
    let Some((contact, code)) = rows::invitation(&mut tx, participant).await? else {
        return Ok(());
    };
    let body = serde_json::json!({ "code": code.as_ref() }).to_string();
    write(tx, job.id, Some(contact), ("notice-workshop", &body)).await
}

/// What was done to the workshop of somebody who was invited.
async fn changed(db: &Database, job: &Job) -> Result<()> {
    let told: Told = serde_json::from_str(&job.payload).map_err(Error::bug)?;
    let mut tx = db.write(job.commune_id).await?;
    let Some((contact, code)) = rows::invitation(&mut tx, told.participant).await? else {
        return Ok(());
    };
    let body = serde_json::json!({ "code": code.as_ref(), "change": told.change }).to_string();
    let message = format!("notice-workshop-{}", told.kind);
    write(tx, job.id, Some(contact), (&message, &body)).await
}

/// Keeps a notice; what goes by mail is sent by a job of its own.
async fn write(
    mut tx: db::WriteTx,
    id: Uuid,
    contact: Option<String>,
    (message, body): (&str, &str),
) -> Result<()> {
    // Somebody erased since, or who left a name alone, is not written to.
    let Some(contact) = contact.filter(|contact| !base::visible(contact).is_empty()) else {
        return Ok(());
    };
    let contact = contact::tidy(&contact).unwrap_or(contact);
    let channel = Means::of(&contact);
    if rows::insert(&mut tx, id, channel, &contact, message, body).await? {
        if channel == Means::Mail {
            tx.enqueue(SEND, &id, tx.now()).await?;
        }
        tx.commit(&Actor::system(), Happened::NoticeWritten { notice: id, channel }).await?;
    }
    Ok(())
}
