//! The parking lot: noted in the discussion, given to somebody with a day.

use askama::Template;
use base::{Error, Faults, Id, Result};
use civic::{
    plenary::{
        Parked,
        commands::{self, FollowUp, Park},
        queries, rules,
    },
    synthesis::rules::TITLE_LIMIT,
    workshop::Workshop,
};
use jiff::civil::Date;
use press::{Choice, FormView, PageFrame, Translator};

use super::{desk::Desk, key};
use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, about},
    synthesis::office::themes::numbered,
};

/// The parking lot.
#[derive(Template)]
#[template(path = "plenary/parking.html")]
pub(super) struct ParkingPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) desk: Desk,
    pub(super) items: Vec<Parked>,
    pub(super) returned: Returned,
    /// The card that `?card=` chose.
    pub(super) card: String,
    pub(super) key: String,
    pub(super) news: String,
}

impl ParkingPage {
    fn form(&self) -> FormView {
        let fresh =
            about(self.l.lang(), "park", "").with("key", &self.key).with("card", &self.card);
        self.returned.fill(fresh)
    }

    fn cards(&self) -> Vec<Choice> {
        let cards = self.desk.board.standing();
        cards.map(|card| Choice::new(card.id, numbered(card))).collect()
    }

    fn follow(&self, item: &Parked) -> FormView {
        self.returned.fill(about(self.l.lang(), "follow", item.id).with("text", &item.text))
    }

    fn reword(&self, item: &Parked) -> FormView {
        self.returned.fill(about(self.l.lang(), "reword", item.id).with("text", &item.text))
    }

    fn is_reworded(&self, item: &Parked) -> bool {
        self.reword(item).is_faulty()
    }

    fn away(&self, item: &Parked) -> FormView {
        self.returned.fill(about(self.l.lang(), "drop", item.id))
    }

    fn is_open(&self, item: &Parked) -> bool {
        self.follow(item).is_faulty()
    }

    fn day(&self, item: &Parked) -> Option<Date> {
        item.due_on.as_deref()?.parse().ok()
    }
}

/// The page; `?card=` brings a card into the form.
pub(super) async fn page(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    asked: Asked,
) -> Answer {
    let card = asked.get("card").cloned().unwrap_or_default();
    let mut page = stand(&context, workshop, Returned::default()).await?;
    page.card = card;
    answer::page(&page)
}

async fn stand(
    context: &RequestContext,
    workshop: Id<Workshop>,
    returned: Returned,
) -> Result<ParkingPage> {
    let mut tx = context.read().await?;
    let (frame, desk) = Desk::open(context, &mut tx, workshop, "parking-title").await?;
    let items = queries::parked(&mut tx, desk.board.workshop.id).await?;
    let (key, news) = (key(context), context.here("/news"));
    Ok(ParkingPage { l: desk.l, frame, desk, items, returned, card: String::new(), key, news })
}

/// Notes an item, gives it other words, takes one out, or gives it to somebody.
pub(super) async fn change(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let (db, who, commune) = (context.site.db(), &context.actor, context.commune()?);
    let done = match sent.get("do") {
        "park" => park(&context, workshop, &sent).await,
        "reword" => reword(&context, &sent).await,
        "follow" => follow(&context, &sent).await,
        "drop" => commands::drop_item(db, who, commune, sent.named("item")?).await,
        _ => Err(Error::NotFound),
    };
    let Err(error) = done else {
        let at = format!("/office/workshops/{workshop}/parking");
        return Ok(answer::go(&context.here(&at)));
    };
    let returned = Returned::of(sent, error)?;
    answer::refused(&stand(&context, workshop, returned).await?)
}

async fn park(context: &RequestContext, workshop: Id<Workshop>, sent: &FormData) -> Result<()> {
    let mut faults = Faults::default();
    let text = sent.optional(&mut faults, "text", rules::WORDS_LIMIT);
    faults.check()?;
    let (commune, card) = (context.commune()?, sent.named_or_none("card")?);
    let input = Park { commune, workshop, text, card, id: sent.key() };
    commands::park(context.site.db(), &context.actor, input).await.map(drop)
}

async fn reword(context: &RequestContext, sent: &FormData) -> Result<()> {
    let mut faults = Faults::default();
    let text = sent.text(&mut faults, "text", rules::WORDS_LIMIT);
    faults.check()?;
    let (db, commune) = (context.site.db(), context.commune()?);
    commands::reword_item(db, &context.actor, commune, sent.named("item")?, &text).await
}

async fn follow(context: &RequestContext, sent: &FormData) -> Result<()> {
    let mut faults = Faults::default();
    let text = sent.text(&mut faults, "text", rules::WORDS_LIMIT);
    let owner = sent.text(&mut faults, "owner", TITLE_LIMIT);
    let due_on: Option<Date> = sent.parsed(&mut faults, "due_on", "fault-date");
    faults.check()?;
    let input = FollowUp {
        commune: context.commune()?,
        item: sent.named("item")?,
        text,
        owner,
        due_on: due_on.unwrap_or_default(),
    };
    commands::follow_up(context.site.db(), &context.actor, input).await.map(drop)
}
