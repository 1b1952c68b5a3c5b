//! A [`Sheet`] as a Word document, for the papers that are meant to be edited:
//! written from the right where its language is, so that brackets, tables and
//! lists stand as a hand would set them, in Word and in LibreOffice alike.
//!
//! What makes it so: every paragraph and every style carries `w:bidi`, every
//! run of Arabic `w:rtl` and its language, Latin words inside Arabic are runs
//! of their own, tables are mirrored (`w:bidiVisual`) and repeat their head.
//! A QR code is left out; its address is written.

mod blocks;
mod parts;
mod runs;
mod xml;

use std::io::{self, Cursor, Write};

use base::sheet::Sheet;
use zip::{ZipWriter, write::SimpleFileOptions};

/// The media type of what [`write`] gives.
pub const MEDIA_TYPE: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Writes a sheet as DOCX.
///
/// # Errors
/// When the package cannot be put together, which is a mistake of ours.
pub fn write(sheet: &Sheet) -> io::Result<Vec<u8>> {
    let sheet = sheet.clone().tidy();
    let page = Page { rtl: sheet.lang == "ar", wide: sheet.wide };
    let body = blocks::body(&page, &sheet);
    let files = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::PACKAGE.to_owned()),
        ("docProps/core.xml", parts::properties(&sheet)),
        ("word/document.xml", body.document),
        ("word/styles.xml", parts::styles(&page)),
        ("word/settings.xml", parts::settings(&page)),
        ("word/fontTable.xml", parts::FONTS.to_owned()),
        ("word/numbering.xml", parts::numbering(body.lists)),
        ("word/footer1.xml", parts::footer(&page, &sheet.foot)),
        ("word/_rels/document.xml.rels", parts::PARTS.to_owned()),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// What every part asks of the page.
struct Page {
    /// Written from the right.
    rtl: bool,
    /// Landscape.
    wide: bool,
}

impl Page {
    /// The language of prose, and of Latin words in it.
    const fn lang(&self) -> &'static str {
        if self.rtl { "ar-MA" } else { "fr-MA" }
    }

    /// Between the margins, in twentieths of a point.
    const fn width(&self) -> usize {
        if self.wide { 16838 - 2 * 1247 } else { 11906 - 2 * 1247 }
    }
}
