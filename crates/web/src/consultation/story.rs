//! What became of a contribution, told in the order in which it matters: the
//! verdict, what changed in the text as a marked difference, the reason. The
//! receipt and the public page of a contribution begin with it.

use askama::{Template, filters::HtmlSafe};
use base::{Lang, Result};
use civic::{
    consultation::{Held, Landed, State, Verdict, Visibility, Voice, queries},
    document::{
        self, VersionState,
        rules::{self, Run},
    },
    process::ProcessKind,
};
use jiff::civil::Date;
use press::{Html, Msg, ProgressLine, ProgressStep, Translator};

use super::said::Quote;
use crate::context::RequestContext;

/// What became of a contribution.
#[derive(Template)]
#[template(path = "consultation/story.html")]
pub(crate) struct Story {
    pub(crate) l: &'static Translator,
    /// What it comes down to: the page's title.
    pub(crate) title: Msg,
    /// The word of its verdict, or `waiting`.
    pub(crate) outcome: &'static str,
    /// The day of the answer that is owed, and whether it has passed.
    pub(crate) due: Option<(Date, bool)>,
    pub(crate) landed: Vec<Change>,
    pub(crate) reason: Option<Quote>,
    /// When it was answered, and how many days after it came.
    pub(crate) decided: Option<(Date, i64)>,
    pub(crate) thread: ProgressLine,
}

impl HtmlSafe for Story {}

/// Where a contribution changed the text.
pub(crate) struct Change {
    /// What it is and its number: «المادة 18».
    pub(crate) name: String,
    /// The difference to what stood before; nothing where it is not told again.
    pub(crate) runs: Vec<Run>,
    /// The number of the version that says it, or will.
    pub(crate) number: i64,
    /// That version's page, once it is published.
    pub(crate) href: Option<String>,
}

/// Who reads what became of a contribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// Everybody: of what is not shown an answer may quote words.
    Everybody,
    /// Whoever said it.
    Author,
}

impl Reader {
    fn reads(self, voice: &Voice) -> bool {
        self == Self::Author || voice.visibility == Visibility::Shown
    }
}

/// Reads what became of a contribution.
pub(crate) async fn read_story(
    tx: &mut db::Reader,
    context: &RequestContext,
    voice: &Voice,
    reader: Reader,
) -> Result<Story> {
    let landed = queries::landings(tx, voice.id).await?;
    let landed = if reader.reads(voice) { landed } else { Vec::new() };
    let mut changes = Vec::new();
    for (at, one) in landed.iter().enumerate() {
        let past = match at {
            0 => document::queries::past_with(tx, one.provision_id, one.version_id).await?,
            _ => Vec::new(),
        };
        changes.push(change(context, one, &past));
    }
    let today = context.site.db().now().day();
    Ok(Story::told(context.l, (voice, reader), changes, &landed, today))
}

/// What changed where a contribution landed, against the version before it.
fn change(context: &RequestContext, one: &Landed, past: &[document::PastWording]) -> Change {
    let lang = context.lang;
    let level = context.l.word("level", one.level).attr();
    let last = past.iter().map(|it| it.version_number).max().unwrap_or(0);
    let number = if one.version_number > 0 { one.version_number } else { last + 1 };
    let words = |of: &document::PastWording| of.wording.body.get(lang).to_owned();
    let after = past.iter().find(|it| it.wording.version_id == one.version_id).map(words);
    let earlier = past.iter().filter(|it| (1..number).contains(&it.version_number));
    let before = earlier.max_by_key(|it| it.version_number).map(words);
    let runs = after.map(|after| rules::diff(&before.unwrap_or_default(), &after));
    Change {
        name: one.number.as_ref().map_or(level.clone(), |number| format!("{level} {number}")),
        runs: runs.unwrap_or_default(),
        number,
        href: (one.version_number > 0)
            .then(|| context.here(&format!("/versions/{}#p-{}", one.version_id, one.provision_id))),
    }
}

