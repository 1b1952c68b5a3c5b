//! What was understood of a paper, beside its source, to correct and confirm.

pub(super) mod form;

use askama::Template;
use base::{Fault, Id};
use civic::{
    agenda::commands::create_workshop,
    framing::{
        FramingPaper,
        paper::{self, Reading, Remark},
        rules::corrections::{CategoryRow, Corrections, Row},
    },
    workshop::queries,
};
use jiff::civil::{Date, Time};
use press::{Choice, FormView, Label, Msg, PageFrame, Translator};

use super::page_head;
use crate::{
    address::At,
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
};

/// A paper's preview.
#[derive(Template)]
#[template(path = "workshop/preview.html")]
pub(super) struct Preview {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) form: FormView,
    pub(super) paper: FramingPaper,
    pub(super) reading: Reading,
    pub(super) given: Corrections,
    pub(super) file: String,
    /// The commune's name, and whether the paper is its own.
    pub(super) town: String,
    pub(super) own: bool,
    /// Whether the day is over.
    pub(super) past: bool,
    pub(super) kinds: Vec<Choice>,
    pub(super) feeds: Vec<Choice>,
    pub(super) categories: Vec<Choice>,
}

impl Preview {
    /// The sentence of a proposal or a fault.
    fn remark(&self, remark: &Remark) -> Msg {
        let args = remark.args.clone();
        self.l.fault(&Fault { field: String::new(), key: remark.key, args })
    }

    /// Where the source says what stands in a field.
    fn told(&self, field: &str) -> Label {
        let read = &self.reading;
        let line = match field {
            "title" => read.title.as_ref().map(|told| told.line),
            "project" => read.project.as_ref().map(|told| told.line),
            "venue" => read.venue.as_ref().map(|told| told.line),
            "date" => read.date.as_ref().map(|told| told.line),
            _ => read.starts_at.as_ref().map(|told| told.line),
        };
        if line.is_none() {
            return Label::Message(self.l.t("preview-untold"));
        }
        let say = |key: &str, args: &[(&str, String)]| {
            args.iter().fold(self.l.msg(key), |said, (name, value)| said.s(name, value)).attr()
        };
        Label::Words(read.place(line, &say))
    }

    /// The name of the box beside a proposal or a fault.
    #[allow(clippy::unused_self, reason = "templates call what they show")]
    fn at(&self, what: &str, place: &usize) -> String {
        format!("{what}-{place}")
    }

    /// The name of a field of a category.
    #[allow(clippy::unused_self, reason = "templates call what they show")]
    fn of_category(&self, category: &usize, name: &str) -> String {
        format!("category-{category}-{name}")
    }

    /// The name of a field of a row.
    #[allow(clippy::unused_self, reason = "templates call what they show")]
    fn field(&self, row: &usize, name: &str) -> String {
        format!("row-{row}-{name}")
    }

    /// Whether a row has to be looked at: a fault stands in it, or it is new.
    fn faulty(&self, row: &usize) -> bool {
        ["title", "starts_at", "ends_at", "number"]
            .iter()
            .any(|name| self.form.fault(&self.field(row, name)).is_some())
    }

    fn minutes(&self, row: &usize) -> Option<i64> {
        let time = |name: &str| self.form.value(&self.field(row, name)).parse().ok();
        Some(paper::lasts(time("starts_at")?, time("ends_at")?))
    }

    /// A row's times as the programme will write them; what is no time, as it was typed.
    fn hours(&self, from: &str, until: &str) -> String {
        match (from.parse::<Time>(), until.parse::<Time>()) {
            (Ok(from), Ok(until)) => self.l.hours(from, until).attr(),
            _ => format!("{from} – {until}"),
        }
    }

    fn total(&self) -> i64 {
        (0..self.given.rows.len()).filter_map(|row| self.minutes(&row)).sum()
    }

    fn is_proposed(&self, line: &Option<usize>) -> bool {
        self.reading.sessions.iter().any(|row| Some(row.line) == *line && row.proposed)
    }
}

/// The paper as understood.
pub(super) async fn page(context: RequestContext, At(paper): At<Id<FramingPaper>>) -> Answer {
    let mut tx = context.read().await?;
    if let Some(made) = queries::workshop_of_paper(&mut tx, paper).await? {
        return Ok(answer::go(&context.here(&format!("/office/workshops/{made}"))));
    }
    let read = civic::framing::queries::reading(&mut tx, &context.actor, paper).await?;
    let given = Corrections::of(&read.reading);
    answer::page(&preview(&context, read, given, &Returned::default())?)
}

/// Confirms the paper, or shows it again with what is still open.
pub(super) async fn confirm(
    context: RequestContext,
    At(paper): At<Id<FramingPaper>>,
    sent: FormData,
) -> Answer {
    let commune = context.commune()?;
    let given = form::given(&sent);
    let db = context.site.db();
    match create_workshop(db, &context.actor, commune, paper, given.clone()).await {
        Ok(made) => Ok(answer::go(&context.here(&format!("/office/workshops/{made}")))),
        Err(error) => {
            let returned = Returned::of(sent, error)?;
            let mut tx = context.read().await?;
            let read = civic::framing::queries::reading(&mut tx, &context.actor, paper).await?;
            answer::refused(&preview(&context, read, given, &returned)?)
        }
    }
}

/// Names the fields of rows for the summary, where a sentence alone would not
/// say which row is meant.
fn named(context: &RequestContext, fields: FormView, rows: usize) -> FormView {
    let names = ["title", "starts_at", "ends_at", "number"];
    (0..rows).fold(fields, |fields, row| {
        names.iter().fold(fields, |fields, name| {
            let label = context.l.msg("preview-row").n("row", row + 1);
            fields.label(&format!("row-{row}-{name}"), label)
        })
    })
}

fn preview(
    context: &RequestContext,
    read: civic::framing::queries::ReadPaper,
    mut given: Corrections,
    returned: &Returned,
) -> base::Result<Preview> {
    // Empty fields to add what the paper leaves out.
    given.rows.extend([Row::blank(), Row::blank()]);
    given.categories.extend([CategoryRow::blank(), CategoryRow::blank()]);
    let today = context.site.db().now().day();
    let past = given.held_on.parse::<Date>().is_ok_and(|day| day < today);
    let code = &context.unit()?.code;
    let own = read.reading.commune.as_ref().is_some_and(|told| told.value.code == *code);
    let media = read.paper.media_id;
    let form = returned.fill(form::fields(context.lang, &given));
    Ok(Preview {
        l: context.l,
        frame: context.office_frame(context.l.t("preview-title")),
        form: named(context, form, given.rows.len()),
        file: context.here(&format!("/office/files/{media}")),
        paper: read.paper,
        reading: read.reading,
        given,
        town: context.town().to_owned(),
        own,
        past,
        kinds: page_head::kinds(context.l),
        feeds: page_head::feeds(context.l),
        categories: page_head::standard_categories(context.l),
    })
}
