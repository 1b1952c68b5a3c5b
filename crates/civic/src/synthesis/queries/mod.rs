//! Reading the outcome. While the workshop goes on only the office and the
//! group's own rapporteur read it; once closed, everybody may, without names.

mod chain;
mod outcome;
mod present;

pub use chain::{
    CardOnChain, OfferedCard, OfferedSentence, SentenceOnChain, ThemeOnChain, card, cards_feeding,
    offered, sentence, theme,
};
pub(crate) use outcome::rests;
pub use outcome::{
    Minutes, Outcome, PublicOutcome, cards, concluded, last_step, minutes, outcome, public_outcome,
    syntheses, themes,
};
pub use present::attendance;
