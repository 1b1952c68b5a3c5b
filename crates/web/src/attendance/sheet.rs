//! The sheet that people signed, entered again: the codes of its rows, and the
//! rows that walk-ins filled by hand. What cannot be taken stays in its field.

use askama::Template;
use axum::extract::Query;
use base::{Error, Faults, Id, Instant, Result, code};
use civic::{
    attendance::commands::{EnterSigned, Reentered, Uninvited, come_uninvited, enter_signed},
    workshop::{Workshop, queries, rules::list},
};
use jiff::civil::Time;
use press::{FormView, PageFrame, Translator};
use uuid::Uuid;

use crate::{
    address::{Asked, At},
    answer::{self, Answer},
    context::RequestContext,
    form::{FormData, Returned},
    workshop::{
        page_head::{self, Head},
        people::known,
    },
};

/// The page.
#[derive(Template)]
#[template(path = "attendance/sheet.html")]
pub(super) struct Sheet {
    pub(super) l: &'static Translator,
    pub(super) frame: PageFrame,
    pub(super) head: Head,
    /// The page's own address.
    pub(super) here: String,
    /// The workshop's own page.
    pub(super) home: String,
    pub(super) open: bool,
    pub(super) done: Option<Taken>,
    pub(super) codes: FormView,
    pub(super) people: FormView,
}

/// What was just taken.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taken {
    /// How many were marked.
    pub(super) marked: i64,
    /// How many of those who stand on the sheet had been marked before.
    pub(super) already: i64,
}

/// The page; `?marked=` says what was just taken.
pub(super) async fn page(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    Query(asked): Asked,
) -> Answer {
    let count = |name: &str| asked.get(name).and_then(|count| count.parse().ok());
    let taken = |marked| Taken { marked, already: count("already").unwrap_or(0) };
    let done = count("marked").map(taken);
    answer::page(&sheet(&context, workshop, done, &Returned::default()).await?)
}

async fn sheet(
    context: &RequestContext,
    workshop: Id<Workshop>,
    done: Option<Taken>,
    returned: &Returned,
) -> Result<Sheet> {
    let mut tx = context.read().await?;
    let found = queries::workshop(&mut tx, workshop).await?;
    let home = context.here(&format!("/office/workshops/{}", found.id));
    let reached = page_head::stands(context, &mut tx, &found, 1).await?;
    let db = context.site.db();
    let fresh = |form| FormView::new(context.lang).scope(form).mark("do", form);
    let people = fresh("people").with("key", db.id::<()>(db.now()).uuid());
    Ok(Sheet {
        l: context.l,
        frame: context.office_frame(context.l.t("sheet-title")),
        head: Head::new(context, &found, "presence", reached),
        here: format!("{home}/reception/sheet"),
        home,
        open: found.state.lets_in(),
        done,
        codes: returned.fill(fresh("codes")),
        people: returned.fill(people),
    })
}

/// Takes the codes that stand signed; those that are none stay, each with its fault.
pub(super) async fn codes(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    let mut faults = Faults::default();
    let time: Option<Time> = sent.parsed_or_none(&mut faults, "time", "fault-time");
    let codes = words(sent.get("codes"));
    if codes.is_empty() {
        faults.add("codes", "fault-required");
    }
    if !faults.is_empty() {
        let returned = Returned::with(sent.with("do", "codes"), faults);
        return answer::refused(&sheet(&context, workshop, None, &returned).await?);
    }
    let (db, commune) = (context.site.db(), context.commune()?);
    let at = signed_at(&context, workshop, time).await?;
    let signed = EnterSigned { commune, workshop, codes, at };
    let done = enter_signed(db, &context.actor, signed).await?;
    taken(&context, workshop, &sent, done).await
}

/// The codes of a field: one a line, or apart by spaces and commas. What a
/// scanner sent through another keyboard has signs of its own.
fn words(text: &str) -> Vec<String> {
    let marks = [',', ';', '،', '؛', '.'];
    let apart = |word: &str| match code::through_a_keyboard(word) {
        Some(code) => vec![code],
        None => word.split(marks).map(str::to_owned).collect(),
    };
    let words = text.split_whitespace().flat_map(apart);
    words.filter(|word| !word.is_empty()).collect()
}

/// The moment of the day at which the sheet was signed, where one was typed.
async fn signed_at(
    context: &RequestContext,
    workshop: Id<Workshop>,
    time: Option<Time>,
) -> Result<Option<Instant>> {
    let Some(time) = time else { return Ok(None) };
    let mut tx = context.read().await?;
    let workshop = queries::workshop(&mut tx, workshop).await?;
    Ok(Some(Instant::at(workshop.day(), time)))
}

async fn taken(
    context: &RequestContext,
    workshop: Id<Workshop>,
    sent: &FormData,
    done: Reentered,
) -> Answer {
    let (marked, already) = (done.marked, done.already);
    if done.left.is_empty() {
        let rest = format!("/office/workshops/{workshop}/reception/sheet");
        return Ok(answer::go(&context.here(&format!("{rest}?marked={marked}&already={already}"))));
    }
    let left = FormData::default().with("codes", &done.left.join("\n"));
    let left = left.with("time", sent.get("time")).with("do", "codes");
    let returned = Returned::with(left, done.faults);
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let done = Some(Taken { marked: count(marked), already: count(already) });
    answer::refused(&sheet(context, workshop, done, &returned).await?)
}

/// Enters the rows that walk-ins filled: all of them or none, and once however
/// often the form is sent.
pub(super) async fn people(
    context: RequestContext,
    At(workshop): At<Id<Workshop>>,
    sent: FormData,
) -> Answer {
    match enter(&context, workshop, &sent).await {
        Ok(count) => {
            let rest = format!("/office/workshops/{workshop}/reception/sheet?marked={count}");
            Ok(answer::go(&context.here(&rest)))
        }
        Err(error) => {
            let returned = Returned::of(sent.with("do", "people"), error)?;
            answer::refused(&sheet(&context, workshop, None, &returned).await?)
        }
    }
}

async fn enter(context: &RequestContext, at: Id<Workshop>, sent: &FormData) -> Result<usize> {
    let known = known(&civic::agenda::queries::day(&mut context.read().await?, at).await?);
    let people = list::people(&list::pasted(sent.get("list")), &known, None);
    let people = people.map_err(Error::Invalid)?;
    let (commune, count) = (context.commune()?, people.len());
    let device = context.actor.account().map_or(Uuid::nil(), Id::uuid);
    for (row, person) in people.into_iter().enumerate() {
        let key =
            sent.key().map(|key| Uuid::new_v5(&key, format!("{row} {}", person.name).as_bytes()));
        let came = Uninvited { person, key, kept: true, at: None, device };
        come_uninvited(context.site.db(), &context.actor, commune, at, came).await?;
    }
    Ok(count)
}
