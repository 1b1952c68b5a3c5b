//! What somebody in the hall reads on their phone: their votes, and the
//! syntheses to which they reply.

use base::{Error, Id, Result};
use db::Reader;

use super::{
    super::{
        Ballot, BallotOption, Card, ReplyKind, Seat, Sentence, Session, Workshop, rules,
        store as rows,
    },
    votes::{Votes, votes},
};
use crate::synthesis::store as outcome;

/// Whose code it is; a code of nobody is not found.
pub async fn by_code(tx: &mut Reader, code: &str) -> Result<Seat> {
    rows::seat(tx, code).await
}

/// A ballot as one person reads it.
#[derive(Debug, Clone)]
pub struct OwnBallot {
    /// The ballot with its turnout, and its result once closed.
    pub votes: Votes,
    /// Its lines in this person's own order.
    pub options: Vec<BallotOption>,
    /// Whether they have voted.
    pub voted: bool,
}

/// One ballot of somebody's workshop.
pub async fn own_ballot(tx: &mut Reader, seat: &Seat, ballot: Id<Ballot>) -> Result<OwnBallot> {
    let all = votes(tx, seat.workshop_id).await?;
    let votes = all.into_iter().find(|row| row.ballot.id == ballot).ok_or(Error::NotFound)?;
    let voted = rows::voted_on(tx, seat.id).await?.contains(&ballot);
    let options = rules::order_for(seat.id, ballot, votes.options.clone());
    Ok(OwnBallot { votes, options, voted })
}

/// What somebody replied to a sentence as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidBack {
    /// The sentence.
    pub sentence: Id<Sentence>,
    /// What.
    pub kind: ReplyKind,
    /// The words of an objection.
    pub text: String,
}

/// The syntheses as a phone shows them.
#[derive(Debug, Clone)]
pub struct AtPhone {
    /// The workshop.
    pub workshop: Workshop,
    /// The sessions that have a synthesis.
    pub sessions: Vec<Session>,
    /// The sentences with the cards they rest on.
    pub sentences: Vec<(Sentence, Vec<Card>)>,
    /// What this person replied already; empty on the hall's common page.
    pub replies: Vec<SaidBack>,
}

/// The syntheses for somebody at their own page.
pub async fn at_phone(tx: &mut Reader, seat: &Seat) -> Result<AtPhone> {
    let mut found = at_hall(tx, seat.workshop_id).await?;
    for reply in rows::own_replies(tx, seat.id).await? {
        let stands = |(row, _): &(Sentence, Vec<Card>)| {
            row.id == reply.sentence_id && row.revision == reply.sentence_revision
        };
        if found.sentences.iter().any(stands) {
            found.replies.retain(|said| said.sentence != reply.sentence_id);
            let (kind, text) = (reply.kind, reply.text);
            found.replies.push(SaidBack { sentence: reply.sentence_id, kind, text });
        }
    }
    Ok(found)
}

/// The syntheses for the hall's common page; callers hold its key.
pub async fn at_hall(tx: &mut Reader, workshop: Id<Workshop>) -> Result<AtPhone> {
    let workshop = outcome::workshop(tx, workshop).await?;
    let sessions = outcome::sessions(tx, workshop.id).await?;
    let sentences = outcome::sentences(tx, workshop.id).await?;
    let rests = outcome::rests(tx, workshop.id).await?;
    let cards = outcome::cards(tx, workshop.id).await?;
    let sentences: Vec<(Sentence, Vec<Card>)> = sentences
        .into_iter()
        .map(|sentence| {
            let own = rests.iter().filter(|(id, _)| *id == sentence.id);
            let under = own.filter_map(|(_, card)| cards.iter().find(|row| row.id == *card));
            let under = under.cloned().collect();
            (sentence, under)
        })
        .collect();
    let concluded =
        |session: &Session| sentences.iter().any(|(sentence, _)| sentence.session_id == session.id);
    let sessions = sessions.into_iter().filter(concluded).collect();
    Ok(AtPhone { workshop, sessions, sentences, replies: Vec::new() })
}
