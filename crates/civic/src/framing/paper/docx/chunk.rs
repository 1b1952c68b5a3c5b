//! Pieces of other formats inside a document: HTML, a web page in one file,
//! plain text, another Word document.

use super::{Document, document};
use crate::framing::paper::{html, intake};

/// Reads a piece by its content; nothing where it is of no format that is read.
pub fn read(bytes: &[u8], inside: usize) -> Option<Document> {
    if bytes.starts_with(b"PK\x03\x04") {
        return document(bytes, inside).ok();
    }
    if bytes.starts_with(b"{\\rtf") {
        return None;
    }
    let text = intake::decode(bytes).ok()?;
    let page = match web_page(&text) {
        Some(page) => page,
        None if html::looks_like(&text) => text,
        None => text.lines().map(|line| format!("<p>{}</p>", escaped(line))).collect(),
    };
    Some(Document { text: html::blocks(&page, 1), ..Document::default() })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// The page inside a web page saved as one file (MHT).
fn web_page(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    if !lower.get(..lower.len().min(2_000)).unwrap_or(&lower).contains("mime-version:") {
        return None;
    }
    let start = lower.find("<html").or_else(|| lower.find("text/html"))?;
    // What stands before the page says how it is written.
    let head = lower.get(..start)?;
    let from = head
        .rfind("text/html")
        .map_or(0, |at| head.get(..at).and_then(|h| h.rfind("\n--")).unwrap_or(0));
    let told = head.get(from..)?;
    let page = text.get(start..)?;
    let page = page.split_once("\n--").map_or(page, |(page, _)| page);
    Some(if told.contains("quoted-printable") { quoted(page) } else { page.to_owned() })
}

/// A text in quoted-printable: `=D8=A8` for a letter, `=` before a break.
fn quoted(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('=') {
        bytes.extend_from_slice(before.as_bytes());
        let (byte, next) = encoded(after);
        bytes.extend(byte);
        rest = next;
    }
    bytes.extend_from_slice(rest.as_bytes());
    intake::decode(&bytes).unwrap_or_default()
}

/// The byte that `=` and what follows it stand for, none at a break; and the rest.
fn encoded(after: &str) -> (Option<u8>, &str) {
    let code = after.get(..2).and_then(|code| u8::from_str_radix(code, 16).ok());
    let broken = after.strip_prefix("\r\n").or_else(|| after.strip_prefix('\n'));
    match (code, broken) {
        (_, Some(next)) => (None, next),
        (Some(byte), _) => (Some(byte), after.get(2..).unwrap_or_default()),
        _ => (Some(b'='), after),
    }
}
