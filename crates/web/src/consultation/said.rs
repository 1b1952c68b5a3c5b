//! Words written by people and what a stage announces, as the pages show them.

use askama::{Template, filters::HtmlSafe};
use base::{Lang, LocalText};
use civic::{
    consultation::{Held, Kind, Part, State, Visibility, Voice},
    document::Wording,
    process::Stage,
};
use jiff::civil::Date;
use press::{Html, Translator};

use crate::words::LocalWords;

/// Words written by people, in the language they were written in.
#[derive(Debug, Clone, Template)]
#[template(path = "consultation/quote.html")]
pub(crate) struct Quote {
    tag: &'static str,
    lines: Vec<String>,
}

impl HtmlSafe for Quote {}

impl Quote {
    /// Words whose language is known.
    pub(crate) fn of(lang: Lang, text: &str) -> Self {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        Self { tag: lang.tag(), lines: lines.map(str::to_owned).collect() }
    }

    /// Words that stand in Arabic and perhaps in French.
    pub(crate) fn said(reader: Lang, words: &LocalText) -> Self {
        let words = LocalWords::pick(reader, words);
        Self::of(words.lang, &words.text)
    }

    /// Whether nothing was written.
    pub(crate) const fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

/// How a provision is called: its number and its heading.
pub(crate) fn name_of(lang: Lang, wording: &Wording) -> String {
    format!("{} · {}", wording.number, wording.heading.get(lang))
}

/// What a contribution speaks of, in words.
pub(crate) fn subject_of(l: &Translator, voice: &Voice) -> String {
    match &voice.number {
        Some(number) => format!("{number} · {}", voice.heading(l.lang())),
        None => l.word("contribute-whole", voice.process_kind).attr(),
    }
}

/// Something said, as lists show it.
#[derive(Debug, Clone)]
pub(crate) struct VoiceRow {
    /// Where it leads.
    pub(crate) href: Option<String>,
    /// Its code, where the reader may know it.
    pub(crate) code: Option<String>,
    /// Who says it, where it is not a resident unnamed.
    pub(crate) who: String,
    /// What it speaks of.
    pub(crate) subject: String,
    /// What it is.
    pub(crate) kind: Kind,
    /// The position, of an opinion.
    pub(crate) stance: Option<press::Msg>,
    /// The words.
    pub(crate) text: Quote,
    /// The wording proposed.
    pub(crate) proposed: Quote,
    /// When it came.
    pub(crate) received: Date,
    /// When its answer is due.
    pub(crate) due: Option<Date>,
    /// Whether the answer is late.
    pub(crate) overdue: bool,
    /// The mark of its answer.
    pub(crate) mark: Html,
    /// The answer's reason.
    pub(crate) reason: Option<Quote>,
    /// What is said of it where everybody does not read it whole.
    pub(crate) sight: Option<press::Msg>,
}

impl VoiceRow {
    /// What somebody said, whole, for its author or the office on a day.
    pub(crate) fn new(l: &Translator, held: &Held, today: Date) -> Self {
        let voice = &held.voice;
        let who = match voice.body(l.lang()) {
            "" => voice.name.clone(),
            body => body.to_owned(),
        };
        let reason = voice.reason.as_deref();
        let reason_lang = voice.reason_lang.unwrap_or(Lang::Ar);
        Self {
            href: None,
            code: None,
            who,
            subject: subject_of(l, voice),
            kind: voice.kind,
            stance: voice.stance.map(|stance| l.word("contribute-stance", stance)),
            text: Quote::of(voice.lang, held.whole(Part::Text)),
            proposed: Quote::of(voice.lang, held.whole(Part::Proposed)),
            received: voice.received_at.day(),
            due: Some(voice.answer_due_on).filter(|_| voice.is_answer_owed()),
            overdue: voice.is_overdue(today),
            mark: mark_of(l, voice),
            reason: reason.map(|reason| Quote::of(reason_lang, reason)),
            sight: sight_of(l, voice),
        }
    }

    /// Leads somewhere, and shows the code.
    pub(crate) fn leading(mut self, href: String, code: String) -> Self {
        self.href = Some(href);
        self.code = Some(code);
        self
    }
}

/// What is said of a contribution that everybody does not read whole.
fn sight_of(l: &Translator, voice: &Voice) -> Option<press::Msg> {
    match voice.visibility {
        Visibility::Shown if voice.masks().0.is_empty() => None,
        Visibility::Shown => Some(l.t("visibility-masked")),
        other => Some(l.word("visibility", other)),
    }
}

/// The mark of a contribution's answer.
pub(crate) fn mark_of(l: &Translator, voice: &Voice) -> Html {
    match voice.verdict.filter(|_| voice.state == State::Answered) {
        Some(verdict) => press::verdict(l, verdict),
        None => press::verdict(l, "waiting"),
    }
}

/// What a stage announces, as facts.
#[derive(Debug, Clone)]
pub(crate) struct Announced {
    pub(crate) opens: Option<Date>,
    pub(crate) closes: Option<Date>,
    pub(crate) answers: Option<Date>,
    pub(crate) decision_on: Option<Date>,
    pub(crate) audience: Quote,
    pub(crate) decision: Quote,
    pub(crate) open: Quote,
    pub(crate) fixed: Quote,
    pub(crate) offline: Quote,
    pub(crate) synthesis: Quote,
}

impl Announced {
    /// What a stage announces, for a reader.
    pub(crate) fn of(lang: Lang, stage: &Stage) -> Self {
        let text = |words: &LocalText| Quote::said(lang, words);
        Self {
            opens: stage.opens_on,
            closes: stage.closes_on,
            answers: stage.answers_on,
            decision_on: stage.decision_on,
            audience: text(&stage.audience),
            decision: text(&stage.decision_body),
            open: text(&stage.open),
            fixed: text(&stage.fixed),
            offline: text(&stage.offline),
            synthesis: text(&stage.synthesis),
        }
    }
}
