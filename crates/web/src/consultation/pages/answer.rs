//! The desk where one contribution is answered, beside the text.

use askama::Template;
use civic::people::Person;
use press::{Choice, FormView, Msg, PageFrame, Translator};

use super::{Quote, Said};

/// A contribution on the desk.
#[derive(Template)]
#[template(path = "consultation/answer.html")]
pub(in super::super) struct AnswerPage {
    pub(in super::super) l: &'static Translator,
    pub(in super::super) frame: PageFrame,
    pub(in super::super) said: Said,
    pub(in super::super) channel: Msg,
    /// Who wrote it, for those who may know.
    pub(in super::super) author: Option<Person>,
    pub(in super::super) objection: Option<Quote>,
    /// The draft's words at the spot chosen.
    pub(in super::super) draft: Option<Draft>,
    /// Every spot where a change may land.
    pub(in super::super) spots: Vec<Choice>,
    /// The form that chooses the spot.
    pub(in super::super) choose: FormView,
    pub(in super::super) form: FormView,
    pub(in super::super) verdicts: Vec<Choice>,
    /// Others that say much the same.
    pub(in super::super) same: Vec<Choice>,
    /// Whether the reader may answer.
    pub(in super::super) may_answer: bool,
    /// Said when somebody else was faster.
    pub(in super::super) stale: bool,
    pub(in super::super) back: String,
}

/// The draft's words.
pub(in super::super) struct Draft {
    pub(in super::super) name: String,
    pub(in super::super) ar: Quote,
    pub(in super::super) fr: Quote,
}
