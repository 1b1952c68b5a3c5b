//! The office's follow-up of measures.

use askama::Template;
use civic::plan::{Status, rules::Completion};
use jiff::civil::Date;
use press::{Choice, FormView, Html, PageFrame, Translator};

use super::Said;

/// Every measure with how far it is.
#[derive(Template)]
#[template(path = "plan/follow.html")]
pub(in crate::plan) struct FollowPage {
    pub(in crate::plan) l: &'static Translator,
    pub(in crate::plan) frame: PageFrame,
    pub(in crate::plan) completion: Completion,
    pub(in crate::plan) measures: Vec<Followed>,
}

/// A measure in the list.
pub(in crate::plan) struct Followed {
    pub(in crate::plan) number: String,
    pub(in crate::plan) heading: Said,
    pub(in crate::plan) responsible: Said,
    pub(in crate::plan) due: Option<Date>,
    pub(in crate::plan) percent: Option<i64>,
    pub(in crate::plan) status: Option<Html>,
    pub(in crate::plan) light: Html,
    pub(in crate::plan) href: String,
}

/// The form of a report.
#[derive(Template)]
#[template(path = "plan/record.html")]
pub(in crate::plan) struct RecordPage {
    pub(in crate::plan) l: &'static Translator,
    pub(in crate::plan) frame: PageFrame,
    pub(in crate::plan) heading: Said,
    pub(in crate::plan) number: String,
    pub(in crate::plan) public: String,
    pub(in crate::plan) form: FormView,
    pub(in crate::plan) statuses: Vec<Choice>,
    pub(in crate::plan) reports: Vec<super::provision::Report>,
}

/// The statuses to choose from.
pub(in crate::plan) fn statuses(l: &'static Translator) -> Vec<Choice> {
    Status::ALL.iter().map(|status| Choice::new(status, l.word("status", status).attr())).collect()
}
