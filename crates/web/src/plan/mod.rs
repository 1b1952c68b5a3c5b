//! The action plan as everybody reads it, the same pages as the charter's, and
//! the follow-up of its measures.

mod follow;
mod record;
mod samples;

use base::{Action, Lang, Topic, Topics};
use civic::process::ProcessKind;

use crate::{
    Sample,
    charter::{self, files, print, provision, text, voices},
    routes::{Guard, Routes, Travels},
};

/// The action plan with how far each measure has come.
const PLAN: Topics = charter::TEXT.with(Topic::Progress);

/// A measure with its reports.
const MEASURE: Topics = charter::PROVISION.with(Topic::Progress);

/// The routes of this room.
#[must_use]
pub fn routes() -> Routes {
    let following = Guard::Commune(Action::Follow);
    let routes = files::declare(
        Routes::new().travels(Travels::Home),
        ProcessKind::ActionPlan,
        [
            "/{lang}/{commune}/plan.docx",
            "/{lang}/{commune}/plan.md",
            "/{lang}/{commune}/plan.json",
            "/{lang}/{commune}/plan.xml",
        ],
    );
    routes
        .get(Guard::Public(PLAN), "/{lang}/{commune}/plan", text::plan)
        .get(Guard::Public(PLAN), "/{lang}/{commune}/plan/editions/{edition}", text::plan_edition)
        .get(Guard::Public(charter::VERSION), "/{lang}/{commune}/plan.pdf", print::plan)
        .get(
            Guard::Public(MEASURE),
            "/{lang}/{commune}/plan/measures/{provision}",
            provision::measure,
        )
        .get(Guard::Public(charter::VOICES), "/{lang}/{commune}/plan/voices", voices::plan)
        .get(
            Guard::Public(charter::VOICES),
            "/{lang}/{commune}/plan/voices/{id}",
            voices::one::plan,
        )
        .get(following, "/{lang}/{commune}/office/follow-up", follow::page)
        .get(following, "/{lang}/{commune}/office/follow-up/{provision}", record::page)
        .post(following, "/{lang}/{commune}/office/follow-up/{provision}", record::record)
}

/// The pages of this room, filled.
#[must_use]
pub fn samples(lang: Lang) -> Vec<Sample> {
    samples::all(lang)
}
