//! One of the group's cards, changed or withdrawn. Two phones may be at the
//! same card: the second is told, with both texts.

use askama::Template;
use base::{Error, Faults, Id, Result};
use civic::{
    cards::{
        self, Card, Details,
        commands::{self, ChangeCard},
        queries::{articles, on_table},
    },
    process::ProcessKind,
};
use press::{FormView, PageFrame, Translator};
use serde_json::{Map, json};

use super::{
    detail::{self, Asks},
    holder::{self, Holder},
};
use crate::{
    address::Within,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned, about},
    outbox::Sending,
};

/// One card, to be changed or withdrawn.
#[derive(Template)]
#[template(path = "cards/card.html")]
pub(super) struct CardPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) card: Card,
    pub(super) change: FormView,
    pub(super) withdraw: FormView,
    /// What a card may say besides its words.
    pub(super) asks: Asks,
    /// The group's page.
    pub(super) back: String,
}

/// A card with its details, and what its session asks.
struct Own {
    card: Card,
    details: Details,
    asks: Asks,
}

/// The page.
pub(super) async fn page(
    context: RequestContext,
    Within(key, card): Within<String, Id<Card>>,
) -> Answer {
    let holder = Holder::of(&context, &key).await?;
    let own = own(&context, &holder, card).await?;
    answer::page(&card_page(&context, &holder, own, &Returned::default()))
}

async fn own(context: &RequestContext, holder: &Holder, id: Id<Card>) -> Result<Own> {
    let mut tx = context.read().await?;
    let cards = civic::cards::queries::group_cards(&mut tx, &holder.actor, holder.group).await?;
    let card = cards.into_iter().find(|row| row.id == id).ok_or(Error::NotFound)?;
    let at = civic::cards::queries::at_table(&mut tx, &holder.actor, holder.group).await?;
    let table = on_table(&mut tx, &holder.actor, &at.table).await?;
    let articles = match at.feeds {
        Some(ProcessKind::Charter) => articles(&mut tx).await?,
        _ => Vec::new(),
    };
    let details = table.details.get(&id).map(cards::Detail::written).unwrap_or_default();
    Ok(Own { card, details, asks: Asks::new(context.l, at.feeds, &articles) })
}

fn card_page(context: &RequestContext, holder: &Holder, own: Own, returned: &Returned) -> CardPage {
    let Own { card, details, asks } = own;
    let fresh = |what| about(context.lang, what, card.id).with("revision", card.revision);
    let change = fresh("change").with_all(detail::values(&card, &details));
    let withdraw = fresh("withdraw");
    CardPage {
        l: context.l,
        frame: holder::frame(context, card.group_number),
        change: returned.fill(change),
        withdraw: returned.fill(withdraw),
        back: holder.back.clone(),
        asks,
        card,
    }
}

/// Changes or withdraws one of the group's cards.
pub(super) async fn change(
    context: RequestContext,
    Within(key, card): Within<String, Id<Card>>,
    sending: Sending,
    sent: FormData,
) -> Answer {
    let found = async {
        let holder = Holder::of(&context, &key).await?;
        let own = own(&context, &holder, card).await?;
        Ok::<_, Error>((holder, own.card.id))
    };
    let (holder, card) = match found.await {
        Err(error) if sending.is_kept() => return sending.refused(context.l, error, Map::new()),
        found => found?,
    };
    let done = changed(&context, &holder, card, &sent).await;
    let Err(error) = done else {
        holder.ring(&context);
        let back = || answer::go(&holder.back);
        return sending.answer(context.l, Ok(json!({})), back);
    };
    // What the card says now: somebody else may have changed it meanwhile.
    let own = own(&context, &holder, card).await?;
    if sending.is_kept() {
        return told(&context, &sending, &sent, &own, error);
    }
    let now = detail::whole(context.l, &own.card, &own.details);
    let returned = Returned::beside(sent, error, "text", Some(now))?;
    answer::refused(&card_page(&context, &holder, own, &returned))
}

/// What an outbox is told. A sending whose answer was lost comes again: what
/// the card then says already is no quarrel.
fn told(
    context: &RequestContext,
    sending: &Sending,
    sent: &FormData,
    own: &Own,
    error: Error,
) -> Answer {
    let is_done = match sent.get("do") {
        "change" => matches!(error, Error::Stale) && says(own, sent),
        _ => !own.card.stands(),
    };
    if is_done {
        return sending.received(&json!({}));
    }
    let mut more = Map::new();
    if matches!(error, Error::Stale) {
        let text = detail::whole(context.l, &own.card, &own.details);
        more.insert("now".into(), json!({ "text": text, "revision": own.card.revision }));
    }
    sending.refused(context.l, error, more)
}

/// Whether the card says already what was sent.
fn says(own: &Own, sent: &FormData) -> bool {
    let details = detail::sent(sent, &mut Faults::default());
    own.card.text == sent.get("text").replace("\r\n", "\n") && own.details == details
}

async fn changed(
    context: &RequestContext,
    holder: &Holder,
    card: Id<Card>,
    sent: &FormData,
) -> Result<()> {
    let (db, commune) = (context.site.db(), context.commune()?);
    let mut faults = Faults::default();
    let revision: Option<i64> = sent.parsed(&mut faults, "revision", "fault-form-broken");
    let revision = revision.unwrap_or_default();
    match sent.get("do") {
        "change" => {
            let text = sent.text(&mut faults, "text", civic::cards::rules::CARD_LIMIT);
            let details = detail::sent(sent, &mut faults);
            faults.check()?;
            let input = ChangeCard { commune, card, text, revision, key: sent.key() };
            cards::commands::change_card(db, &holder.actor, input, &details).await
        }
        "withdraw" => {
            faults.check()?;
            commands::withdraw_card(db, &holder.actor, commune, card, revision).await
        }
        _ => Err(Error::NotFound),
    }
}
