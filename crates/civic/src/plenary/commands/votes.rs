//! Ballots: opened, voted on by phone or by hand, closed.

use base::{Actor, CommuneId, Error, Id, Lang, Result};
use db::{Database, WriteTx};

use super::{
    super::{
        Ballot, BallotKind, BallotOption, Card, HandCount, Happened, LateCount, Manner, Session,
        Theme,
        rules::{self, Marked},
        store as rows,
    },
    late, outcome, require_to_run,
};
use crate::workshop::{
    gate::{self, DayChange, Needs},
    rules::words,
    store as workshops,
};

/// What is voted on.
#[derive(Debug, Clone)]
pub enum Subjects {
    /// Themes of the session; all of them where none is named.
    Themes(Vec<Id<Theme>>),
    /// Cards of the session.
    Cards(Vec<Id<Card>>),
}

/// A vote to open.
#[derive(Debug, Clone)]
pub struct OpenBallot {
    /// The commune.
    pub commune: CommuneId,
    /// The session.
    pub session: Id<Session>,
    /// The question put to the hall.
    pub title: String,
    /// How people vote.
    pub kind: BallotKind,
    /// Dots or points of one person.
    pub share: i64,
    /// What is voted on.
    pub on: Subjects,
}

/// Opens a vote. Its lines keep the words that they have now.
pub async fn open_ballot(db: &Database, actor: &Actor, input: OpenBallot) -> Result<Id<Ballot>> {
    require_to_run(actor, input.commune)?;
    let title = words(&input.title, "title", rules::QUESTION_LIMIT)?;
    let share = rules::share(input.kind, input.share)?;
    let tx = db.write(input.commune).await?;
    let (mut tx, workshop) = gate::pass(tx, input.session, Needs::GoingOn).await?;
    let ballot = rows::NewBallot {
        id: tx.id(),
        workshop: workshop.id,
        session: input.session,
        title,
        kind: input.kind,
        share,
    };
    let options = lines(&mut tx, &ballot, &input.on).await?;
    rows::insert_ballot(&mut tx, &ballot).await?;
    for option in &options {
        rows::insert_option(&mut tx, option).await?;
    }
    let opened = Happened::BallotOpened { ballot: ballot.id.uuid(), title: ballot.title };
    tx.commit(actor, opened).await?;
    Ok(ballot.id)
}

/// The words of a line, with the theme or the card they come from.
type OptionSubject = (String, Option<Id<Theme>>, Option<Id<Card>>);

/// The lines of a ballot, from themes or cards of its session.
async fn lines(
    tx: &mut WriteTx,
    ballot: &rows::NewBallot,
    on: &Subjects,
) -> Result<Vec<BallotOption>> {
    let found: Vec<OptionSubject> = match on {
        Subjects::Themes(ids) => {
            let themes = outcome::themes_of_session(tx, ballot.session).await?.into_iter();
            let chosen = themes.filter(|theme| ids.is_empty() || ids.contains(&theme.id));
            chosen.map(|theme| (theme.title, Some(theme.id), None)).collect()
        }
        Subjects::Cards(ids) => {
            let cards = outcome::cards(tx, ballot.workshop).await?.into_iter();
            let of = |card: &Card| card.stands() && card.session_id == ballot.session;
            let chosen = cards.filter(|card| of(card) && ids.contains(&card.id));
            chosen.map(|card| (card.text, None, Some(card.id))).collect()
        }
    };
    if found.len() < 2 {
        return Err(Error::invalid("on", "fault-ballot-lines"));
    }
    if found.len() > rules::MOST_OPTIONS {
        return Err(Error::invalid("on", "fault-ballot-too-long"));
    }
    let options = found.into_iter().zip(1..).map(|((text, theme_id, card_id), position)| {
        BallotOption { id: tx.id(), ballot_id: ballot.id, position, text, theme_id, card_id }
    });
    Ok(options.collect())
}

/// Takes back a ballot that was opened by mistake, as long as nobody voted.
pub async fn cancel_ballot(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    ballot: Id<Ballot>,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let (mut tx, ballot) = open(db.write(commune).await?, ballot).await?;
    if rows::voted(&mut tx, ballot.id).await? > 0 {
        return Err(Error::Refused("refused-ballot-voted"));
    }
    rows::delete_ballot(&mut tx, ballot.id).await?;
    let cancelled = Happened::BallotCancelled { ballot: ballot.id.uuid(), title: ballot.title };
    tx.commit(actor, cancelled).await?;
    Ok(())
}

/// Closes a vote: nobody votes any more, and its result is known.
pub async fn close_ballot(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    ballot: Id<Ballot>,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let (mut tx, ballot) = open(db.write(commune).await?, ballot).await?;
    rows::close_ballot(&mut tx, ballot.id, ballot.present).await?;
    tx.commit(actor, Happened::BallotClosed { ballot: ballot.id.uuid() }).await?;
    Ok(())
}

/// One person's vote, from the page of their own code.
#[derive(Debug, Clone)]
pub struct Cast {
    /// The commune.
    pub commune: CommuneId,
    /// The code of the invitation.
    pub code: String,
    /// The ballot.
    pub ballot: Id<Ballot>,
    /// The vote.
    pub marks: Vec<Marked>,
    /// The language of the page.
    pub lang: Lang,
}

