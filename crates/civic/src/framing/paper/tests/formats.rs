//! The real paper in other formats and encodings says the same.

use encoding_rs::WINDOWS_1256;

use super::{
    super::{Form, Reading, read},
    REAL,
    docx::{self, Block},
    said, say, summary,
};

/// The readings of two papers, but for where things stand.
fn assert_same(found: &Reading, form: Form) {
    let real = read(REAL.as_bytes()).expect("the real paper is read");
    assert_eq!(found.source.form, form);
    assert_eq!(said(&found.faults), Vec::<String>::new());
    assert_eq!(found.json(&say), real.json(&say));
}

#[test]
fn windows_1256_utf_16_and_a_mark_make_no_difference() {
    let (old, _, _) = WINDOWS_1256.encode(REAL);
    // The code page has no «–» problem, but it lacks nothing the paper uses.
    assert_same(&read(&old).expect("Windows-1256"), Form::Markdown);
    let marked = format!("\u{feff}{REAL}");
    assert_same(&read(marked.as_bytes()).expect("marked"), Form::Markdown);
    let little: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_same(&read(&little).expect("UTF-16 LE"), Form::Markdown);
    let big: Vec<u8> = marked.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_same(&read(&big).expect("UTF-16 BE"), Form::Markdown);
    let windows = REAL.replace('\n', "\r\n");
    assert_same(&read(windows.as_bytes()).expect("CRLF"), Form::Markdown);
}

#[test]
fn french_of_an_older_machine_keeps_its_letters() {
    let text = "# Atelier de la commune de Béni Mellal\n\nMercredi 1er novembre 2023\n\n\
        ## Programme\n\n- 9h-10h : Écoute\n- 10h-11h : Échanges\n";
    let (old, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    let reading = read(&old).expect("read");
    assert_eq!(summary(&reading)[0], "session 1 09:00-10:00 Écoute (0)");
}

#[test]
fn digits_tatweel_and_vowel_marks_make_no_difference() {
    let digits = |letter: char| match letter.to_digit(10) {
        Some(digit) => char::from_u32(0x660 + digit).expect("a digit"),
        None => letter,
    };
    let text: String = REAL
        .lines()
        .map(|line| {
            if line.contains('h') || line.contains("نونبر") {
                line.chars().map(digits).collect()
            } else {
                line.to_owned()
            }
        })
        .collect::<Vec<String>>()
        .join("\n")
        .replace("## 2. المشاركون", "## 2. المُشـــاركون")
        .replace("برنامج اللقاء", "بَرْنامــج اللِّقاء");
    let reading = read(text.as_bytes()).expect("read");
    let real = read(REAL.as_bytes()).expect("read");
    assert_eq!(summary(&reading).len(), 8);
    assert_eq!(reading.minutes(), real.minutes());
    assert_eq!(reading.participants, real.participants);
    assert_eq!(reading.date, real.date);
    assert_eq!(said(&reading.faults), Vec::<String>::new());
}

/// The real paper as HTML.
fn html() -> String {
    let mut body = String::from(
        "<!DOCTYPE html>\n<html dir=rtl><head><title>ورقة</title><style>p{}</style></head><body>\n",
    );
    for block in docx::blocks(REAL) {
        match block {
            Block::Heading(text) => body.push_str(&format!("<h2>{text}</h2>\n")),
            Block::Text(text) => {
                body.push_str(&format!("<p align=right><span>{text}</span></p>\n"))
            }
            Block::Item(text) => body.push_str(&format!("<ul><li>{text}</li></ul>\n")),
            Block::Table(rows) => {
                body.push_str("<table border='1'>\n");
                for row in rows {
                    let cell = |cell: &Vec<String>| format!("<td>{}</td>", cell.join("<br/>"));
                    let cells: String = row.iter().map(cell).collect();
                    body.push_str(&format!("<tr>{}</tr>\n", cells.replace('–', "&ndash;")));
                }
                body.push_str("</table>\n");
            }
        }
    }
    body + "</body></html>"
}

#[test]
fn the_real_paper_as_html() {
    assert_same(&read(html().as_bytes()).expect("HTML"), Form::Html);
}

#[test]
fn the_real_paper_as_docx() {
    let bytes = docx::build(&docx::blocks(REAL), true);
    assert_same(&read(&bytes).expect("DOCX"), Form::Docx);
}

#[test]
fn a_docx_without_styles_is_understood_by_its_words() {
    let bytes = docx::build(&docx::blocks(REAL), false);
    assert_same(&read(&bytes).expect("DOCX"), Form::Docx);
}

#[test]
fn the_columns_of_a_table_may_stand_in_any_order() {
    for order in [[2, 1, 0], [1, 2, 0], [2, 0, 1], [0, 2, 1]] {
        let mut blocks = docx::blocks(REAL);
        for block in &mut blocks {
            let Block::Table(rows) = block else { continue };
            for row in rows.iter_mut() {
                *row = order.iter().map(|&at| row[at].clone()).collect();
            }
            let head = ["المحتوى", "الحصة", "التوقيت"].map(|name| vec![name.to_owned()]);
            rows.insert(0, head.to_vec());
        }
        assert_same(&read(&docx::build(&blocks, true)).expect("DOCX"), Form::Docx);
    }
}

#[test]
fn a_place_in_a_word_document_is_a_paragraph() {
    let bytes = docx::build(&docx::blocks(REAL), true);
    let reading = read(&bytes).expect("DOCX");
    let place = reading.place(Some(1), &say);
    assert!(place.starts_with("paper-place-paragraph[line=1; text=مشروع تضافر"), "{place}");
}
