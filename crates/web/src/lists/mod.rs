//! A list that was sent: shown as it was understood, changed where it was
//! understood wrongly, and taken only as it was shown. The same for every kind
//! of list.

pub(crate) mod again;
pub(crate) mod named;

use askama::Template;
use axum::extract::Query;
use base::{Error, Faults, Result};
use list::{Asked, Book, Column, Found, Kind, Note, Reading, Value, column_at};
use press::{Choice, Control, FormView, Html, Msg, PageFrame, Translator};

use crate::{
    address,
    answer::{self, Answer},
    context::RequestContext,
    form::{FILE_LIMIT, FormData, Upload},
};

/// The longest packed file that its form can carry along.
const CARRIED: usize = 400 * 1024;

/// A list that was sent, with what was understood of it.
pub(crate) struct Sent {
    kind: Kind,
    book: Book,
    pub(crate) reading: Reading,
}

impl Sent {
    /// What came as a file; otherwise why nothing can be shown of it, at `file`.
    pub(crate) fn file(upload: &Upload, kind: Kind) -> std::result::Result<Self, Faults> {
        if upload.too_large {
            let mut faults = Faults::default();
            let limit = (FILE_LIMIT / 1024 / 1024).to_string();
            faults.add_with("file", "paper-refused-too-large", vec![("limit", limit)]);
            return Err(faults);
        }
        Self::opened(&upload.bytes, &Asked::of(kind))
    }

    fn opened(bytes: &[u8], asked: &Asked) -> std::result::Result<Self, Faults> {
        let book = list::open(bytes);
        let book = book.map_err(|fault| Reading::refused(fault).faults_at("file"))?;
        let reading = book.read(asked);
        if reading.columns.is_empty() {
            return Err(reading.faults_at("file"));
        }
        if book.pack().len() > CARRIED {
            return Err(Reading::too_large().faults_at("file"));
        }
        Ok(Self { kind: asked.kind, book, reading })
    }

    /// What was pasted, as a list with a head or, where it has none, in the
    /// usual order.
    pub(crate) fn pasted(text: &str, kind: Kind) -> std::result::Result<Self, Faults> {
        Self::opened(text.as_bytes(), &Asked { headless: true, ..Asked::of(kind) })
    }

    /// What the form of a shown list carried along, with the columns and the
    /// sheet that are chosen on it.
    pub(crate) fn carried(sent: &FormData, kind: Kind) -> Result<Self> {
        let book = Book::unpack(sent.get("book")).ok_or(Error::NotFound)?;
        let shown = sent.get("shown");
        let mut asked = Asked { headless: sent.get("headless") == "yes", ..Asked::of(kind) };
        asked.sheet = Some(sent.get("sheet").to_owned()).filter(|name| !name.is_empty());
        let first = shown.lines().next().and_then(|line| line.strip_suffix(':'));
        if first.is_none_or(|sheet| sheet == sent.get("sheet")) {
            let told = shown.lines().skip(1).filter_map(|line| line.rsplit_once('='));
            let chosen =
                sent.pairs().filter_map(|(name, key)| Some((name.strip_prefix("as-")?, key)));
            let told: Vec<(&str, &str)> = told.collect();
            let changed = chosen.filter(|it| !told.contains(it));
            let all: Vec<(&str, &str)> = told.iter().copied().chain(changed).collect();
            asked.columns =
                all.into_iter().filter_map(|(letter, key)| column(letter, key)).collect();
        }
        let reading = book.read(&asked);
        Ok(Self { kind, book, reading })
    }

    /// Whether the list is still understood as its page showed it.
    pub(crate) fn is_as_shown(&self, sent: &FormData) -> bool {
        self.shown().lines().eq(sent.get("shown").lines())
    }

    /// The sheet and what each column is understood to hold.
    fn shown(&self) -> String {
        let sheet = self.reading.sheet.clone().unwrap_or_default();
        let columns = self.reading.columns.iter();
        let columns = columns.map(|it| format!("\n{}={}", it.letter, it.known.unwrap_or_default()));
        columns.fold(format!("{sheet}:"), |all, line| all + &line)
    }

    /// What its page carries along, with the columns as they are understood.
    fn form(&self, form: FormView, place: &Shown) -> FormView {
        let form = form
            .with("book", self.book.pack())
            .with("shown", self.shown())
            .with("key", place.key)
            .with("sheet", self.reading.sheet.clone().unwrap_or_default())
            .with("category", &place.category)
            .with("headless", if self.reading.head_row.is_none() { "yes" } else { "" })
            .with_all(place.chosen.iter().map(|(name, said)| (name.as_str(), said.as_str())));
        let columns = self.reading.columns.iter();
        columns
            .fold(form, |form, column| form.with(&field(column), column.known.unwrap_or_default()))
    }

    /// Its page, with faults.
    pub(crate) fn page(self, context: &RequestContext, place: Shown, faults: Faults) -> ListPage {
        let form = self.form(FormView::new(context.lang), &place).faulty(faults);
        ListPage {
            l: context.l,
            frame: context.office_frame(context.l.t(place.title)),
            title: place.title,
            head: place.head,
            action: place.action,
            back: place.back,
            categories: place.categories,
            kept: place.kept,
            beside: place.beside,
            asks_reason: place.asks_reason,
            kind: self.kind,
            form,
            reading: self.reading,
        }
    }
}

