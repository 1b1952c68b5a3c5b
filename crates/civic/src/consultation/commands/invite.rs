//! Inviting organisations to the second level by personal links.

use base::{Action, Actor, CommuneId, Error, Id, Instant, Place, Result};
use db::{Database, secret};
use jiff::civil::Date;
use uuid::Uuid;

use super::super::{Delegation, Happened, NOTICE, Notice, store as rows};
use crate::{
    commune::{Body, queries::is_offered},
    process::{self, Stage, StageKind, StageState},
};

/// How long after the day of answers a link still shows them, in days.
const STILL_READABLE: i64 = 60;

/// An organisation's personal link, shown once: only its digest is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// The organisation.
    pub body: Id<Body>,
    /// The key of its page.
    pub key: String,
}

/// Gives each organisation a personal link to the open second level; one that
/// was invited before gets a new key, and its old one ends. A form sent twice
/// (`form` is its key) makes no second keys: those of the first would be dead
/// on the letters already printed.
pub async fn invite_bodies(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    stage: Id<Stage>,
    bodies: &[Id<Body>],
    form: Uuid,
) -> Result<Vec<Invitation>> {
    actor.require(Action::SteerProcess, Place::Commune(commune))?;
    if bodies.is_empty() {
        return Err(Error::invalid("bodies", "fault-choose"));
    }
    let mut tx = db.write(commune).await?;
    let found = process::queries::stage(&mut tx, stage).await?;
    if found.kind != StageKind::SecondLevel || found.state != StageState::Open {
        return Err(Error::Refused("refused-invite-stage"));
    }
    if !tx.take_key(form, stage.uuid()).await? {
        return Err(Error::Refused("refused-invited-already"));
    }
    let expires = readable_until(found.answers_on, tx.now());
    let mut invitations = Vec::with_capacity(bodies.len());
    for body in bodies {
        if !is_offered(&mut tx, *body).await? {
            return Err(Error::invalid("bodies", "fault-choice-unknown"));
        }
        let key = secret::token();
        rows::put_link(&mut tx, *body, stage, secret::digest(&key), expires).await?;
        tx.enqueue(NOTICE, &Notice::invited(*body), tx.now()).await?;
        invitations.push(Invitation { body: *body, key });
    }
    let bodies = bodies.iter().map(|body| body.uuid()).collect();
    tx.commit(actor, Happened::BodiesInvited { stage: stage.uuid(), bodies }).await?;
    Ok(invitations)
}

/// Until when a link shows the answers of a stage that promises them by a day.
pub(super) fn readable_until(answers_on: Option<Date>, now: Instant) -> Instant {
    answers_on.map_or(now, Instant::start_of).plus_days(STILL_READABLE)
}

/// Notes that an organisation opened its page, the first time.
pub async fn note_opened(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    link: &Delegation,
) -> Result<()> {
    actor.require(Action::GiveOpinion, Place::Body(commune, link.body_id.uuid()))?;
    let mut tx = db.write(commune).await?;
    rows::note_opened(&mut tx, link.id).await?;
    tx.commit(actor, Happened::LinkOpened { link: link.id }).await?;
    Ok(())
}
