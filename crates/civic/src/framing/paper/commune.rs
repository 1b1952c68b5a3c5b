//! Whose paper it is: the commune named in the head, or else in the prose. An
//! unknown name and a homonym are faults, for a person to choose.

use super::{
    reading::{Reading, Told},
    source::Line,
};
use crate::commune::gazetteer::{self, Found, Unit};

/// A name as it stands in a line, and the communes that bear it.
struct Named {
    line: usize,
    name: String,
    units: Vec<&'static Unit>,
}

/// Reads the commune.
pub fn read(reading: &mut Reading, head: &[Line], prose: &[Line]) {
    let known = |named: &Named| !named.units.is_empty();
    let found = named(head)
        .next()
        .or_else(|| head.iter().find_map(bare))
        .or_else(|| named(prose).find(known))
        .or_else(|| named(prose).next());
    let Some(Named { line, name, units }) = found else {
        return reading.fault(None, "paper-fault-no-commune", Vec::new());
    };
    let told: Vec<&str> = prose.iter().map(|line| line.text.as_str()).collect();
    match gazetteer::by_province(units, &told.join("\n")) {
        Found::One(unit) => reading.commune = Some(Told { value: unit, line }),
        Found::None => reading.fault(line, "paper-fault-unknown-commune", vec![("name", name)]),
        Found::Several(units) => {
            let choices = units.iter().map(|unit| choice(unit)).collect::<Vec<_>>().join(" · ");
            reading.fault(line, "paper-fault-homonyms", vec![("name", name), ("choices", choices)]);
        }
    }
}

/// Every place of these lines that says that it names a commune.
fn named(lines: &[Line]) -> impl Iterator<Item = Named> {
    lines.iter().flat_map(|line| {
        gazetteer::mentions(&line.text).into_iter().map(|mention| Named {
            line: line.number,
            name: line.text.get(mention.range).unwrap_or_default().to_owned(),
            units: mention.units,
        })
    })
}

/// A commune that stands in a title by its bare name.
fn bare(line: &Line) -> Option<Named> {
    let units = match gazetteer::find_in(&line.text) {
        Found::None => return None,
        Found::One(unit) => vec![unit],
        Found::Several(units) => units,
    };
    Some(Named { line: line.number, name: line.excerpt(), units })
}

fn choice(unit: &Unit) -> String {
    format!("{} {} / {} ({})", unit.code, unit.province_ar, unit.province_fr, unit.name_fr)
}
