//! The file's own door: what it is, by content and not by name, and whether
//! it can be opened safely.

use base::encoding;

use super::{docx, html, markdown, odt, source::Source};

/// The largest file that is read.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;
/// The most lines a paper may have; a framing paper has some dozens.
const MAX_LINES: usize = 5_000;
/// The most bytes of plain text that a paper may have; a framing paper has some thousands.
const MAX_TEXT: usize = 200 * 1024;

/// Why a file cannot be read as a framing paper; the sentence says what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{key}")]
pub struct Refusal {
    /// The Fluent key.
    pub key: &'static str,
    /// The sentence's arguments.
    pub args: Vec<(&'static str, String)>,
}

impl Refusal {
    /// A refusal whose sentence has no arguments.
    #[must_use]
    pub fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }
}

/// Opens a file and gives its plain text by lines.
pub fn open(bytes: &[u8]) -> Result<Source, Refusal> {
    if bytes.len() > MAX_BYTES {
        let limit = (MAX_BYTES / 1024 / 1024).to_string();
        return Err(Refusal { key: "paper-refused-too-large", args: vec![("limit", limit)] });
    }
    let source = by_form(bytes)?;
    let text: usize = source.lines.iter().map(|line| line.text.len()).sum();
    match source.lines.len() {
        0 => Err(Refusal::new("paper-refused-empty")),
        count if count > MAX_LINES || text > MAX_TEXT => {
            Err(Refusal::new("paper-refused-too-long"))
        }
        _ => Ok(source),
    }
}

/// Reads a file as its first bytes say what it is.
fn by_form(bytes: &[u8]) -> Result<Source, Refusal> {
    match container(bytes) {
        Some(Ok(())) if odt::is(bytes) => odt::read(bytes),
        Some(Ok(())) => docx::read(bytes),
        Some(Err("paper-refused-old-word")) if is_protected(bytes) => {
            Err(Refusal::new("paper-refused-locked"))
        }
        Some(Err(key)) => Err(Refusal::new(key)),
        None => text(bytes),
    }
}

/// What the first bytes say: a zip to open, or a format to refuse by name.
fn container(bytes: &[u8]) -> Option<Result<(), &'static str>> {
    const REFUSED: [(&[u8], &str); 11] = [
        (b"%PDF", "paper-refused-pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "paper-refused-old-word"),
        (b"{\\rtf", "paper-refused-old-word"),
        (b"\x89PNG", "paper-refused-image"),
        (b"\xff\xd8\xff", "paper-refused-image"),
        (b"GIF8", "paper-refused-image"),
        (b"RIFF", "paper-refused-image"),
        (b"II*\0", "paper-refused-image"),
        (b"MM\0*", "paper-refused-image"),
        (b"PK\x05\x06", "paper-refused-not-docx"),
        (b"\x1f\x8b", "paper-refused-not-docx"),
    ];
    if bytes.starts_with(b"PK\x03\x04") {
        return Some(Ok(()));
    }
    REFUSED.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, key)| Err(*key))
}

/// Whether an old container holds a document under a password: such a one
/// keeps the whole document in a stream of this name.
fn is_protected(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}

/// The text of a file whatever its encoding, or a refusal where it is no text.
pub fn decode(bytes: &[u8]) -> Result<String, Refusal> {
    encoding::decode(bytes).ok_or_else(|| Refusal::new("paper-refused-binary"))
}

fn text(bytes: &[u8]) -> Result<Source, Refusal> {
    // Old machines end a line with a return alone.
    let text = decode(bytes)?.replace("\r\n", "\n").replace('\r', "\n");
    let empty = text.chars().all(|letter| letter.is_whitespace() || letter == '\u{feff}');
    if empty {
        return Err(Refusal::new("paper-refused-empty"));
    }
    Ok(if html::looks_like(&text) { html::read(&text) } else { markdown::read(&text) })
}
