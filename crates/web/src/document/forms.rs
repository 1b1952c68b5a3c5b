//! The forms of the drafting desk.

use base::{Faults, Id};
use civic::{
    document::{
        Level, Origin, Particulars, Provision, Source, SourceKind, Wording, Words,
        commands::{NewProvision, Publication},
    },
    process::StageKind,
};
use press::FormView;

use crate::form::FormData;

/// The words as they were typed.
pub(super) fn words(sent: &FormData, faults: &mut Faults) -> Words {
    Words {
        heading_ar: sent.optional(faults, "heading_ar", 300),
        heading_fr: sent.optional(faults, "heading_fr", 300),
        body_ar: sent.optional(faults, "body_ar", 8_000),
        body_fr: sent.optional(faults, "body_fr", 8_000),
    }
}

/// A measure's particulars as they were typed.
pub(super) fn particulars(sent: &FormData, faults: &mut Faults) -> Particulars {
    let day = |name: &str| Some(sent.get(name).to_owned()).filter(|text| !text.is_empty());
    let cost_mad = sent.parsed_or_none::<i64>(faults, "cost_mad", "fault-number");
    let weight = sent.parsed_or_none::<i64>(faults, "weight", "fault-number").unwrap_or(1);
    let mut text = |name: &'static str| sent.optional(faults, name, 1_000);
    Particulars {
        responsible_ar: text("responsible_ar"),
        responsible_fr: text("responsible_fr"),
        partners_ar: text("partners_ar"),
        partners_fr: text("partners_fr"),
        starts_on: day("starts_on"),
        due_on: day("due_on"),
        cost_mad,
        funding_ar: text("funding_ar"),
        funding_fr: text("funding_fr"),
        indicator_ar: text("indicator_ar"),
        indicator_fr: text("indicator_fr"),
        verification_ar: text("verification_ar"),
        verification_fr: text("verification_fr"),
        weight,
    }
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
    let reason = ["reason_ar", "reason_fr"].map(|name| sent.get(name).to_owned());
    let [ar, fr] = reason;
    if ar.is_empty() && !fr.is_empty() {
        faults.add("reason_ar", "fault-required");
    } else if !ar.is_empty() {
        origins.push(Origin::DraftingTeam(ar, fr));
    }
    origins
}

/// A provision to add with where it comes from.
pub(super) fn new_provision(sent: &FormData) -> Result<NewProvision, Faults> {
    let mut faults = Faults::default();
    let level = sent.parsed::<Level>(&mut faults, "level", "fault-choice-unknown");
    let after = sent.parsed_or_none::<Id<Provision>>(&mut faults, "after", "fault-choice-unknown");
    let mut words = words(sent, &mut faults);
    let measure = particulars(sent, &mut faults);
    let origins = origins(sent, &mut faults);
    match level {
        Some(level) if faults.is_empty() => {
            if !level.is_leaf() {
                (words.body_ar, words.body_fr) = (String::new(), String::new());
            }
            let particulars = Some(measure).filter(|_| level == Level::Measure);
            Ok(NewProvision { level, after, words, particulars, origins })
        }
        _ => Err(faults),
    }
}

/// What a new version is published for.
pub(super) fn publication(sent: &FormData) -> Result<Publication, Faults> {
    let mut faults = Faults::default();
    let stage = sent.parsed::<StageKind>(&mut faults, "stage", "fault-choice-unknown");
    let note_ar = sent.text(&mut faults, "note_ar", 1_000);
    let note_fr = sent.optional(&mut faults, "note_fr", 1_000);
    match stage {
        Some(stage_kind) if faults.is_empty() => Ok(Publication { stage_kind, note_ar, note_fr }),
        _ => Err(faults),
    }
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
        .with("heading_ar", &wording.heading_ar)
        .with("heading_fr", &wording.heading_fr)
        .with("body_ar", &wording.body_ar)
        .with("body_fr", &wording.body_fr);
    let form = match measure {
        Some(measure) => with_measure(form, measure),
        None => form,
    };
    sources.iter().fold(form, |form, source| {
        match (source.kind, source.card_id, source.sentence_id) {
            (SourceKind::Card, Some(id), _) => form.with("cards", id.simple()),
            (SourceKind::Sentence, _, Some(id)) => form.with("sentences", id.simple()),
            (SourceKind::DraftingTeam, ..) => {
                form.with("reason_ar", &source.reason_ar).with("reason_fr", &source.reason_fr)
            }
            _ => form,
        }
    })
}

fn with_measure(form: FormView, measure: &Particulars) -> FormView {
    form.with("responsible_ar", &measure.responsible_ar)
        .with("responsible_fr", &measure.responsible_fr)
        .with("partners_ar", &measure.partners_ar)
        .with("partners_fr", &measure.partners_fr)
        .with("starts_on", measure.starts_on.as_deref().unwrap_or_default())
        .with("due_on", measure.due_on.as_deref().unwrap_or_default())
        .with("cost_mad", measure.cost_mad.map(|cost| cost.to_string()).unwrap_or_default())
        .with("funding_ar", &measure.funding_ar)
        .with("funding_fr", &measure.funding_fr)
        .with("indicator_ar", &measure.indicator_ar)
        .with("indicator_fr", &measure.indicator_fr)
        .with("verification_ar", &measure.verification_ar)
        .with("verification_fr", &measure.verification_fr)
        .with("weight", measure.weight)
}

/// The names of the fields, for the summary of faults.
pub(super) fn labelled(form: FormView) -> FormView {
    form.labels(&[
        ("level", "draft-level"),
        ("heading_ar", "draft-heading-ar"),
        ("heading_fr", "draft-heading-fr"),
        ("body_ar", "draft-body-ar"),
        ("body_fr", "draft-body-fr"),
        ("starts_on", "measure-starts"),
        ("due_on", "measure-due"),
        ("cost_mad", "measure-cost"),
        ("weight", "measure-weight"),
        ("reason_ar", "draft-reason-ar"),
        ("stage", "publish-stage"),
        ("note_ar", "publish-note-ar"),
    ])
}
