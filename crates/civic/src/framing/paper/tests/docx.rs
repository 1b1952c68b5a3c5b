//! Word documents made in the test, as a word processor would make them.

use std::io::{Cursor, Write};

use zip::{ZipWriter, write::SimpleFileOptions};

use super::super::{Shape, Source, markdown};

/// One block of a document.
#[derive(Debug, Clone)]
pub enum Block {
    Heading(String),
    Text(String),
    Item(String),
    Table(Vec<Vec<Vec<String>>>),
}

/// The blocks of a Markdown paper, its rows joined into one table. The parts
/// of a cell keep the marks that the paper types by hand.
pub fn blocks(paper: &str) -> Vec<Block> {
    let Source { lines, .. } = markdown::read(paper);
    let mut blocks = Vec::new();
    let mut rows: Vec<Vec<Vec<String>>> = Vec::new();
    for line in lines {
        match line.shape {
            Shape::Row(cells) => {
                let part = |part: &super::super::Part| match part.depth {
                    0 => part.text.clone(),
                    1 => format!("• {}", part.text),
                    _ => format!("- {}", part.text),
                };
                let mut row: Vec<Vec<String>> =
                    cells.cells.iter().map(|cell| cell.parts.iter().map(part).collect()).collect();
                row.resize(3, Vec::new());
                rows.push(row);
            }
            Shape::Heading => blocks.push(Block::Heading(line.text)),
            Shape::Item => blocks.push(Block::Item(line.text)),
            Shape::Text | Shape::Numbered => blocks.push(Block::Text(line.text)),
        }
    }
    blocks.push(Block::Table(rows));
    blocks
}

fn paragraph(text: &str, properties: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    // A word processor cuts runs anywhere, and sets tab stops among the properties.
    let half = text.chars().count() / 2;
    let (head, tail): (String, String) =
        (text.chars().take(half).collect(), text.chars().skip(half).collect());
    format!(
        "<w:p><w:pPr>{properties}<w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs><w:bidi/></w:pPr>\
         <w:r><w:t xml:space=\"preserve\">{head}</w:t></w:r>\
         <w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">{tail}</w:t></w:r></w:p>"
    )
}

fn xml(block: &Block, styled: bool) -> String {
    let numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    match block {
        Block::Heading(text) if styled => paragraph(text, "<w:pStyle w:val=\"Heading1\"/>"),
        Block::Heading(text) | Block::Text(text) => paragraph(text, ""),
        Block::Item(text) if styled => paragraph(text, numbered),
        Block::Item(text) => paragraph(&format!("- {text}"), ""),
        Block::Table(rows) => {
            let cell = |cell: &Vec<String>| {
                let empty = if cell.is_empty() { "<w:p/>" } else { "" };
                let parts: String = cell.iter().map(|part| paragraph(part, "")).collect();
                format!("<w:tc><w:tcPr/>{parts}{empty}</w:tc>")
            };
            let row = |row: &Vec<Vec<String>>| {
                format!("<w:tr>{}</w:tr>", row.iter().map(cell).collect::<String>())
            };
            format!("<w:tbl>{}</w:tbl>", rows.iter().map(row).collect::<String>())
        }
    }
}

/// A document of these blocks, with or without styles.
pub fn build(blocks: &[Block], styled: bool) -> Vec<u8> {
    let body: String = blocks.iter().map(|block| xml(block, styled)).collect();
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
         <w:document xmlns:w=\"{space}\"><w:body>{body}</w:body></w:document>"
    );
    zip(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", text.as_bytes())])
}

/// A zip of these files.
pub fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a file in the zip");
        zip.write_all(bytes).expect("its bytes");
    }
    zip.finish().expect("a zip").into_inner()
}
