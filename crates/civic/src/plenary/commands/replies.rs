//! The hall replies to the syntheses; objections are answered.

use base::{Actor, CommuneId, Error, Id, Lang, Result};
use db::{Database, Reader};

use super::{
    super::{
        Happened, Objection, ObjectionAnswer, Participant, ReplyKind, Sentence, Workshop, rules,
        store::{self as rows, NewReply},
    },
    outcome, require_to_run,
};
use crate::workshop::{
    gate::{self, Needs},
    rules::words,
};

/// What somebody says to a sentence.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The commune.
    pub commune: CommuneId,
    /// The code of their invitation, or the key that their code of the day opened.
    pub code: String,
    /// The sentence.
    pub sentence: Id<Sentence>,
    /// The revision of the sentence that was read.
    pub revision: i64,
    /// Confirmed or objected.
    pub kind: ReplyKind,
    /// The words of an objection.
    pub text: String,
    /// The language of the page.
    pub lang: Lang,
    /// The identity that the form gave it, so that sending it twice is one reply.
    pub id: Option<uuid::Uuid>,
}

/// Confirms a sentence or objects to it. Somebody's second reply to the same
/// words takes the place of the first, until it is answered. When the
/// sentence has changed since it was read, nothing is kept.
pub async fn reply(db: &Database, input: Reply) -> Result<()> {
    let text = match input.kind {
        ReplyKind::Objected => words(&input.text, "text", rules::WORDS_LIMIT)?,
        ReplyKind::Confirmed => String::new(),
    };
    let mut tx = db.write(input.commune).await?;
    let id = input.id.map_or_else(|| tx.id(), Id::new);
    let (workshop, participant) = speaker(&mut tx, &input.code).await?;
    if rows::knows_reply(&mut tx, id).await? {
        return Ok(());
    }
    let (mut tx, _) = gate::pass(tx, workshop, Needs::GoingOn).await?;
    let sentence = outcome::sentence(&mut tx, input.sentence).await?;
    if outcome::workshop_of_session(&mut tx, sentence.session_id).await?.id != workshop {
        return Err(Error::NotFound);
    }
    if sentence.revision != input.revision {
        return Err(Error::Stale);
    }
    rows::replace_reply(&mut tx, participant, sentence.id, sentence.revision).await?;
    let kept = NewReply {
        id,
        workshop,
        session: sentence.session_id,
        sentence: sentence.id,
        participant,
        kind: input.kind,
        text: text.clone(),
        lang: input.lang.to_string(),
        said_to: sentence.text,
        revision: sentence.revision,
    };
    rows::insert_reply(&mut tx, &kept).await?;
    let happened = happened(input.kind, id, sentence.id, text);
    tx.commit(&Actor::public(input.lang), happened).await?;
    Ok(())
}

fn happened(kind: ReplyKind, id: Id<Objection>, sentence: Id<Sentence>, text: String) -> Happened {
    let sentence = sentence.uuid();
    match kind {
        ReplyKind::Confirmed => Happened::SentenceConfirmed { sentence },
        ReplyKind::Objected => Happened::SentenceObjected { objection: id.uuid(), sentence, text },
    }
}

/// Who speaks, in which workshop. Those who were never there have no part in
/// what was said there.
async fn speaker(tx: &mut Reader, code: &str) -> Result<(Id<Workshop>, Id<Participant>)> {
    let seat = rows::seat(tx, code).await?;
    if seat.arrived_at.is_none() {
        return Err(Error::Refused("refused-voter-not-here"));
    }
    Ok((seat.workshop_id, seat.id))
}

/// How an objection is answered.
#[derive(Debug, Clone)]
pub struct AnswerObjection {
    /// The commune.
    pub commune: CommuneId,
    /// The objection.
    pub objection: Id<Objection>,
    /// By rewording the sentence, or by a reason to keep it.
    pub answer: ObjectionAnswer,
    /// The new words, or the reason.
    pub text: String,
    /// The revision of the sentence that was read.
    pub revision: i64,
}

/// Answers an objection: the sentence gets other words on the same cards, or
/// stays for a reason that is printed beside the objection.
pub async fn answer_objection(db: &Database, actor: &Actor, input: AnswerObjection) -> Result<()> {
    require_to_run(actor, input.commune)?;
    let text = words(&input.text, "text", rules::WORDS_LIMIT)?;
    let mut tx = db.write(input.commune).await?;
    let objection = rows::objection(&mut tx, input.objection).await?;
    if !objection.stands() {
        return Err(Error::Refused("refused-objection-answered"));
    }
    let sentence = outcome::sentence(&mut tx, objection.sentence_id).await?;
    let (mut tx, _) = gate::pass(tx, sentence.session_id, Needs::GoingOn).await?;
    let before = match input.answer {
        ObjectionAnswer::Kept => None,
        ObjectionAnswer::Reworded => {
            if text == sentence.text {
                return Err(Error::invalid("text", "fault-same-words"));
            }
            outcome::update_sentence(&mut tx, sentence.id, &text, input.revision).await?;
            Some(sentence.text)
        }
    };
    rows::answer(&mut tx, objection.id, input.answer.word(), &text).await?;
    let (objection, answer) = (objection.id.uuid(), input.answer.word());
    let answered = Happened::ObjectionAnswered { objection, answer, before, text };
    tx.commit(actor, answered).await?;
    Ok(())
}
