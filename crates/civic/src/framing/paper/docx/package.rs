//! The package of a Word document: a zip of parts that name each other. It is
//! opened within bounds, so that a file made to burst does not.

use std::{
    collections::HashMap,
    io::{Cursor, Read},
};

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use zip::{ZipArchive, result::ZipError};

use crate::framing::paper::intake::{self, Refusal};

/// The most files a document may hold.
const MAX_ENTRIES: usize = 2_000;
/// The most bytes its text may have once opened.
const MAX_OPENED: u64 = 32 * 1024 * 1024;
/// The most bytes all its files together may claim to have once opened.
const MAX_CLAIMED: u64 = 512 * 1024 * 1024;
/// How many times its packed size the text may have; real ones stay under 60.
const MAX_RATIO: u64 = 200;

/// A document's package.
pub struct Package<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// The place of each part by its name, in lower case and with `/`.
    names: HashMap<String, usize>,
}

/// One part as another names it.
#[derive(Debug, Clone)]
pub struct Related {
    /// The identity by which the text refers to it.
    pub id: String,
    /// What it is to the other; the last word of its type.
    pub kind: String,
    /// Its name in the package.
    pub part: String,
}

pub fn broken() -> Refusal {
    Refusal::new("paper-refused-broken")
}

impl<'a> Package<'a> {
    /// Opens a package.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
        let claimed = zip.decompressed_size().unwrap_or(0);
        if zip.len() > MAX_ENTRIES || claimed > u128::from(MAX_CLAIMED) {
            return Err(Refusal::new("paper-refused-bomb"));
        }
        let names =
            zip.file_names().map(|name| name.map_or_else(|_| String::new(), |n| n.into_owned()));
        let names = names.enumerate().map(|(at, name)| (resolved("", &name), at)).collect();
        Ok(Self { zip, names })
    }

    /// The name of the main part: the one that `_rels/.rels` says, or else
    /// the one that is called as Word calls it.
    pub fn main(&mut self) -> Option<String> {
        let said = self.related("").ok()?.into_iter().find(|it| it.kind == "officedocument");
        let said = said.map(|it| it.part).filter(|part| self.names.contains_key(part));
        let usual = || {
            let mut names: Vec<&String> = self.names.keys().collect();
            names.sort();
            names.into_iter().find(|name| {
                name.strip_prefix("word/document").is_some_and(|rest| rest.ends_with(".xml"))
            })
        };
        said.or_else(|| usual().cloned())
    }

    /// The names of the parts that stand at the top of pages.
    pub fn letterheads(&self) -> Vec<String> {
        let named = |name: &&String| name.starts_with("word/header") && name.ends_with(".xml");
        let mut names: Vec<String> = self.names.keys().filter(named).cloned().collect();
        names.sort();
        names
    }

    /// The parts that a part names.
    pub fn related(&mut self, part: &str) -> Result<Vec<Related>, Refusal> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let list = resolved(folder, &format!("_rels/{name}.rels"));
        if !self.names.contains_key(&list) {
            return Ok(Vec::new());
        }
        let xml = intake::decode(&self.bytes(&list)?)?;
        let mut reader = Reader::from_str(&xml);
        reader.config_mut().check_end_names = false;
        let mut found = Vec::new();
        loop {
            match reader.read_event() {
                Ok(Event::Start(tag) | Event::Empty(tag)) => found.extend(related(&tag, folder)),
                Ok(Event::Eof) => return Ok(found),
                Ok(_) => {}
                Err(_) => return Err(broken()),
            }
        }
    }

    /// The bytes of a part, opened within bounds.
    pub fn bytes(&mut self, part: &str) -> Result<Vec<u8>, Refusal> {
        let at = *self.names.get(part).ok_or_else(broken)?;
        let file = self.zip.by_index(at).map_err(|error| match error {
            ZipError::UnsupportedArchive(_) => Refusal::new("paper-refused-locked"),
            _ => broken(),
        })?;
        let packed = file.compressed_size().saturating_mul(MAX_RATIO);
        let limit = MAX_OPENED.min(packed.max(1 << 20));
        let mut opened = Vec::new();
        file.take(limit + 1).read_to_end(&mut opened).map_err(|_| broken())?;
        if opened.len() as u64 > limit {
            return Err(Refusal::new("paper-refused-bomb"));
        }
        Ok(opened)
    }
}

fn related(tag: &BytesStart<'_>, folder: &str) -> Option<Related> {
    if tag.local_name().as_ref() != "Relationship" || attribute(tag, "TargetMode") == "External" {
        return None;
    }
    let kind = attribute(tag, "Type");
    let kind = kind.rsplit('/').next().unwrap_or_default().to_lowercase();
    let part = resolved(folder, &attribute(tag, "Target"));
    Some(Related { id: attribute(tag, "Id"), kind, part })
}

/// The name of a part that is told from within a folder: absolute or
/// relative, with either slash, in lower case.
fn resolved(folder: &str, told: &str) -> String {
    let told = told.replace('\\', "/").replace("%20", " ");
    let folder = if told.starts_with('/') { "" } else { folder };
    let mut steps: Vec<&str> = Vec::new();
    for step in folder.split('/').chain(told.split('/')) {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/").to_lowercase()
}

/// An attribute of a tag, whatever its prefix.
pub fn attribute(tag: &BytesStart<'_>, name: &str) -> String {
    let mut attributes = tag.attributes();
    let mut sound = attributes.with_checks(false).filter_map(Result::ok);
    let value = sound.find(|attribute| attribute.key.local_name().as_ref() == name);
    value.map(|value| value.value.into_owned()).unwrap_or_default()
}
