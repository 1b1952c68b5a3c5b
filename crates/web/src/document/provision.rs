//! The form of a provision: its words, a measure's particulars, where it comes from.

use base::{Faults, LocalText};
use civic::document::{
    Origin, Particulars, Source, SourceKind, Wording, Words,
    measure::{self, Column, Kind},
};
use press::{Control, FormView};

use crate::form::FormData;

/// The words as they were typed.
pub(super) fn words(sent: &FormData, faults: &mut Faults) -> Words {
    Words {
        heading: sent.optional_local_text(faults, "heading", 300),
        body: sent.optional_local_text(faults, "body", 8_000),
    }
}

/// A measure's particulars as they were typed.
pub(super) fn particulars(sent: &FormData, faults: &mut Faults) -> Particulars {
    let mut measure = Particulars::default();
    for Column { name, kind, .. } in measure::columns() {
        match kind {
            Kind::Text(_, at) => *at(&mut measure) = sent.optional(faults, name, 1_000),
            Kind::Day(_, at) => {
                *at(&mut measure) = sent.parsed_or_none(faults, name, "fault-date");
            }
            Kind::Dirhams(_, at) => {
                *at(&mut measure) = sent.parsed_or_none(faults, name, "fault-number");
            }
            Kind::Weight(_, at) => {
                let weight = sent.parsed_or_none(faults, name, "fault-number");
                *at(&mut measure) = weight.unwrap_or(1);
            }
        }
    }
    measure
}

/// With what a column of that kind shares a row.
const fn beside(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Text(..) => None,
        Kind::Day(..) => Some("days"),
        Kind::Dirhams(..) | Kind::Weight(..) => Some("numbers"),
    }
}

/// The controls of a measure's particulars, row by row: words have a row of
/// their own, days stand side by side, and so do numbers.
pub(super) fn measure_rows(form: &FormView) -> Vec<Vec<Control>> {
    let mut rows: Vec<(Option<&str>, Vec<Control>)> = Vec::new();
    for field in measure::FIELDS {
        for Column { name, label, kind } in field.columns {
            let control = match kind {
                Kind::Text(..) if field.lines > 1 => form.area(name, *label, field.lines),
                Kind::Text(..) => form.text(name, *label),
                Kind::Day(..) => form.date(name, *label),
                Kind::Dirhams(..) => form.number(name, *label),
                Kind::Weight(..) => form.number(name, *label).hint("measure-weight-hint"),
            };
            let beside = beside(kind);
            match rows.iter_mut().find(|(of, _)| of.is_some() && *of == beside) {
                Some((_, row)) => row.push(control),
                None => rows.push((beside, vec![control])),
            }
        }
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

/// Where the words come from, as it was chosen.
pub(super) fn origins(sent: &FormData, faults: &mut Faults) -> Vec<Origin> {
    let mut origins = Vec::new();
    for (field, origin) in
        [("sentences", Origin::Sentence as fn(uuid::Uuid) -> Origin), ("cards", Origin::Card)]
    {
        for value in sent.all(field).into_iter().filter(|value| !value.is_empty()) {
            match value.parse() {
                Ok(id) => origins.push(origin(id)),
                Err(_) => faults.add(field, "fault-choice-unknown"),
            }
        }
    }
    let reason = LocalText::new(sent.get("reason_ar"), sent.get("reason_fr"));
    if reason.ar.is_empty() && !reason.fr.is_empty() {
        faults.add("reason_ar", "fault-required");
    } else if !reason.ar.is_empty() {
        origins.push(Origin::DraftingTeam(reason));
    }
    origins
}

/// The form filled with what the draft says.
pub(super) fn filled(
    form: FormView,
    wording: &Wording,
    measure: Option<&Particulars>,
    sources: &[Source],
) -> FormView {
    let form = form
        .with("revision", wording.revision)
        .with("heading_ar", &wording.heading.ar)
        .with("heading_fr", &wording.heading.fr)
        .with("body_ar", &wording.body.ar)
        .with("body_fr", &wording.body.fr);
    let form = match measure {
        Some(measure) => with_measure(form, measure),
        None => form,
    };
    sources.iter().fold(form, with_source)
}

fn with_source(form: FormView, source: &Source) -> FormView {
    match (source.kind, source.card_id, source.sentence_id) {
        (SourceKind::Card, Some(id), _) => form.with("cards", id.simple()),
        (SourceKind::Sentence, _, Some(id)) => form.with("sentences", id.simple()),
        (SourceKind::DraftingTeam, ..) => {
            form.with("reason_ar", &source.reason.ar).with("reason_fr", &source.reason.fr)
        }
        _ => form,
    }
}

fn with_measure(form: FormView, measure: &Particulars) -> FormView {
    measure::columns().fold(form, |form, column| form.with(column.name, column.text(measure)))
}

/// The names of the fields, for the summary of faults.
pub(crate) fn labelled(form: FormView) -> FormView {
    let named = measure::columns().filter(|column| !matches!(column.kind, Kind::Text(..)));
    let form = named.fold(form, |form, column| form.label(column.name, column.label));
    form.labels(&[
        ("level", "draft-level"),
        ("heading_ar", "draft-heading-ar"),
        ("heading_fr", "draft-heading-fr"),
        ("body_ar", "draft-body-ar"),
        ("body_fr", "draft-body-fr"),
        ("reason_ar", "draft-reason-ar"),
        ("stage", "publish-stage"),
        ("note_ar", "publish-note-ar"),
    ])
}
