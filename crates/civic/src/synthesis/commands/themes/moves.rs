//! Cards move between themes. Two people may reach for the same card: the
//! second is told where it went.

use crate::{
    cards::Card,
    workshop::{
        Session, Workshop,
        gate::{self, DayChange, Needs},
        rules as day,
    },
};
use std::collections::HashSet;

use base::{Actor, CommuneId, Error, Faults, Id, Result};
use db::{Database, Reader};

use super::{
    super::super::{
        Happened, Theme, rules, store as rows,
        theming::{Change, Move, Seen, StepKind, Target, kind_of_new, moved_meanwhile},
    },
    made, open_theme, require_to_run,
};

/// Cards to move, as they were seen.
#[derive(Debug, Clone)]
pub struct MoveCards {
    /// The commune.
    pub commune: CommuneId,
    /// The session whose cards they are.
    pub session: Id<Session>,
    /// The cards, each with the theme it was seen in.
    pub cards: Vec<Seen>,
    /// Where they go.
    pub to: Target,
}

/// Moves cards. Nothing moves when one of them is no longer where it was
/// seen; the fault names those. Gives the theme that holds them now.
pub async fn move_cards(
    db: &Database,
    actor: &Actor,
    input: MoveCards,
) -> Result<Option<Id<Theme>>> {
    require_to_run(actor, input.commune)?;
    let tx = db.write(input.commune).await?;
    let (mut tx, workshop) = gate::pass(tx, input.session, Needs::Unclosed).await?;
    let ids: Vec<Id<Card>> = input.cards.iter().map(|seen| seen.card).collect();
    let known = require_cards(&mut tx, &workshop, input.session, &ids).await?;
    unmoved(&input.cards, &known)?;
    let (theme, happened) = moved(&mut tx, &input, &ids).await?;
    tx.commit(actor, happened).await?;
    Ok(theme)
}

/// Puts cards into a theme, wherever they are: for whoever holds the paper
/// with the final arrangement in hand.
pub async fn put_cards(
    db: &Database,
    actor: &Actor,
    commune: CommuneId,
    theme: Id<Theme>,
    cards: &[Id<Card>],
) -> Result<()> {
    require_to_run(actor, commune)?;
    let (mut tx, theme, workshop) = open_theme(db.write(commune).await?, theme).await?;
    let known = require_cards(&mut tx, &workshop, theme.session_id, cards).await?;
    let seen = cards.iter().map(|id| {
        let card = known.iter().find(|card| card.id == *id);
        Seen { card: *id, within: card.and_then(|card| card.theme_id) }
    });
    let moves = carry(&mut tx, &seen.collect::<Vec<_>>(), Some(theme.id)).await?;
    rows::record(&mut tx, theme.session_id, StepKind::Moved, &[], &moves).await?;
    let put = Happened::CardsPut { theme: theme.id.uuid(), cards: uuids(cards) };
    tx.commit(actor, put).await?;
    Ok(())
}

/// Does the step that a target asks for, and names it.
async fn moved(
    tx: &mut DayChange,
    input: &MoveCards,
    ids: &[Id<Card>],
) -> Result<(Option<Id<Theme>>, Happened)> {
    let cards = uuids(ids);
    match &input.to {
        Target::Loose => {
            step(tx, input, None, StepKind::Moved, &[]).await?;
            Ok((None, Happened::CardsReleased { session: input.session.uuid(), cards }))
        }
        Target::Theme(id) => {
            let theme = rows::theme(tx, *id).await?;
            if theme.session_id != input.session {
                return Err(Error::Refused("refused-card-of-another-session"));
            }
            step(tx, input, Some(theme.id), StepKind::Moved, &[]).await?;
            Ok((Some(theme.id), Happened::CardsPut { theme: theme.id.uuid(), cards }))
        }
        Target::New(title) => {
            let title = day::words(title, "title", rules::TITLE_LIMIT)?;
            let (theme, change) = made(tx, input.session, &title).await?;
            let kind = kind_of_new(&input.cards);
            step(tx, input, Some(theme), kind, &[change]).await?;
            let from = input.cards.first().and_then(|seen| seen.within);
            let theme_id = theme.uuid();
            let happened = match (kind, from) {
                (StepKind::Split, Some(from)) => {
                    Happened::ThemeSplit { theme: theme_id, from: from.uuid(), cards }
                }
                _ => Happened::ThemeMade { theme: theme_id, title, cards },
            };
            Ok((Some(theme), happened))
        }
    }
}

async fn step(
    tx: &mut DayChange,
    input: &MoveCards,
    to: Option<Id<Theme>>,
    kind: StepKind,
    changes: &[Change],
) -> Result<()> {
    let moves = carry(tx, &input.cards, to).await?;
    rows::record(tx, input.session, kind, changes, &moves).await
}

/// Carries the cards over, and says which moved.
async fn carry(tx: &mut DayChange, seen: &[Seen], to: Option<Id<Theme>>) -> Result<Vec<Move>> {
    let mut moves: Vec<Move> = Vec::new();
    for card in seen.iter().filter(|card| card.within != to) {
        rows::place_card(tx, card.card, to).await?;
        moves.push(Move { card_id: card.card, from_theme: card.within, to_theme: to });
    }
    Ok(moves)
}

/// The second of two who moved a card is told which.
fn unmoved(seen: &[Seen], known: &[Card]) -> Result<()> {
    let moved = moved_meanwhile(seen, known);
    if moved.is_empty() {
        return Ok(());
    }
    let numbers: Vec<String> = moved.iter().map(ToString::to_string).collect();
    let mut faults = Faults::default();
    let args = vec![("numbers", numbers.join(" · "))];
    faults.add_with("cards", "fault-cards-moved-meanwhile", args);
    Err(Error::Invalid(faults))
}

/// The cards stand, and were written in that session, each named once; gives
/// the session's cards.
async fn require_cards(
    tx: &mut Reader,
    workshop: &Workshop,
    session: Id<Session>,
    cards: &[Id<Card>],
) -> Result<Vec<Card>> {
    if cards.is_empty() {
        return Err(Error::invalid("cards", "fault-choose-cards"));
    }
    let mut known = rows::cards(tx, workshop.id).await?;
    known.retain(|card| card.stands() && card.session_id == session);
    let fits: HashSet<Id<Card>> = known.iter().map(|card| card.id).collect();
    let once: HashSet<&Id<Card>> = cards.iter().collect();
    if once.len() == cards.len() && cards.iter().all(|card| fits.contains(card)) {
        Ok(known)
    } else {
        Err(Error::Refused("refused-card-of-another-session"))
    }
}

fn uuids(cards: &[Id<Card>]) -> Vec<uuid::Uuid> {
    cards.iter().map(|card| card.uuid()).collect()
}