/// Casts a vote. Whoever has voted already is refused; nothing is kept that
/// leads from the person to the choice, in the journal neither.
pub async fn cast(db: &Database, input: Cast) -> Result<()> {
    let mut tx = db.write(input.commune).await?;
    let seat = rows::seat(&mut tx, &input.code).await?;
    let (mut tx, ballot) = open(tx, input.ballot).await?;
    if ballot.workshop_id != seat.workshop_id {
        return Err(Error::NotFound);
    }
    if !seat.is_here() {
        return Err(Error::Refused("refused-voter-not-here"));
    }
    let options = rows::options(&mut tx, ballot.id).await?;
    let marks: Vec<Marked> = input.marks.into_iter().filter(|mark| mark.count != 0).collect();
    rules::cast(&ballot, &options, &marks)?;
    let voted = rows::voted(&mut tx, ballot.id).await?;
    if !rows::insert_voter(&mut tx, ballot.id, seat.id).await? {
        return Err(Error::Refused("refused-voted-already"));
    }
    let came = workshops::came(&mut tx, seat.workshop_id).await?;
    rules::within_present(voted, 1, came)?;
    for marked in &marks {
        rows::add(&mut tx, marked).await?;
    }
    let cast = Happened::VoteCast { ballot: ballot.id.uuid() };
    tx.commit(&Actor::public(input.lang), cast).await?;
    Ok(())
}

/// Hands or papers counted in the hall.
#[derive(Debug, Clone)]
pub struct EnterCount {
    /// The commune.
    pub commune: CommuneId,
    /// The ballot.
    pub ballot: Id<Ballot>,
    /// The identity that the form gave it, so that sending it twice is one count.
    pub id: Option<uuid::Uuid>,
    /// What was counted.
    pub manner: Manner,
    /// Who counted.
    pub counter: String,
    /// How many voted so.
    pub voters: i64,
    /// What they voted.
    pub marks: Vec<Marked>,
}

/// Enters a count while the vote is open. What was counted in the hall and is
/// entered after the workshop's closing waits beside the day for the office.
pub async fn enter_count(db: &Database, actor: &Actor, input: EnterCount) -> Result<Id<HandCount>> {
    require_to_run(actor, input.commune)?;
    let counter = words(&input.counter, "counter", rules::NAME_LIMIT)?;
    let mut tx = db.write(input.commune).await?;
    let id = input.id.map_or_else(|| tx.id(), Id::new);
    if let Some(known) = rows::count(&mut tx, id).await? {
        return if known.ballot_id == input.ballot { Ok(id) } else { Err(Error::NotFound) };
    }
    if workshops::is_late(&mut tx, id.uuid()).await? {
        return Ok(id);
    }
    let ballot = rows::ballot(&mut tx, input.ballot).await?;
    let (mut tx, workshop) = gate::pass(tx, ballot.workshop_id, Needs::Begun).await?;
    let late = workshop.closed_at.is_some();
    if !late && !ballot.is_open() {
        return Err(Error::Refused("refused-ballot-closed"));
    }
    fits(&mut tx, &ballot, &input, late).await?;
    if late {
        let count = LateCount { counter, ..LateCount::from(&input) };
        return late::keep_count(tx, actor, &ballot, count, id).await.map(|()| id);
    }
    let count = HandCount {
        id,
        ballot_id: ballot.id,
        manner: input.manner,
        counter,
        voters: input.voters,
        entered_at: tx.now(),
        withdrawn_at: None,
    };
    rows::insert_count(&mut tx, &count, &input.marks).await?;
    let entered = Happened::CountEntered { ballot: ballot.id.uuid(), count: id.uuid() };
    tx.commit(actor, entered).await?;
    Ok(id)
}

/// Whether a count is one of its vote, of no more people than were there: all
/// who came, or once it is closed those who were in the room then.
async fn fits(tx: &mut DayChange, ballot: &Ballot, input: &EnterCount, late: bool) -> Result<()> {
    let options = rows::options(tx, ballot.id).await?;
    rules::counted(ballot, &options, input.voters, &input.marks)?;
    let voted = rows::voted(tx, ballot.id).await?;
    let there = match late {
        true => ballot.present,
        false => workshops::came(tx, ballot.workshop_id).await?,
    };
    rules::within_present(voted, input.voters, there)
        .map_err(|_| Error::invalid("voters", "refused-more-votes-than-people"))
}

/// Takes a wrong count back while the vote is open; it stays, marked.
pub async fn withdraw_count(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    count: Id<HandCount>,
) -> Result<()> {
    require_to_run(actor, commune)?;
    let mut tx = db.write(commune).await?;
    let row = rows::count(&mut tx, count).await?.ok_or(Error::NotFound)?;
    let (mut tx, _) = open(tx, row.ballot_id).await?;
    rows::withdraw_count(&mut tx, count).await?;
    tx.commit(actor, Happened::CountWithdrawn { count: count.uuid() }).await?;
    Ok(())
}

/// A ballot that is still open.
async fn open(mut tx: WriteTx, id: Id<Ballot>) -> Result<(DayChange, Ballot)> {
    let ballot = rows::ballot(&mut tx, id).await?;
    let (tx, _) = gate::pass(tx, ballot.workshop_id, Needs::GoingOn).await?;
    if ballot.is_open() { Ok((tx, ballot)) } else { Err(Error::Refused("refused-ballot-closed")) }
}