fn column(letter: &str, key: &str) -> Option<(usize, Option<String>)> {
    Some((column_at(letter)?, Some(key.to_owned()).filter(|key| !key.is_empty())))
}

/// The field in which a column's meaning is chosen.
fn field(column: &Column) -> String {
    format!("as-{}", column.letter)
}

/// Where a list is shown, and where it goes.
pub(crate) struct Shown {
    pub(crate) title: &'static str,
    /// What stands under the title; nothing where the list is no workshop's.
    pub(crate) head: Html,
    pub(crate) action: String,
    pub(crate) back: String,
    pub(crate) key: uuid::Uuid,
    /// The columns of which something is kept.
    pub(crate) kept: &'static [&'static str],
    /// The categories for those of whom the list says none, and the chosen one.
    pub(crate) categories: Vec<Choice>,
    pub(crate) category: String,
    /// What is said beside each row; nothing where nothing is compared.
    pub(crate) beside: Vec<Beside>,
    /// What is chosen or proposed beside rows.
    pub(crate) chosen: Vec<(String, String)>,
    /// Whether it is asked where the list comes from.
    pub(crate) asks_reason: bool,
}

/// What is said beside a row: how it stands to what is there, and the choice
/// that somebody makes where it may be what is there.
#[derive(Debug)]
pub(crate) struct Beside {
    pub(crate) words: Vec<Msg>,
    /// The field of the choice with its choices.
    pub(crate) choice: Option<(String, Vec<Choice>)>,
}

/// What was understood of a list.
#[derive(Template)]
#[template(path = "shared/list.html")]
pub(crate) struct ListPage {
    pub(crate) l: &'static Translator,
    pub(crate) frame: PageFrame,
    pub(crate) title: &'static str,
    pub(crate) head: Html,
    pub(crate) action: String,
    pub(crate) back: String,
    pub(crate) categories: Vec<Choice>,
    pub(crate) kept: &'static [&'static str],
    pub(crate) beside: Vec<Beside>,
    pub(crate) asks_reason: bool,
    pub(crate) kind: Kind,
    pub(crate) form: FormView,
    pub(crate) reading: Reading,
}

impl ListPage {
    /// A column's meaning in the reader's language.
    fn name(&self, key: &str) -> &'static str {
        let known = self.kind.column(key);
        known.map_or("", |known| self.l.lang().pick(known.ar, known.fr))
    }

    /// The choice of what a column means.
    fn meaning(&self, column: &Column) -> Control {
        let known = self.kind.columns().iter();
        let meanings: Vec<Choice> =
            known.map(|known| Choice::new(known.key, self.name(known.key))).collect();
        let key = if column.head.is_empty() { "list-column-bare" } else { "list-column" };
        let label = self.l.msg(key).s("column", &column.letter).s("head", &column.head);
        let control = self.form.select(&field(column), label, &meanings);
        control.suggestion(self.l.t("list-column-none").attr())
    }

    /// The sheet, and others to choose from.
    fn sheet(&self) -> Control {
        let names = self.reading.sheet.iter().chain(&self.reading.other_sheets);
        let names: Vec<Choice> = names.map(|name| Choice::new(name, name)).collect();
        match self.reading.other_sheets.is_empty() {
            true => self.form.hidden("sheet"),
            false => self.form.select("sheet", "list-sheet", &names),
        }
    }

    /// The keys of the columns that are shown, in the order of the list.
    fn known(&self) -> Vec<&'static str> {
        self.reading.columns.iter().filter_map(|column| column.known).collect()
    }

    fn not_kept(&self) -> Option<String> {
        let mut names: Vec<String> = Vec::new();
        for column in &self.reading.columns {
            match column.known {
                Some(key) if self.kept.contains(&key) => {}
                Some(key) => names.push(self.name(key).to_owned()),
                None => names.push(column.head.clone()),
            }
        }
        (!names.is_empty()).then(|| self.l.list(&names))
    }

    /// What a row says in a column, in the reader's language.
    fn said(&self, row: &Found, key: &str) -> String {
        match row.value(key) {
            Some(Value::Sex(sex)) => self.l.word("workshop-sex", sex).attr(),
            Some(Value::Amount(centimes)) if centimes % 100 == 0 => {
                self.l.number(centimes / 100).attr()
            }
            Some(Value::Amount(centimes)) => {
                format!("{},{:02}", self.l.number(centimes / 100), centimes % 100)
            }
            other => other.map(Value::text).unwrap_or_default(),
        }
    }

    /// What is said of a cell or of rows.
    fn note(&self, note: &Note) -> Msg {
        note.args().into_iter().fold(self.l.t(note.key), |said, (name, value)| said.s(name, value))
    }

    fn takes(&self) -> bool {
        self.reading.faults.is_empty()
    }

    /// The choice beside a row.
    fn choice(&self, row: &Found, field: &str, choices: &[Choice]) -> Control {
        let control = self.form.select(field, self.l.msg("list-who").n("row", row.row), choices);
        control.suggestion(self.l.t("list-who-choose").attr())
    }
}

/// A list to fill, `?of=` says of what.
pub(crate) async fn template(context: RequestContext, Query(asked): address::Asked) -> Answer {
    let kind = asked.get("of").and_then(|word| word.parse().ok()).unwrap_or(Kind::People);
    let name = format!("{kind}.csv");
    answer::file(kind.template(context.lang).into_bytes(), "text/csv; charset=utf-8", &name)
}
