//! What a file may be: its name made harmless, its kind read from its bytes.

/// The largest file that is kept.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;

/// The longest name that is kept, in characters.
const LONGEST: usize = 120;

/// A file's name without folders, control signs or marks that turn text.
#[must_use]
pub fn tidy_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let turns = |sign: &char| matches!(sign, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let tidy: String =
        last.chars().filter(|sign| !sign.is_control() && !turns(sign)).take(LONGEST).collect();
    base::visible(&tidy).to_owned()
}

/// What the bytes are, whatever the file is called.
#[must_use]
pub fn media_type(bytes: &[u8]) -> &'static str {
    const KNOWN: [(&[u8], &str); 5] = [
        (b"%PDF", "application/pdf"),
        (b"\x89PNG", "image/png"),
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"GIF8", "image/gif"),
        (b"PK\x03\x04", "application/zip"),
    ];
    let known = KNOWN.iter().find(|(magic, _)| bytes.starts_with(magic));
    match known {
        Some((_, kind)) => kind,
        // Text is shown as text, HTML included: a page sent in runs nowhere.
        None if std::str::from_utf8(bytes).is_ok() => "text/plain; charset=utf-8",
        None => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_no_folder_and_no_sign_that_turns_it() {
        assert_eq!(tidy_name("C:\\papers\\\u{202e}note.md"), "note.md");
        assert_eq!(tidy_name("../../etc/ورقة.docx"), "ورقة.docx");
    }

    #[test]
    fn a_page_sent_in_is_text() {
        assert_eq!(media_type(b"<script>alert(1)</script>"), "text/plain; charset=utf-8");
        assert_eq!(media_type(b"%PDF-1.7"), "application/pdf");
    }
}
