//! A printed paper as data: what the rooms hand to whoever prints. It says
//! what stands on the sheet, never how it looks; words come already in the
//! reader's language.

mod tidy;

use std::{future::Future, pin::Pin};

use serde::{Deserialize, Serialize};

/// A whole printed document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// `ar`, `fr` or `zgh`: decides direction, fonts and the PDF's language.
    pub lang: String,
    /// The document's title, also its PDF title.
    pub title: String,
    /// What stands above the title: kingdom, programme, commune; one line each.
    pub letterhead: Vec<String>,
    /// The line under the title: date and place.
    pub subtitle: Option<String>,
    /// Repeated at the foot of every page, e.g. the version and the address.
    pub foot: String,
    /// Landscape A4 instead of portrait.
    pub wide: bool,
    /// The body, in reading order.
    pub blocks: Vec<Block>,
}

/// One block of a sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// A heading; level 1 stands under the title's level.
    Heading {
        /// 1, 2 or 3.
        level: u8,
        /// Its words.
        text: String,
    },
    /// A paragraph of runs.
    Text {
        /// The runs, in order.
        runs: Vec<Run>,
    },
    /// A list of items.
    List {
        /// Numbered or bulleted.
        numbered: bool,
        /// Each item is a paragraph.
        items: Vec<Vec<Run>>,
    },
    /// A table with a header row; cells may hold several lines.
    Table {
        /// What the table shows, read before it.
        caption: Option<String>,
        /// The header cells, in reading order (the first stands at the start side).
        head: Vec<String>,
        /// Relative widths, as many as there are columns; empty for even ones.
        widths: Vec<u8>,
        /// The rows; each cell is a list of lines, one run to a line.
        rows: Vec<Vec<Vec<Run>>>,
    },
    /// Name and value pairs.
    Facts {
        /// The pairs.
        rows: Vec<(String, Vec<Run>)>,
    },
    /// A QR code with the address written beside it.
    Qr {
        /// What the code holds.
        payload: String,
        /// The words beside it.
        caption: String,
    },
    /// Empty lines for signatures, each with a name or a duty.
    Signatures {
        /// Who signs.
        who: Vec<String>,
    },
    /// A new page.
    Break,
    /// A new page with a head of its own, for papers handed out one by one:
    /// group sheets, certificates. Where it comes first, the sheet's own head
    /// is not printed.
    Head {
        /// What stands above the title, one line each.
        letterhead: Vec<String>,
        /// The title.
        title: String,
        /// The line under the title.
        subtitle: Option<String>,
    },
    /// A line in the middle of the page.
    Centred {
        /// The runs, in order.
        runs: Vec<Run>,
        /// Large, for a name.
        large: bool,
    },
    /// Dotted lines to write on.
    Lines {
        /// How many.
        count: u8,
    },
    /// Badges to cut out and fold: the front to be worn, the code behind it.
    Badges {
        /// The badges, in order.
        badges: Vec<Badge>,
    },
}

/// A badge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Badge {
    /// What is read from afar: the name.
    pub name: String,
    /// What stands under it, one line each.
    pub lines: Vec<Run>,
    /// What the code behind it holds.
    pub payload: String,
    /// The words beside the code.
    pub caption: String,
}

/// A run of text inside a paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Emphasis by weight.
    #[serde(default)]
    pub bold: bool,
    /// Always written left to right: times, telephone numbers, addresses, codes.
    #[serde(default)]
    pub ltr: bool,
    /// Smaller and quieter: sources, numbers of cards.
    #[serde(default)]
    pub quiet: bool,
}

impl Run {
    /// Plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), bold: false, ltr: false, quiet: false }
    }
    /// Emphasised words.
    pub fn bold(text: impl Into<String>) -> Self {
        Self { bold: true, ..Self::plain(text) }
    }
    /// A time, a number, a code: left to right whatever stands around it.
    pub fn ltr(text: impl Into<String>) -> Self {
        Self { ltr: true, ..Self::plain(text) }
    }
    /// Quiet words.
    pub fn quiet(text: impl Into<String>) -> Self {
        Self { quiet: true, ..Self::plain(text) }
    }
}

/// What came out of the press.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Whether the file carries PDF/UA-1; false after a retry without it.
    pub accessible: bool,
}

/// Whoever turns a [`Sheet`] into a PDF. The server gives the implementation.
pub trait Printer: Send + Sync + 'static {
    /// Prints one sheet.
    fn print(
        &self,
        sheet: Sheet,
    ) -> Pin<Box<dyn Future<Output = crate::Result<Printed>> + Send + '_>>;
}
