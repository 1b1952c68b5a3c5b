//! Writing the synthesis of a session, each sentence with the cards it rests on.

use askama::Template;
use base::{Error, Id, Result};
use civic::{
    cards::Card,
    synthesis::{
        Sentence, Theme,
        commands::{self, ChangeSentence, WriteSentence},
        rules,
    },
    workshop::{Session, Workshop},
};
use press::{Choice, FormView, Label, PageFrame, Translator};

use super::{Desk, themes::numbered};
use crate::{
    address::{Asked, At, read},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, about},
};

/// The synthesis of a session.
#[derive(Template)]
#[template(path = "synthesis/synthesis.html")]
pub(crate) struct SynthesisPage {
    pub(crate) l: &'static Translator,
    pub(crate) frame: PageFrame,
    pub(crate) desk: Desk,
    pub(crate) session: Option<Session>,
    /// The sentence being changed; none while a new one is written.
    pub(crate) editing: Option<Sentence>,
    pub(crate) returned: Returned,
}

impl SynthesisPage {
    /// The form of a new sentence, or of the one being changed.
    fn form(&self) -> FormView {
        let fresh = |item: String, revision: i64| {
            let form = about(self.l.lang(), "write", item).with("session", self.session_id());
            form.with("revision", revision)
        };
        let rests_on = |sentence| self.desk.outcome.rests_on(sentence);
        self.returned.fill(match &self.editing {
            None => fresh(String::new(), 0),
            Some(it) => fresh(it.id.to_string(), it.revision)
                .with("text", &it.text)
                .with_all(rests_on(it.id).iter().map(|card| ("cards", card.to_string()))),
        })
    }

    /// The session's cards by theme, to be chosen; those in no theme come last.
    fn choices(&self, form: &FormView) -> Vec<press::Control> {
        let Some(session) = &self.session else { return Vec::new() };
        let themes = self.desk.outcome.themes_of(session.id).map(Some);
        let parts = themes.chain(std::iter::once(None));
        parts.filter_map(|theme| self.part(form, session, theme)).collect()
    }

    fn part(
        &self,
        form: &FormView,
        session: &Session,
        theme: Option<&Theme>,
    ) -> Option<press::Control> {
        let of = |card: &&Card| card.theme_id == theme.map(|theme| theme.id);
        let cards = self.desk.outcome.cards_of(session.id).filter(of);
        let choices: Vec<Choice> = cards.map(|card| Choice::new(card.id, numbered(card))).collect();
        let (scope, label) = match theme {
            Some(theme) => (theme.id.to_string(), Label::Words(theme.title.clone())),
            None => ("loose".to_owned(), Label::from("outcome-themes-loose")),
        };
        let control = form.clone().scope(scope).checks("cards", label, &choices);
        (!choices.is_empty()).then_some(control)
    }

    fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        let session = self.session.as_ref().map(|session| session.id);
        self.desk.outcome.sentences.iter().filter(move |it| Some(it.session_id) == session)
    }

    /// The small form that moves a sentence up or takes it away.
    fn order(&self, sentence: &Sentence) -> FormView {
        let fresh = about(self.l.lang(), "order", sentence.id).with("session", self.session_id());
        self.returned.fill(fresh)
    }

    fn session_id(&self) -> String {
        self.session.as_ref().map_or_else(String::new, |session| session.id.to_string())
    }
}

/// The page; `?edit=` brings a sentence back into the form.
pub(crate) async fn page(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    asked: Asked,
) -> Answer {
    let mut tx = context.read().await?;
    let (frame, desk) = Desk::open(&context, &mut tx, workshop, "synthesis").await?;
    let edit = asked.get("edit").map_or("", String::as_str);
    let session = asked.get("session").map(String::as_str);
    answer::page(&stand(frame, desk, session, edit, Returned::default()))
}

fn stand(
    frame: PageFrame,
    desk: Desk,
    session: Option<&str>,
    edit: &str,
    returned: Returned,
) -> SynthesisPage {
    let edit = edit.parse::<Id<Sentence>>().ok();
    let editing = desk.outcome.sentences.iter().find(|row| Some(row.id) == edit).cloned();
    let session = desk.session(session).cloned();
    SynthesisPage { l: desk.l, frame, desk, session, editing, returned }
}

/// A sentence as it stands now.
fn text_of(desk: &Desk, item: &str) -> Option<String> {
    let id = item.parse::<Id<Sentence>>().ok()?;
    desk.outcome.sentences.iter().find(|row| row.id == id).map(|row| row.text.clone())
}

/// Writes, changes, moves or removes a sentence.
pub(crate) async fn change(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let done = match (sent.get("do"), sent.get("order")) {
        ("write", _) => write(&context, &sent).await,
        ("order", "up") => up(&context, &sent).await,
        ("order", "remove") => remove(&context, &sent).await,
        _ => Err(Error::NotFound),
    };
    let Err(error) = done else {
        let session = sent.get("session");
        let at = format!("/office/workshops/{workshop}/synthesis?session={session}");
        return Ok(answer::go(&context.here(&at)));
    };
    let mut tx = context.read().await?;
    let (frame, desk) = Desk::open(&context, &mut tx, workshop, "synthesis").await?;
    let (session, item) = (sent.get("session").to_owned(), sent.get("item").to_owned());
    let theirs = text_of(&desk, &item);
    let returned = Returned::beside(sent, told_at_cards(error), "text", theirs)?;
    answer::refused(&stand(frame, desk, Some(&session), &item, returned))
}

/// A sentence without cards comes back with its words, not as a page of its own.
fn told_at_cards(error: Error) -> Error {
    match error {
        Error::Refused("refused-sentence-without-card") => {
            Error::invalid("cards", "refused-sentence-without-card")
        }
        other => other,
    }
}

async fn write(context: &RequestContext, sent: &FormData) -> Result<()> {
    let (db, who, commune) = (context.site.db(), &context.actor, context.commune()?);
    let mut faults = base::Faults::default();
    let text = sent.text(&mut faults, "text", rules::SENTENCE_LIMIT);
    let revision: Option<i64> = sent.parsed(&mut faults, "revision", "fault-form-broken");
    faults.check()?;
    let cards = sent.all("cards").into_iter().map(read).collect::<Result<Vec<Id<Card>>>>()?;
    if sent.get("item").is_empty() {
        let session = sent.named("session")?;
        let input = WriteSentence { commune, session, text, cards };
        return commands::write_sentence(db, who, input).await.map(drop);
    }
    let (sentence, revision) = (sent.named("item")?, revision.unwrap_or_default());
    let input = ChangeSentence { commune, sentence, text, cards, revision };
    commands::change_sentence(db, who, input).await
}

async fn up(context: &RequestContext, sent: &FormData) -> Result<()> {
    let sentence = sent.named("item")?;
    commands::move_sentence_up(context.site.db(), &context.actor, context.commune()?, sentence)
        .await
}

async fn remove(context: &RequestContext, sent: &FormData) -> Result<()> {
    let sentence = sent.named("item")?;
    commands::remove_sentence(context.site.db(), &context.actor, context.commune()?, sentence).await
}
