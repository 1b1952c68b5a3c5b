//! What can happen to a workshop's outcome. Changes say both texts, so that
//! nothing said is lost from the record.

use base::{Topic, Topics};
use serde::Serialize;
use uuid::Uuid;

/// What can happen to cards, themes, syntheses, next steps and the workshop's end.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happened {
    /// A theme was made.
    ThemeMade {
        /// The theme.
        theme: Uuid,
        /// Its title.
        title: String,
        /// The cards put into it at once.
        cards: Vec<Uuid>,
    },
    /// A theme got another title.
    ThemeRenamed {
        /// The theme.
        theme: Uuid,
        /// Its title before.
        before: String,
        /// Its title now.
        after: String,
    },
    /// Cards were put into a theme.
    CardsPut {
        /// The theme.
        theme: Uuid,
        /// The cards.
        cards: Vec<Uuid>,
    },
    /// Cards were taken out of their themes.
    CardsReleased {
        /// The session.
        #[serde(rename = "sitting")]
        session: Uuid,
        /// The cards.
        cards: Vec<Uuid>,
    },
    /// Some of a theme's cards became a theme of their own.
    ThemeSplit {
        /// The new theme.
        theme: Uuid,
        /// The theme they came from.
        from: Uuid,
        /// The cards.
        cards: Vec<Uuid>,
    },
    /// A theme's cards went into another, and it ended.
    ThemesMerged {
        /// The theme that holds them now.
        theme: Uuid,
        /// The theme that ended.
        ended: Uuid,
    },
    /// An empty theme was taken away.
    ThemeRemoved {
        /// The theme.
        theme: Uuid,
    },
    /// The last step of theming a session was undone.
    ThemingUndone {
        /// The session.
        #[serde(rename = "sitting")]
        session: Uuid,
        /// The step.
        step: Uuid,
    },
    /// A sentence was added to a synthesis.
    SentenceWritten {
        /// The sentence.
        sentence: Uuid,
        /// The cards it rests on.
        cards: Vec<Uuid>,
    },
    /// A sentence or its cards were changed.
    SentenceChanged {
        /// The sentence.
        sentence: Uuid,
        /// What it said.
        before: String,
        /// What it says.
        after: String,
        /// The cards it rests on now.
        cards: Vec<Uuid>,
    },
    /// A sentence changed places with its neighbour.
    SentenceMoved {
        /// The sentence.
        sentence: Uuid,
    },
    /// A sentence was taken out of a synthesis.
    SentenceRemoved {
        /// The sentence.
        sentence: Uuid,
        /// What it said.
        text: String,
    },
    /// A next step was entered or changed.
    NextStepSet {
        /// The next step.
        next_step: Uuid,
    },
    /// A next step was taken away.
    NextStepRemoved {
        /// The next step.
        next_step: Uuid,
    },
}

impl ::db::Happened for Happened {
    const ROOM: &'static str = "workshop";
    fn subject(&self) -> Uuid {
        match self {
            Self::ThemeMade { theme, .. }
            | Self::ThemeRenamed { theme, .. }
            | Self::CardsPut { theme, .. }
            | Self::ThemeSplit { theme, .. }
            | Self::ThemesMerged { theme, .. }
            | Self::ThemeRemoved { theme } => *theme,
            Self::CardsReleased { session, .. } | Self::ThemingUndone { session, .. } => *session,
            Self::SentenceWritten { sentence, .. }
            | Self::SentenceChanged { sentence, .. }
            | Self::SentenceMoved { sentence }
            | Self::SentenceRemoved { sentence, .. } => *sentence,
            Self::NextStepSet { next_step } | Self::NextStepRemoved { next_step } => *next_step,
        }
    }
    fn topics(&self) -> Topics {
        match self {
            Self::ThemeMade { .. }
            | Self::ThemeRenamed { .. }
            | Self::CardsPut { .. }
            | Self::CardsReleased { .. }
            | Self::ThemeSplit { .. }
            | Self::ThemesMerged { .. }
            | Self::ThemeRemoved { .. }
            | Self::ThemingUndone { .. }
            | Self::SentenceWritten { .. }
            | Self::SentenceChanged { .. }
            | Self::SentenceMoved { .. }
            | Self::SentenceRemoved { .. }
            | Self::NextStepSet { .. }
            | Self::NextStepRemoved { .. } => Topics::of(&[Topic::Synthesis]),
        }
    }
}
