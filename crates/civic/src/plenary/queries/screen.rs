//! What stands on the hall's screen, without a name in it.

use base::{Action, Actor, Id, Place, Result};
use db::{Reader, secret};

use super::{
    super::{Objection, Parked, Projection, ShownKey, View, Workshop, rules, store as rows},
    minutes::{Confirmed, confirmed},
    votes::{Votes, votes},
};
use crate::{
    synthesis::{
        Rests,
        queries::{Outcome, rests},
        store as outcome,
    },
    workshop::store as workshops,
};

/// What the facilitator chose, if anything yet.
pub async fn projection(
    tx: &mut Reader,
    actor: &Actor,
    workshop: Id<Workshop>,
) -> Result<Option<Projection>> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    rows::projection(tx, workshop).await
}

/// The screen that a key opens.
pub async fn by_screen_key(tx: &mut Reader, key: &str) -> Result<Projection> {
    rows::projection_by_key(tx, key).await
}

/// The screen whose four digits were typed on a phone, of a workshop that is
/// not closed.
pub async fn by_hall_code(tx: &mut Reader, typed: &str) -> Result<Option<Projection>> {
    let digits: String = base::fold::fold(typed).chars().filter(char::is_ascii_digit).collect();
    let mut open = rows::open_projections(tx).await?.into_iter();
    Ok(open.find(|screen| rules::hall_code(&screen.screen_key) == digits))
}

/// The screen with what its view needs.
#[derive(Debug, Clone)]
pub struct OnScreen {
    /// What was chosen.
    pub projection: Projection,
    /// The workshop's day; of its cards, themes and syntheses only what is shown.
    pub outcome: Outcome,
    /// The groups' keys on the wall that open today.
    pub keys: Vec<ShownKey>,
    /// The vote shown.
    pub votes: Option<Votes>,
    /// The parking lot.
    pub parked: Vec<Parked>,
    /// How many confirmed each sentence, where sentences are shown.
    pub confirmed: Vec<Confirmed>,
    /// What was objected to them.
    pub objections: Vec<Objection>,
    /// How many people are on the list, came, and are there.
    pub people: People,
}

/// What stands on the screen; callers hold its key or may see the office.
pub async fn on_screen(tx: &mut Reader, projection: Projection) -> Result<OnScreen> {
    let workshop = projection.workshop_id;
    let mut screen = OnScreen {
        keys: Vec::new(),
        votes: None,
        parked: Vec::new(),
        confirmed: Vec::new(),
        objections: Vec::new(),
        people: people(tx, workshop).await?,
        outcome: bare(tx, workshop).await?,
        projection,
    };
    let shown = &mut screen.outcome;
    match screen.projection.view {
        View::Welcome | View::Clock | View::Activities => {}
        View::Groups => {
            shown.tables = outcome::tables(tx, workshop).await?;
            shown.questions = outcome::questions(tx, workshop).await?;
            shown.cards = outcome::cards(tx, workshop).await?;
            screen.keys = keys(tx, workshop).await?;
        }
        View::Cards => {
            shown.tables = outcome::tables(tx, workshop).await?;
            shown.cards = outcome::cards(tx, workshop).await?;
        }
        View::Themes => {
            shown.themes = outcome::themes(tx, workshop).await?;
            shown.cards = outcome::cards(tx, workshop).await?;
        }
        View::Synthesis => {
            shown.sentences = outcome::sentences(tx, workshop).await?;
            shown.rests = rests(tx, workshop).await?;
            shown.cards = outcome::cards(tx, workshop).await?;
            screen.confirmed = confirmed(tx, workshop).await?;
            screen.objections = rows::objections(tx, workshop).await?;
        }
        View::Thread => {
            shown.themes = outcome::themes(tx, workshop).await?;
            shown.sentences = outcome::sentences(tx, workshop).await?;
            shown.rests = rests(tx, workshop).await?;
            shown.cards = outcome::cards(tx, workshop).await?;
            screen.confirmed = confirmed(tx, workshop).await?;
        }
        View::Vote => {
            let all = votes(tx, workshop).await?;
            let chosen = screen.projection.subject_id.map(Id::new);
            screen.votes = all.into_iter().find(|row| Some(row.ballot.id) == chosen);
        }
        View::Parking => screen.parked = rows::items(tx, workshop).await?,
    }
    Ok(screen)
}

/// How many people a workshop knows of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct People {
    /// On its list.
    pub listed: i64,
    /// Who came, whether or not they stayed.
    pub came: i64,
    /// Who are in the room.
    pub here: i64,
}

async fn people(tx: &mut Reader, workshop: Id<Workshop>) -> Result<People> {
    let rows = workshops::attendance(tx, workshop).await?;
    let sum = rows.iter().fold(People::default(), |sum, row| People {
        listed: sum.listed + row.entered,
        came: sum.came + row.came,
        here: sum.here + row.here,
    });
    Ok(sum)
}

/// The workshop with its programme alone.
async fn bare(tx: &mut Reader, id: Id<Workshop>) -> Result<Outcome> {
    Ok(Outcome {
        workshop: outcome::workshop(tx, id).await?,
        sessions: outcome::sessions(tx, id).await?,
        agenda: Vec::new(),
        questions: Vec::new(),
        tables: Vec::new(),
        cards: Vec::new(),
        themes: Vec::new(),
        sentences: Vec::new(),
        rests: Rests::new(),
        next_steps: Vec::new(),
    })
}

/// What the facilitator chooses from: the day, its groups, themes and cards.
pub async fn board(tx: &mut Reader, actor: &Actor, workshop: Id<Workshop>) -> Result<Outcome> {
    actor.require(Action::SeeOffice, Place::Commune(tx.scope()))?;
    let mut board = bare(tx, workshop).await?;
    board.tables = outcome::tables(tx, workshop).await?;
    board.themes = outcome::themes(tx, workshop).await?;
    board.cards = outcome::cards(tx, workshop).await?;
    Ok(board)
}

/// The keys on the wall; one that was renewed elsewhere meanwhile is left out.
async fn keys(tx: &mut Reader, workshop: Id<Workshop>) -> Result<Vec<ShownKey>> {
    let found = rows::shown_keys(tx, workshop).await?.into_iter();
    let opens = |(_, _, key, hash): &(_, _, String, Vec<u8>)| {
        secret::digest(key).as_slice() == hash.as_slice()
    };
    Ok(found.filter(opens).map(|(group, number, key, _)| ShownKey { group, number, key }).collect())
}
