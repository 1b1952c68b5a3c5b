//! A workshop that is made without a paper: what, when, where, for whom, and a
//! day to begin from.

use askama::Template;
use base::{Error, Faults, Id, Lang, Result};
use civic::{
    agenda::{commands::begin_workshop, rules::templates},
    framing::{
        paper,
        rules::{
            corrections::{CategoryRow, Corrections},
            programme::by_hand as by_hand_programme,
        },
    },
    process::ProcessKind,
    workshop::Workshop,
};
use jiff::civil::Date;
use press::{Choice, FormView, PageFrame, Translator};

use super::{page_head, preview::form::lines};
use crate::{
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// The form.
#[derive(Template)]
#[template(path = "workshop/by_hand.html")]
pub(super) struct ByHand {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) form: FormView,
    /// The standard categories.
    pub(super) categories: Vec<Choice>,
    /// The days to begin from.
    pub(super) days: Vec<Choice>,
    /// The texts that the groups' cards feed.
    pub(super) feeds: Vec<Choice>,
    /// The languages of its words.
    pub(super) langs: Vec<Choice>,
    /// Whether the day typed is over, so that it is asked about.
    pub(super) past: bool,
    /// Where a paper is sent instead.
    pub(super) paper: String,
}

/// Names of fields for the summary of faults.
const LABELS: [(&str, &str); 7] = [
    ("title", "preview-workshop"),
    ("held_on", "preview-date"),
    ("venue", "preview-venue"),
    ("aims", "preview-aims"),
    ("categories", "day-people"),
    ("template", "by-hand-day"),
    ("past", "preview-past"),
];

impl ByHand {
    #[allow(clippy::unused_self, reason = "templates call what they show")]
    fn field(&self, what: &str, at: &usize) -> String {
        format!("{what}-{at}")
    }
}

/// The empty form.
pub(super) async fn page(context: RequestContext) -> Answer {
    answer::page(&by_hand(&context, &Returned::default())?)
}

/// Makes the workshop.
pub(super) async fn make(context: RequestContext, sent: FormData) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?);
    let done = match given(&sent, db.now().day()) {
        Ok((given, key)) => begin_workshop(db, &context.actor, commune, &given, key).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(made) => Ok(answer::go(&context.here(&format!("/office/workshops/{made}")))),
        Err(error) => {
            let error = at_their_fields(error, &sent);
            let returned = Returned::refused(sent, error)?;
            answer::with_status(returned.status(), &by_hand(&context, &returned)?)
        }
    }
}

/// The categories that are ticked, by their place in the form.
fn ticked(sent: &FormData) -> Vec<usize> {
    let all = 0..paper::Category::ALL.len();
    all.filter(|at| !sent.get(&format!("in-{at}")).is_empty()).collect()
}

/// What was typed, as a programme is made of it, and the form's key; with all
/// faults at once where something is missing.
fn given(sent: &FormData, today: Date) -> Result<(Corrections, Id<Workshop>)> {
    let mut faults = Faults::default();
    let template = sent.parsed(&mut faults, "template", "fault-choose");
    let template = template.unwrap_or(templates::Template::HalfDay);
    let feeds: Vec<ProcessKind> =
        sent.all("feeds").iter().filter_map(|it| it.parse().ok()).collect();
    if feeds.is_empty() {
        faults.add("feeds", "fault-choose");
    }
    if feeds.len() > template.works() {
        faults.add("template", "fault-day-one-text");
    }
    let given = corrections(sent, template, &feeds)?;
    if let Some(Err(more)) = (!faults.is_empty()).then(|| by_hand_programme(&given, today)) {
        faults.0.extend(more.0);
    }
    faults.check()?;
    let key = sent.key().ok_or(Error::invalid("", "fault-form-broken"))?;
    Ok((given, Id::new(key)))
}

fn corrections(
    sent: &FormData,
    template: templates::Template,
    feeds: &[ProcessKind],
) -> Result<Corrections> {
    let text = |name: &str| sent.get(name).to_owned();
    let lang: Lang = sent.named("lang")?;
    let l = Translator::of(lang);
    let rows = template.rows(feeds, |word| l.word("agenda-line", word).plain());
    let category = |at: usize| {
        let word = *paper::Category::ALL.get(at)?;
        let (label, expected) = (String::new(), text(&format!("expected-{at}")));
        Some(CategoryRow { word, label, expected })
    };
    Ok(Corrections {
        title: text("title"),
        project: text("project"),
        held_on: text("held_on"),
        starts_at: rows.first().map_or_else(String::new, |row| row.starts_at.clone()),
        venue: text("venue"),
        aims: lines(sent.get("aims")),
        categories: ticked(sent).into_iter().filter_map(category).collect(),
        rows,
        past: !sent.get("past").is_empty(),
        ..Corrections::default()
    })
}

/// Faults of categories stand at the rows of the form, which shows all of them.
fn at_their_fields(error: Error, sent: &FormData) -> Error {
    let Error::Invalid(mut faults) = error else { return error };
    for (place, at) in ticked(sent).iter().enumerate() {
        let named = format!("category-{place}-expected");
        for fault in faults.0.iter_mut().filter(|fault| fault.field == named) {
            fault.field = format!("expected-{at}");
        }
    }
    Error::Invalid(faults)
}

fn by_hand(context: &RequestContext, returned: &Returned) -> Result<ByHand> {
    let db = context.site.db();
    let fresh = fresh(context.lang).with("key", db.id::<()>(db.now()).uuid());
    let form = returned.fill(fresh);
    let today = db.now().day();
    let past = form.value("held_on").parse::<Date>().is_ok_and(|day| day < today);
    let frame = context.office_frame(context.l.t("by-hand-title"));
    Ok(filled(context.l, frame, form, past, context.here("/office/paper")))
}

/// The empty form: in the reader's language, for a day on which groups work once.
fn fresh(lang: Lang) -> FormView {
    let written = if lang == Lang::Ar { Lang::Ar } else { Lang::Fr };
    FormView::new(lang)
        .labels(&LABELS)
        .with("lang", written.code())
        .with("template", templates::Template::HalfDay.word())
}

fn filled(
    l: &'static Translator,
    frame: PageFrame,
    form: FormView,
    past: bool,
    paper: String,
) -> ByHand {
    let day = |day: &templates::Template| {
        let hint = l.word("agenda-template-how", day).attr();
        Choice::new(day, l.word("agenda-template", day).attr()).hint(hint)
    };
    let langs = [("ar", "by-hand-lang-ar"), ("fr", "by-hand-lang-fr")]
        .map(|(code, key)| Choice::new(code, l.t(key).attr()));
    ByHand {
        l,
        frame,
        form,
        categories: page_head::standard_categories(l),
        days: templates::Template::ALL.iter().map(day).collect(),
        feeds: page_head::feeds(l),
        langs: langs.into(),
        past,
        paper,
    }
}

/// The page with faults in it.
pub(super) fn sample(lang: Lang, frame: PageFrame) -> ByHand {
    let mut faults = Faults::default();
    faults.add("title", "fault-required");
    faults.add("categories", "fault-choose");
    let form = fresh(lang).with("held_on", "2023-11-01").faulty(faults);
    filled(Translator::of(lang), frame, form, true, "/beni-mellal/office/paper".into())
}
