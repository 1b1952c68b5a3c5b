//! The list of workshops, and a workshop's own page: its programme, its
//! questions, what to do next.

use askama::Template;
use base::{Action, Id};
use civic::{
    agenda::queries::Day,
    offline,
    workshop::{
        AgendaItem, Category, Question, Session, Workshop, WorkshopState, commands,
        queries::{self, Listed},
    },
};
use press::{Bars, FormView, PageFrame, Translator};

use super::{
    changes::Changes,
    page_head::{self, Head},
    preview::form::lines,
};
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// The commune's workshops.
#[derive(Template)]
#[template(path = "workshop/list.html")]
pub(super) struct List {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) workshops: Vec<Listed>,
    pub(super) here: String,
    pub(super) upload: String,
    /// Where one is made without a paper.
    pub(super) by_hand: String,
    /// Whether the reader may send a paper in.
    pub(super) prepares: bool,
}

/// A workshop's own page.
#[derive(Template)]
#[template(path = "workshop/overview.html")]
pub(super) struct Overview {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
    pub(super) day: Day,
    pub(super) parity: Bars,
    pub(super) entered: i64,
    pub(super) came: i64,
    /// What to do next: the key of its words, and where.
    pub(super) next: (&'static str, String),
    /// Whether the day is held elsewhere.
    pub(super) away: bool,
    /// Whether the reader runs the day, and may write its questions.
    pub(super) runs: bool,
    /// Whether the reader may change title, day and place.
    pub(super) changeable: bool,
    /// Whether the reader says whether it is held and who sees it.
    pub(super) calls: bool,
    /// What was done to it in public.
    pub(super) changes: Changes,
    /// The form of each session's questions, in the order of the sessions.
    pub(super) forms: Vec<(Session, FormView)>,
}

impl Overview {
    fn tag(&self) -> &'static str {
        page_head::tag(&self.day.workshop.lang)
    }

    fn title(&self, session: &Session) -> String {
        page_head::title(self.l, session)
    }

    fn items(&self, session: &Session) -> Vec<&AgendaItem> {
        self.day.items_of(session.id)
    }

    fn questions(&self, session: &Session) -> Vec<&Question> {
        self.day.questions_of(session.id)
    }

    /// The categories, each with how many are expected.
    fn categories(&self) -> Vec<(String, Option<i64>)> {
        let rows = self.day.categories.iter();
        let named = |row: &Category| page_head::category(self.l, row.word, &row.label);
        rows.map(|row| (named(row), row.expected)).collect()
    }
}

/// The commune's workshops.
pub(super) async fn list(context: RequestContext) -> Answer {
    let mut tx = context.read().await?;
    let workshops = queries::workshops(&mut tx, &context.actor).await?;
    answer::page(&List {
        l: context.l,
        frame: context.office_frame(context.l.t("nav-workshops")),
        workshops,
        here: context.here("/office/workshops"),
        upload: context.here("/office/paper"),
        by_hand: context.here("/office/new-workshop"),
        prepares: context.actor.may(Action::PrepareWorkshop, context.place()?),
    })
}

/// A workshop's own page.
pub(super) async fn page(context: RequestContext, At(workshop): At<Id<Workshop>>) -> Answer {
    answer::page(&overview(&context, workshop, &Returned::default()).await?)
}

/// Writes the questions of a session.
pub(super) async fn questions(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let (db, commune) = (context.site.db(), context.commune()?);
    let (session, texts) = (sent.named::<Id<Session>>("session")?, lines(sent.get("questions")));
    match commands::set_questions(db, &context.actor, commune, session, &texts).await {
        Ok(_) => Ok(answer::go(&context.here(&format!("/office/workshops/{workshop}#questions")))),
        Err(error) => {
            let returned = Returned::of(sent, error)?;
            answer::refused(&overview(&context, workshop, &returned).await?)
        }
    }
}

async fn overview(
    context: &RequestContext,
    workshop: Id<Workshop>,
    returned: &Returned,
) -> base::Result<Overview> {
    let mut tx = context.read().await?;
    let day = civic::agenda::queries::day(&mut tx, workshop).await?;
    let counts = queries::attendance(&mut tx, &context.actor, day.workshop.id).await?;
    let drawn = queries::drawings(&mut tx, day.workshop.id).await?;
    let came = queries::standings(&counts, |row| row.came);
    let entered = queries::standings(&counts, |row| row.entered).all();
    let shown = if came.all() > 0 { came } else { queries::standings(&counts, |it| it.entered) };
    let reached = page_head::reached(&day.workshop, entered, !drawn.is_empty());
    let head = Head::new(context, &day.workshop, "programme", reached);
    let next = next(&day.workshop, entered, came.all(), !drawn.is_empty());
    let forms = forms(context, &day, returned);
    let away = offline::queries::is_away(&mut tx, day.workshop.id).await?;
    let calls = !away && context.actor.may(Action::PrepareWorkshop, context.place()?);
    let changes = Changes::read(context.l, &mut tx, &day.workshop).await?;
    Ok(Overview {
        l: context.l,
        frame: context.office_frame(&day.workshop.title),
        parity: Bars::parity(context.l, shown.women, shown.men, shown.unsaid),
        entered,
        came: came.all(),
        next: (next.0, format!("{}{}", head.home, next.1)),
        away,
        runs: context.actor.may(Action::RunWorkshop, context.place()?),
        changeable: day.workshop.opened_at.is_none() && calls,
        calls,
        changes,
        forms,
        head,
        day,
    })
}

/// What to do next.
const fn next(
    workshop: &Workshop,
    entered: i64,
    came: i64,
    drawn: bool,
) -> (&'static str, &'static str) {
    match (workshop.state, entered, came, drawn) {
        (WorkshopState::Closed, ..) => ("workshop-next-minutes", "/minutes.pdf"),
        (WorkshopState::Cancelled, ..) => ("workshop-next-cancelled", "/calling"),
        (WorkshopState::Postponed, ..) => ("workshop-next-postponed", "/calling"),
        (_, 0, _, _) => ("workshop-next-people", "/people"),
        (_, _, 0, _) => ("workshop-next-presence", "/reception"),
        (_, _, _, false) => ("workshop-next-groups", "/groups"),
        (_, _, _, true) => ("workshop-next-cards", "/cards"),
    }
}

/// A form of questions for each session of group work.
fn forms(context: &RequestContext, day: &Day, returned: &Returned) -> Vec<(Session, FormView)> {
    let sessions = day.working_sessions().map(|session| {
        let texts: Vec<&str> =
            day.questions_of(session.id).iter().map(|it| it.text.as_str()).collect();
        let fresh = FormView::new(context.lang)
            .scope(format!("s{}", session.position))
            .mark("session", session.id)
            .with("questions", texts.join("\n"));
        (session.clone(), returned.fill(fresh))
    });
    sessions.collect()
}
