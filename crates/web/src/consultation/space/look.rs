//! One contribution under the office's look: showing it, masking what tells of
//! a person, hiding it with a published reason, and what follows from that.

use askama::Template;
use base::{Action, Error, Faults, Id, Result};
use civic::consultation::{
    Cause, Contribution, Held, Hiding, Mask, Part, Report, Sequel, Visibility,
    commands::{self, Hidden, Looked},
    queries, rules,
};
use jiff::civil::Date;
use press::{Choice, FormView, Msg, PageFrame, Translator};

use super::grounds;
use crate::{
    Sample,
    address::At,
    answer::{self, Answer},
    consultation::{
        said::{Quote, VoiceRow},
        samples::{self, data},
    },
    context::RequestContext,
    form::{FormData, Returned},
};

/// One contribution under the office's look.
#[derive(Template)]
#[template(path = "consultation/look.html")]
pub(in crate::consultation) struct LookPage {
    l: &'static Translator,
    frame: PageFrame,
    said: VoiceRow,
    visibility: Visibility,
    cause: Option<Cause>,
    due: Option<Date>,
    late: bool,
    /// How many others of its stage say the very same.
    same: i64,
    reports: Vec<Report>,
    hidings: Vec<HidingLine>,
    /// What may be masked, each with its words.
    found: Vec<Choice>,
    grounds: Vec<Choice>,
    sequels: Vec<Choice>,
    show: FormView,
    hide: FormView,
    lift: FormView,
    rule: FormView,
    refusal: Option<Msg>,
    /// Whether the reader may look, and decide on an appeal.
    may: (bool, bool),
    /// Whether an appeal waits.
    appealed: bool,
    appeal: String,
    back: String,
}

impl LookPage {
    fn is(&self, visibility: &str) -> bool {
        self.visibility.word() == visibility
    }

    const fn repeats(&self) -> bool {
        self.same > 0
    }
}

/// One hiding, for the office.
struct HidingLine {
    it: Hiding,
    message: Quote,
    appeal: Quote,
    because: Quote,
}

impl HidingLine {
    fn new(held: &Held, it: Hiding) -> Self {
        let lang = it.words.lang;
        Self {
            message: Quote::of(lang, &it.words.message),
            appeal: Quote::of(held.voice.lang, &it.words.appeal),
            because: Quote::of(lang, &it.words.because),
            it,
        }
    }
}

/// One contribution with what may be done.
pub(in crate::consultation) async fn page(
    context: RequestContext,
    At(id): At<Id<Contribution>>,
) -> Answer {
    answer::page(&look_page(&context, id, &Returned::default()).await?)
}

/// Shows, masks, hides, or shows again.
pub(in crate::consultation) async fn send(
    context: RequestContext,
    At(id): At<Id<Contribution>>,
    sent: FormData,
) -> Answer {
    let (db, actor, commune) = (context.site.db(), &context.actor, context.commune()?);
    let done = match sent.get("do") {
        "show" => match looked(&sent) {
            Ok(looked) => commands::show(db, actor, commune, id, looked).await,
            Err(faults) => Err(Error::Invalid(faults)),
        },
        "hide" => match hidden(&sent) {
            Ok(hidden) => commands::hide(db, actor, commune, id, hidden).await.map(drop),
            Err(faults) => Err(Error::Invalid(faults)),
        },
        "lift" => commands::lift(db, actor, commune, id, sent.get("because")).await,
        _ => Err(Error::invalid("", "fault-form-broken")),
    };
    go_on(&context, id, sent, done).await
}

/// Decides on an appeal.
pub(in crate::consultation) async fn rule(
    context: RequestContext,
    At(id): At<Id<Contribution>>,
    sent: FormData,
) -> Answer {
    let (db, actor, commune) = (context.site.db(), &context.actor, context.commune()?);
    let done = match sent.get("ruling").parse::<Sequel>() {
        Ok(ruling) => {
            let decided = (ruling == Sequel::Upheld, sent.get("because"));
            commands::rule(db, actor, commune, id, decided).await
        }
        Err(_) => Err(Error::invalid("ruling", "fault-choose")),
    };
    go_on(&context, id, sent, done).await
}

async fn go_on(
    context: &RequestContext,
    id: Id<Contribution>,
    sent: FormData,
    done: Result<()>,
) -> Answer {
    match done {
        Ok(()) => Ok(answer::go(&context.here("/office/looks"))),
        Err(error) => {
            let returned = Returned::refused(sent, error)?;
            answer::with_status(returned.status(), &look_page(context, id, &returned).await?)
        }
    }
}

fn looked(sent: &FormData) -> std::result::Result<Looked, Faults> {
    let mut faults = Faults::default();
    let masks: Vec<Mask> = sent.all("masks").iter().filter_map(|it| it.parse().ok()).collect();
    let words = sent.optional(&mut faults, "words", rules::TEXT_MOST);
    let revision = sent.get("revision").parse().unwrap_or_default();
    if faults.is_empty() { Ok(Looked { masks, words, revision }) } else { Err(faults) }
}

