//! All that typst can see while it sets a sheet: our template, the sheet as
//! data, the embedded fonts. No disk, no network, no clock.

use std::sync::LazyLock;

use typst::{
    Feature, Features, Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};

use crate::fonts::{BOOK, FONTS};

/// Row headers of fact tables need the accessibility extras.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = Features::from_iter([Feature::A11yExtras]);
    LazyHash::new(Library::builder().with_features(features).build())
});

static TEMPLATE: LazyLock<Source> = LazyLock::new(|| Source::detached(include_str!("sheet.typ")));

/// The sheet lies beside the template, under the same name with another ending.
static DATA: LazyLock<FileId> =
    LazyLock::new(|| TEMPLATE.id().map(|path| path.with_extension("json")).intern());

/// One sheet on the desk, ready to be set.
pub(crate) struct Desk {
    data: Bytes,
}

impl Desk {
    /// Lays the sheet, already written as JSON, on the desk.
    pub(crate) fn new(data: Vec<u8>) -> Self {
        Self { data: Bytes::new(data) }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
