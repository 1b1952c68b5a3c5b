//! The form of a paper: corrections to fields and back.

use base::Lang;
use civic::framing::{
    paper::Kind,
    rules::corrections::{CategoryRow, Corrections, Row},
};
use press::FormView;

use crate::form::FormData;

/// The most rows and categories that a form may send.
const MOST: usize = 60;

/// The fields that show corrections.
pub(crate) fn fields(lang: Lang, given: &Corrections) -> FormView {
    let mut fields = FormView::new(lang)
        .with("title", &given.title)
        .with("project", &given.project)
        .with("held_on", &given.held_on)
        .with("starts_at", &given.starts_at)
        .with("venue", &given.venue)
        .with("aims", given.aims.join("\n"))
        .with("rows", given.rows.len())
        .with("categories", given.categories.len());
    for (at, row) in given.categories.iter().enumerate() {
        fields = fields
            .with(&format!("category-{at}-word"), row.word)
            .with(&format!("category-{at}-label"), &row.label)
            .with(&format!("category-{at}-expected"), &row.expected);
    }
    given.rows.iter().enumerate().fold(fields, |fields, (at, row)| row_fields(fields, at, row))
}

fn row_fields(fields: FormView, at: usize, row: &Row) -> FormView {
    let name = |name: &str| format!("row-{at}-{name}");
    let number = |number: Option<usize>| number.map_or(String::new(), |it| it.to_string());
    fields
        .with(&name("number"), &row.number)
        .with(&name("kind"), row.kind)
        .with(&name("title"), &row.title)
        .with(&name("starts_at"), &row.starts_at)
        .with(&name("ends_at"), &row.ends_at)
        .with(&name("items"), row.items.join("\n"))
        .with(&name("feeds"), row.feeds.map_or("", |kind| kind.word()))
        .with(&name("line"), number(row.line))
        .with(&name("fills"), number(row.fills))
}

/// The numbers of the boxes of that name that are ticked.
fn ticked(sent: &FormData, name: &str) -> Vec<usize> {
    (0..MOST * 4).filter(|at| !sent.get(&format!("{name}-{at}")).is_empty()).collect()
}

fn category(sent: &FormData, at: usize) -> Option<CategoryRow> {
    let text = |name: &str| sent.get(&format!("category-{at}-{name}")).to_owned();
    let (label, expected) = (text("label"), text("expected"));
    let word = text("word").parse().ok()?;
    (!label.is_empty()).then_some(CategoryRow { word, label, expected })
}

/// The corrections that a form sent.
pub(super) fn given(sent: &FormData) -> Corrections {
    let count = |name: &str| sent.get(name).parse().unwrap_or(0).min(MOST);
    let text = |name: &str| sent.get(name).to_owned();
    Corrections {
        title: text("title"),
        project: text("project"),
        held_on: text("held_on"),
        starts_at: text("starts_at"),
        venue: text("venue"),
        aims: lines(sent.get("aims")),
        categories: (0..count("categories")).filter_map(|at| category(sent, at)).collect(),
        rows: (0..count("rows")).map(|at| row(sent, at)).collect(),
        past: !sent.get("past").is_empty(),
        accepted: ticked(sent, "accepted"),
        settled: ticked(sent, "settled"),
        own_commune: !sent.get("own_commune").is_empty(),
    }
}

fn row(sent: &FormData, at: usize) -> Row {
    let text = |name: &str| sent.get(&format!("row-{at}-{name}")).to_owned();
    if !text("remove").is_empty() {
        return Row::blank();
    }
    Row {
        number: text("number"),
        kind: text("kind").parse().unwrap_or(Kind::Session),
        title: text("title"),
        starts_at: text("starts_at"),
        ends_at: text("ends_at"),
        items: lines(&text("items")),
        feeds: text("feeds").parse().ok(),
        line: text("line").parse().ok(),
        fills: text("fills").parse().ok(),
    }
}

/// The lines of a text that are not empty.
pub(crate) fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
