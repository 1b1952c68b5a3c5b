//! What the forms of the themes' page ask for.

use base::{Error, Faults, Id, Result};
use civic::workshop::{
    Sitting,
    outcome::{
        Card, Theme,
        commands::{self, MoveCards},
        rules,
        theming::Target,
    },
};

use super::{Seen, id};
use crate::{form::Sent, visit::Visit};

/// What the box of a card sends: the card, and the theme it was seen in.
pub(super) fn value(card: &Card) -> String {
    let within = card.theme_id.map_or_else(|| "none".to_owned(), |theme| theme.to_string());
    format!("{}.{within}", card.id)
}

fn seen(value: &str) -> Result<Seen> {
    let (card, within) = value.split_once('.').ok_or(Error::NotFound)?;
    let within = if within == "none" { None } else { Some(id(within)?) };
    Ok(Seen { card: id(card)?, within })
}

/// Does what was sent.
pub(super) async fn done(visit: &Visit, sent: &Sent) -> Result<()> {
    match sent.get("do") {
        "put" => put(visit, sent).await,
        "rename" => rename(visit, sent).await,
        "end" => end(visit, sent).await,
        "undo" => undo(visit, sent).await,
        _ => Err(Error::NotFound),
    }
}

/// Moves the chosen cards into the theme chosen, into a new one, or out of
/// theirs; a title without cards makes an empty theme.
async fn put(visit: &Visit, sent: &Sent) -> Result<()> {
    let (store, who, commune) = (visit.site.store(), &visit.actor, visit.commune()?);
    let sitting: Id<Sitting> = id(sent.get("sitting"))?;
    let cards = sent.all("cards").into_iter().map(seen).collect::<Result<Vec<Seen>>>()?;
    let to = match (sent.get("title"), sent.get("theme")) {
        ("", _) if cards.is_empty() => {
            return Err(Error::invalid("cards", "fault-choose-cards"));
        }
        ("", "") => return Err(Error::invalid("theme", "fault-choose-theme")),
        ("", "none") => Target::Loose,
        ("", theme) => Target::Theme(id(theme)?),
        (title, _) if cards.is_empty() => {
            return commands::make_theme(store, who, commune, sitting, title).await.map(drop);
        }
        (title, _) => Target::New(title.to_owned()),
    };
    let moved = MoveCards { commune, sitting, cards, to };
    commands::move_cards(store, who, moved).await.map(drop)
}

async fn rename(visit: &Visit, sent: &Sent) -> Result<()> {
    let mut faults = Faults::default();
    let title = sent.text(&mut faults, "title", rules::TITLE_LIMIT);
    let revision: Option<i64> = sent.parsed(&mut faults, "revision", "fault-form-broken");
    faults.check()?;
    let theme = (id(sent.get("item"))?, revision.unwrap_or_default());
    commands::rename_theme(visit.site.store(), &visit.actor, visit.commune()?, theme, &title).await
}

async fn end(visit: &Visit, sent: &Sent) -> Result<()> {
    let (store, who, commune) = (visit.site.store(), &visit.actor, visit.commune()?);
    let theme: Id<Theme> = id(sent.get("item"))?;
    match sent.get("into") {
        "" => commands::remove_theme(store, who, commune, theme).await,
        into => commands::merge_themes(store, who, commune, theme, id(into)?).await,
    }
}

async fn undo(visit: &Visit, sent: &Sent) -> Result<()> {
    let (store, who, commune) = (visit.site.store(), &visit.actor, visit.commune()?);
    let (sitting, step) = (id(sent.get("sitting"))?, id(sent.get("item"))?);
    commands::undo_theming(store, who, commune, sitting, step).await
}
