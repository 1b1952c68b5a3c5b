//! The discussion of the syntheses: how many recognise each sentence, who
//! objects with which words, and what is answered.

use askama::Template;
use base::{Faults, Id, Result};
use civic::{
    cards::Card,
    plenary::{
        Objection, ObjectionAnswer,
        commands::{self, AnswerObjection},
        queries::{self, AtPhone, Confirmed},
        rules,
    },
    synthesis::Sentence,
    workshop::{Session, Workshop},
};
use press::{Choice, FormView, PageFrame, Translator};

use super::desk::Desk;
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, about},
};

/// The discussion.
#[derive(Template)]
#[template(path = "plenary/discussion.html")]
pub(super) struct DiscussionPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) desk: Desk,
    pub(super) said: AtPhone,
    pub(super) objections: Vec<Objection>,
    pub(super) confirmed: Vec<Confirmed>,
    pub(super) returned: Returned,
    pub(super) news: String,
}

impl DiscussionPage {
    fn sentences<'a>(
        &'a self,
        session: &'a Session,
    ) -> impl Iterator<Item = &'a (Sentence, Vec<Card>)> {
        self.said.sentences.iter().filter(|(row, _)| row.session_id == session.id)
    }

    fn confirmed(&self, sentence: &Sentence) -> (i64, i64) {
        let found = self.confirmed.iter().find(|row| row.sentence == sentence.id);
        found.map_or((0, 0), |row| (row.persons, row.hall))
    }

    fn objections<'a>(&'a self, sentence: &'a Sentence) -> impl Iterator<Item = &'a Objection> {
        self.objections.iter().filter(|row| row.sentence_id == sentence.id)
    }

    /// Objections to sentences that were taken out.
    fn gone(&self) -> impl Iterator<Item = &Objection> {
        self.objections.iter().filter(|row| row.now.is_none())
    }

    fn standing(&self) -> usize {
        self.objections.iter().filter(|row| row.stands()).count()
    }

    /// The form that answers an objection; it begins with the sentence's words.
    fn form(&self, objection: &Objection) -> FormView {
        let sentence = self.said.sentences.iter().find(|(row, _)| row.id == objection.sentence_id);
        let (text, revision) =
            sentence.map_or_else(Default::default, |(row, _)| (row.text.clone(), row.revision));
        let fresh = about(self.l.lang(), "answer", objection.id)
            .with("revision", revision)
            .with("answer", ObjectionAnswer::Reworded)
            .with("text", text);
        self.returned.fill(fresh)
    }

    fn answers(&self) -> Vec<Choice> {
        let answers = ObjectionAnswer::ALL.iter();
        answers.map(|it| Choice::new(it, self.l.word("objection-answer", it).attr())).collect()
    }

    fn is_open(&self, objection: &Objection) -> bool {
        self.form(objection).is_faulty()
    }
}

/// The page.
pub(super) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    answer::page(&stand(&context, workshop, Returned::default()).await?)
}

async fn stand(
    context: &RequestContext,
    workshop: Id<Workshop>,
    returned: Returned,
) -> Result<DiscussionPage> {
    let mut tx = context.read().await?;
    let (frame, desk) = Desk::open(context, &mut tx, workshop, "discussion-title").await?;
    let at = desk.board.workshop.id;
    Ok(DiscussionPage {
        l: desk.l,
        frame,
        said: queries::at_hall(&mut tx, at).await?,
        objections: queries::objections(&mut tx, at).await?,
        confirmed: queries::confirmed(&mut tx, at).await?,
        returned,
        news: context.here("/news"),
        desk,
    })
}

/// Answers an objection.
pub(super) async fn answer(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let Err(error) = answered(&context, &sent).await else {
        let at = format!("/office/workshops/{}/discussion#r-{}", workshop, sent.get("item"));
        return Ok(answer::go(&context.here(&at)));
    };
    let mut page = stand(&context, workshop, Returned::default()).await?;
    let objection = sent.named::<Id<Objection>>("item").ok();
    let objection = page.objections.iter().find(|row| Some(row.id) == objection);
    let theirs = objection.and_then(|row| row.now.clone());
    page.returned = Returned::beside(sent, error, "text", theirs)?;
    answer::refused(&page)
}

async fn answered(context: &RequestContext, sent: &FormData) -> Result<()> {
    let mut faults = Faults::default();
    let text = sent.text(&mut faults, "text", rules::WORDS_LIMIT);
    let answer: Option<ObjectionAnswer> = sent.parsed(&mut faults, "answer", "fault-form-broken");
    let revision: Option<i64> = sent.parsed(&mut faults, "revision", "fault-form-broken");
    faults.check()?;
    let input = AnswerObjection {
        commune: context.commune()?,
        objection: sent.named("item")?,
        answer: answer.unwrap_or(ObjectionAnswer::Kept),
        text,
        revision: revision.unwrap_or_default(),
    };
    commands::answer_objection(context.site.db(), &context.actor, input).await
}
