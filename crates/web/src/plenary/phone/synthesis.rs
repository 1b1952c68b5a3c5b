//! The syntheses on a phone, sentence by sentence: recognised with a tap, or
//! objected to with words.

use askama::Template;
use base::{Error, Id, Result};
use civic::{
    cards::Card,
    plenary::{
        ReplyKind,
        commands::{self, Reply},
        queries::{self, AtPhone, SaidBack},
        rules,
    },
    synthesis::Sentence,
    workshop::Session,
};
use press::{FormView, PageFrame, Translator};

use super::{
    super::key,
    enter::{Leads, opened},
    frame,
};
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, about},
    limit,
};

/// The syntheses on a phone.
#[derive(Template)]
#[template(path = "plenary/synthesis.html")]
pub(in crate::plenary) struct SynthesisPage {
    pub(in crate::plenary) l: &'static Translator,
    pub(in crate::plenary) frame: PageFrame,
    pub(in crate::plenary) at: AtPhone,
    pub(in crate::plenary) returned: Returned,
    /// The invitation's page, where one led here.
    pub(in crate::plenary) back: Option<String>,
    /// Whether it is somebody's own page, where they reply.
    pub(in crate::plenary) own: bool,
    /// Of a new reply.
    pub(in crate::plenary) key: String,
    pub(in crate::plenary) news: String,
    /// Whether a reply has just been taken.
    pub(in crate::plenary) told: bool,
}

impl SynthesisPage {
    fn session_name(&self, session: &Session) -> String {
        crate::workshop::page_head::session_name(self.l, session)
    }

    fn sentences<'a>(
        &'a self,
        session: &'a Session,
    ) -> impl Iterator<Item = &'a (Sentence, Vec<Card>)> {
        self.at.sentences.iter().filter(|(row, _)| row.session_id == session.id)
    }

    fn said(&self, sentence: &Sentence) -> Option<&SaidBack> {
        self.at.replies.iter().find(|row| row.sentence == sentence.id)
    }

    /// Whether nothing is left to confirm; an objection may still come.
    fn is_confirmed(&self, sentence: &Sentence) -> bool {
        self.said(sentence).is_some_and(|said| said.kind == ReplyKind::Confirmed)
    }

    fn is_open(&self) -> bool {
        self.at.workshop.goes_on()
    }

    /// The form of one's own code, on the hall's common page.
    fn code(&self) -> FormView {
        self.returned.fill(about(self.l.lang(), "own", ""))
    }

    fn form(&self, sentence: &Sentence, what: &str) -> FormView {
        let fresh = about(self.l.lang(), what, sentence.id)
            .with("key", &self.key)
            .with("revision", sentence.revision)
            .with("text", self.said(sentence).map_or("", |said| &said.text));
        self.returned.fill(fresh)
    }

    fn confirm(&self, sentence: &Sentence) -> FormView {
        self.form(sentence, "confirm")
    }

    fn object(&self, sentence: &Sentence) -> FormView {
        self.form(sentence, "object")
    }

    fn is_objecting(&self, sentence: &Sentence) -> bool {
        self.object(sentence).is_faulty()
    }
}

/// Whose page it is: somebody's own, or the hall's common one.
#[derive(Debug, Clone, Copy)]
enum Place<'a> {
    Own(&'a str),
    Hall(&'a str),
}

impl Place<'_> {
    fn address(self, context: &RequestContext) -> String {
        match self {
            Self::Own(code) => context.here(&format!("/invitation/{code}")),
            Self::Hall(key) => context.here(&format!("/screen/{key}")),
        }
    }
}

/// The syntheses at somebody's own page.
pub(in crate::plenary) async fn page(
    context: RequestContext,
    At(code): At<String>,
    asked: Asked,
) -> Answer {
    let mut page = stand(&context, Place::Own(&code), Returned::default()).await?;
    page.told = asked.contains_key("told");
    answer::page(&page)
}

/// The syntheses at the hall's common page: to read, and to reply by a code.
pub(in crate::plenary) async fn hall(context: RequestContext, At(key): At<String>) -> Answer {
    answer::page(&stand(&context, Place::Hall(&key), Returned::default()).await?)
}

async fn stand(
    context: &RequestContext,
    place: Place<'_>,
    returned: Returned,
) -> Result<SynthesisPage> {
    let mut tx = context.read().await?;
    let (at, own) = match place {
        Place::Own(code) => {
            let seat = queries::by_code(&mut tx, code).await?;
            (queries::at_phone(&mut tx, &seat).await?, true)
        }
        Place::Hall(key) => {
            let screen = queries::by_screen_key(&mut tx, key, context.site.db().now()).await?;
            (queries::at_hall(&mut tx, screen.workshop_id).await?, false)
        }
    };
    let frame = frame(context, &mut tx, context.l.t("outcome-synthesis-title")).await?;
    let news = format!("{}/news", place.address(context));
    let back = match place {
        Place::Own(code) => super::back(context, code),
        Place::Hall(_) => None,
    };
    let (l, key) = (context.l, key(context));
    Ok(SynthesisPage { l, frame, at, returned, back, own, key, news, told: false })
}

/// A code typed at the hall's common page leads to the syntheses of its holder.
pub(in crate::plenary) async fn enter(
    context: RequestContext,
    At(key): At<String>,
    sent: FormData,
) -> Answer {
    match opened(&context, &key, &sent, Leads::Synthesis).await {
        Ok(to) => Ok(answer::go(&to)),
        Err(error) => {
            let returned = Returned::of(sent, error)?;
            answer::refused(&stand(&context, Place::Hall(&key), returned).await?)
        }
    }
}

/// Replies from somebody's own page.
pub(in crate::plenary) async fn reply(
    context: RequestContext,
    At(code): At<String>,
    sent: FormData,
) -> Answer {
    let page = stand(&context, Place::Own(&code), Returned::default()).await?;
    let here = format!("{}/synthesis", Place::Own(&code).address(&context));
    context.site.limits().take(limit::REPLY, &code, context.site.db().now())?;
    let Err(error) = said(&context, &code, &sent).await else {
        return Ok(answer::go(&format!("{here}?told=yes#n-{}", sent.get("item"))));
    };
    let sentence = sent.named::<Id<Sentence>>("item").ok();
    let theirs = page.at.sentences.iter().find(|(row, _)| Some(row.id) == sentence);
    let theirs = theirs.map(|(row, _)| row.text.clone());
    let returned = Returned::beside(sent, error, "text", theirs)?;
    answer::refused(&SynthesisPage { returned, ..page })
}

fn kind(sent: &FormData) -> Result<ReplyKind> {
    match sent.get("do") {
        "confirm" => Ok(ReplyKind::Confirmed),
        "object" => Ok(ReplyKind::Objected),
        _ => Err(Error::NotFound),
    }
}

async fn said(context: &RequestContext, code: &str, sent: &FormData) -> Result<()> {
    let mut faults = base::Faults::default();
    let text = sent.optional(&mut faults, "text", rules::WORDS_LIMIT);
    let revision: Option<i64> = sent.parsed(&mut faults, "revision", "fault-form-broken");
    faults.check()?;
    let input = Reply {
        commune: context.commune()?,
        code: code.to_owned(),
        sentence: sent.named("item")?,
        revision: revision.unwrap_or_default(),
        kind: kind(sent)?,
        text,
        lang: context.lang,
        id: sent.key(),
    };
    commands::reply(context.site.db(), input).await
}
