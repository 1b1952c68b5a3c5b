//! The rapporteur's phone: one group, one question, one card at a time.

use askama::Template;
use base::{Error, Faults, Id, Instant, Lang, Result};
use civic::{
    agenda,
    cards::{
        self, Card, Help,
        commands::{WriteCard, Written},
        queries::{
            AroundClosing, AtTable, OnTable, around_closing, articles, group_help, on_table,
        },
    },
    process::ProcessKind,
    workshop::Question,
};
use press::{FormView, Label, PageFrame, Translator};
use serde_json::{Map, json};

use super::{
    detail::{self, Asks, Particulars},
    holder::{self, Holder},
    voices::Row,
};
use crate::{
    address::{Asked, At},
    agenda::ticking::{Reads, Ticking},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
    limit,
    outbox::Sending,
};

/// The group's page: the questions, the card being written, the group's cards.
#[derive(Template)]
#[template(path = "cards/rapporteur.html")]
pub(super) struct RapporteurPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) at: AtTable,
    /// The question being answered; none where the session has none.
    pub(super) question: Option<Question>,
    pub(super) form: FormView,
    pub(super) cards: Vec<Card>,
    /// What a card may say besides its words.
    pub(super) asks: Asks,
    /// What stands on the table besides the words of the cards.
    pub(super) table: OnTable,
    /// The voices counted.
    pub(super) voices: Vec<Row>,
    /// A key for each of the other forms.
    pub(super) keys: [String; 2],
    /// The page's own address.
    pub(super) here: String,
    /// The number of the card just written.
    pub(super) sent: Option<i64>,
    /// The moment of the page, and the time that is left of what goes on then.
    pub(super) now: Instant,
    pub(super) left: Option<Ticking>,
    /// Whether the group waits for somebody at its table.
    pub(super) help: Option<Help>,
    /// Whether the day is about to be closed, and what came after it.
    pub(super) around: AroundClosing,
}

impl RapporteurPage {
    fn is_open(&self) -> bool {
        self.at.workshop.goes_on()
    }

    /// How many characters of what it needs a group may say.
    const fn need_limit(&self) -> usize {
        civic::cards::commands::NEED
    }

    /// Until when the phone may keep the page: as long as the key opens it,
    /// and not after the closing.
    fn kept_until(&self) -> Option<i64> {
        let closed = self.at.workshop.closed_at.is_some();
        (!closed).then_some(self.at.table.key_expires_at.0)
    }

    /// The label of the text: the question itself, or what is asked without one.
    fn ask(&self) -> Label {
        self.question.as_ref().map_or_else(
            || Label::from("rapporteur-text"),
            |asked| Label::Words(asked.text.clone()),
        )
    }

    fn is_asked(&self, question: &Question) -> bool {
        self.question.as_ref().is_some_and(|asked| asked.id == question.id)
    }

    /// What a card says, for the script that brings it back into the form.
    fn typed(&self, card: &Card) -> String {
        let details = self.table.details.get(&card.id).map(cards::Detail::written);
        detail::typed(card, &details.unwrap_or_default()).to_string()
    }

    fn particulars(&self, card: &Card) -> Option<Particulars<'_>> {
        let detail = self.table.details.get(&card.id)?;
        (!detail.written().is_empty()).then(|| Particulars::of(self.l, detail))
    }

    /// The details of a card, one question at a time.
    fn asked(&self) -> FormView {
        FormView::new(self.frame.lang).scope("asked")
    }

    /// How many cards of the group stand.
    fn standing(&self) -> usize {
        self.cards.iter().filter(|card| card.stands()).count()
    }

    /// The other forms' fields: a photo's, and those of the voices.
    fn other(&self, form: usize) -> FormView {
        let scope = ["photo", "voices"][form];
        FormView::new(self.frame.lang).scope(scope).with("key", &self.keys[form])
    }
}

/// The page; `?question=` chooses the question, `?sent=` thanks for a card.
pub(super) async fn page(context: RequestContext, At(key): At<String>, asked: Asked) -> Answer {
    let holder = Holder::of(&context, &key).await?;
    let question = asked.get("question").map_or("", String::as_str);
    let sent = asked.get("sent").and_then(|number| number.parse().ok());
    let none = Returned::default();
    answer::page(&stand(&context, holder, question, &none, sent).await?)
}

