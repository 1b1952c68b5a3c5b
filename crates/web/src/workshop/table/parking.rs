//! The parking lot: noted in the discussion, given to somebody with a day.

use askama::Template;
use base::{Error, Faults, Result};
use civic::workshop::{
    outcome::{Card, rules::TITLE_LIMIT},
    table::{
        Parked,
        commands::{self, FollowUp, Park},
        queries, rules,
    },
};
use jiff::civil::Date;
use press::{Choice, Fields, Shell, Tongue};

use super::{Address, Asked, desk, id, key};
use crate::{
    answer::{self, Answer},
    form::Sent,
    visit::Visit,
    workshop::outcome::{
        again::{Again, Form},
        office::{Desk, themes::numbered},
    },
};

/// The parking lot.
#[derive(Template)]
#[template(path = "table/parking.html")]
pub(super) struct ParkingPage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) desk: Desk,
    pub(super) items: Vec<Parked>,
    pub(super) again: Again,
    /// The card that `?card=` chose.
    pub(super) card: String,
    pub(super) key: String,
    pub(super) news: String,
}

impl ParkingPage {
    fn form(&self) -> Fields {
        let form = Form {
            what: "park",
            item: String::new(),
            carried: vec![("key", self.key.clone())],
            typed: &["text", "card"],
            fresh: vec![("card", self.card.clone())],
        };
        self.again.form(self.l.lang(), form)
    }

    fn cards(&self) -> Vec<Choice> {
        let cards = self.desk.outcome.cards.iter().filter(|card| card.stands());
        cards.map(|card| Choice::new(card.id, numbered(card))).collect()
    }

    fn follow(&self, item: &Parked) -> Fields {
        let form = Form {
            what: "follow",
            item: item.id.to_string(),
            carried: Vec::new(),
            typed: &["text", "owner", "due_on"],
            fresh: vec![("text", item.text.clone())],
        };
        self.again.form(self.l.lang(), form)
    }

    fn away(&self, item: &Parked) -> Fields {
        let item = item.id.to_string();
        let form = Form { what: "drop", item, carried: Vec::new(), typed: &[], fresh: Vec::new() };
        self.again.form(self.l.lang(), form)
    }

    fn is_open(&self, item: &Parked) -> bool {
        self.again.is("follow", item.id)
    }

    fn day(&self, item: &Parked) -> Option<Date> {
        item.due_on.as_deref()?.parse().ok()
    }
}

/// The page; `?card=` brings a card into the form.
pub(super) async fn page(visit: Visit, address: Address, asked: Asked) -> Answer {
    let card = asked.get("card").cloned().unwrap_or_default();
    let mut page = stand(&visit, &address.2, Again::default()).await?;
    page.card = card;
    answer::page(&page)
}

async fn stand(visit: &Visit, workshop: &str, again: Again) -> Result<ParkingPage> {
    let (shell, desk) = desk(visit, workshop, "parking").await?;
    let mut tx = visit.read().await?;
    let items = queries::parked(&mut tx, desk.outcome.workshop.id).await?;
    let (key, news) = (key(visit), visit.here("/news"));
    Ok(ParkingPage { l: desk.l, shell, desk, items, again, card: String::new(), key, news })
}

/// Notes an item, takes one out, or gives it to somebody.
pub(super) async fn change(visit: Visit, address: Address, sent: Sent) -> Answer {
    let (store, who, commune) = (visit.site.store(), &visit.actor, visit.commune()?);
    let done = match sent.get("do") {
        "park" => park(&visit, &address.2, &sent).await,
        "follow" => follow(&visit, &sent).await,
        "drop" => commands::drop_item(store, who, commune, id(sent.get("item"))?).await,
        _ => Err(Error::NotFound),
    };
    let Err(error) = done else {
        let at = format!("/office/workshops/{}/parking", address.2);
        return Ok(answer::go(&visit.here(&at)));
    };
    let again = Again::of(sent, error, || None)?;
    answer::refused(&stand(&visit, &address.2, again).await?)
}

async fn park(visit: &Visit, workshop: &str, sent: &Sent) -> Result<()> {
    let mut faults = Faults::default();
    let text = sent.optional(&mut faults, "text", rules::WORDS_LIMIT);
    faults.check()?;
    let card = match sent.get("card") {
        "" => None,
        card => Some(id::<Card>(card)?),
    };
    let (commune, workshop) = (visit.commune()?, id(workshop)?);
    let input = Park { commune, workshop, text, card, id: sent.key() };
    commands::park(visit.site.store(), &visit.actor, input).await.map(drop)
}

async fn follow(visit: &Visit, sent: &Sent) -> Result<()> {
    let mut faults = Faults::default();
    let text = sent.text(&mut faults, "text", rules::WORDS_LIMIT);
    let owner = sent.text(&mut faults, "owner", TITLE_LIMIT);
    let due_on: Option<Date> = sent.parsed(&mut faults, "due_on", "fault-date");
    faults.check()?;
    let input = FollowUp {
        commune: visit.commune()?,
        item: id(sent.get("item"))?,
        text,
        owner,
        due_on: due_on.unwrap_or_default(),
    };
    commands::follow_up(visit.site.store(), &visit.actor, input).await.map(drop)
}
