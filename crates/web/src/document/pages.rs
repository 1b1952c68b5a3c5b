//! The pages of this room.

use askama::Template;
use civic::{document::rules::Run, process::ProcessKind};
use jiff::civil::Date;
use press::{Choice, FormView, Html, Msg, PageFrame, Translator};

/// Both texts, with where each stands.
#[derive(Template)]
#[template(path = "document/texts.html")]
pub(super) struct TextsPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) texts: Vec<TextLine>,
}

/// One of the two texts.
pub(super) struct TextLine {
    pub(super) kind: ProcessKind,
    pub(super) href: String,
    /// The title, once it was started.
    pub(super) title: Option<String>,
    pub(super) version: Option<(i64, Option<Date>)>,
    /// How many provisions of the draft changed.
    pub(super) changed: usize,
    /// What can be done where it was not started.
    pub(super) start: Start,
}

/// How a text may be started.
pub(super) enum Start {
    /// It was.
    Done,
    /// Its process has not begun.
    NoProcess,
    /// No programme handed down a model.
    NoModel,
    /// From the model of that title.
    FromModel(String),
    /// Empty.
    Empty,
    /// By somebody else.
    NotYours,
}

/// The working draft.
#[derive(Template)]
#[template(path = "document/draft.html")]
pub(super) struct DraftPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) title: String,
    pub(super) base: String,
    pub(super) public: Option<String>,
    pub(super) may_draft: bool,
    pub(super) changed: usize,
    pub(super) unsourced: usize,
    pub(super) lines: Vec<DraftLine>,
}

/// A provision of the draft.
pub(super) struct DraftLine {
    pub(super) depth: u8,
    pub(super) label: Html,
    pub(super) number: String,
    pub(super) heading: String,
    pub(super) href: String,
    pub(super) changed: bool,
    pub(super) unsourced: bool,
    pub(super) repealed: bool,
}

/// A provision on its own page, to be written.
#[derive(Template)]
#[template(path = "document/edit.html")]
pub(super) struct EditPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) title: String,
    pub(super) back: String,
    /// Where the page's forms are sent.
    pub(super) base: String,
    pub(super) form: FormView,
    pub(super) measure: bool,
    pub(super) leaf: bool,
    pub(super) choices: Choices,
    /// What somebody else wrote meanwhile, and how it differs from what was sent.
    pub(super) theirs: Option<Theirs>,
    /// What is said already and not chosen here: the model, contributions.
    pub(super) facts: Vec<Html>,
    pub(super) repealed: bool,
    pub(super) places: Vec<Choice>,
}

/// What may be chosen on the page.
#[derive(Default)]
pub(super) struct Choices {
    pub(super) sentences: Vec<Choice>,
    pub(super) cards: Vec<Choice>,
    pub(super) levels: Vec<Choice>,
}

/// What somebody else wrote since the page was opened.
pub(super) struct Theirs {
    pub(super) heading_ar: String,
    pub(super) body_ar: String,
    pub(super) body_fr: String,
    pub(super) against: Vec<Run>,
}

/// A provision to be added.
#[derive(Template)]
#[template(path = "document/add.html")]
pub(super) struct AddPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) back: String,
    pub(super) form: FormView,
    pub(super) plan: bool,
    pub(super) choices: Choices,
    pub(super) places: Vec<Choice>,
}

/// The publication of the draft.
#[derive(Template)]
#[template(path = "document/publish.html")]
pub(super) struct PublishPage {
    /// Why it was not published.
    pub(super) refusal: Option<Msg>,
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) back: String,
    pub(super) form: FormView,
    pub(super) stages: Vec<Choice>,
    pub(super) changed: Vec<DraftLine>,
    pub(super) unsourced: usize,
}
