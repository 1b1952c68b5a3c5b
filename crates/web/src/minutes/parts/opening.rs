//! What the day was: place and time, aims, method, how it went.

use base::sheet::{Block, Run};
use civic::{
    agenda::Version,
    minutes::queries::Report,
    synthesis::queries::{Minutes, Outcome},
};
use press::Translator;

use super::{clock, heading, line, table, text};
use crate::{workshop::page_head, workshop::page_head::session_name};

/// Place, date, project, and how many came.
pub(in super::super) fn facts(l: &Translator, minutes: &Minutes) -> Vec<Block> {
    let workshop = &minutes.outcome.workshop;
    let fact = |key: &str, runs: Vec<Run>| (l.t(key).plain(), runs);
    let held = l.date(workshop.day()).to_string();
    let count = |count: i64| line(l.number(count).to_string());
    let mut rows = vec![
        fact("day-date", line(held)),
        fact("minutes-time", vec![clock(l, &workshop.starts_at)]),
        fact("day-venue", line(&workshop.venue)),
        fact("minutes-present", count(minutes.attendance.total())),
        fact("minutes-invited", count(minutes.attendance.invited)),
    ];
    if !workshop.project.is_empty() {
        rows.insert(0, fact("day-project", line(&workshop.project)));
    }
    vec![Block::Facts { rows }]
}

/// What the workshop was for, in the words of its paper.
pub(in super::super) fn aims(l: &Translator, report: &Report) -> Vec<Block> {
    if report.aims.is_empty() {
        return Vec::new();
    }
    let items = report.aims.iter().map(|aim| line(&aim.text)).collect();
    vec![heading(1, l.t("day-aims").plain()), Block::List { numbered: false, items }]
}

/// How the work was done, in figures of this very day.
pub(in super::super) fn method(l: &Translator, outcome: &Outcome) -> Vec<Block> {
    let said = |key: &str, count: usize| line(l.msg(key).n("count", count).plain());
    let withdrawn = outcome.cards.iter().filter(|card| !card.stands()).count();
    let mut items: Vec<Vec<Run>> = outcome
        .worked()
        .map(|session| (session, outcome.tables_of(session.id).count()))
        .filter(|(_, groups)| *groups > 0)
        .map(|(session, groups)| {
            let said = l.msg("report-method-groups").s("session", session_name(l, session));
            line(said.n("count", groups).plain())
        })
        .collect();
    items.push(said("report-method-cards", outcome.cards.len() - withdrawn));
    if withdrawn > 0 {
        items.push(said("report-method-withdrawn", withdrawn));
    }
    items.push(said("report-method-themes", outcome.themes.len()));
    items.push(said("report-method-sentences", outcome.sentences.len()));
    vec![heading(1, l.t("report-method").plain()), Block::List { numbered: false, items }]
}

/// The day's sessions with what was done in each, and the released programme
/// that says so.
pub(in super::super) fn proceedings(
    l: &Translator,
    outcome: &Outcome,
    version: Option<&Version>,
) -> Vec<Block> {
    let rows = outcome.sessions.iter().map(|session| {
        let hours = l.hours(session.start(), session.end()).attr();
        let mut content = vec![Run::bold(session_name(l, session))];
        let items = outcome.agenda_of(session.id);
        content.extend(items.map(|item| Run::plain(format!("– {}", item.title))));
        vec![vec![Run::ltr(hours)], content]
    });
    let table = table(l, ["day-time", "day-content"], [2, 6], rows);
    let version = version.map(|version| text(page_head::released(l, version)));
    let head = [heading(1, l.t("report-proceedings").plain())];
    head.into_iter().chain(version).chain([table]).collect()
}
