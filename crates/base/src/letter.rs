//! A letter to send, and whoever sends it. The room of notices writes letters;
//! the server fills in a post office.

use std::{future::Future, pin::Pin};

/// A letter to one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Names the letter for ever: handed over twice, it is one letter.
    pub id: String,
    /// The address.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// Its words.
    pub text: String,
    /// What goes with it.
    pub attachment: Option<Enclosure>,
}

/// A file that goes with a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enclosure {
    /// Its name.
    pub name: String,
    /// What it is, e.g. `text/calendar; charset=utf-8`.
    pub media_type: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A letter on its way.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<(), NotTaken>> + Send + 'a>>;

/// Why a letter was not taken; never what was said to the post office.
#[derive(Debug, thiserror::Error)]
pub enum NotTaken {
    /// What it bears is no address.
    #[error("no address to write to")]
    NoAddress,
    /// The post office will not take it, however often it is asked.
    #[error("the post office refused: {0}")]
    Refused(String),
    /// It could not be handed over now.
    #[error("{0}")]
    NotNow(String),
}

/// Whoever takes letters.
pub trait Post: Send + Sync {
    /// Hands a letter over.
    fn send(&self, letter: Letter) -> Sending<'_>;
}
