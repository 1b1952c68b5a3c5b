//! Files that are no framing paper: each is refused by its own sentence, and
//! no bytes whatever bring the reader down.

use proptest::prelude::*;

use super::{
    super::{MAX_BYTES, read},
    REAL, docx,
};

fn refused(bytes: &[u8]) -> &'static str {
    read(bytes).expect_err("refused").key
}

#[test]
fn each_wrong_file_gets_its_own_sentence() {
    let rubbish: Vec<u8> = (0..4000_u32).map(|n| ((n * 7919) >> 3) as u8).collect();
    let cases: [(&[u8], &str); 11] = [
        (b"", "paper-refused-empty"),
        (b" \n\t \n", "paper-refused-empty"),
        (b"\xef\xbb\xbf\n", "paper-refused-empty"),
        (b"%PDF-1.7\n...", "paper-refused-pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "paper-refused-old-word"),
        (b"{\\rtf1\\ansi}", "paper-refused-old-word"),
        (b"\x89PNG\r\n\x1a\n....", "paper-refused-image"),
        (b"\xff\xd8\xff\xe0....", "paper-refused-image"),
        (b"PK\x03\x04 and then nothing", "paper-refused-broken"),
        (&rubbish, "paper-refused-binary"),
        ("قائمة المشتريات: خبز وحليب".as_bytes(), "paper-refused-no-programme"),
    ];
    for (bytes, key) in cases {
        assert_eq!(refused(bytes), key);
    }
}

#[test]
fn a_file_over_the_limit_is_refused_with_the_limit() {
    let refusal = read(&vec![b'a'; MAX_BYTES + 1]).expect_err("refused");
    assert_eq!(refusal.key, "paper-refused-too-large");
    assert_eq!(refusal.args, [("limit", "10".to_owned())]);
    assert!(read(&vec![b'a'; MAX_BYTES]).is_err());
    assert_eq!(refused("a\n".repeat(100_000).as_bytes()), "paper-refused-too-long");
}

#[test]
fn a_zip_that_is_no_document_is_refused() {
    assert_eq!(refused(&docx::zip(&[("mimetype", b"opendocument")])), "paper-refused-not-docx");
    let broken = docx::zip(&[("word/document.xml", b"<w:document><w:p></w:t></p")]);
    assert!(read(&broken).is_err());
}

#[test]
fn a_file_made_to_burst_is_refused_at_once() {
    let zeros = vec![b' '; 40 * 1024 * 1024];
    let bomb = docx::zip(&[("word/document.xml", &zeros)]);
    assert!(bomb.len() < 1024 * 1024);
    assert_eq!(refused(&bomb), "paper-refused-bomb");
    let names: Vec<String> = (0..3000).map(|n| format!("{n}")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(refused(&docx::zip(&files)), "paper-refused-bomb");
    let deep = format!("<w:document>{}", "<w:p>".repeat(100_000));
    assert!(read(&docx::zip(&[("word/document.xml", deep.as_bytes())])).is_err());
}

#[test]
fn hostile_text_is_read() {
    let limit = 48 * 1024;
    for piece in [
        "<",
        "<a \"'",
        "<a ",
        "<a '",
        "<!--",
        "&",
        "((",
        "|",
        "جماعة ",
        "9h30-",
        "الساعة ",
        "1. ",
        "<table>",
        "<ul><li>",
    ] {
        let text = piece.repeat(limit / piece.len());
        let _ = read(text.as_bytes());
        let _ = read(format!("<html>{text}").as_bytes());
    }
}

#[test]
fn damaged_letters_are_said() {
    let mut bytes = REAL.as_bytes().to_vec();
    let at = REAL.find("كلمات افتتاحية").expect("a line");
    bytes[at] = 0xff;
    let reading = read(&bytes).expect("read");
    let faults = super::said(&reading.faults);
    assert_eq!(faults, ["45 paper-fault-damaged[]"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let _ = read(&bytes).map(|reading| reading.json(&super::say));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[\\n\\t |#<>/a-z0-9h:«»؛،ء-ي٠-٩–-]{0,400}") {
        let _ = read(text.as_bytes()).map(|reading| reading.json(&super::say));
    }

    #[test]
    fn a_mutated_document_is_read_or_refused(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)
    ) {
        let mut bytes = docx::build(&docx::blocks(REAL), true);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read(&bytes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn a_mutated_paper_is_read_or_refused(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), any::<bool>()), 1..40)
    ) {
        let mut bytes = REAL.as_bytes().to_vec();
        for (at, byte, removes) in changes {
            let at = at.index(bytes.len());
            if removes {
                bytes.remove(at);
            } else {
                bytes[at] = byte;
            }
        }
        let _ = read(&bytes).map(|reading| reading.json(&super::say));
    }
}
