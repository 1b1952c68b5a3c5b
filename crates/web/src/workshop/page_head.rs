//! What the pages of one workshop share: its head, its steps, its names.

use askama::Template;
use base::{Action, Lang, fold::fold};
use civic::{
    agenda::Version,
    framing::paper::{self, Kind},
    process::ProcessKind,
    workshop::{Category, Session, Workshop, WorkshopState, queries},
};
use press::{Choice, Html, ProgressLine, ProgressStep, Translator};

use crate::context::RequestContext;

/// The head of every page of a workshop: what, when, where, and its steps.
#[derive(Debug, Clone, Template)]
#[template(path = "workshop/head.html")]
pub(crate) struct Head {
    pub(super) l: &'static Translator,
    pub(super) workshop: Workshop,
    pub(super) home: String,
    pub(super) thread: ProgressLine,
    /// Whether the page is the workshop's own, whose first heading is its title.
    pub(super) own: bool,
    /// Whether the reader may see who was there by name.
    pub(super) names: bool,
}

impl askama::filters::HtmlSafe for Head {}

/// The steps of a workshop's first half, with the page each is done on.
const STEPS: [(&str, &str); 6] = [
    ("programme", ""),
    ("people", "/people"),
    ("presence", "/reception"),
    ("groups", "/groups"),
    ("outcome", "/cards"),
    ("close", "/close"),
];

impl Head {
    /// The head of a page that stands at a step.
    pub(crate) fn new(
        context: &RequestContext,
        workshop: &Workshop,
        step: &str,
        reached: usize,
    ) -> Self {
        let home = context.here(&format!("/office/workshops/{}", workshop.id));
        let names = context.place().is_ok_and(|at| context.actor.may(Action::SeePeople, at));
        let thread = thread(context.l, &home, step, reached, names);
        Self { names, ..Self::standing(context.l, workshop, home, step, thread) }
    }

    /// The same from its parts.
    pub(crate) fn of(
        l: &'static Translator,
        workshop: &Workshop,
        home: String,
        step: &str,
        reached: usize,
    ) -> Self {
        let thread = thread(l, &home, step, reached, true);
        Self::standing(l, workshop, home, step, thread)
    }

    fn standing(
        l: &'static Translator,
        workshop: &Workshop,
        home: String,
        step: &str,
        thread: ProgressLine,
    ) -> Self {
        let (workshop, own) = (workshop.clone(), step == "programme");
        Self { l, workshop, home, thread, own, names: true }
    }

    /// The head as it stands in pages of every kind of list.
    pub(crate) fn html(&self) -> Html {
        Html::trusted(self.render().unwrap_or_default())
    }

    /// The language of the paper's words.
    fn tag(&self) -> &'static str {
        tag(&self.workshop.lang)
    }
}

/// The steps; `names` says whether the reader may open those that show names.
fn thread(
    l: &'static Translator,
    home: &str,
    step: &str,
    reached: usize,
    names: bool,
) -> ProgressLine {
    // The programme is edited on a page of its own.
    let here = if step == "agenda" { "programme" } else { step };
    let steps = STEPS.iter().enumerate().map(|(at, (word, rest))| {
        let step = ProgressStep::new("workshop", l.word("workshop-step", word).attr());
        let open = names || !["people", "presence", "groups"].contains(word);
        let step = if open { step.href(format!("{home}{rest}")) } else { step };
        match (*word == here, at < reached) {
            (true, _) => step.here(),
            (false, true) => step.done(),
            _ => step,
        }
    });
    ProgressLine::new(l, steps.collect()).named(l.t("workshop-thread").attr())
}

/// How many steps are behind: what has been done of the day so far.
pub(crate) fn reached(workshop: &Workshop, entered: i64, drawn: bool) -> usize {
    match (workshop.state, drawn) {
        (WorkshopState::Closed, _) => 6,
        (_, true) => 4,
        (WorkshopState::Open, false) => 3,
        (_, false) if entered > 0 => 2,
        (_, false) => 1,
    }
}

/// The same, asking whether groups are drawn.
pub(crate) async fn stands(
    _visit: &RequestContext,
    tx: &mut db::Reader,
    workshop: &Workshop,
    entered: i64,
) -> base::Result<usize> {
    let drawn = queries::drawings(tx, workshop.id).await?;
    Ok(reached(workshop, entered, !drawn.is_empty()))
}

