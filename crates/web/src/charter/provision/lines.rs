//! What a provision's page lists: origins, changes, voices, facts, reports.

use base::Id;
use civic::{
    document::{
        Particulars, PastWording, SourceKind,
        measure::{FIELDS, Field, Kind},
        rules::{self, Mark, Run},
    },
    plan::{self, Evidence, Progress},
};
use jiff::civil::Date;
use press::{Html, Translator};

use crate::words::LocalWords;

/// Something that the provision comes from.
pub(crate) struct OriginLine {
    pub(crate) version: i64,
    pub(crate) kind: SourceKind,
    /// What was said, or the reason.
    pub(crate) words: Option<LocalWords>,
    /// The card's number.
    pub(crate) number: Option<i64>,
    pub(crate) href: Option<String>,
}

/// What changed in one version.
pub(crate) struct ChangeLine {
    pub(crate) version: i64,
    pub(crate) published: Option<Date>,
    pub(crate) href: String,
    pub(crate) first: bool,
    pub(crate) runs: Vec<Run>,
}

/// A report on a measure.
pub(crate) struct Report {
    pub(crate) recorded: Date,
    pub(crate) percent: i64,
    pub(crate) status: Html,
    pub(crate) note: LocalWords,
    pub(crate) evidence: Vec<(LocalWords, String)>,
}

/// What a provision says from version to version: only where it changed.
pub(crate) fn changes(l: &'static Translator, base: &str, past: &[PastWording]) -> Vec<ChangeLine> {
    let lang = l.lang();
    let lines = past.iter().enumerate().filter_map(|(at, now)| {
        let before = past.get(at + 1);
        let runs = match before {
            Some(before) => rules::diff(before.wording.body.get(lang), now.wording.body.get(lang)),
            None => Vec::new(),
        };
        let changed = before.is_none() || runs.iter().any(|run| run.mark != Mark::Same);
        changed.then(|| ChangeLine {
            version: now.version_number,
            published: now.published_at.map(base::Instant::day),
            href: format!("{base}/versions/{}", now.wording.version_id),
            first: before.is_none(),
            runs,
        })
    });
    lines.collect()
}

/// A measure's particulars as a list of terms; what is empty is left out, and
/// the weight, which only counts in the plan's completion.
pub(crate) fn facts(l: &'static Translator, measure: &Particulars) -> Vec<(Html, LocalWords)> {
    let plain = |text: Option<String>| LocalWords::new(l.lang(), text.unwrap_or_default());
    let fact = |field: &Field| {
        let said = match field.columns.first()?.kind {
            Kind::Text(..) => LocalWords::pick(l.lang(), &field.both(measure)),
            Kind::Day(get, _) => plain(get(measure).map(|day| l.date(day).to_string())),
            Kind::Dirhams(get, _) => {
                let cost = get(measure).map(|cost| l.msg("amount-dirhams").n("amount", cost));
                plain(cost.map(|cost| cost.attr()))
            }
            Kind::Weight(..) => return None,
        };
        (!said.text.is_empty()).then(|| (l.t(field.label).html(), said))
    };
    FIELDS.iter().filter_map(fact).collect()
}

/// The reports with what shows them.
pub(crate) fn reports(
    l: &'static Translator,
    base: &str,
    progress: &[Progress],
    evidence: &[Evidence],
) -> Vec<Report> {
    let lang = l.lang();
    let of = |id: Id<plan::Progress>| {
        let shown = evidence.iter().filter(move |it| it.progress_id == id);
        let line = |it: &Evidence| {
            let file = it.media_id.map(|id| format!("{base}/files/{}", id));
            let caption = LocalWords::pick(lang, &it.caption);
            (caption, file.unwrap_or_else(|| it.address.clone()))
        };
        shown.map(line).collect()
    };
    progress
        .iter()
        .map(|it| Report {
            recorded: it.recorded_at.day(),
            percent: it.percent,
            status: l.word("status", it.status).html(),
            note: LocalWords::pick(lang, &it.note),
            evidence: of(it.id),
        })
        .collect()
}
