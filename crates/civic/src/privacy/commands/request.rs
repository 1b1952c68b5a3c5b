//! Asking about one's own data, and answering.

use base::{Action, Actor, CommuneId, Id, Lang, Place, Result, visible};
use db::{Database, WriteTx, secret};
use uuid::Uuid;

use super::super::{
    Concern, Happened, Request, Verdict, Wish,
    rules::{self, due_on},
    store as rows,
};
use crate::{
    consultation::commands::forget_within, notices::commands::forget_letters_to,
    people::commands::forget_person,
};

/// What somebody asks.
#[derive(Debug, Clone)]
pub struct Ask {
    /// What is asked.
    pub wish: Wish,
    /// Where what is asked about stands.
    pub concerns: Concern,
    /// The code of their receipt or invitation, where they have one.
    pub code: String,
    /// The page or the text, in their words.
    pub place: String,
    /// Who asks.
    pub name: String,
    /// How to reach them; may be empty.
    pub contact: String,
    /// What they say.
    pub words: String,
    /// The language they write in.
    pub lang: Lang,
}

/// What whoever asked takes home: told once, only its digest is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The request.
    pub request: Id<Request>,
    /// The code that leads to the answer.
    pub code: String,
}

/// Takes a request. A code that leads nowhere does not refuse it: the office
/// finds out with whoever asks.
pub async fn ask(db: &Database, actor: &Actor, commune: CommuneId, ask: Ask) -> Result<Asked> {
    rules::faults_of(&ask).check()?;
    let mut tx = db.write(commune).await?;
    let code = secret::code(3);
    let (contribution, participant) = subject(&mut tx, &ask.code).await?;
    let fresh = rows::Fresh {
        id: tx.id(),
        code_hash: secret::digest(&code),
        contribution,
        participant,
        due_on: due_on(tx.now().day()),
    };
    rows::insert_request(&mut tx, &ask, &fresh).await?;
    let request = fresh.id;
    let made =
        Happened::RequestMade { request: request.uuid(), wish: ask.wish, concerns: ask.concerns };
    tx.commit(actor, made).await?;
    Ok(Asked { request, code })
}

/// Whose receipt or invitation a code is.
async fn subject(tx: &mut WriteTx, typed: &str) -> Result<(Option<Uuid>, Option<Uuid>)> {
    if visible(typed).is_empty() {
        return Ok((None, None));
    }
    let code = secret::tidy_code(visible(typed));
    match rows::contribution_by_code(tx, &code).await? {
        Some((contribution,)) => Ok((Some(contribution), None)),
        None => Ok((None, rows::participant_by_code(tx, &code).await?.map(|(id,)| id))),
    }
}

/// The office's answer.
#[derive(Debug, Clone)]
pub struct Decide {
    /// What is decided.
    pub verdict: Verdict,
    /// Why, and what was done.
    pub reason: String,
    /// The request's revision as the form showed it.
    pub revision: i64,
}

/// Answers a request. Granted, the wish to be erased is done in the same
/// change, where a code led to somebody; answered again, the earlier answer
/// stays visible, and what was erased stays erased.
pub async fn decide(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    id: Id<Request>,
    decide: Decide,
) -> Result<()> {
    actor.require(Action::AnswerRequests, Place::Commune(commune))?;
    rules::faults_of_answer(&decide).check()?;
    let mut tx = db.write(commune).await?;
    let request = rows::request(&mut tx, id).await?;
    rows::mark_answered(&mut tx, id, decide.revision).await?;
    let again = rows::supersede(&mut tx, id).await? > 0;
    let erased = decide.verdict == Verdict::Granted && request.erases();
    if erased {
        erase(&mut tx, &request).await?;
    }
    let answer = rows::insert_answer(&mut tx, actor, (id, erased), &decide).await?;
    let verdict = decide.verdict;
    let answered = Happened::RequestAnswered { request: id.uuid(), answer, verdict, erased, again };
    tx.commit(actor, answered).await?;
    Ok(())
}

/// Erases whom the code led to.
async fn erase(tx: &mut WriteTx, request: &Request) -> Result<()> {
    if let Some(contribution) = request.contribution_id {
        forget_within(tx, contribution).await?;
    }
    let Some(participant) = request.participant_id else { return Ok(()) };
    let Some((person,)) = rows::person_of(tx, participant).await? else { return Ok(()) };
    forget_letters_to(tx, person).await?;
    forget_person(tx, person).await
}
