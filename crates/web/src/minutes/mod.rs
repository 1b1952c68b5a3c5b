//! The papers of the day: minutes, report, attendance, group sheets, next
//! steps, certificates and the form of evaluation, in both languages; and the
//! page on which anybody verifies a certificate.

mod attendance;
mod certificates;
mod groups;
mod minutes_paper;
mod page;
mod parts;
mod questionnaire;
mod report;
mod samples;
mod verify;

use base::{Action, Id, Result, sheet::Sheet};
use civic::{
    agenda::{self, Version},
    commune::gazetteer::Unit,
    minutes::queries::{self, Report},
    workshop::Workshop,
};
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
        .get(Guard::Link, "/{lang}/{commune}/certificates/{code}", verify::page)
        .travels(Travels::Day(NamedBy::Workshop))
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
    let lang = if context.lang == base::Lang::Ar { base::Lang::Ar } else { base::Lang::Fr };
    Translator::of(lang)
}

/// What the papers of a day are made of, and where they stand.
struct Day {
    l: &'static Translator,
    unit: &'static Unit,
    report: Report,
    /// The released programme that the day followed.
    version: Option<Version>,
    /// The public page, written at the foot.
    address: String,
}

impl Day {
    async fn read(context: &RequestContext, workshop: Id<Workshop>) -> Result<Self> {
        let mut tx = context.read().await?;
        let report = queries::report(&mut tx, &context.actor, workshop).await?;
        let version = agenda::queries::version(&mut tx, workshop).await?;
        let address = context.link(&format!("/workshops/{workshop}"));
        Ok(Self { l: tongue(context), unit: context.unit()?, report, version, address })
    }

    /// A paper with the day's letterhead and the title that a key gives.
    fn sheet(&self, key: &str, foot: &str) -> Sheet {
        let (l, workshop) = (self.l, &self.report.minutes.outcome.workshop);
        let held = l.date(workshop.day());
        Sheet {
            lang: l.lang().code().to_owned(),
            title: l.msg(key).s("title", &workshop.title).plain(),
            letterhead: letterhead(l, self.unit, &workshop.project),
            subtitle: Some(l.msg("day-held").s("date", held).s("venue", &workshop.venue).plain()),
            foot: l.msg(foot).s("address", &self.address).plain(),
            wide: false,
            blocks: Vec::new(),
        }
    }

    /// The name of a file of the day: `mahdar-2023-11-01.pdf`.
    fn name(&self, what: &str, ending: &str) -> String {
        format!("{what}-{}.{ending}", self.report.minutes.outcome.workshop.held_on)
    }
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
