//! A file is opened by what it is, whatever it is called.

use crate::{
    book::Book,
    ods,
    reading::Fault,
    text, workbook,
    zipped::{self, Zipped},
};

/// The name that the encrypted part of a protected workbook has.
const ENCRYPTED: &str = "EncryptedPackage";

/// Opens a file or a pasted text; otherwise says why it is no list.
pub fn open(bytes: &[u8]) -> Result<Book, Fault> {
    match bytes {
        [] => Err(Fault::of("fault-list-empty")),
        [b'P', b'K', ..] => zipped_list(bytes),
        [0xd0, 0xcf, 0x11, 0xe0, ..] if names(bytes, ENCRYPTED) => {
            Err(Fault::of("fault-list-protected"))
        }
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Err(Fault::of("fault-list-old")),
        [b'%', b'P', b'D', b'F', ..] => Err(Fault::of("fault-list-file")),
        _ => match base::encoding::decode(bytes) {
            Some(said) if said.trim_start().starts_with('<') => Err(Fault::of("fault-list-file")),
            Some(said) => text::read(&said),
            None => Err(Fault::of("fault-list-file")),
        },
    }
}

fn zipped_list(bytes: &[u8]) -> Result<Book, Fault> {
    match zipped::check(bytes)? {
        Zipped::OpenDocument => ods::read(bytes),
        Zipped::Workbook => workbook::read(bytes),
    }
}

/// Whether a compound file has a part of this name, which it writes in UTF-16.
fn names(bytes: &[u8], part: &str) -> bool {
    let name: Vec<u8> = part.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}
