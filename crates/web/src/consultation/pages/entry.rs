//! Entering what came on paper or was said at the desk.

use askama::Template;
use press::{Choice, FormView, Msg, PageFrame, Translator};

use super::AboutForm;

/// The form of the office.
#[derive(Template)]
#[template(path = "consultation/entry.html")]
pub(in super::super) struct EntryPage {
    pub(in super::super) l: &'static Translator,
    pub(in super::super) frame: PageFrame,
    pub(in super::super) form: FormView,
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
