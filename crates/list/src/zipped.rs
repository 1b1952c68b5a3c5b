//! Zipped files are opened within bounds, so that one made to burst does not.

use std::io::{Cursor, Read, copy, sink};

use zip::{ZipArchive, result::ZipError};

use crate::{book::OPENED, reading::Fault};

/// The most parts of a file.
const PARTS: usize = 500;

/// What a zipped file is.
pub(crate) enum Zipped {
    /// XLSX.
    Workbook,
    /// ODS.
    OpenDocument,
}

/// Unpacks the whole file once, counting, keeps nothing, and says what it is.
pub(crate) fn check(bytes: &[u8]) -> Result<Zipped, Fault> {
    let broken = || Fault::of("fault-list-file");
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    if zip.len() > PARTS {
        return Err(Fault::of("fault-list-bomb"));
    }
    unpack(&mut zip)?;
    if part(&mut zip, "META-INF/manifest.xml").is_some_and(|text| text.contains("encryption-data"))
    {
        return Err(Fault::of("fault-list-protected"));
    }
    let is_open = zip.index_for_name("content.xml").is_some();
    Ok(if is_open { Zipped::OpenDocument } else { Zipped::Workbook })
}

/// Unpacks every part up to the limit of all together, and keeps none.
fn unpack(zip: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), Fault> {
    let broken = || Fault::of("fault-list-file");
    let mut left = OPENED;
    for at in 0..zip.len() {
        let file = zip.by_index(at).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => {
                Fault::of("fault-list-protected")
            }
            _ => broken(),
        })?;
        let read = copy(&mut file.take(left + 1), &mut sink()).map_err(|_| broken())?;
        left = left.checked_sub(read).ok_or_else(|| Fault::of("fault-list-bomb"))?;
    }
    Ok(())
}

/// The text of a part.
pub(crate) fn part(zip: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<String> {
    let mut bytes = Vec::new();
    zip.by_name(name).ok()?.take(OPENED).read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}
