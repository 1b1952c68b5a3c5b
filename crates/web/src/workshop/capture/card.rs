//! One of the group's cards, changed or withdrawn. Two phones may be at the
//! same card: the second is told, with both texts.

use askama::Template;
use axum::extract::Path;
use base::{Error, Faults, Id, Result};
use civic::workshop::outcome::{
    Card,
    commands::{self, ChangeCard},
    queries, rules,
};
use press::{Fields, Shell, Tongue};
use serde_json::{Map, json};

use super::holder::{self, Holder};
use crate::{
    answer::{self, Answer},
    form::Sent,
    outbox::Sending,
    visit::Visit,
    workshop::outcome::again::{Again, Form, Theirs},
};

/// One card, to be changed or withdrawn.
#[derive(Template)]
#[template(path = "capture/card.html")]
pub(super) struct CardPage {
    pub(super) l: &'static Tongue,
    pub(super) shell: Shell,
    pub(super) card: Card,
    pub(super) change: Fields,
    pub(super) withdraw: Fields,
    /// The group's page.
    pub(super) back: String,
}

type CardAddress = Path<(String, String, String, String)>;

/// The page.
pub(super) async fn page(visit: Visit, address: CardAddress) -> Answer {
    let holder = Holder::of(&visit, &address.2).await?;
    let card = own(&visit, &holder, &address.3).await?;
    answer::page(&card_page(&visit, &holder, card, &Again::default()))
}

async fn own(visit: &Visit, holder: &Holder, card: &str) -> Result<Card> {
    let card: Id<Card> = card.parse().map_err(|_| Error::NotFound)?;
    let mut tx = visit.read().await?;
    let cards =
        queries::group_cards(&mut tx, &holder.actor, visit.commune()?, holder.group).await?;
    cards.into_iter().find(|row| row.id == card).ok_or(Error::NotFound)
}

fn card_page(visit: &Visit, holder: &Holder, card: Card, again: &Again) -> CardPage {
    let carried = vec![("revision", card.revision.to_string())];
    let change = Form {
        what: "change",
        item: card.id.to_string(),
        carried: carried.clone(),
        typed: &["text"],
        fresh: vec![("text", card.text.clone())],
    };
    let withdraw = Form {
        what: "withdraw",
        carried,
        typed: &[],
        fresh: Vec::new(),
        item: card.id.to_string(),
    };
    CardPage {
        l: visit.l,
        shell: holder::shell(visit, card.group_number),
        change: again.form(visit.lang, change),
        withdraw: again.form(visit.lang, withdraw),
        back: holder.back.clone(),
        card,
    }
}

/// Changes or withdraws one of the group's cards.
pub(super) async fn change(
    visit: Visit,
    address: CardAddress,
    sending: Sending,
    sent: Sent,
) -> Answer {
    let found = async {
        let holder = Holder::of(&visit, &address.2).await?;
        let card = own(&visit, &holder, &address.3).await?;
        Ok::<_, Error>((holder, card))
    };
    let (holder, card) = match found.await {
        Err(error) if sending.is_kept() => return sending.refused(visit.l, error, Map::new()),
        found => found?,
    };
    let done = changed(&visit, &holder, card.id, &sent).await;
    let Err(error) = done else {
        holder.ring(&visit);
        let back = || answer::go(&holder.back);
        return sending.settled(visit.l, Ok(json!({})), back);
    };
    // What the card says now: somebody else may have changed it meanwhile.
    let card = own(&visit, &holder, &address.3).await?;
    if sending.is_kept() {
        return told(&visit, &sending, &sent, card, error);
    }
    let theirs = || Some(Theirs { field: "text", text: card.text.clone() });
    let again = Again::of(sent, error, theirs)?;
    answer::refused(&card_page(&visit, &holder, card, &again))
}

/// What an outbox is told. A sending whose answer was lost comes again: what
/// the card then says already is no quarrel.
fn told(visit: &Visit, sending: &Sending, sent: &Sent, card: Card, error: Error) -> Answer {
    let is_done = match sent.get("do") {
        "change" => matches!(error, Error::Stale) && says(&card, sent),
        _ => !card.stands(),
    };
    if is_done {
        return sending.received(&json!({}));
    }
    let mut more = Map::new();
    if matches!(error, Error::Stale) {
        more.insert("now".into(), json!({ "text": card.text, "revision": card.revision }));
    }
    sending.refused(visit.l, error, more)
}

fn says(card: &Card, sent: &Sent) -> bool {
    card.text == sent.get("text").replace("\r\n", "\n")
}

async fn changed(visit: &Visit, holder: &Holder, card: Id<Card>, sent: &Sent) -> Result<()> {
    let (store, commune) = (visit.site.store(), visit.commune()?);
    let mut faults = Faults::default();
    let revision: Option<i64> = sent.parsed(&mut faults, "revision", "fault-form-broken");
    let revision = revision.unwrap_or_default();
    match sent.get("do") {
        "change" => {
            let text = sent.text(&mut faults, "text", rules::CARD_LIMIT);
            faults.check()?;
            let input = ChangeCard { commune, card, text, revision };
            commands::change_card(store, &holder.actor, input).await
        }
        "withdraw" => {
            faults.check()?;
            commands::withdraw_card(store, &holder.actor, commune, card, revision).await
        }
        _ => Err(Error::NotFound),
    }
}