async fn stand(
    context: &RequestContext,
    holder: Holder,
    question: &str,
    returned: &Returned,
    sent: Option<i64>,
) -> Result<RapporteurPage> {
    let mut tx = context.read().await?;
    let at = civic::cards::queries::at_table(&mut tx, &holder.actor, holder.group).await?;
    let cards = civic::cards::queries::group_cards(&mut tx, &holder.actor, holder.group).await?;
    let asked: Option<Id<Question>> = question.parse().ok();
    let question = at.questions.iter().find(|row| Some(row.id) == asked);
    let question = question.or_else(|| at.questions.first()).cloned();
    let form = FormView::new(context.lang).with("key", fresh(context));
    let form = match &question {
        Some(question) => form.with("question", question.id),
        None => form,
    };
    let table = on_table(&mut tx, &holder.actor, &at.table).await?;
    let articles = match at.feeds {
        Some(ProcessKind::Charter) => articles(&mut tx).await?,
        _ => Vec::new(),
    };
    let now = context.site.db().now();
    let (left, help) = match at.workshop.goes_on() {
        true => {
            let help = group_help(&mut tx, &holder.actor, holder.group).await?;
            (left(&mut tx, &at, now).await?, help)
        }
        false => (None, None),
    };
    let around = around_closing(&mut tx, &at).await?;
    Ok(RapporteurPage {
        l: context.l,
        frame: holder::frame(context, at.table.number),
        asks: Asks::new(context.l, at.feeds, &articles),
        voices: Row::all(context.l, &table),
        keys: [fresh(context), fresh(context)],
        at,
        question,
        form: returned.fill(form),
        cards,
        table,
        here: holder.back,
        sent,
        now,
        left,
        help,
        around,
    })
}

/// The time that is left of what goes on, where it has time of its own.
async fn left(tx: &mut db::Reader, at: &AtTable, now: Instant) -> Result<Option<Ticking>> {
    let stands = agenda::queries::now(tx, at.workshop.id, now).await?;
    let over = stands.going.iter().find_map(|going| going.over);
    Ok(over.map(|over| Ticking::new(over, Reads::Left, now)))
}

/// An identity for a form, so that sent twice it is one thing.
fn fresh(context: &RequestContext) -> String {
    let db = context.site.db();
    db.id::<Card>(db.now()).uuid().to_string()
}

/// Writes a card, and comes back for the next under the same question.
pub(super) async fn write(
    context: RequestContext,
    At(key): At<String>,
    sending: Sending,
    sent: FormData,
) -> Answer {
    let holder = match Holder::of(&context, &key).await {
        Err(error) if sending.is_kept() => return sending.refused(context.l, error, Map::new()),
        holder => holder?,
    };
    context.site.limit(limit::CARDS, &holder.group.to_string())?;
    let done = written(&context, &holder, &sent).await;
    if done.is_ok() {
        holder.ring(&context);
    }
    match done {
        Err(Error::Invalid(faults)) if !sending.is_kept() => {
            let question = sent.get("question").to_owned();
            let returned = Returned::with(sent, faults);
            answer::refused(&stand(&context, holder, &question, &returned, None).await?)
        }
        Err(error) if sending.is_kept() => sending.refused(context.l, error, Map::new()),
        Err(error) => Err(error.into()),
        Ok(card) if card.late && sending.is_kept() => sending.received(&json!({ "late": true })),
        Ok(card) if sending.is_kept() => sending.received(&json!({ "number": card.number })),
        Ok(card) if card.late => Ok(answer::go(&holder.back)),
        Ok(card) => {
            let question = sent.get("question");
            Ok(answer::go(&format!("{}?question={question}&sent={}", holder.back, card.number)))
        }
    }
}

async fn written(context: &RequestContext, holder: &Holder, sent: &FormData) -> Result<Written> {
    let mut faults = Faults::default();
    let text = sent.text(&mut faults, "text", civic::cards::rules::CARD_LIMIT);
    let details = detail::sent(sent, &mut faults);
    faults.check()?;
    let input = WriteCard {
        commune: context.commune()?,
        group: holder.group,
        question: sent.named_or_none("question")?,
        lang: written_in(&text, context.lang),
        text,
        id: sent.key(),
    };
    cards::commands::write_card(context.site.db(), &holder.actor, input, &details).await
}

/// The language that the letters say; French and Arabic groups use the same link.
fn written_in(text: &str, page: Lang) -> Lang {
    let has = |from: char, to: char| text.chars().any(|sign| (from..=to).contains(&sign));
    if has('\u{2d30}', '\u{2d7f}') {
        Lang::Zgh
    } else if has('\u{620}', '\u{64a}') {
        Lang::Ar
    } else if page == Lang::Ar && has('a', 'z') {
        Lang::Fr
    } else {
        page
    }
}
