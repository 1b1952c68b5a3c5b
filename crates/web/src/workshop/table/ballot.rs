//! One vote in the office: how many have voted, counts of hands and papers,
//! the closing, and then the result.

use askama::Template;
use base::{Error, Faults, Id, Result};
use civic::workshop::table::{
    BallotOption, HandCount, Manner,
    commands::{self, EnterCount},
    queries::{self, Votes},
    rules,
};
use press::{Bars, Choice, Control, Fields, Msg, Shell, Tongue};

use super::{Within, desk, id, key, marks, votes};
use crate::{
    answer::{self, Answer},
    form::Sent,
    visit::Visit,
    workshop::outcome::office::Desk,
};

/// One vote.
#[derive(Template)]
#[template(path = "table/ballot.html")]
pub(super) struct BallotPage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) desk: Desk,
    pub(super) votes: Votes,
    /// The form of a count.
    pub(super) form: Fields,
    pub(super) news: String,
}

impl BallotPage {
    fn manner(&self) -> Msg {
        votes::manner(self.l, &self.votes.ballot)
    }

    fn turnout(&self) -> Msg {
        votes::turnout(self.l, &self.votes)
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

    fn session(&self) -> String {
        let sittings = &self.desk.outcome.sittings;
        let sitting = sittings.iter().find(|row| row.id == self.votes.ballot.sitting_id);
        sitting.map_or_else(String::new, |sitting| self.desk.session(sitting))
    }
}

/// The page.
pub(super) async fn page(visit: Visit, address: Within) -> Answer {
    let form = Fields::new(visit.lang).with("manner", Manner::Hands);
    answer::page(&stand(&visit, &address, form).await?)
}

async fn stand(visit: &Visit, address: &Within, form: Fields) -> Result<BallotPage> {
    let (_, desk) = desk(visit, &address.2, "votes").await?;
    let ballot = id(&address.3)?;
    let mut tx = visit.read().await?;
    let all = queries::votes(&mut tx, desk.outcome.workshop.id).await?;
    let votes = all.into_iter().find(|row| row.ballot.id == ballot).ok_or(Error::NotFound)?;
    let form = if form.value("key").is_empty() { form.with("key", key(visit)) } else { form };
    let shell = visit.office_shell(&votes.ballot.title);
    Ok(BallotPage { l: desk.l, shell, desk, votes, form, news: visit.here("/news") })
}

/// Enters or takes back a count, closes or cancels the vote.
pub(super) async fn change(visit: Visit, address: Within, sent: Sent) -> Answer {
    let (store, who, commune) = (visit.site.store(), &visit.actor, visit.commune()?);
    let ballot = id(&address.3)?;
    let list = visit.here(&format!("/office/workshops/{}/votes", address.2));
    match sent.get("do") {
        "count" => match enter(&visit, &address, &sent).await {
            Err(Error::Invalid(faults)) => {
                let form = sent.fields(visit.lang, faults);
                return answer::refused(&stand(&visit, &address, form).await?);
            }
            done => done.map(drop)?,
        },
        "withdraw" => {
            commands::withdraw_count(store, who, commune, id(sent.get("item"))?).await?;
        }
        "close" => commands::close_ballot(store, who, commune, ballot).await?,
        "cancel" => {
            commands::cancel_ballot(store, who, commune, ballot).await?;
            return Ok(answer::go(&list));
        }
        _ => return Err(Error::NotFound.into()),
    }
    Ok(answer::go(&format!("{list}/{ballot}")))
}

async fn enter(visit: &Visit, address: &Within, sent: &Sent) -> Result<Id<HandCount>> {
    let commune = visit.commune()?;
    let ballot = id(&address.3)?;
    let mut tx = visit.read().await?;
    let all = queries::votes(&mut tx, id(&address.2)?).await?;
    drop(tx);
    let votes = all.into_iter().find(|row| row.ballot.id == ballot).ok_or(Error::NotFound)?;
    let mut faults = Faults::default();
    let counter = sent.text(&mut faults, "counter", rules::NAME_LIMIT);
    let voters: Option<i64> = sent.parsed(&mut faults, "voters", "fault-number");
    let manner: Option<Manner> = sent.parsed(&mut faults, "manner", "fault-form-broken");
    let marks = marks::counts(&votes.options, sent);
    faults.check()?;
    let input = EnterCount {
        commune,
        ballot,
        id: sent.key(),
        manner: manner.ok_or(Error::NotFound)?,
        counter,
        voters: voters.unwrap_or_default(),
        marks: marks?,
    };
    commands::enter_count(visit.site.store(), &visit.actor, input).await
}