fn hidden(sent: &FormData) -> std::result::Result<Hidden, Faults> {
    let mut faults = Faults::default();
    let reason = sent.parsed(&mut faults, "reason", "fault-choose");
    let message = sent.text(&mut faults, "message", rules::REASON_MOST);
    match reason.filter(|_| faults.is_empty()) {
        Some(reason) => Ok(Hidden { reason, message }),
        None => Err(faults),
    }
}

const LABELS: [(&str, &str); 5] = [
    ("words", "look-words"),
    ("reason", "look-reason"),
    ("message", "look-message"),
    ("because", "look-because"),
    ("ruling", "look-ruling"),
];

async fn look_page(
    context: &RequestContext,
    id: Id<Contribution>,
    returned: &Returned,
) -> Result<LookPage> {
    let (l, actor) = (context.l, &context.actor);
    let mut tx = context.read().await?;
    let held = queries::contribution(&mut tx, actor, id).await?;
    let hidings = queries::hidings(&mut tx, &held).await?;
    let reports = queries::reports(&mut tx, actor, &held).await?;
    let same = queries::same_words(&mut tx, actor, &held).await?;
    let today = context.site.db().now().day();
    let here = context.here(&format!("/office/looks/{}", id));
    let may = |action| context.place().is_ok_and(|place| actor.may(action, place));
    let rules = actor
        .account()
        .is_some_and(|me| hidings.iter().any(|hiding| rules::may_rule(hiding, me.uuid()).is_ok()));
    let may = (may(Action::Answer), may(Action::RuleAppeal) && rules);
    let frame = context.office_frame(l.t("look-title"));
    let fresh = LookPage::of(l, frame, (held, today), hidings);
    Ok(LookPage {
        refusal: returned.refusal(l),
        may,
        appeal: format!("{here}/appeal"),
        back: context.here("/office/looks"),
        show: returned.fill(fresh.show.clone()),
        hide: returned.fill(fresh.hide.clone()),
        lift: returned.fill(fresh.lift.clone()),
        rule: returned.fill(fresh.rule.clone()),
        reports,
        same,
        ..fresh
    })
}

impl LookPage {
    fn of(
        l: &'static Translator,
        frame: PageFrame,
        (held, today): (Held, Date),
        hidings: Vec<Hiding>,
    ) -> Self {
        let form = |what| FormView::new(l.lang()).scope(what).mark("do", what).labels(&LABELS);
        let masks = masks(&held);
        Self {
            l,
            frame,
            said: VoiceRow::new(l, &held, today),
            visibility: held.voice.visibility,
            cause: held.cause(),
            due: held.look_due_on,
            late: held.is_unseen_late(today),
            same: 0,
            reports: Vec::new(),
            found: masks.iter().map(|it| choice(l, &held, it)).collect(),
            grounds: grounds(l),
            sequels: sequels(l),
            show: form("show")
                .with_all(masks.iter().map(|it| ("masks", it.to_string())))
                .with("revision", held.revision),
            hide: form("hide"),
            lift: form("lift"),
            rule: form("rule"),
            refusal: None,
            may: (true, true),
            appealed: hidings.iter().any(Hiding::is_appealed),
            hidings: hidings.into_iter().map(|it| HidingLine::new(&held, it)).collect(),
            appeal: String::new(),
            back: String::new(),
        }
    }
}

/// What is found and what is masked already, each once.
fn masks(held: &Held) -> Vec<Mask> {
    let mut masks = held.voice.masks().0.clone();
    let found = rules::proposed_masks(&held.whole_text, &held.whole_proposed);
    let apart = |it: &Mask, known: &[Mask]| {
        known.iter().all(|other| {
            other.part != it.part || other.at.end <= it.at.start || it.at.end <= other.at.start
        })
    };
    for it in found {
        if apart(&it, &masks) {
            masks.push(it);
        }
    }
    masks
}

fn choice(l: &Translator, held: &Held, mask: &Mask) -> Choice {
    let words = held.whole(mask.part).get(mask.at.clone()).unwrap_or_default();
    let kind = l.word("personal", mask.kind).attr();
    let part = match mask.part {
        Part::Text => l.t("outcome-said"),
        Part::Proposed => l.t("contribute-proposed"),
    };
    Choice::new(mask, format!("\u{2068}{words}\u{2069} — {kind}")).hint(part.attr())
}

fn sequels(l: &Translator) -> Vec<Choice> {
    let decided = [Sequel::Upheld, Sequel::Confirmed];
    decided.map(|it| Choice::new(it, l.word("sequel-choice", it).attr())).into()
}

pub(super) fn sample(l: &'static Translator) -> Sample {
    let frame = samples::frame(l, "/office/looks/1", "look-title").private().desk();
    let page = LookPage {
        same: 1,
        due: Some(jiff::civil::date(2023, 12, 4)),
        cause: Some(Cause::Personal),
        visibility: Visibility::Waiting,
        back: format!("/{}/beni-mellal/office/looks", l.lang()),
        ..LookPage::of(l, frame, (data::held(), jiff::civil::date(2023, 12, 5)), Vec::new())
    };
    samples::sample("consultation/look", &page)
}
