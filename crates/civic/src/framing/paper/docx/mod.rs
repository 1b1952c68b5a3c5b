//! Word documents (DOCX) as plain text by paragraphs.

mod body;
mod chunk;
mod open;
pub mod package;
mod styles;

use std::collections::HashMap;

use super::{
    blocks::{self, Block},
    header,
    intake::{self, Refusal},
    source::{Form, Source},
};
use body::Body;
use package::{Package, Related};
use styles::Styles;

/// How deep a document may stand inside another.
const MOST_INSIDE: usize = 3;

/// Reads a Word document.
pub fn read(bytes: &[u8]) -> Result<Source, Refusal> {
    let Document { text, letterhead, unread } = document(bytes, 0)?;
    let mut source = blocks::source(Form::Docx, text.clone());
    // A title that stands in the letterhead alone is read from there.
    if !letterhead.is_empty() && !header::has_title(&source) {
        source = blocks::source(Form::Docx, letterhead.into_iter().chain(text).collect());
    }
    source.unread = unread;
    Ok(source)
}

/// What is read of a document.
#[derive(Default)]
struct Document {
    text: Vec<Block>,
    letterhead: Vec<Block>,
    /// The parts that could not be read.
    unread: Vec<String>,
}

/// The pieces that stand in a document as files of their own, by their identity.
type Pieces = HashMap<String, Document>;

fn document(bytes: &[u8], inside: usize) -> Result<Document, Refusal> {
    let mut package = Package::open(bytes)?;
    let main = package.main().ok_or_else(|| Refusal::new("paper-refused-not-docx"))?;
    let related = package.related(&main)?;
    let named = |kind: &str| related.iter().find(|it| it.kind == kind);
    let styles = match named("styles") {
        Some(it) => Styles::read(&text(&mut package, &it.part)?)?,
        None => Styles::default(),
    };
    let mut pieces = pieces(&mut package, &related, inside);
    let main = text(&mut package, &main)?;
    let body = Body::read(&main, &styles, &mut pieces)?;
    let mut document = Document { text: body.blocks, unread: body.unread, ..Document::default() };
    for header in package.letterheads() {
        let header = text(&mut package, &header)?;
        document.letterhead.extend(Body::read(&header, &styles, &mut Pieces::new())?.blocks);
    }
    Ok(document)
}

fn text(package: &mut Package<'_>, part: &str) -> Result<String, Refusal> {
    intake::decode(&package.bytes(part)?)
}

/// The pieces of other formats that a document holds.
fn pieces(package: &mut Package<'_>, related: &[Related], inside: usize) -> Pieces {
    let chunks = related.iter().filter(|it| it.kind == "afchunk" && inside < MOST_INSIDE);
    let read = chunks.map(|it| {
        let bytes = package.bytes(&it.part).ok();
        let piece = bytes.and_then(|bytes| chunk::read(&bytes, inside + 1));
        let unread = || Document { unread: vec![it.part.clone()], ..Document::default() };
        (it.id.clone(), piece.unwrap_or_else(unread))
    });
    read.collect()
}
