//! What a provision's page lists: origins, changes, voices, facts, reports.

use base::{Id, Result};
use civic::{
    document::{
        self, Kin, Particulars, PastWording, SourceKind, Wording,
        measure::{FIELDS, Field, Kind},
        rules::{self, Mark, Run},
    },
    plan::{self, Evidence, Progress},
};
use db::Reader;
use jiff::civil::Date;
use press::{Html, Msg, Translator};

use super::super::said::provision_path;
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

/// The provision in another edition: what it was there, or what it became.
pub(crate) struct KinLine {
    pub(crate) before: bool,
    pub(crate) told: Msg,
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) same: bool,
    pub(crate) runs: Vec<Run>,
}

impl KinLine {
    /// The provision in the editions before and after.
    pub(crate) async fn read(
        tx: &mut Reader,
        l: &'static Translator,
        base: &str,
        now: &PastWording,
    ) -> Result<Vec<Self>> {
        let found = document::queries::kin(tx, now.wording.provision_id).await?;
        Ok(found.iter().map(|kin| Self::new(l, base, kin, &now.wording)).collect())
    }

    fn new(l: &'static Translator, base: &str, kin: &Kin, now: &Wording) -> Self {
        let (other, lang) = (&kin.wording, l.lang());
        let key = if kin.before { "provision-kin-before" } else { "provision-kin-after" };
        let (from, to) = if kin.before { (other, now) } else { (now, other) };
        let runs = rules::diff(from.body.get(lang), to.body.get(lang));
        let path = provision_path(other.level, other.provision_id).unwrap_or_default();
        Self {
            before: kin.before,
            told: l.msg(key).n("edition", kin.edition),
            name: format!("{} {}", l.word("level", other.level).attr(), other.number),
            href: format!("{base}{path}"),
            same: runs.iter().all(|run| run.mark == Mark::Same),
            runs,
        }
    }
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
