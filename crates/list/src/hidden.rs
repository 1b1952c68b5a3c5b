//! The rows that an XLSX workbook hides, which its reader of cells does not tell.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Cursor,
};

use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};
use zip::ZipArchive;

use crate::zipped;

/// The numbers of the hidden rows of each sheet, by its name.
pub(crate) fn rows(bytes: &[u8]) -> BTreeMap<String, BTreeSet<usize>> {
    let Ok(mut zip) = ZipArchive::new(Cursor::new(bytes)) else { return BTreeMap::new() };
    let mut part = |name: &str| zipped::part(&mut zip, name).unwrap_or_default();
    let mut targets = BTreeMap::new();
    for_each(&part("xl/_rels/workbook.xml.rels"), "Relationship", |tag| {
        targets.extend(said(tag, "Id").zip(said(tag, "Target")));
    });
    let mut sheets = Vec::new();
    for_each(&part("xl/workbook.xml"), "sheet", |tag| {
        let target = said(tag, "id").and_then(|id| targets.get(&id));
        sheets.extend(said(tag, "name").zip(target.map(|it| path(it))));
    });
    sheets.into_iter().map(|(name, path)| (name, hidden(&part(&path)))).collect()
}

/// The name of a part that is told from within the folder of the workbook.
fn path(target: &str) -> String {
    match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None => format!("xl/{}", target.trim_start_matches("./")),
    }
}

fn hidden(sheet: &str) -> BTreeSet<usize> {
    let (mut row, mut found) = (0, BTreeSet::new());
    for_each(sheet, "row", |tag| {
        row = said(tag, "r").and_then(|number| number.parse().ok()).unwrap_or(row + 1);
        if said(tag, "hidden").is_some_and(|it| it == "1" || it == "true") {
            found.insert(row);
        }
    });
    found
}

/// Every tag of a name, whatever its prefix.
fn for_each(xml: &str, name: &str, mut told: impl FnMut(&BytesStart<'_>)) {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = false;
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == name => {
                told(&tag);
            }
            Event::Eof => return,
            _ => {}
        }
    }
}

/// An attribute, whatever its prefix.
fn said(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = tag.attributes();
    let mut sound = attributes.with_checks(false).filter_map(Result::ok);
    let found = sound.find(|it| it.key.local_name().as_ref() == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}
