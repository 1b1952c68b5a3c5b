//! Contributing: the path that many people walk at once, so it takes few
//! statements.

use base::{Action, Actor, CommuneId, Error, Id, Lang, Place, Result, contact, policy::Who};
use db::{Database, WriteTx, secret};
use uuid::Uuid;

use super::{
    super::{
        Channel, Contribution, Happened, Kind, Stance,
        rules::{self, Voicing, Window},
        store as rows,
    },
    look::look_due,
};
use crate::{
    commune::{Body, Quarter},
    document::Provision,
    people::{AgeBand, Person, Sex, commands::enter_person},
    process::Stage,
};

/// What somebody says about a text.
#[derive(Debug, Clone)]
pub struct Contribute {
    /// The stage that asks.
    pub stage: Id<Stage>,
    /// The provision it speaks of; none for the whole text.
    pub provision: Option<Id<Provision>>,
    /// What it is.
    pub kind: Kind,
    /// How it came.
    pub channel: Channel,
    /// What is said.
    pub text: String,
    /// The wording proposed; may be empty.
    pub proposed: String,
    /// The position, of a formal opinion.
    pub stance: Option<Stance>,
    /// The language it is written in.
    pub lang: Lang,
    /// What they say of themselves.
    pub about: About,
    /// The organisation that the office enters it for; a delegate's is known.
    pub body: Option<Id<Body>>,
    /// The form's key: the same key twice is one contribution.
    pub key: Uuid,
    /// What is known of how it was sent.
    pub arrival: Arrival,
}

/// What is known of how a contribution was sent.
#[derive(Debug, Clone, Default)]
pub struct Arrival {
    /// Whom the visitor's token stands for: the same words of the same visitor
    /// in a stage are one contribution. It is kept nowhere.
    pub visitor: Option<String>,
    /// Whether a field was filled that people do not see.
    pub trapped: bool,
    /// Whether the browser did the small work.
    pub worked: bool,
}

/// What somebody says of themselves; nothing of it is required.
#[derive(Debug, Clone)]
pub struct About {
    /// Their name.
    pub name: String,
    /// How to reach them.
    pub contact: String,
    /// Whether they agree to be named beside the text.
    pub named: bool,
    /// Their sex.
    pub sex: Sex,
    /// Their age band.
    pub age_band: AgeBand,
    /// Their quarter.
    pub quarter: Option<Id<Quarter>>,
}

impl Default for About {
    fn default() -> Self {
        Self {
            name: String::new(),
            contact: String::new(),
            named: false,
            sex: Sex::Unsaid,
            age_band: AgeBand::Unsaid,
            quarter: None,
        }
    }
}

/// What a contributor takes home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The code that leads to the contribution.
    pub code: String,
    /// The contribution.
    pub contribution: Id<Contribution>,
}

/// Takes a contribution and gives its receipt; a form sent twice gets the
/// receipt of the first sending.
pub async fn contribute(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    wanted: Contribute,
) -> Result<Receipt> {
    let (voicing, body) = voice_of(actor, commune, &wanted)?;
    rules::faults_of(&wanted, voicing, body.is_some()).check()?;
    let mut tx = db.write(commune).await?;
    let id: Id<Contribution> = tx.id();
    let key = rules::key_of(&wanted);
    if !tx.take_key(key, id.uuid()).await? {
        return rows::receipt_of(&mut tx, key).await;
    }
    if let Some(key) = rules::same_words_key(&wanted)
        && !tx.take_key(key, id.uuid()).await?
    {
        return rows::receipt_of(&mut tx, key).await;
    }
    let asked = rows::asked(&mut tx, &wanted, body).await?;
    check(&asked, &wanted, voicing, &tx)?;
    let person = person_of(&mut tx, &wanted.about).await?;
    let today = tx.now().day();
    let cause = rules::waits_for(&sight(&asked, &wanted, voicing));
    let fresh = rows::Fresh {
        id,
        code: secret::code(3),
        body,
        person,
        due_on: asked.answers_on.unwrap_or_else(|| {
            rules::due_on(today, asked.answer_days.unwrap_or(rows::ANSWER_DAYS))
        }),
        cause,
        look_due_on: match cause {
            Some(_) => Some(look_due(&mut tx).await?),
            None => None,
        },
    };
    rows::insert(&mut tx, &asked, &wanted, &fresh).await?;
    rows::put_in(&mut tx, id).await?;
    let contributed = Happened::Contributed {
        contribution: id.uuid(),
        stage: wanted.stage.uuid(),
        provision: wanted.provision.map(Id::uuid),
        contribution_kind: wanted.kind,
        channel: wanted.channel,
    };
    tx.commit(actor, contributed).await?;
    Ok(Receipt { code: fresh.code, contribution: id })
}

/// What decides whether it is shown at once.
fn sight(asked: &rows::Asked, wanted: &Contribute, voicing: Voicing) -> rules::Sight {
    let found = rules::proposed_masks(&wanted.text, &wanted.proposed);
    rules::Sight {
        look: asked.look,
        voicing,
        attached: false,
        personal: !found.is_empty(),
        trapped: wanted.arrival.trapped,
        worked: wanted.arrival.worked,
        recent: asked.recent,
    }
}

/// In whose voice the actor speaks: its own organisation's, the office's for
/// somebody else, or a resident's.
fn voice_of(
    actor: &Actor,
    commune: CommuneId,
    wanted: &Contribute,
) -> Result<(Voicing, Option<Id<Body>>)> {
    if let Who::Delegate(body) = actor.who {
        actor.require(Action::GiveOpinion, Place::Body(commune, body))?;
        return Ok((Voicing::Delegate, Some(Id::new(body))));
    }
    if wanted.channel == Channel::Web && wanted.body.is_none() {
        return Ok((Voicing::Resident, None));
    }
    let here = Place::Commune(commune);
    if !actor.may(Action::Answer, here) {
        actor.require(Action::MarkPresence, here)?;
    }
    Ok((Voicing::Clerk, wanted.body))
}

fn check(asked: &rows::Asked, wanted: &Contribute, voicing: Voicing, tx: &WriteTx) -> Result<()> {
    let invited = asked.link_expires_at.is_some_and(|expires| expires > tx.now());
    if voicing == Voicing::Delegate && !invited {
        return Err(Error::Forbidden);
    }
    rules::may_contribute(&asked.into(), voicing, tx.now().day())?;
    if wanted.provision.is_some() && asked.provision_id.is_none() {
        return Err(Error::invalid("provision", "fault-contribute-provision"));
    }
    if wanted.body.is_some() && asked.body_id.is_none() {
        return Err(Error::invalid("body", "fault-choice-unknown"));
    }
    if wanted.about.quarter.is_some() && asked.quarter_id.is_none() {
        return Err(Error::invalid("quarter", "fault-choice-unknown"));
    }
    Ok(())
}

impl From<&rows::Asked> for Window {
    fn from(asked: &rows::Asked) -> Self {
        let &rows::Asked { kind, state, opens_on, closes_on, .. } = asked;
        Self { kind, state, opens_on, closes_on }
    }
}

async fn person_of(tx: &mut WriteTx, about: &About) -> Result<Option<Id<Person>>> {
    if base::visible(&about.name).is_empty() && contact::seen(&about.contact).is_empty() {
        return Ok(None);
    }
    enter_person(tx, &about.name, &about.contact).await.map(Some)
}
