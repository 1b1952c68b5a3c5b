//! The chain: from a card forward to its theme, synthesis, provision, versions
//! and result, and from a provision back to the words it came from. Only what
//! is public is walked: closed workshops and published versions.

use base::{Error, Id, Instant, Lang, LocalText, Result, columns};
use db::Reader;
use jiff::civil::Date;
use uuid::Uuid;

use super::store::chain as rows;
use crate::{
    plenary::queries::{self as table, AtTable},
    process::{ProcessKind, StageKind},
};

/// A card of a closed workshop.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Card {
    /// Its identity.
    pub id: Uuid,
    /// The workshop it was written at.
    pub workshop_id: Uuid,
    /// The day of the workshop.
    #[sqlx(try_from = "columns::Day")]
    pub held_on: Date,
    /// The title of its session.
    pub session: String,
    /// The number of its group.
    pub group_number: i64,
    /// The question it answers, where there was one.
    pub question: Option<String>,
    /// The number people say aloud.
    pub number: i64,
    /// Its words.
    pub text: String,
    /// Their language.
    pub lang: Lang,
}

/// A theme with its session.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Theme {
    /// Its identity.
    pub id: Uuid,
    /// The workshop.
    pub workshop_id: Uuid,
    /// The title of its session.
    pub session: String,
    /// Its title.
    pub title: String,
    /// The language of the workshop.
    pub lang: Lang,
}

/// A sentence of a synthesis with its session.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Sentence {
    /// Its identity.
    pub id: Uuid,
    /// The workshop.
    pub workshop_id: Uuid,
    /// The title of its session.
    pub session: String,
    /// Its words.
    pub text: String,
    /// The language of the workshop.
    pub lang: Lang,
}

/// A provision as one published version words it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Wording {
    /// The provision.
    pub provision_id: Uuid,
    /// The text it belongs to.
    pub kind: ProcessKind,
    /// `chapter`, `article`, `axis`, `objective` or `measure`.
    pub level: String,
    /// Its number in this version.
    pub number: String,
    /// Its heading.
    #[sqlx(flatten, try_from = "columns::Heading")]
    pub heading: LocalText,
    /// Whether this version changed it.
    pub changed: bool,
    /// The version.
    pub version_id: Uuid,
    /// The version's number.
    pub version_number: i64,
    /// When it was published.
    pub published_at: Option<Instant>,
    /// The stage it was published for.
    pub stage_kind: String,
    /// How far a measure is, in percent, where recorded.
    pub percent: Option<i64>,
}

impl Wording {
    /// The address of the provision within the commune.
    #[must_use]
    pub fn address(&self) -> String {
        let id = self.provision_id.simple();
        match self.kind {
            ProcessKind::Charter => format!("/charter/articles/{id}"),
            ProcessKind::ActionPlan => format!("/plan/measures/{id}"),
        }
    }
}

/// Contributions about a provision, and how many of them changed it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Voices {
    /// How many were received.
    pub received: i64,
    /// How many stand among its sources.
    pub landed: i64,
}

/// Where a walk begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// A card.
    Card(Uuid),
    /// A theme.
    Theme(Uuid),
    /// A sentence of a synthesis.
    Sentence(Uuid),
    /// A provision.
    Provision(Uuid),
}

/// All that hangs on one item, in the order of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// Where it begins.
    pub from: From,
    /// The cards.
    pub cards: Vec<Card>,
    /// The themes of the cards.
    pub themes: Vec<Theme>,
    /// The sentences written from the cards.
    pub sentences: Vec<Sentence>,
    /// The provisions, each as the latest version words it.
    pub provisions: Vec<Wording>,
    /// Every published version in which one of the provisions was changed.
    pub versions: Vec<Wording>,
    /// What the hall voted on it and replied to it, where the walk begins at
    /// its table.
    pub table: AtTable,
    /// Contributions, where the walk begins at a provision.
    pub voices: Voices,
    /// The kinds of its sources, where the walk begins at a provision.
    pub sources: Vec<String>,
}

/// Walks forward from a card.
pub async fn from_card(tx: &mut Reader, card: Uuid) -> Result<Chain> {
    let mut chain = walk(tx, From::Card(card)).await?;
    let workshop = chain.cards.first().ok_or(Error::NotFound)?.workshop_id;
    chain.table = table::on_card(tx, Id::new(workshop), Id::new(card)).await?;
    Ok(chain)
}

/// Walks both ways from a theme.
pub async fn from_theme(tx: &mut Reader, theme: Uuid) -> Result<Chain> {
    let mut chain = walk(tx, From::Theme(theme)).await?;
    let workshop = chain.themes.first().ok_or(Error::NotFound)?.workshop_id;
    chain.table = table::on_theme(tx, Id::new(workshop), Id::new(theme)).await?;
    Ok(chain)
}

/// Walks both ways from a sentence of a synthesis.
pub async fn from_sentence(tx: &mut Reader, sentence: Uuid) -> Result<Chain> {
    let mut chain = walk(tx, From::Sentence(sentence)).await?;
    let workshop = chain.sentences.first().ok_or(Error::NotFound)?.workshop_id;
    chain.table = table::on_sentence(tx, Id::new(workshop), Id::new(sentence)).await?;
    Ok(chain)
}

/// Walks back from a provision.
pub async fn from_provision(tx: &mut Reader, provision: Uuid) -> Result<Chain> {
    let mut chain = walk(tx, From::Provision(provision)).await?;
    if chain.provisions.is_empty() {
        return Err(Error::NotFound);
    }
    chain.voices = rows::voices(tx, provision).await?;
    chain.sources = rows::source_kinds(tx, provision).await?;
    Ok(chain)
}

async fn walk(tx: &mut Reader, from: From) -> Result<Chain> {
    let wordings = rows::wordings(tx, from).await?;
    Ok(Chain {
        from,
        cards: rows::cards(tx, from).await?,
        themes: rows::themes(tx, from).await?,
        sentences: rows::sentences(tx, from).await?,
        provisions: latest(&wordings),
        versions: changed(wordings),
        table: AtTable::default(),
        voices: Voices::default(),
        sources: Vec::new(),
    })
}

/// The latest wording of each provision, in the order of the text.
fn latest(wordings: &[Wording]) -> Vec<Wording> {
    let mut kept: Vec<Wording> = Vec::new();
    for wording in wordings {
        match kept.iter_mut().find(|one| one.provision_id == wording.provision_id) {
            Some(one) if one.version_number < wording.version_number => *one = wording.clone(),
            Some(_) => {}
            None => kept.push(wording.clone()),
        }
    }
    kept
}

/// One wording for each version that changed one of the provisions.
fn changed(wordings: Vec<Wording>) -> Vec<Wording> {
    let mut seen = std::collections::HashSet::new();
    let mut kept: Vec<_> =
        wordings.into_iter().filter(|one| one.changed && seen.insert(one.version_id)).collect();
    kept.sort_by_key(|one| (one.kind, one.version_number));
    kept
}

/// The stage of a version, where its word is known.
#[must_use]
pub fn stage_of(wording: &Wording) -> Option<StageKind> {
    wording.stage_kind.parse().ok()
}
