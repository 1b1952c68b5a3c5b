//! What the forms of the themes' page ask for.

use base::{Error, Faults, Id, Result};
use civic::{
    cards::Card,
    synthesis::{
        Theme,
        commands::{self, MoveCards, RenameTheme},
        rules,
        theming::Target,
    },
    workshop::Session,
};

use super::Seen;
use crate::{address::read, context::RequestContext, form::FormData};

/// What the box of a card sends: the card, and the theme it was seen in.
pub(super) fn value(card: &Card) -> String {
    let within = card.theme_id.map_or_else(|| "none".to_owned(), |theme| theme.to_string());
    format!("{}.{within}", card.id)
}

fn seen(value: &str) -> Result<Seen> {
    let (card, within) = value.split_once('.').ok_or(Error::NotFound)?;
    let within = if within == "none" { None } else { Some(read(within)?) };
    Ok(Seen { card: read(card)?, within })
}

/// Does what was sent.
pub(super) async fn done(context: &RequestContext, sent: &FormData) -> Result<()> {
    match sent.get("do") {
        "put" => put(context, sent).await,
        "rename" => rename(context, sent).await,
        "end" => end(context, sent).await,
        "undo" => undo(context, sent).await,
        _ => Err(Error::NotFound),
    }
}

/// Moves the chosen cards into the theme chosen, into a new one, or out of
/// theirs; a title without cards makes an empty theme.
async fn put(context: &RequestContext, sent: &FormData) -> Result<()> {
    let (db, who, commune) = (context.site.db(), &context.actor, context.commune()?);
    let session: Id<Session> = sent.named("session")?;
    let cards = sent.all("cards").into_iter().map(seen).collect::<Result<Vec<Seen>>>()?;
    let to = match (sent.get("title"), sent.get("theme")) {
        ("", _) if cards.is_empty() => {
            return Err(Error::invalid("cards", "fault-choose-cards"));
        }
        ("", "") => return Err(Error::invalid("theme", "fault-choose-theme")),
        ("", "none") => Target::Loose,
        ("", theme) => Target::Theme(read(theme)?),
        (title, _) if cards.is_empty() => {
            return commands::make_theme(db, who, commune, session, title).await.map(drop);
        }
        (title, _) => Target::New(title.to_owned()),
    };
    let moved = MoveCards { commune, session, cards, to };
    commands::move_cards(db, who, moved).await.map(drop)
}

async fn rename(context: &RequestContext, sent: &FormData) -> Result<()> {
    let mut faults = Faults::default();
    let title = sent.text(&mut faults, "title", rules::TITLE_LIMIT);
    let revision: Option<i64> = sent.parsed(&mut faults, "revision", "fault-form-broken");
    faults.check()?;
    let (commune, theme) = (context.commune()?, sent.named("item")?);
    let rename = RenameTheme { commune, theme, title, revision: revision.unwrap_or_default() };
    commands::rename_theme(context.site.db(), &context.actor, rename).await
}

async fn end(context: &RequestContext, sent: &FormData) -> Result<()> {
    let (db, who, commune) = (context.site.db(), &context.actor, context.commune()?);
    let theme: Id<Theme> = sent.named("item")?;
    match sent.named_or_none("into")? {
        None => commands::remove_theme(db, who, commune, theme).await,
        Some(into) => commands::merge_themes(db, who, commune, theme, into).await,
    }
}

async fn undo(context: &RequestContext, sent: &FormData) -> Result<()> {
    let (db, who, commune) = (context.site.db(), &context.actor, context.commune()?);
    let (session, step) = (sent.named("session")?, sent.named("item")?);
    commands::undo_theming(db, who, commune, session, step).await
}
