//! What somebody said and what was answered, as everybody reads it: one
//! component wherever a contribution stands before the public.

use askama::{Template, filters::HtmlSafe};
use civic::{
    consultation::{Channel, Part, State, Visibility, Voice},
    process::ProcessKind,
};
use jiff::civil::Date;
use press::{Html, Msg, Translator, verdict};

use super::{said::subject_of, space::told};
use crate::words::LocalWords;

/// What somebody said, and the answer.
#[derive(Template)]
#[template(path = "consultation/voice.html")]
pub(crate) struct VoiceLine {
    pub(crate) l: &'static Translator,
    pub(crate) id: String,
    /// Its own address.
    pub(crate) href: String,
    /// What it speaks of, where the page does not say so.
    pub(crate) subject: Option<String>,
    pub(crate) kind: Html,
    pub(crate) who: Option<String>,
    /// How it came, where it was not by this site.
    pub(crate) channel: Option<Msg>,
    pub(crate) received: Date,
    pub(crate) text: LocalWords,
    pub(crate) proposed: Option<LocalWords>,
    /// The word of its verdict, or `waiting`.
    pub(crate) outcome: &'static str,
    pub(crate) reason: Option<LocalWords>,
    pub(crate) due: Option<Date>,
    pub(crate) overdue: bool,
    /// What stands in place of words that are not shown.
    pub(crate) instead: Option<Msg>,
    /// Where it is reported.
    pub(crate) report: Option<String>,
    /// Whether the page tells by itself what became of it.
    told: bool,
}

impl HtmlSafe for VoiceLine {}

/// The address of a contribution for everybody, after the commune.
pub(crate) fn voice_path(voice: &Voice) -> String {
    format!("/{}/voices/{}", voice.process_kind.segment(), voice.id)
}

/// The address of everything that was said of a text, after the commune.
pub(crate) fn voices_path(kind: ProcessKind) -> String {
    format!("/{}/voices", kind.segment())
}

impl VoiceLine {
    /// What somebody said, on pages that begin at `base`, as it stands on a day.
    pub(crate) fn new(l: &'static Translator, base: &str, voice: &Voice, today: Date) -> Self {
        let who = match voice.body(l.lang()) {
            "" => voice.name.clone(),
            organisation => organisation.to_owned(),
        };
        let answer = voice.verdict.filter(|_| voice.state == State::Answered);
        let reason = voice.reason.as_deref().zip(voice.reason_lang).filter(|_| answer.is_some());
        let proposed = Some(told(voice, Part::Proposed)).filter(|text| !text.is_empty());
        let shown = voice.visibility == Visibility::Shown;
        let channel = Some(voice.channel).filter(|channel| *channel != Channel::Web);
        Self {
            l,
            id: voice.id.to_string(),
            href: format!("{base}{}", voice_path(voice)),
            subject: None,
            kind: l.word("contribute-kind", voice.kind).html(),
            who: Some(who).filter(|who| !who.is_empty()),
            channel: channel.map(|channel| l.word("contribute-channel", channel)),
            received: voice.received_at.day(),
            text: LocalWords::new(voice.lang, told(voice, Part::Text)),
            proposed: proposed.map(|text| LocalWords::new(voice.lang, text)),
            outcome: answer.map_or("waiting", |verdict| verdict.word()),
            // An answer may quote what is not shown.
            reason: reason.filter(|_| shown).map(|(reason, lang)| LocalWords::new(lang, reason)),
            due: Some(voice.answer_due_on).filter(|_| voice.is_answer_owed()),
            overdue: voice.is_overdue(today),
            instead: instead(l, voice),
            report: shown.then(|| format!("{base}/contributions/{}/report", voice.id)),
            told: false,
        }
    }

    /// Says what it speaks of.
    pub(crate) fn about(mut self, voice: &Voice) -> Self {
        self.subject = Some(subject_of(self.l, voice));
        self
    }

    /// Leaves out the answer, of which the page tells by itself.
    pub(crate) fn without_answer(mut self) -> Self {
        self.told = true;
        self
    }

    fn mark(&self) -> Html {
        verdict(self.l, self.outcome)
    }

    /// Whether there is an answer, or one is owed, to be said.
    const fn has_answer(&self) -> bool {
        !self.told && (self.instead.is_none() || self.due.is_some())
    }
}

/// What stands in place of words that are not shown: a hidden contribution
/// leaves its place, with the day and the reason.
fn instead(l: &'static Translator, voice: &Voice) -> Option<Msg> {
    match (voice.visibility, voice.hidden_for, voice.hidden_at) {
        (Visibility::Shown, ..) => None,
        (Visibility::Hidden, Some(ground), Some(at)) => {
            let date = l.day(at.day());
            Some(l.msg("voice-hidden").s("date", date).s("reason", l.word("ground", ground)))
        }
        (Visibility::Withdrawn, ..) => Some(l.t("voice-withdrawn")),
        _ => Some(l.t("voice-unseen")),
    }
}
