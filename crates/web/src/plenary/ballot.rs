//! One vote in the office: how many have voted, counts of hands and papers,
//! the closing, and then the result.

use askama::Template;
use base::{Action, Error, Faults, Id, Result};
use civic::{
    plenary::{
        Ballot, BallotOption, HandCount, Manner,
        commands::{self, EnterCount},
        queries::{self, Votes},
        rules,
    },
    workshop::Workshop,
};
use db::Reader;
use press::{Bars, Choice, Control, FormView, Msg, PageFrame, Translator};

use super::{desk::Desk, key, marks, votes};
use crate::{
    address::Within,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// One vote.
#[derive(Template)]
#[template(path = "plenary/ballot.html")]
pub(super) struct BallotPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) desk: Desk,
    pub(super) votes: Votes,
    /// The form of a count.
    pub(super) form: FormView,
    pub(super) news: String,
    /// Whether the reader may enter counts.
    pub(super) enters: bool,
}

impl BallotPage {
    fn manner(&self) -> Msg {
        votes::manner(self.l, &self.votes.ballot)
    }

    fn turnout(&self) -> Msg {
        votes::turnout(self.l, &self.votes)
    }

    /// Whether a count may be entered: while the vote is open, or after the
    /// workshop's closing, when it waits in the annex.
    fn takes_counts(&self) -> bool {
        self.enters && (self.votes.ballot.is_open() || self.desk.board.workshop.closed_at.is_some())
    }

    fn manners(&self) -> Vec<Choice> {
        let manners = Manner::ALL.iter();
        manners.map(|it| Choice::new(it, self.l.word("vote-counted", it).attr())).collect()
    }

    fn fields(&self, option: &BallotOption) -> Vec<Control> {
        marks::count_fields(self.l, &self.form, &self.votes.ballot, option)
    }

    fn counted(&self, count: &HandCount) -> Msg {
        let said = self
            .l
            .msg("vote-count-by")
            .s("manner", self.l.word("vote-counted", count.manner).attr());
        said.s("counter", &count.counter).n("voters", count.voters)
    }

    fn bars(&self) -> Vec<(Option<String>, Bars)> {
        let lines = self.votes.result.as_ref().map_or(&[][..], |result| &result.lines);
        marks::bars(self.l, &self.votes, lines)
    }

    fn session_name(&self) -> String {
        let sessions = &self.desk.board.sessions;
        let session = sessions.iter().find(|row| row.id == self.votes.ballot.session_id);
        session.map_or_else(String::new, |session| self.desk.session_name(session))
    }
}

/// A vote of a workshop's.
type InVote = Within<Id<Workshop>, Id<Ballot>>;

/// The page.
pub(super) async fn page(context: RequestContext, Within(workshop, ballot): InVote) -> Answer {
    answer::page(&stand(&context, workshop, ballot, &Returned::default()).await?)
}

async fn stand(
    context: &RequestContext,
    workshop: Id<Workshop>,
    ballot: Id<Ballot>,
    returned: &Returned,
) -> Result<BallotPage> {
    let mut tx = context.read().await?;
    let (_, desk) = Desk::open(context, &mut tx, workshop, "votes-title").await?;
    let votes = found(&mut tx, desk.board.workshop.id, ballot).await?;
    let form = FormView::new(context.lang).with("manner", Manner::Hands).with("key", key(context));
    let frame = context.office_frame(&votes.ballot.title);
    Ok(BallotPage {
        l: desk.l,
        frame,
        desk,
        votes,
        form: returned.fill(form),
        news: context.here("/news"),
        enters: context.actor.may(Action::RunWorkshop, context.place()?),
    })
}

async fn found(tx: &mut Reader, workshop: Id<Workshop>, ballot: Id<Ballot>) -> Result<Votes> {
    let all = queries::votes(tx, workshop).await?;
    all.into_iter().find(|row| row.ballot.id == ballot).ok_or(Error::NotFound)
}

/// Enters or takes back a count, closes or cancels the vote.
pub(super) async fn change(
    context: RequestContext,
    Within(workshop, ballot): InVote,
    sent: FormData,
) -> Answer {
    let (db, who, commune) = (context.site.db(), &context.actor, context.commune()?);
    let list = context.here(&format!("/office/workshops/{workshop}/votes"));
    let annex = context.here(&format!("/office/workshops/{workshop}/close"));
    match sent.get("do") {
        "count" => match enter(&context, workshop, ballot, &sent).await {
            Err(Error::Invalid(faults)) => {
                let returned = Returned::with(sent, faults);
                return answer::refused(&stand(&context, workshop, ballot, &returned).await?);
            }
            Ok(_) if is_closed(&context, workshop).await? => return Ok(answer::go(&annex)),
            done => done.map(drop)?,
        },
        "withdraw" => {
            commands::withdraw_count(db, who, commune, sent.named("item")?).await?;
        }
        "close" => commands::close_ballot(db, who, commune, ballot).await?,
        "cancel" => {
            commands::cancel_ballot(db, who, commune, ballot).await?;
            return Ok(answer::go(&list));
        }
        _ => return Err(Error::NotFound.into()),
    }
    Ok(answer::go(&format!("{list}/{ballot}")))
}

/// Whether the workshop was closed: what is entered then stands in its annex.
async fn is_closed(context: &RequestContext, workshop: Id<Workshop>) -> Result<bool> {
    let found = civic::workshop::queries::workshop(&mut context.read().await?, workshop).await?;
    Ok(found.closed_at.is_some())
}

async fn enter(
    context: &RequestContext,
    workshop: Id<Workshop>,
    ballot: Id<Ballot>,
    sent: &FormData,
) -> Result<Id<HandCount>> {
    let commune = context.commune()?;
    let votes = found(&mut context.read().await?, workshop, ballot).await?;
    let mut faults = Faults::default();
    let counter = sent.text(&mut faults, "counter", rules::NAME_LIMIT);
    let voters = sent.parsed(&mut faults, "voters", "fault-number").unwrap_or_default();
    let manner: Option<Manner> = sent.parsed(&mut faults, "manner", "fault-form-broken");
    let marks = marks::counts(&votes.options, sent);
    faults.check()?;
    let (manner, marks) = (manner.ok_or(Error::NotFound)?, marks?);
    let input = EnterCount { commune, ballot, id: sent.key(), manner, counter, voters, marks };
    commands::enter_count(context.site.db(), &context.actor, input).await
}
