//! The XML, read back.

use std::io::{Cursor, Read};

use quick_xml::{Reader, events::Event};
use regex::Regex;
use zip::ZipArchive;

use crate::paper;

fn part(bytes: &[u8], name: &str) -> String {
    let mut text = String::new();
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn all<'a>(pattern: &str, text: &'a str) -> Vec<&'a str> {
    Regex::new(pattern).unwrap().find_iter(text).map(|found| found.as_str()).collect()
}

#[test]
fn every_part_is_well_formed_and_announced() {
    let bytes = word::write(&paper("ar")).unwrap();
    let mut zip = ZipArchive::new(Cursor::new(bytes.as_slice())).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let types = part(&bytes, "[Content_Types].xml");
    for name in names {
        let mut text = String::new();
        zip.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
        let mut reader = Reader::from_str(&text);
        while !matches!(reader.read_event().unwrap(), Event::Eof) {}
        let known = name.starts_with('[') || name.ends_with(".rels");
        assert!(known || types.contains(&format!("\"/{name}\"")), "{name} is not announced");
    }
}

#[test]
fn everything_arabic_runs_from_the_right() {
    let bytes = word::write(&paper("ar")).unwrap();
    let text = part(&bytes, "word/document.xml");
    for paragraph in all("(?s)<w:p>.*?</w:p>", &text) {
        assert!(paragraph.contains("<w:bidi/>"), "{paragraph}");
    }
    let (arabic, latin) =
        (Regex::new(r"[\u{600}-\u{6ff}]").unwrap(), Regex::new("[A-Za-zÀ-ÿ]").unwrap());
    let markup = Regex::new("<[^>]*>|&[a-z]+;").unwrap();
    for run in all("(?s)<w:r>.*?</w:r>", &text) {
        let words = markup.replace_all(run, "").into_owned();
        let rtl = run.contains("<w:rtl/><w:lang w:bidi=\"ar-MA\"/>");
        assert!(!arabic.is_match(&words) || rtl, "{run}");
        assert!(!latin.is_match(&words) || !rtl, "{run}");
    }
    assert_eq!(all("<w:tbl>", &text).len(), all("<w:bidiVisual/>", &text).len());
    assert_eq!(all("<w:tblHeader/>", &text).len(), 1);
    assert!(text.contains("<w:bidi/><w:rtlGutter/></w:sectPr>"));
    assert!(!text.contains("w:jc"), "what stands at the start is not pushed to a side");
    let styles = part(&bytes, "word/styles.xml");
    assert_eq!(all("<w:style ", &styles).len(), all("<w:bidi/>", &styles).len());
    assert!(part(&bytes, "docProps/core.xml").contains("<dc:language>ar-MA</dc:language>"));
}

#[test]
fn french_stays_on_the_left() {
    let bytes = word::write(&paper("fr")).unwrap();
    let text = part(&bytes, "word/document.xml");
    assert!(!text.contains("<w:bidi/>") && !text.contains("bidiVisual"));
    assert!(text.contains("w:val=\"fr-MA\""));
    let styles = part(&bytes, "word/styles.xml");
    assert!(!styles.contains("<w:bidi/>") && styles.contains("w:outlineLvl w:val=\"2\""));
}

#[test]
fn headings_and_lists_are_what_an_editor_knows_them_by() {
    let bytes = word::write(&paper("ar")).unwrap();
    let text = part(&bytes, "word/document.xml");
    for style in ["Title", "Heading1", "Heading2", "Caption", "ListParagraph", "Line"] {
        assert!(text.contains(&format!("<w:pStyle w:val=\"{style}\"/>")), "{style}");
    }
    let numbers = part(&bytes, "word/numbering.xml");
    assert_eq!(all("<w:num ", &numbers).len(), 2);
    assert!(numbers.contains("decimal") && numbers.contains("bullet"));
    assert!(text.contains("ثانيا &amp; &lt;ثالثا&gt;"));
}
