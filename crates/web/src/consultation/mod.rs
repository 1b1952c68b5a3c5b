//! Checkout part: contributing and following one's contribution, the pages of
//! organisations, the desk where answers are given, and the stages in which
//! all this happens.

mod choices;
mod forms;
mod handlers;
mod pages;
mod samples;
mod visitor;

use axum::http::HeaderMap;
use base::{Action, Lang};
use civic::process::ProcessKind::{ActionPlan, Charter};

use crate::{
    Sample,
    address::Asked,
    context::RequestContext,
    form::FormData,
    routes::{Guard, Routes, Travels},
};
use handlers::{answer, contribute, entry, organisation, queue, receipt, stage, steer};

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let (office, steering) = (Guard::Commune(Action::SeeOffice), Action::SteerProcess);
    let steering = Guard::Commune(steering);
    residents()
        .get(Guard::Public, "/{lang}/{commune}/stages/{id}", stage::page)
        .get(Guard::Link, "/{lang}/{commune}/organisation/{key}", organisation::page)
        .post(Guard::Link, "/{lang}/{commune}/organisation/{key}", organisation::send)
        .get(Guard::Link, "/{lang}/{commune}/organisation/{key}/contribute", organisation::form)
        .get(office, "/{lang}/{commune}/office/contributions", queue::page)
        .get(office, "/{lang}/{commune}/office/contributions/new", entry::form)
        .post(office, "/{lang}/{commune}/office/contributions/new", entry::send)
        .get(office, "/{lang}/{commune}/office/contributions/{id}", answer::form)
        .post(
            Guard::Commune(Action::Answer),
            "/{lang}/{commune}/office/contributions/{id}",
            answer::send,
        )
        .get(office, "/{lang}/{commune}/office/stages", steer::stages)
        .post(steering, "/{lang}/{commune}/office/stages", steer::begin)
        .get(office, "/{lang}/{commune}/office/stages/{id}", steer::page)
        .post(steering, "/{lang}/{commune}/office/stages/{id}", steer::send)
}

/// The doors of residents: the form, the receipt.
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
        .get(Guard::Open, "/{lang}/{commune}/receipt", receipt::look_up)
        .get(Guard::Open, "/{lang}/{commune}/receipt/{code}", receipt::page)
        .post(Guard::Open, "/{lang}/{commune}/receipt/{code}", receipt::reopen)
        .post(Guard::Open, "/{lang}/{commune}/receipt/{code}/forget", receipt::forget)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