/// Which released programme papers follow, and since when.
pub(crate) fn released(l: &Translator, version: &Version) -> String {
    let number = l.msg("agenda-version").n("number", version.number).plain();
    let released = l.msg("agenda-released").s("moment", l.moment(version.released_at)).plain();
    format!("{number} · {released}")
}

/// The language tag of a workshop's own words.
pub(crate) fn tag(lang: &str) -> &'static str {
    if lang == "fr" { "fr-MA" } else { "ar-MA" }
}

/// What a row of the day is called: its title, or its kind where it has none.
pub(crate) fn title(l: &Translator, session: &Session) -> String {
    if session.title.is_empty() {
        return l.word("paper-kind", session.kind).attr();
    }
    session.title.clone()
}

/// Whether a session has a name of its own: a session that its paper only
/// numbers, in whatever spelling, is not named twice.
pub(crate) fn is_named(session: &Session) -> bool {
    let numbered = |lang| {
        let number = session.number?;
        Some(fold(&Translator::of(lang).msg("day-number").n("number", number).plain()))
    };
    let title = fold(&session.title);
    !title.is_empty()
        && ![Lang::Ar, Lang::Fr].into_iter().any(|it| numbered(it).as_ref() == Some(&title))
}

/// What a category is called: the paper's words to those who read its
/// language, and where no standard ones say it; the standard ones otherwise.
pub(crate) fn category(l: &Translator, word: paper::Category, label: &str) -> String {
    let own =
        civic::framing::rules::lang(&[label]) == l.lang().code() || word == paper::Category::Other;
    if label.is_empty() || !own { l.word("paper-category", word).attr() } else { label.to_owned() }
}

/// The categories to choose from: the workshop's own, then the standard ones
/// that it does not have.
pub(crate) fn category_choices(l: &Translator, own: &[Category]) -> Vec<Choice> {
    let listed =
        own.iter().map(|row| Choice::new(row.id.uuid(), category(l, row.word, &row.label)));
    let others =
        paper::Category::ALL.iter().filter(|word| own.iter().all(|row| row.word != **word));
    listed.chain(others.map(|word| Choice::new(word, category(l, *word, "")))).collect()
}

/// The standard categories to choose from.
pub(super) fn standard_categories(l: &Translator) -> Vec<Choice> {
    paper::Category::ALL.iter().map(|word| Choice::new(word, category(l, *word, ""))).collect()
}

/// What a row of the day may be.
pub(crate) fn kinds(l: &Translator) -> Vec<Choice> {
    Kind::ALL.iter().map(|kind| Choice::new(kind, l.word("paper-kind", kind).attr())).collect()
}

/// The texts that a session may feed.
pub(crate) fn feeds(l: &Translator) -> Vec<Choice> {
    let kinds = ProcessKind::ALL.iter();
    kinds.map(|kind| Choice::new(kind, l.word("workshop-feeds", kind).attr())).collect()
}

/// How people say their sex, to choose from.
pub(crate) fn sexes(l: &Translator) -> Vec<Choice> {
    let sexes = civic::people::Sex::ALL.iter();
    sexes.map(|sex| Choice::new(sex, l.word("workshop-sex", sex).attr())).collect()
}

/// A place of the day: a page that is reached from the cockpit, and leads back to it.
pub(crate) struct DayPlace {
    /// The way back, what, when, where, and the workshop's steps.
    pub(crate) head: Head,
    /// The workshop's own page.
    pub(crate) root: String,
    /// Whether the reader may change something here.
    pub(crate) runs: bool,
}

impl DayPlace {
    /// The place at a step of the day.
    pub(crate) fn of(
        context: &RequestContext,
        workshop: &Workshop,
        step: &str,
        drawn: bool,
    ) -> base::Result<Self> {
        let open = workshop.closed_at.is_none();
        let runs = open && context.actor.may(Action::RunWorkshop, context.place()?);
        let root = context.here(&format!("/office/workshops/{}", workshop.id));
        let head = Head::new(context, workshop, step, reached(workshop, 1, drawn));
        Ok(Self { head, root, runs })
    }
}

/// A session by its number and title; what the paper left unnamed, by its kind.
pub(crate) fn session_name(l: &Translator, session: &Session) -> String {
    match session.number {
        Some(number) if is_named(session) => {
            l.msg("outcome-session").n("number", number).s("title", &session.title).plain()
        }
        Some(number) => l.msg("outcome-session-bare").n("number", number).plain(),
        None if session.title.is_empty() => l.word("paper-kind", session.kind.word()).plain(),
        None => session.title.clone(),
    }
}
