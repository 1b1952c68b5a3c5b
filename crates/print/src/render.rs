//! From a sheet to a PDF.

use std::time::SystemTime;

use base::sheet::{Printed, Sheet};
use jiff::{Timestamp, tz::TimeZone};
use typst::{
    diag::{SourceDiagnostic, SourceResult},
    foundations::{Datetime, Smart},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{PrintError, proof, world::Desk};

/// What is tried in turn: read aloud and kept, kept, and at last any PDF (still
/// tagged). A character that no font has stops the first two.
const STANDARDS: [&[PdfStandard]; 3] =
    [&[PdfStandard::Ua_1, PdfStandard::A_2a], &[PdfStandard::A_2a], &[]];

/// Sets one sheet and writes it as PDF/UA-1 and PDF/A-2a; where a character has
/// no glyph, as a plain tagged PDF that says so by `accessible: false`.
///
/// # Errors
/// When the template fails or no PDF can be written; both are mistakes of ours.
pub fn render(sheet: &Sheet) -> Result<Printed, PrintError> {
    let desk = Desk::new(proof::write(sheet)?);
    let document: PagedDocument =
        typst::compile(&desk).output.map_err(|errors| PrintError::Layout(said(&errors)))?;
    let mut refusal = String::new();
    for (attempt, standards) in STANDARDS.iter().enumerate() {
        match export(&document, standards) {
            Ok(pdf) => return Ok(Printed { pdf, accessible: attempt == 0 }),
            Err(errors) => refusal = said(&errors),
        }
    }
    Err(PrintError::Export(refusal))
}

fn export(document: &PagedDocument, standards: &[PdfStandard]) -> SourceResult<Vec<u8>> {
    let options = PdfOptions {
        creator: Smart::Custom(Some("Mithaq".to_owned())),
        timestamp: now(),
        standards: PdfStandards::new(standards).unwrap_or_default(),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options)
}

/// PDF/A asks for the moment the file was made. That is the machine's time even
/// for the papers of a replayed day, whose own dates stand on the sheet.
fn now() -> Option<typst_pdf::Timestamp> {
    let now = Timestamp::try_from(SystemTime::now()).ok()?.to_zoned_datetime(TimeZone::UTC);
    let part = |part: i8| u8::try_from(part).unwrap_or_default();
    let time = Datetime::from_ymd_hms(
        now.year().into(),
        part(now.month()),
        part(now.day()),
        part(now.hour()),
        part(now.minute()),
        part(now.second()),
    )?;
    Some(typst_pdf::Timestamp::new_utc(time))
}

fn said(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; ")
}
