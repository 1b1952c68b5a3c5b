//! Voting on one's own phone.

use askama::Template;
use base::{Error, Id, Result};
use civic::plenary::{
    Ballot, BallotKind, BallotOption, Mark,
    commands::{self, Cast},
    queries::{self, OwnBallot, Votes},
};
use press::{Bars, FormView, Msg, PageFrame, Translator};
use serde_json::Map;

use super::{
    super::{marks, votes},
    frame,
};
use crate::{
    address::{At, Within},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
    limit,
    outbox::Sending,
};

/// The votes of one's workshop.
#[derive(Template)]
#[template(path = "plenary/own_votes.html")]
pub(in crate::plenary) struct OwnVotesPage {
    pub(in crate::plenary) l: &'static Translator,
    pub(in crate::plenary) frame: PageFrame,
    pub(in crate::plenary) votes: Vec<Votes>,
    /// The invitation's page, where one led here.
    pub(in crate::plenary) back: Option<String>,
    /// The page's own address.
    pub(in crate::plenary) here: String,
    pub(in crate::plenary) news: String,
}

/// One vote on one's phone.
#[derive(Template)]
#[template(path = "plenary/own_ballot.html")]
pub(in crate::plenary) struct OwnBallotPage {
    pub(in crate::plenary) l: &'static Translator,
    pub(in crate::plenary) frame: PageFrame,
    pub(in crate::plenary) own: OwnBallot,
    pub(in crate::plenary) form: FormView,
    /// The invitation's page, where one led here.
    pub(in crate::plenary) back: Option<String>,
    pub(in crate::plenary) news: String,
    /// Until when a phone may keep the page, in milliseconds: while there is
    /// something to vote on it.
    pub(in crate::plenary) until: Option<i64>,
}

/// How long a phone may keep the page of an open vote, in milliseconds.
const KEPT_FOR: i64 = 6 * 3_600_000;

impl OwnBallotPage {
    fn name(&self, option: &BallotOption) -> String {
        marks::name(option)
    }

    fn is_stance(&self) -> bool {
        self.own.votes.ballot.kind == BallotKind::Stance
    }

