//! The form by which anybody asks about their own data.

use askama::Template;
use axum::http::HeaderMap;
use base::{Error, Faults, Lang, Result};
use civic::privacy::{
    Concern, Wish,
    commands::{self, Ask, Asked as Taken},
    rules,
};
use jiff::civil::Date;
use press::{Choice, FormView, PageFrame, Translator};

use super::page::setting;
use crate::{
    address::Asked,
    answer::{self, Answer},
    consultation::visitor,
    context::RequestContext,
    form::{FormData, Returned},
    limit,
};

/// The form: what happens, until when, and what to say.
#[derive(Template)]
#[template(path = "privacy/ask.html")]
pub(super) struct AskPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) form: FormView,
    pub(super) wishes: Vec<Choice>,
    pub(super) concerns: Vec<Choice>,
    /// Until when a request of today is answered.
    pub(super) due: Date,
}

/// Names of fields for the summary of faults.
const LABELS: [(&str, &str); 7] = [
    ("wish", "ask-wish"),
    ("concerns", "ask-concerns"),
    ("code", "ask-code"),
    ("place", "ask-place"),
    ("name", "ask-name"),
    ("contact", "ask-contact"),
    ("words", "ask-words"),
];

pub(super) async fn form(context: RequestContext, headers: HeaderMap, query: Asked) -> Answer {
    let concerns = query.get("about").map_or("contribution", String::as_str);
    let token = visitor::token_for(&context, &headers);
    let fresh = FormView::new(context.lang)
        .with("concerns", concerns)
        .with(visitor::FIELD, token.as_deref().unwrap_or_default());
    let page = page(&context, fresh, &Returned::default()).await?;
    Ok(visitor::give(&context, token.as_deref(), answer::page(&page)?)?)
}

/// Takes what is asked; its page shows the code, once.
pub(super) async fn send(context: RequestContext, headers: HeaderMap, sent: FormData) -> Answer {
    visitor::take_turn(&context, &headers, (limit::ASK, Some(&sent)))?;
    match take(&context, &sent).await {
        Ok(taken) => Ok(answer::go(&context.here(&format!("/privacy/request/{}", taken.code)))),
        Err(error @ Error::Invalid(_)) => {
            let fresh = FormView::new(context.lang);
            let returned = Returned::of(sent, error)?;
            answer::refused(&page(&context, fresh, &returned).await?)
        }
        Err(error) => Err(error.into()),
    }
}

async fn take(context: &RequestContext, sent: &FormData) -> Result<Taken> {
    if visitor::is_trapped(sent) {
        return Err(Error::invalid("", "fault-form-broken"));
    }
    let ask = given(sent, context.lang)?;
    commands::ask(context.site.db(), &context.actor, context.commune()?, ask).await
}

fn given(sent: &FormData, lang: Lang) -> Result<Ask> {
    let mut faults = Faults::default();
    let wish: Option<Wish> = sent.parsed(&mut faults, "wish", "fault-choice-unknown");
    let concerns: Option<Concern> = sent.parsed(&mut faults, "concerns", "fault-choice-unknown");
    let code = sent.optional(&mut faults, "code", rules::LINE_MOST);
    let place = sent.optional(&mut faults, "place", rules::LINE_MOST);
    let name = sent.text(&mut faults, "name", rules::LINE_MOST);
    let contact = sent.optional(&mut faults, "contact", rules::LINE_MOST);
    let words = sent.text(&mut faults, "words", rules::TEXT_MOST);
    match (wish, concerns) {
        (Some(wish), Some(concerns)) if faults.is_empty() => {
            Ok(Ask { wish, concerns, code, place, name, contact, words, lang })
        }
        _ => Err(Error::Invalid(faults)),
    }
}

async fn page(context: &RequestContext, fresh: FormView, returned: &Returned) -> Result<AskPage> {
    let l = context.l;
    let accent = setting(context).await?.accent;
    Ok(AskPage {
        l,
        frame: context.public_frame(l.t("ask-title"), Some(&accent)).private(),
        form: returned.fill(fresh).labels(&LABELS),
        wishes: wishes(l),
        concerns: concerns(l),
        due: rules::due_on(context.site.db().now().day()),
    })
}

pub(super) fn wishes(l: &Translator) -> Vec<Choice> {
    Wish::ALL.iter().map(|wish| Choice::new(wish, l.word("ask-wish", wish))).collect()
}

pub(super) fn concerns(l: &Translator) -> Vec<Choice> {
    Concern::ALL.iter().map(|it| Choice::new(it, l.word("ask-concerns", it))).collect()
}
