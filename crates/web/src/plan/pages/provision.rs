//! One provision: its words, where they come from, what was said of it, how
//! it changed, and for a measure how far it is.

use askama::Template;
use base::{Id, Lang};
use civic::{
    consultation::{State, Voice},
    document::{
        Particulars, PastWording, SourceKind, VersionState,
        measure::{FIELDS, Field, Kind},
        rules::{self, Mark, Run},
    },
    plan::{self, Evidence, Progress},
};
use jiff::civil::Date;
use press::{Html, Msg, PageFrame, Pages, ProgressLine, Translator, verdict};

use super::Said;

/// A provision on its own page.
#[derive(Template)]
#[template(path = "plan/provision.html")]
pub(in crate::plan) struct ProvisionPage {
    pub(in crate::plan) l: &'static Translator,
    pub(in crate::plan) frame: PageFrame,
    pub(in crate::plan) label: Html,
    pub(in crate::plan) number: String,
    pub(in crate::plan) heading: Said,
    pub(in crate::plan) body: Said,
    pub(in crate::plan) repealed: bool,
    pub(in crate::plan) version: (i64, VersionState, String),
    pub(in crate::plan) whole: String,
    pub(in crate::plan) thread: ProgressLine,
    pub(in crate::plan) contribute: Option<String>,
    pub(in crate::plan) facts: Vec<(Html, Said)>,
    pub(in crate::plan) origins: Vec<OriginLine>,
    pub(in crate::plan) changes: Vec<ChangeLine>,
    pub(in crate::plan) against_model: Option<Vec<Run>>,
    pub(in crate::plan) voices: Vec<VoiceLine>,
    pub(in crate::plan) pages: Pages,
    pub(in crate::plan) reports: Vec<Report>,
    pub(in crate::plan) light: Option<Html>,
    pub(in crate::plan) measure: bool,
}

impl ProvisionPage {
    /// Whether it still says what the model says.
    fn as_model(&self) -> bool {
        let runs = self.against_model.iter().flatten();
        runs.into_iter().all(|run| run.mark == Mark::Same)
    }

    /// What it comes from: «البطاقة رقم 22 من الورشة».
    fn origin(&self, origin: &OriginLine) -> Msg {
        match origin.number {
            Some(number) => self.l.msg("source-card-number").n("number", number),
            None => self.l.word("source", origin.kind),
        }
    }
}

/// Something that the provision comes from.
pub(in crate::plan) struct OriginLine {
    pub(in crate::plan) version: i64,
    pub(in crate::plan) kind: SourceKind,
    /// What was said, or the reason.
    pub(in crate::plan) words: Option<Said>,
    /// The card's number.
    pub(in crate::plan) number: Option<i64>,
    pub(in crate::plan) href: Option<String>,
}

/// What changed in one version.
pub(in crate::plan) struct ChangeLine {
    pub(in crate::plan) version: i64,
    pub(in crate::plan) published: Option<Date>,
    pub(in crate::plan) href: String,
    pub(in crate::plan) first: bool,
    pub(in crate::plan) runs: Vec<Run>,
}

/// What somebody said, and the answer.
pub(in crate::plan) struct VoiceLine {
    pub(in crate::plan) id: String,
    pub(in crate::plan) kind: Html,
    pub(in crate::plan) who: Option<Said>,
    pub(in crate::plan) received: Date,
    pub(in crate::plan) text: Said,
    pub(in crate::plan) proposed: Option<Said>,
    pub(in crate::plan) verdict: Html,
    pub(in crate::plan) reason: Option<Said>,
    pub(in crate::plan) due: Option<Date>,
}

/// A report on a measure.
pub(in crate::plan) struct Report {
    pub(in crate::plan) recorded: Date,
    pub(in crate::plan) percent: i64,
    pub(in crate::plan) status: Html,
    pub(in crate::plan) note: Said,
    pub(in crate::plan) evidence: Vec<(Said, String)>,
}

/// Words written in a language of their own.
pub(in crate::plan) fn written(l: &Translator, text: &str, lang: Lang) -> Said {
    let theirs = Some(lang).filter(|lang| *lang != l.lang());
    Said { text: text.to_owned(), lang: theirs }
}

impl VoiceLine {
    pub(in crate::plan) fn new(l: &'static Translator, voice: &Voice) -> Self {
        let lang = l.lang();
        let organisation = voice.body(lang).to_owned();
        let who = if organisation.is_empty() { voice.name.clone() } else { organisation };
        let state = voice.verdict.filter(|_| voice.state == State::Answered);
        let reason = voice.reason.as_deref().zip(voice.reason_lang);
        let proposed = Some(voice.proposed.as_str()).filter(|text| !text.is_empty());
        Self {
            id: voice.id.to_string(),
            kind: l.word("contribute-kind", voice.kind).html(),
            who: (!who.is_empty()).then_some(Said { text: who, lang: None }),
            received: voice.received_at.day(),
            text: written(l, &voice.text, voice.lang),
            proposed: proposed.map(|text| written(l, text, voice.lang)),
            verdict: state.map_or_else(|| verdict(l, "waiting"), |word| verdict(l, word)),
            reason: reason
                .filter(|_| state.is_some())
                .map(|(reason, lang)| written(l, reason, lang)),
            due: Some(voice.answer_due_on).filter(|_| state.is_none()),
        }
    }
}

/// What a provision says from version to version: only where it changed.
pub(in crate::plan) fn changes(
    l: &'static Translator,
    base: &str,
    past: &[PastWording],
) -> Vec<ChangeLine> {
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
pub(in crate::plan) fn facts(l: &'static Translator, measure: &Particulars) -> Vec<(Html, Said)> {
    let plain = |text: Option<String>| Said { text: text.unwrap_or_default(), lang: None };
    let fact = |field: &Field| {
        let said = match field.columns.first()?.kind {
            Kind::Text(..) => Said::of(l.lang(), &field.both(measure)),
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
pub(in crate::plan) fn reports(
    l: &'static Translator,
    base: &str,
    progress: &[Progress],
    evidence: &[Evidence],
) -> Vec<Report> {
    let lang = l.lang();
    let of = |id: Id<plan::Progress>| {
        let shown = evidence.iter().filter(move |it| it.progress_id == id);
        let line = |it: &Evidence| {
            let file = it.media_id.map(|id| format!("{base}/files/{}", id.simple()));
            let caption = Said::of(lang, &it.caption);
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
            note: Said::of(lang, &it.note),
            evidence: of(it.id),
        })
        .collect()
}