impl Story {
    /// What became of it as it stands on a day.
    pub(crate) fn told(
        l: &'static Translator,
        (voice, reader): (&Voice, Reader),
        landed: Vec<Change>,
        places: &[Landed],
        today: Date,
    ) -> Self {
        let answer = voice.verdict.filter(|_| voice.state == State::Answered);
        let reason = voice.reason.as_deref().filter(|_| reader.reads(voice));
        let reason_lang = voice.reason_lang.unwrap_or(Lang::Ar);
        let days = |at: base::Instant| (at.0 - voice.received_at.0) / 86_400_000;
        Self {
            l,
            title: title(l, voice, answer, &landed),
            outcome: answer.map_or("waiting", Verdict::word),
            due: voice.is_answer_owed().then(|| (voice.answer_due_on, voice.is_overdue(today))),
            reason: reason.map(|reason| Quote::of(reason_lang, reason)),
            decided: voice.decided_at.filter(|_| answer.is_some()).map(|at| (at.day(), days(at))),
            thread: thread(l, voice, places),
            landed,
        }
    }

    /// The same as it is told to whoever said it.
    pub(crate) fn for_author(mut self, held: &Held) -> Self {
        let l = self.l;
        let key = match (held.voice.visibility, self.landed.first()) {
            (Visibility::Shown, Some(change)) => {
                self.title = l.msg("receipt-changed").s("name", &change.name);
                return self;
            }
            (Visibility::Shown | Visibility::Waiting, _) if self.outcome == "waiting" => {
                "receipt-heading"
            }
            _ => return self,
        };
        self.title = l.t(key);
        self
    }

    fn mark(&self) -> Html {
        press::verdict(self.l, self.outcome)
    }
}

/// What a contribution comes down to.
fn title(l: &'static Translator, voice: &Voice, answer: Option<Verdict>, landed: &[Change]) -> Msg {
    match (voice.visibility, answer, landed.first()) {
        (Visibility::Hidden, ..) => l.t("story-hidden"),
        (Visibility::Withdrawn, ..) => l.t("story-withdrawn"),
        (Visibility::Waiting, ..) => l.t("story-unseen"),
        (_, Some(_), Some(change)) => l.msg("story-changed").s("name", &change.name),
        (_, Some(verdict), None) => match voice.process_kind {
            ProcessKind::Charter => l.word("story-charter", verdict),
            ProcessKind::ActionPlan => l.word("story-plan", verdict),
        },
        (_, None, _) => l.t("story-waiting"),
    }
}

/// The way of a contribution from its words to the text.
fn thread(l: &'static Translator, voice: &Voice, landed: &[Landed]) -> ProgressLine {
    let steps = steps(voice, landed);
    let reached = steps.iter().rposition(|(_, _, done)| *done).unwrap_or(0);
    let progress = steps.iter().enumerate().map(|(at, (kind, key, done))| {
        let step = ProgressStep::new(kind, l.t(key).attr());
        match (at == reached, *done) {
            (true, _) => step.here(),
            (_, true) => step.done(),
            _ => step,
        }
    });
    ProgressLine::new(l, progress.collect())
}

/// The steps of that way: of which kind, how they are called, whether they are done.
fn steps(voice: &Voice, landed: &[Landed]) -> Vec<(&'static str, &'static str, bool)> {
    let answered = voice.state == State::Answered;
    let published = landed.iter().any(|landing| landing.version_number > 0);
    let adopted = landed.iter().any(|landing| landing.version_state == VersionState::Adopted);
    let mut steps = vec![(voice.stage_kind.word(), "receipt-step-received", true)];
    steps.push(("plain", "receipt-step-answered", answered));
    if !landed.is_empty() || !answered {
        steps.push(("plain", "receipt-step-draft", !landed.is_empty()));
        steps.push(("plain", "receipt-step-published", published));
        steps.push(("adoption", "receipt-step-adopted", adopted));
    }
    steps
}
