//! Changes of a programme in words.

use civic::agenda::{
    Slot,
    rules::{
        changes::{Change, Named, What},
        plan::{Span, time},
    },
};
use press::{Figure, Msg, Translator};

use crate::workshop::page_head;

/// A change in words: where, what, and how.
#[derive(Debug, Clone)]
pub(crate) struct ChangeTold {
    /// The language of the programme's words.
    pub(crate) tag: &'static str,
    /// The row of an item; empty for a row.
    pub(crate) row: String,
    /// What it concerns.
    pub(crate) title: String,
    /// What changed.
    pub(crate) how: Msg,
}

/// Changes in words; those of the programme are in the language `lang`.
pub(crate) fn said(l: &'static Translator, lang: &str, changes: &[Change]) -> Vec<ChangeTold> {
    let one = |change: &Change| ChangeTold {
        tag: page_head::tag(lang),
        row: change.row.as_ref().map_or(String::new(), |row| named(l, row)),
        title: named(l, &change.named),
        how: how(l, change),
    };
    changes.iter().map(one).collect()
}

/// What a row is called: its title, or its kind where it has none.
pub(super) fn titled(l: &Translator, slot: &Slot) -> String {
    match slot.title.is_empty() {
        true => l.word("paper-kind", slot.kind).attr(),
        false => slot.title.clone(),
    }
}

fn named(l: &Translator, named: &Named) -> String {
    match named.kind {
        Some(kind) if named.title.is_empty() => l.word("paper-kind", kind).attr(),
        _ => named.title.clone(),
    }
}

fn how(l: &'static Translator, change: &Change) -> Msg {
    match &change.what {
        What::Added => l.t("agenda-change-added"),
        What::Removed => l.t("agenda-change-removed"),
        What::Moved => l.t("agenda-change-moved"),
        What::Renamed(before) => l.msg("agenda-change-renamed").s("before", before),
        What::Times(from, to) => {
            l.msg("agenda-change-times").s("from", span(l, *from)).s("to", span(l, *to))
        }
        What::Lasts(from, to) => {
            l.msg("agenda-change-lasts").s("from", lasts(l, *from)).s("to", lasts(l, *to))
        }
        What::Kind(from, to) => {
            let kind = |kind| l.word("paper-kind", kind).attr();
            l.msg("agenda-change-kind").s("from", kind(*from)).s("to", kind(*to))
        }
        What::Number(from, to) => {
            let number = |number: Option<i64>| number.map_or("—".to_owned(), |it| it.to_string());
            l.msg("agenda-change-number").s("from", number(*from)).s("to", number(*to))
        }
        What::Optional(true) => l.t("agenda-change-optional"),
        What::Optional(false) => l.t("agenda-change-needed"),
        What::Parallel(true) => l.t("agenda-change-parallel"),
        What::Parallel(false) => l.t("agenda-change-alone"),
        What::Feeds(Some(kind)) => l.word("workshop-feeds", kind),
        What::Feeds(None) => l.t("preview-feeds-none"),
    }
}

/// A span of the programme, as its clock times.
pub(super) fn span(l: &Translator, span: Span) -> Figure {
    l.hours(time(span.from), time(span.until))
}

fn lasts(l: &Translator, minutes: Option<i64>) -> String {
    minutes.map_or_else(|| l.t("agenda-shares").attr(), |minutes| l.minutes(minutes))
}
