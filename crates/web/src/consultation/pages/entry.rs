//! Entering what came on paper or was said at the desk.

use askama::Template;
use press::{Choice, Fields, Msg, Shell, Tongue};

use super::AboutForm;

/// The form of the office.
#[derive(Template)]
#[template(path = "consultation/entry.html")]
pub(in super::super) struct EntryPage {
    pub(in super::super) l: &'static Tongue,
    pub(in super::super) shell: Shell,
    pub(in super::super) form: Fields,
    /// What may be spoken of: the open stages with their texts' provisions.
    pub(in super::super) targets: Vec<Choice>,
    pub(in super::super) kinds: Vec<Choice>,
    pub(in super::super) stances: Vec<Choice>,
    pub(in super::super) channels: Vec<Choice>,
    pub(in super::super) bodies: Vec<Choice>,
    pub(in super::super) langs: Vec<Choice>,
    pub(in super::super) about: AboutForm,
    pub(in super::super) refusal: Option<Msg>,
    /// The receipt of what was just entered.
    pub(in super::super) entered: Option<(String, String)>,
}