    /// The answers to a line, each with its pictogram.
    fn stances(&self) -> [(Mark, &'static str); 3] {
        [(Mark::Agree, "check"), (Mark::Disagree, "x"), (Mark::Pass, "")]
    }

    fn said(&self, option: &BallotOption, mark: &Mark) -> bool {
        self.form.value(&marks::name(option)) == mark.word()
    }

    /// How many are left, in words: from none to all.
    fn words(&self) -> Vec<Msg> {
        let ballot = &self.own.votes.ballot;
        (0..=ballot.share)
            .map(|left| self.l.word("vote-left", ballot.kind).n("left", left))
            .collect()
    }

    /// What to do, by the kind of the vote.
    fn how(&self) -> Msg {
        let ballot = &self.own.votes.ballot;
        self.l.word("vote-how", ballot.kind).n("share", ballot.share)
    }

    fn turnout(&self) -> Msg {
        votes::turnout(self.l, &self.own.votes)
    }

    fn bars(&self) -> Vec<(Option<String>, Bars)> {
        let lines = self.own.votes.result.as_ref().map_or(&[][..], |result| &result.lines);
        marks::bars(self.l, &self.own.votes, lines)
    }
}

/// The votes; the only open one comes at once.
pub(in crate::plenary) async fn page(context: RequestContext, At(code): At<String>) -> Answer {
    let mut tx = context.read().await?;
    let seat = queries::by_code(&mut tx, &code).await?;
    let votes = queries::votes(&mut tx, seat.workshop_id).await?;
    let here = context.here(&format!("/invitation/{code}/votes"));
    let mut open = votes.iter().filter(|row| row.ballot.is_open());
    if let (Some(only), None) = (open.next(), open.next()) {
        return Ok(answer::go(&format!("{here}/{}", only.ballot.id)));
    }
    let frame = frame(&context, &mut tx, context.l.t("votes-title")).await?;
    let news = context.here(&format!("/invitation/{code}/news"));
    let back = super::back(&context, &code);
    answer::page(&OwnVotesPage { l: context.l, frame, votes, back, here, news })
}

/// A vote on the page of somebody invited.
type OwnVote = Within<String, Id<Ballot>>;

/// One vote.
pub(in crate::plenary) async fn ballot(
    context: RequestContext,
    Within(code, ballot): OwnVote,
) -> Answer {
    answer::page(&stand(&context, &code, ballot).await?)
}

async fn stand(context: &RequestContext, code: &str, ballot: Id<Ballot>) -> Result<OwnBallotPage> {
    let mut tx = context.read().await?;
    let seat = queries::by_code(&mut tx, code).await?;
    let own = queries::own_ballot(&mut tx, &seat, ballot).await?;
    let frame = frame(context, &mut tx, &own.votes.ballot.title).await?;
    let back = super::back(context, code);
    let news = context.here(&format!("/invitation/{code}/news"));
    let form = FormView::new(context.lang);
    let votes = own.votes.ballot.is_open() && !own.voted;
    let until = votes.then(|| context.site.db().now().0 + KEPT_FOR);
    Ok(OwnBallotPage { l: context.l, frame, own, form, back, news, until })
}

/// Votes. Sent twice, it stays one vote and the page says that it was taken.
pub(in crate::plenary) async fn vote(
    context: RequestContext,
    Within(code, ballot): OwnVote,
    sending: Sending,
    sent: FormData,
) -> Answer {
    if sending.is_kept() {
        return arrive(&context, (&code, ballot), &sending, &sent).await;
    }
    let page = stand(&context, &code, ballot).await?;
    let db = context.site.db();
    context.site.limits().take(limit::REPLY, &code, db.now())?;
    let here = context.here(&format!("/invitation/{code}/votes/{ballot}"));
    match cast(&context, &code, &page.own, &sent).await {
        Ok(()) | Err(Error::Refused("refused-voted-already" | "refused-ballot-closed")) => {
            Ok(answer::go(&here))
        }
        Err(error) => {
            let form = Returned::of(sent, error)?.fill(page.form);
            answer::refused(&OwnBallotPage { form, ..page })
        }
    }
}

/// A vote that a phone kept until it could be sent. One that is not counted is
/// refused by name: the phone shows why.
async fn arrive(
    context: &RequestContext,
    (code, ballot): (&str, Id<Ballot>),
    sending: &Sending,
    sent: &FormData,
) -> Answer {
    let error = match kept(context, code, ballot, sent).await {
        Ok(()) => return sending.received(&Map::new()),
        Err(error) => error,
    };
    let told = match &error {
        Error::Refused("refused-voted-already") => "voted",
        Error::Invalid(_) => "amiss",
        _ => "",
    };
    sending.refused(context.l, error, Map::from_iter([("told".to_owned(), told.into())]))
}

async fn kept(
    context: &RequestContext,
    code: &str,
    ballot: Id<Ballot>,
    sent: &FormData,
) -> Result<()> {
    context.site.limits().take(limit::REPLY, code, context.site.db().now())?;
    let mut tx = context.read().await?;
    let seat = queries::by_code(&mut tx, code).await?;
    let own = queries::own_ballot(&mut tx, &seat, ballot).await?;
    drop(tx);
    cast(context, code, &own, sent).await
}

async fn cast(
    context: &RequestContext,
    code: &str,
    own: &OwnBallot,
    sent: &FormData,
) -> Result<()> {
    let ballot = &own.votes.ballot;
    let input = Cast {
        commune: context.commune()?,
        code: code.to_owned(),
        ballot: ballot.id,
        marks: marks::voted(ballot, &own.options, sent)?,
        lang: context.lang,
    };
    commands::cast(context.site.db(), input).await
}
