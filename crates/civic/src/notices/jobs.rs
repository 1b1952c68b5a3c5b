//! Writing the notices that other rooms asked for. Done twice, a job comes to
//! one notice, because the notice bears the job's identity.

use base::{Actor, Error, Result};
use store::{Store, job::Job};

use super::{Happened, Means, store as rows};
use crate::consultation::{NOTICE, Notice, Recipient};

/// Does a job of this room; false when it belongs to another.
pub async fn run(store: &Store, job: &Job) -> Result<bool> {
    if job.kind != NOTICE {
        return Ok(false);
    }
    let notice: Notice = serde_json::from_str(&job.payload).map_err(Error::bug)?;
    let mut tx = store.write(job.commune_id).await?;
    let contact = match notice.to {
        Recipient::Person(person) => rows::contact_of_person(&mut tx, person).await?,
        Recipient::Body(body) => rows::contact_of_body(&mut tx, body).await?,
    };
    // Somebody erased since, or who left a name alone, is not written to.
    let Some(contact) = contact.filter(|contact| !contact.trim().is_empty()) else {
        return Ok(true);
    };
    let channel = Means::of(&contact);
    let body = serde_json::to_string(&notice.args).map_err(Error::bug)?;
    if rows::insert(&mut tx, job.id, channel, &contact, &notice.message, &body).await? {
        let written = Happened::NoticeWritten { notice: job.id, channel };
        tx.commit(&Actor::system(), written).await?;
    }
    Ok(true)
}
