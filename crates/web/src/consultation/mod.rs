//! Taking part: contributing and following one's contribution, the pages of
//! organisations, and the desk where answers are given.

mod about;
mod answer;
pub(crate) mod choices;
mod contribute;
mod entry;
mod organisation;
mod queue;
mod receipt;
pub(crate) mod said;
pub(crate) mod samples;
pub(crate) mod space;
pub(crate) mod story;
mod subject;
pub(crate) mod visitor;
pub(crate) mod voice;

use axum::http::HeaderMap;
use base::{Action, Lang};
use civic::process::ProcessKind::{ActionPlan, Charter};

use self::receipt::own;
use crate::{
    Sample,
    address::Asked,
    context::RequestContext,
    form::FormData,
    routes::{Guard, Routes, Travels},
};

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let office = Guard::Commune(Action::SeeOffice);
    let enter = Guard::Commune(Action::EnterVoices);
    space::routes(residents())
        .get(Guard::Link, "/{lang}/{commune}/organisation/{key}", organisation::page)
        .post(Guard::Link, "/{lang}/{commune}/organisation/{key}", organisation::send)
        .get(Guard::Link, "/{lang}/{commune}/organisation/{key}/contribute", organisation::form)
        .get(office, "/{lang}/{commune}/office/contributions", queue::page)
        .post(
            Guard::Commune(Action::Answer),
            "/{lang}/{commune}/office/contributions/take-back",
            queue::take_back,
        )
        .get(enter, "/{lang}/{commune}/office/contributions/new", entry::form)
        .post(enter, "/{lang}/{commune}/office/contributions/new", entry::send)
        .get_heavy(office, "/{lang}/{commune}/office/contributions/{id}", answer::page)
        .post_heavy(
            Guard::Commune(Action::Answer),
            "/{lang}/{commune}/office/contributions/{id}",
            answer::send,
        )
}

/// The routes of residents: the form, the receipt.
fn residents() -> Routes {
    Routes::new()
        .travels(Travels::Home)
        .get(
            Guard::Open,
            "/{lang}/{commune}/charter/contribute",
            |context: RequestContext, headers: HeaderMap, query: Asked| {
                contribute::form(context, headers, query, Charter)
            },
        )
        .post(
            Guard::Open,
            "/{lang}/{commune}/charter/contribute",
            |context: RequestContext, headers: HeaderMap, sent: FormData| {
                contribute::send(context, headers, sent, Charter)
            },
        )
        .get(
            Guard::Open,
            "/{lang}/{commune}/plan/contribute",
            |context: RequestContext, headers: HeaderMap, query: Asked| {
                contribute::form(context, headers, query, ActionPlan)
            },
        )
        .post(
            Guard::Open,
            "/{lang}/{commune}/plan/contribute",
            |context: RequestContext, headers: HeaderMap, sent: FormData| {
                contribute::send(context, headers, sent, ActionPlan)
            },
        )
        .get(Guard::Open, "/{lang}/receipt", receipt::find)
        .get(Guard::Open, "/{lang}/{commune}/receipt", receipt::look_up)
        .get(Guard::Open, "/{lang}/{commune}/receipt/{code}", receipt::page)
        .get_heavy(Guard::Open, "/{lang}/{commune}/receipt/{code}/file", receipt::file)
        .get(Guard::Open, "/{lang}/{commune}/receipt/{code}/calendar.ics", receipt::calendar)
        .post(Guard::Open, "/{lang}/{commune}/receipt/{code}", receipt::reopen)
        .get(Guard::Open, "/{lang}/{commune}/receipt/{code}/forget", own::ask_to_forget)
        .post(Guard::Open, "/{lang}/{commune}/receipt/{code}/forget", own::forget)
        .get(Guard::Open, "/{lang}/{commune}/receipt/{code}/withdraw", own::ask_to_withdraw)
        .post(Guard::Open, "/{lang}/{commune}/receipt/{code}/withdraw", own::withdraw)
        .get(Guard::Open, "/{lang}/{commune}/receipt/{code}/correct", own::correction)
        .post(Guard::Open, "/{lang}/{commune}/receipt/{code}/correct", own::correct)
        .post(Guard::Open, "/{lang}/{commune}/receipt/{code}/appeal", own::appeal)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
