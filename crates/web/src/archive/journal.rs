//! The log: every change in words, latest first; for everybody without
//! names, for the office with its actors, and as a file to verify.

use askama::Template;
use base::Lang;
use civic::{
    archive::log::{self, LogLine},
    commune::gazetteer::Unit,
};
use db::journal::{Entry, Verdict};
use press::{Msg, PageFrame, Translator};

use crate::{
    address::Asked,
    answer::{self, Answer},
    context::RequestContext,
};

/// A page of the log.
#[derive(Template)]
#[template(path = "archive/journal.html")]
pub(super) struct LogPage {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) base: String,
    pub(super) lines: Vec<LogLine>,
    pub(super) earlier: Option<String>,
    /// Whether the office reads it.
    pub(super) office: bool,
    /// What verifying came to, when asked for.
    pub(super) verdict: Option<Msg>,
}

impl LogPage {
    /// The event in words; one that has none yet is told by its room.
    fn event(&self, line: &LogLine) -> Msg {
        let key = format!("event-{}", line.kind.replace('.', "-"));
        let known = self.l.has(&key) || Translator::of(Lang::Fr).has(&key);
        self.l.t(if known { &key } else { "event-other" })
    }

    /// The public page of what the event happened to, where there is one.
    fn href(&self, line: &LogLine) -> Option<String> {
        let page = match line.kind.as_str() {
            "document.published" | "document.version_published" => "versions",
            "process.stage_opened" | "process.stage_closed" => "stages",
            _ => return None,
        };
        Some(format!("{}/{page}/{}", self.base, line.subject.simple()))
    }

    fn label<'a>(&self, line: &'a LogLine) -> Option<&'a str> {
        Some(line.label.as_ref()?.get(self.l.lang()))
    }

    fn hash(&self, line: &LogLine) -> String {
        hex::encode(line.hash.iter().copied().take(8).collect::<Vec<_>>())
    }
}

fn number(query: &Asked, name: &str) -> Option<i64> {
    query.get(name).and_then(|text| text.parse().ok())
}

pub(super) async fn public(context: RequestContext, query: Asked) -> Answer {
    let mut tx = context.read().await?;
    let (lines, more) = log::public(&mut tx, number(&query, "before")).await?;
    let setting = civic::commune::queries::setting(&mut tx).await?;
    let frame = context.public_frame(context.l.t("log-title"), Some(&setting.accent));
    answer::page(&page(context.l, frame, context.unit()?, lines, more))
}

pub(super) async fn office(context: RequestContext, query: Asked) -> Answer {
    let mut tx = context.read().await?;
    let before = number(&query, "before");
    let (lines, more) = log::office(&mut tx, &context.actor, before).await?;
    let frame = context.office_frame(context.l.t("log-title"));
    let page = page(context.l, frame, context.unit()?, lines, more);
    let mut page = LogPage { office: true, ..page };
    if query.contains_key("verify") {
        let verdict = log::verify(&mut tx, &context.actor).await?;
        page.verdict = Some(told(context.l, &verdict));
    }
    answer::page(&page)
}

fn told(l: &'static Translator, verdict: &Verdict) -> Msg {
    match verdict.faults.first() {
        None => l.msg("log-whole").n("rows", verdict.rows),
        Some(fault) => {
            let kind = l.word("journal-break", fault.kind.word()).plain();
            l.msg("log-broken").n("row", fault.seq.unwrap_or(0)).s("fault", kind)
        }
    }
}

pub(super) fn page(
    l: &'static Translator,
    frame: PageFrame,
    unit: &Unit,
    lines: Vec<LogLine>,
    more: bool,
) -> LogPage {
    let base = format!("/{}/{}", l.lang(), unit.slug);
    let last = lines.last().filter(|_| more);
    let earlier = last.map(|line| format!("?before={}", line.seq));
    LogPage { l, frame, base, lines, earlier, office: false, verdict: None }
}

/// The rows with all that their hashes are made of, at most
/// [`log::EXPORT`] after `?after=`.
pub(super) async fn csv(context: RequestContext, query: Asked) -> Answer {
    let after = number(&query, "after").unwrap_or(0);
    let mut tx = context.read().await?;
    let entries = log::rows_after(&mut tx, after).await?;
    let name = format!("journal-{}-{}.csv", context.unit()?.slug, after.saturating_add(1));
    answer::csv(&name, &COLUMNS, entries.iter().map(row))
}

/// The columns of the file.
const COLUMNS: [&str; 9] =
    ["seq", "kind", "subject", "at", "actor", "actor_id", "commitment", "previous", "hash"];

fn row(entry: &Entry) -> [String; COLUMNS.len()] {
    [
        entry.seq.to_string(),
        entry.kind.clone(),
        entry.subject.to_string(),
        entry.at.0.to_string(),
        entry.actor.clone(),
        entry.actor_id.map(|id| id.to_string()).unwrap_or_default(),
        hex::encode(&entry.commitment),
        hex::encode(&entry.previous),
        hex::encode(&entry.hash),
    ]
}
