//! What the day was: place and time, aims, method, how it went.

use base::sheet::{Block, Run};
use civic::{
    agenda::rules::{
        clock::Clocked,
        plan::{Span, time},
    },
    minutes::queries::Report,
    synthesis::queries::Outcome,
    workshop::Session,
};
use press::Translator;

use super::{clock, heading, line, table, text};
use crate::{workshop::page_head, workshop::page_head::session_name};

/// Place, date, project, when the work began, and how many came.
pub(in super::super) fn facts(l: &Translator, report: &Report) -> Vec<Block> {
    let minutes = &report.minutes;
    let workshop = &minutes.outcome.workshop;
    let fact = |key: &str, runs: Vec<Run>| (l.t(key).plain(), runs);
    let held = l.date(workshop.day()).to_string();
    let count = |count: i64| line(l.number(count).to_string());
    let mut rows = vec![
        fact("day-date", line(held)),
        fact("minutes-time", begun(l, report)),
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

/// When the work was to begin by the released programme, and when it did.
fn begun(l: &Translator, report: &Report) -> Vec<Run> {
    let planned = clock(l, &report.minutes.outcome.workshop.starts_at);
    let sessions = report.minutes.outcome.sessions.iter().filter(|it| it.number.is_some());
    let first = sessions.filter_map(|it| pressed(report, it)?.started_at).min();
    let Some(began) = first else { return vec![planned] };
    let began = l.time(began.local().time());
    vec![planned, Run::quiet(l.msg("minutes-began").s("time", began).plain())]
}

/// The clock of a session, where it was pressed.
fn pressed<'a>(report: &'a Report, session: &Session) -> Option<&'a Clocked> {
    let rows = report.clock.standing.rows.iter().map(|row| &row.clock);
    rows.into_iter().find(|it| it.entry == session.id.uuid() && it.started_at.is_some())
}

/// When a session was to be, as it was first announced; nothing for one that
/// was added later.
fn announced(report: &Report, session: &Session) -> Option<Span> {
    let plan = report.announced.as_ref()?;
    let mut spans = plan.slots.iter().zip(plan.spans());
    spans.find(|(slot, _)| slot.id == session.id.uuid()).map(|(_, span)| span)
}

/// The day's sessions with what was done in each: when they were announced and
/// when they were, and the released programme by which the day went.
pub(in super::super) fn proceedings(l: &Translator, report: &Report) -> Vec<Block> {
    let outcome = &report.minutes.outcome;
    let was_pressed = outcome.sessions.iter().any(|it| pressed(report, it).is_some());
    let version = report.clock.version.as_ref();
    let mut blocks = vec![heading(1, l.t("report-proceedings").plain())];
    blocks.extend(version.map(|version| text(page_head::released(l, version))));
    if was_pressed {
        let rows = outcome.sessions.iter().map(|session| happened(l, report, session));
        blocks.push(table(l, ["day-announced", "day-happened", "day-content"], [3, 4, 8], rows));
        return blocks;
    }
    blocks.push(text(l.t("report-clock-unused").plain()));
    let rows = outcome.sessions.iter().map(|session| {
        let hours = l.hours(session.start(), session.end()).attr();
        vec![vec![Run::ltr(hours)], done(l, outcome, session)]
    });
    blocks.push(table(l, ["day-time", "day-content"], [2, 6], rows));
    blocks
}

fn happened(l: &Translator, report: &Report, session: &Session) -> Vec<Vec<Run>> {
    let planned = announced(report, session);
    let told = planned.map_or_else(
        || Run::quiet(l.t("day-added").plain()),
        |span| Run::ltr(l.hours(time(span.from), time(span.until)).attr()),
    );
    let was = match pressed(report, session) {
        None => vec![Run::quiet(l.t("day-unpressed").plain())],
        Some(clocked) => was(l, planned, clocked),
    };
    vec![vec![told], was, done(l, &report.minutes.outcome, session)]
}

/// From when until when it was, and how late it began.
fn was(l: &Translator, planned: Option<Span>, clocked: &Clocked) -> Vec<Run> {
    let Some(started) = clocked.started_at.map(|at| at.local().time()) else { return Vec::new() };
    let hours = match clocked.ended_at.map(|at| at.local().time()) {
        Some(ended) => l.hours(started, ended).attr(),
        None => l.time(started).attr(),
    };
    let mut runs = vec![Run::ltr(hours)];
    let minute = i64::from(started.hour()) * 60 + i64::from(started.minute());
    let late = planned.map_or(0, |span| minute - span.from);
    if late > 0 {
        let late = l.msg("day-late").s("minutes", l.minutes(late));
        runs.push(Run::quiet(late.plain()));
    }
    runs
}

fn done(l: &Translator, outcome: &Outcome, session: &Session) -> Vec<Run> {
    let mut content = vec![Run::bold(session_name(l, session))];
    let items = outcome.agenda_of(session.id);
    content.extend(items.map(|item| Run::plain(format!("– {}", item.title))));
    content
}
