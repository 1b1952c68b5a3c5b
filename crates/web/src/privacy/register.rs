//! The register of people's data in sentences: what public page, office page
//! and file show of it alike.

use civic::privacy::register::{self, Entry, Processing, Retention};
use press::{Msg, Translator};

/// A processing with everything that is kept for it.
pub(super) struct Kept {
    pub(super) processing: Processing,
    pub(super) rows: Vec<Row>,
}

/// One kind of data, in sentences.
pub(super) struct Row {
    /// Its key.
    pub(super) key: &'static str,
    /// What it is.
    pub(super) data: Msg,
    /// What it serves for.
    pub(super) purpose: Msg,
    /// On what it rests.
    pub(super) basis: Msg,
    /// How long it is kept.
    pub(super) retention: Msg,
    /// Who sees it.
    pub(super) seen_by: Vec<Msg>,
}

impl Row {
    fn of(l: &Translator, entry: &Entry) -> Self {
        Self {
            key: entry.key,
            data: l.word("privacy-data", entry.key),
            purpose: l.word("privacy-purpose", entry.key),
            basis: l.word("privacy-basis", entry.basis),
            retention: retention(l, entry.retention),
            seen_by: entry.seen_by.iter().map(|seer| l.word("privacy-seer", seer)).collect(),
        }
    }

    /// Everybody who sees it, in one line. Some are several themselves, so that
    /// commas would not keep them apart.
    pub(super) fn seers(&self) -> String {
        self.seen_by.iter().map(Msg::plain).collect::<Vec<_>>().join(" · ")
    }
}

/// How long something is kept; the time is that after which it is erased.
fn retention(l: &Translator, kept: Retention) -> Msg {
    let told = l.word("privacy-kept", kept);
    match kept.days() {
        Some(days) if days > 0 => told.s("time", time(l, days)),
        _ => told,
    }
}

/// A number of days in years or months, where it is a whole number of them.
fn time(l: &Translator, days: i64) -> String {
    let (key, count) = match days {
        days if days % 365 == 0 => ("duration-years", days / 365),
        days if days % 30 == 0 => ("duration-months", days / 30),
        days => ("duration-days", days),
    };
    l.msg(key).n("count", count).plain()
}

/// Everything that is kept, by what it is processed for.
pub(super) fn all(l: &Translator) -> Vec<Kept> {
    let kept = |processing: &Processing| Kept {
        processing: *processing,
        rows: register::of(*processing).map(|entry| Row::of(l, entry)).collect(),
    };
    Processing::ALL.iter().map(kept).filter(|kept| !kept.rows.is_empty()).collect()
}
