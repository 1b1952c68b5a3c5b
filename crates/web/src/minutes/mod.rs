//! The papers of the day: minutes, report, attendance, group sheets, next
//! steps, certificates and the form of evaluation, in both languages; and the
//! page on which anybody verifies a certificate.

mod attendance;
mod certificates;
mod close;
mod corrections;
mod drawing;
mod frozen;
mod groups;
mod late;
mod minutes_paper;
mod page;
mod parts;
mod questionnaire;
mod report;
mod samples;
mod verify;

use base::{Action, Lang, sheet::Sheet};
use civic::workshop::Workshop;
use press::Translator;

pub use samples::samples;

use crate::{
    answer::{self, Answer},
    context::RequestContext,
    routes::{Guard, NamedBy, Routes, Travels},
    workshop::letterhead,
};

const SEE: Guard = Guard::Commune(Action::SeeOffice);
const PEOPLE: Guard = Guard::Commune(Action::SeePeople);
const RUN: Guard = Guard::Commune(Action::RunWorkshop);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(Guard::Open, "/{lang}/{commune}/certificates", verify::ask)
        .get(Guard::Link, "/{lang}/{commune}/certificates/{code}", verify::page)
        .travels(Travels::Day(NamedBy::Workshop))
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/close", close::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/close", close::press)
        .get(
            SEE,
            "/{lang}/{commune}/office/workshops/{id}/papers/corrections/{number}",
            corrections::pdf,
        )
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/papers", page::page)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/papers", page::issue)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/minutes.pdf", minutes_paper::pdf)
        .get_heavy(
            SEE,
            "/{lang}/{commune}/office/workshops/{id}/papers/minutes.docx",
            minutes_paper::docx,
        )
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/papers/report.pdf", report::pdf)
        .get_heavy(SEE, "/{lang}/{commune}/office/workshops/{id}/papers/report.docx", report::docx)
        .get(SEE, "/{lang}/{commune}/office/workshops/{id}/papers/attendance.pdf", attendance::pdf)
        .get(
            SEE,
            "/{lang}/{commune}/office/workshops/{id}/papers/next-steps.pdf",
            report::next_steps,
        )
        .get(
            SEE,
            "/{lang}/{commune}/office/workshops/{id}/papers/evaluation.pdf",
            questionnaire::pdf,
        )
        .get(PEOPLE, "/{lang}/{commune}/office/workshops/{id}/papers/groups.pdf", groups::pdf)
        .post(RUN, "/{lang}/{commune}/office/workshops/{id}/papers/groups.pdf", groups::with_keys)
        .get(
            PEOPLE,
            "/{lang}/{commune}/office/workshops/{id}/papers/certificates.pdf",
            certificates::pdf,
        )
}

/// The language of papers: Arabic, or French for readers of anything else.
fn tongue(context: &RequestContext) -> &'static Translator {
    let lang = if context.lang == Lang::Ar { Lang::Ar } else { Lang::Fr };
    Translator::of(lang)
}

/// A sheet as PDF.
async fn print(context: &RequestContext, sheet: Sheet, name: &str) -> Answer {
    let printed = context.site.printer().print(sheet).await?;
    answer::file(printed.pdf, "application/pdf", name)
}

/// A sheet as DOCX.
fn edit(sheet: &Sheet, name: &str) -> Answer {
    let bytes = word::write(sheet).map_err(base::Error::bug)?;
    answer::file(bytes, word::MEDIA_TYPE, name)
}

/// The name of a file of the day: `mahdar-2023-11-01.pdf`.
fn named(what: &str, workshop: &Workshop, ending: &str) -> String {
    format!("{what}-{}.{ending}", workshop.held_on)
}
