//! The votes of a workshop, and the form that opens one.

use askama::Template;
use base::{Error, Faults, Id, Result};
use civic::{
    cards::Card,
    plenary::{
        Ballot, BallotKind,
        commands::{self, OpenBallot, Subjects},
        queries::{self, Votes},
        rules,
    },
    workshop::{Session, Workshop},
};
use press::{Choice, FormView, Msg, PageFrame, Translator};

use super::desk::Desk;
use crate::{
    address::{Asked, At, read},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, about},
    synthesis::office::themes::numbered,
};

/// The votes.
#[derive(Template)]
#[template(path = "plenary/votes.html")]
pub(super) struct VotesPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) desk: Desk,
    pub(super) session: Option<Session>,
    pub(super) votes: Vec<Votes>,
    pub(super) returned: Returned,
    pub(super) news: String,
}

impl VotesPage {
    fn form(&self) -> FormView {
        let fresh = about(self.l.lang(), "open", "")
            .with("session", self.session_id())
            .with("kind", BallotKind::Dots)
            .with("share", 3)
            .with("on", "themes");
        self.returned.fill(fresh)
    }

    fn kinds(&self) -> Vec<Choice> {
        let kinds = BallotKind::ALL.iter();
        let kind = |kind: &BallotKind| {
            let hint = self.l.word("vote-kind-hint", kind).attr();
            Choice::new(kind, self.l.word("vote-kind", kind).attr()).hint(hint)
        };
        kinds.map(kind).collect()
    }

    fn subjects(&self) -> Vec<Choice> {
        ["themes", "cards"].map(|on| Choice::new(on, self.l.word("vote-on", on).attr())).to_vec()
    }

    fn cards(&self) -> Vec<Choice> {
        let Some(session) = &self.session else { return Vec::new() };
        let cards = self.desk.board.standing().filter(|card| card.session_id == session.id);
        cards.map(|card| Choice::new(card.id, numbered(card))).collect()
    }

    /// `Dots, 3 each`.
    fn manner(&self, ballot: &Ballot) -> Msg {
        manner(self.l, ballot)
    }

    fn turnout(&self, votes: &Votes) -> Msg {
        turnout(self.l, votes)
    }

    fn session_id(&self) -> String {
        self.session.as_ref().map_or_else(String::new, |session| session.id.to_string())
    }
}

/// How people vote, in words.
pub(super) fn manner(l: &Translator, ballot: &Ballot) -> Msg {
    l.word("vote-manner", ballot.kind).n("share", ballot.share)
}

/// How many of those who came have voted.
pub(super) fn turnout(l: &Translator, votes: &Votes) -> Msg {
    l.msg("vote-turnout").n("voted", votes.voted()).n("came", votes.present())
}

/// The page.
pub(super) async fn page(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    asked: Asked,
) -> Answer {
    let session = asked.get("session").map(String::as_str);
    answer::page(&stand(&context, workshop, session, Returned::default()).await?)
}

async fn stand(
    context: &RequestContext,
    workshop: Id<Workshop>,
    session: Option<&str>,
    returned: Returned,
) -> Result<VotesPage> {
    let mut tx = context.read().await?;
    let (frame, desk) = Desk::open(context, &mut tx, workshop, "votes-title").await?;
    let votes = queries::votes(&mut tx, desk.board.workshop.id).await?;
    let session = desk.session(session).cloned();
    Ok(VotesPage { l: desk.l, frame, desk, session, votes, returned, news: context.here("/news") })
}

/// Opens a vote, and leads to its page.
pub(super) async fn open(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    match opened(&context, &sent).await {
        Ok(ballot) => {
            let at = format!("/office/workshops/{workshop}/votes/{ballot}");
            Ok(answer::go(&context.here(&at)))
        }
        Err(error) => {
            let session = sent.get("session").to_owned();
            let returned = Returned::of(sent, error)?;
            answer::refused(&stand(&context, workshop, Some(&session), returned).await?)
        }
    }
}

/// What is voted on: chosen cards, or all themes of the session.
fn subjects(sent: &FormData) -> Result<Subjects> {
    if sent.get("on") != "cards" {
        return Ok(Subjects::Themes(Vec::new()));
    }
    let cards = sent.all("cards").into_iter().map(read);
    Ok(Subjects::Cards(cards.collect::<Result<Vec<Id<Card>>>>()?))
}

async fn opened(context: &RequestContext, sent: &FormData) -> Result<Id<Ballot>> {
    let mut faults = Faults::default();
    let title = sent.text(&mut faults, "title", rules::QUESTION_LIMIT);
    let kind: Option<BallotKind> = sent.parsed(&mut faults, "kind", "fault-form-broken");
    let share: Option<i64> = sent.parsed_or_none(&mut faults, "share", "fault-number");
    faults.check()?;
    let input = OpenBallot {
        commune: context.commune()?,
        session: sent.named("session")?,
        title,
        kind: kind.ok_or(Error::NotFound)?,
        share: share.unwrap_or_default(),
        on: subjects(sent)?,
    };
    commands::open_ballot(context.site.db(), &context.actor, input).await
}
