//! The day of the workshop: who came, what was asked, what was said.

use jiff::civil::Date;
use serde::Deserialize;

/// Somebody invited, or somebody who came without invitation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// A designation by category and number, never a name, in Arabic.
    pub label_ar: String,
    /// The same in French.
    pub label_fr: String,
    /// The framing paper's category.
    pub category: String,
    /// `female` or `male`; absent where it was not said.
    pub sex: Option<String>,
    /// Whether they came.
    pub present: bool,
    /// Whether they came without having been invited.
    #[serde(default)]
    pub walk_in: bool,
}

/// A guiding question of a session.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// What cards refer to it by.
    pub key: String,
    /// The session it guides.
    pub session: u16,
    /// The question in Arabic.
    pub text_ar: String,
    /// The question in French.
    pub text_fr: String,
}

/// A card, as the rapporteur of a group wrote it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// What themes and sentences refer to it by.
    pub key: String,
    /// The session in which it was written.
    pub session: u16,
    /// The number of the group.
    pub group: u16,
    /// The guiding question it answers.
    pub question: String,
    /// The article of the model charter it speaks of, in session 4.
    pub article: Option<u16>,
    /// What was said, in Arabic.
    pub text_ar: String,
    /// What was said, in French.
    pub text_fr: String,
}

/// A theme made of cards.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// What the replay refers to it by.
    pub key: String,
    /// The session whose cards it gathers.
    pub session: u16,
    /// Its title in Arabic.
    pub title_ar: String,
    /// Its title in French.
    pub title_fr: String,
    /// The keys of its cards; every card is in exactly one theme.
    pub cards: Vec<String>,
}

/// A sentence of the synthesis.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    /// What measures and articles refer to it by.
    pub key: String,
    /// The session it concludes.
    pub session: u16,
    /// The sentence in Arabic.
    pub text_ar: String,
    /// The sentence in French.
    pub text_fr: String,
    /// The cards it rests on, at least one.
    pub cards: Vec<String>,
}

/// A planned support activity, and what the room said of it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// What is done, in Arabic.
    pub text_ar: String,
    /// What is done, in French.
    pub text_fr: String,
    /// Where it stands written, in Arabic.
    pub source_ar: String,
    /// Where it stands written, in French.
    pub source_fr: String,
    /// `keep`, `change` or `drop`.
    pub ruling: String,
    /// What it becomes, in Arabic.
    #[serde(default)]
    pub change_ar: String,
    /// What it becomes, in French.
    #[serde(default)]
    pub change_fr: String,
    /// Why, in Arabic.
    pub reason_ar: String,
    /// Why, in French.
    pub reason_fr: String,
    /// The key of the card whose words gave the reason.
    pub card: Option<String>,
}

/// A next step said at the closing.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NextStep {
    /// What will be done, in Arabic.
    pub text_ar: String,
    /// What will be done, in French.
    pub text_fr: String,
    /// The function that does it, in Arabic.
    pub owner_ar: String,
    /// The function that does it, in French.
    pub owner_fr: String,
    /// The day by which it is done.
    pub due_on: Date,
}
