//! The page of an organisation: the text put to it, what it sent, and the answers.

use askama::Template;
use press::{PageFrame, Translator};

use super::{Announced, Quote, Said};

/// An organisation's own page.
#[derive(Template)]
#[template(path = "consultation/organisation.html")]
pub(in super::super) struct OrganisationPage {
    pub(in super::super) l: &'static Translator,
    pub(in super::super) frame: PageFrame,
    pub(in super::super) name: String,
    pub(in super::super) announced: Announced,
    /// Whether something may be sent today.
    pub(in super::super) open: bool,
    /// The form about the whole.
    pub(in super::super) whole: String,
    pub(in super::super) title: String,
    pub(in super::super) version: i64,
    pub(in super::super) provisions: Vec<Line>,
    pub(in super::super) sent: Vec<Said>,
}

/// A provision of the text put to an organisation.
pub(in super::super) struct Line {
    pub(in super::super) name: String,
    pub(in super::super) text: Quote,
    /// A chapter, an axis.
    pub(in super::super) section: bool,
    /// The form about it, while something may be sent.
    pub(in super::super) href: Option<String>,
}

/// The personal links just made, each shown this once.
#[derive(Template)]
#[template(path = "consultation/invitations.html")]
pub(in super::super) struct InvitationsPage {
    pub(in super::super) l: &'static Translator,
    pub(in super::super) frame: PageFrame,
    pub(in super::super) town: String,
    pub(in super::super) announced: Announced,
    pub(in super::super) letters: Vec<Letter>,
    pub(in super::super) back: String,
}

/// One organisation's letter.
pub(in super::super) struct Letter {
    pub(in super::super) name: String,
    pub(in super::super) link: String,
    pub(in super::super) qr: press::Html,
}
