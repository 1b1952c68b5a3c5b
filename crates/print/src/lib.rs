//! The press: turns a [`base::sheet::Sheet`] into a PDF that can be read aloud
//! (PDF/UA-1) and kept (PDF/A-2a), in Arabic first.
//!
//! Typesetting is typst's, fed by one template of our own (`sheet.typ`) and a
//! sheet given as data. Words of people never become source text: the template
//! reads them from a virtual JSON file, so that `#`, `$` or `\` in a name are
//! printed and nothing else.
//!
//! Typst keeps its caches in memory, so it lives in a child process: the server
//! holds a [`PdfPool`], which runs `print-worker` of the same binary, and that
//! child answers through [`serve_worker`].
//!
//! Measured on two cores, release build, caches emptied after each sheet: 25 ms
//! for minutes of two pages, 0.4 s for 300 paragraphs, 0.8 s for a table of a
//! thousand rows. The worker rests at 39 MB after small sheets, peaks at 205 MB
//! after the largest and stays there until it goes home; the server pays nothing.
//! A development build takes about twenty times as long.

mod fonts;
mod frame;
mod proof;
mod render;
mod room;
mod worker;
mod world;

pub use render::render;
pub use room::PdfPool;
pub use worker::serve_worker;

/// Why a sheet could not be printed. The words are for the log.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// The sheet could not be handed to the typesetter.
    #[error("the sheet cannot be written as data: {0}")]
    Data(#[from] serde_json::Error),
    /// The template stopped: always a mistake of ours.
    #[error("the template failed: {0}")]
    Layout(String),
    /// No PDF could be written, not even a plain one.
    #[error("the PDF cannot be written: {0}")]
    Export(String),
}
