//! What was changed about a stage after it was opened, as everybody reads it.

use base::Lang;
use civic::process::{Announcement, Change, ChangeKind};
use jiff::civil::Date;
use press::{Msg, Translator};

use crate::consultation::said::Quote;

/// A change, with its day and its reason.
pub(super) struct ChangeLine {
    pub(super) what: Msg,
    pub(super) on: Date,
    pub(super) before: Before,
    pub(super) reason: Quote,
}

/// What read otherwise before.
pub(super) enum Before {
    /// Nothing that is to be told.
    Nothing,
    /// Words.
    Words(Quote),
    /// A day.
    Day(Date),
    /// A version, by its address.
    Version(String),
}

impl ChangeLine {
    /// The changes of a stage, for a reader.
    pub(super) fn all(l: &'static Translator, base: &str, changes: &[Change]) -> Vec<Self> {
        changes.iter().map(|change| Self::new(l, base, change)).collect()
    }

    fn new(l: &'static Translator, base: &str, change: &Change) -> Self {
        let what = match (change.kind, change.field) {
            (ChangeKind::Corrected, field) => {
                l.msg("stage-change-corrected").s("what", l.word("stage-announcement", field))
            }
            (kind, _) => l.word("stage-change", kind),
        };
        Self {
            what,
            on: change.changed_at.day(),
            before: before(l.lang(), base, change),
            reason: Quote::said(l.lang(), &change.reason),
        }
    }
}

fn before(lang: Lang, base: &str, change: &Change) -> Before {
    let former = &change.former;
    match change.field {
        _ if former.is_empty() || change.kind == ChangeKind::Reopened => Before::Nothing,
        // What it was is said by what it is: there are two.
        Announcement::Look => Before::Nothing,
        Announcement::Version => Before::Version(format!("{base}/versions/{}", former.ar)),
        _ => match former.ar.parse() {
            Ok(day) => Before::Day(day),
            Err(_) => Before::Words(Quote::said(lang, former)),
        },
    }
}
