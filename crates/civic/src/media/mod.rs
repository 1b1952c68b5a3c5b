//! Files: papers received, evidence of measures. A file is kept within the
//! change of the room that receives it, by its content's digest, and is given
//! back only through the checks of [`queries`].

pub mod commands;
pub mod picture;
pub mod queries;
pub mod rules;
mod store;

use base::{Id, Instant};

/// A file without its content.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Media {
    /// Its identity.
    pub id: Id<Media>,
    /// The name it came with, without folders.
    pub name: String,
    /// What it is, by its content.
    pub media_type: String,
    /// How many bytes it has.
    pub size: i64,
    /// Whether everybody may read it.
    pub public: bool,
    /// When it came.
    pub created_at: Instant,
}

/// A file with its content.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Content {
    /// The name it came with.
    pub name: String,
    /// What it is.
    pub media_type: String,
    /// Whether everybody may read it.
    pub public: bool,
    /// Its bytes.
    pub content: Vec<u8>,
}
