//! The body: one paragraph or table after another.

use base::sheet::{Block, Run, Sheet};

use crate::{Page, parts, runs, xml::Xml};

/// The body, and how many lists it numbers.
pub(crate) struct Body {
    pub(crate) document: String,
    /// Whether each list is numbered, in order; lists are counted from 1.
    pub(crate) lists: Vec<bool>,
}

/// The whole text of the document.
pub(crate) fn body(page: &Page, sheet: &Sheet) -> Body {
    let mut lists = Vec::new();
    let mut xml = Xml::document();
    xml.put("w:document", &parts::NAMESPACES, |xml| {
        xml.put("w:body", &[], |xml| {
            if !sheet.begins_with_a_head() {
                head(xml, page, &sheet.letterhead, &sheet.title, sheet.subtitle.as_deref());
            }
            for (at, block) in sheet.blocks.iter().enumerate() {
                write(xml, page, block, at == 0, &mut lists);
            }
            parts::section(xml, page);
        });
    });
    Body { document: xml.finish(), lists }
}

fn write(xml: &mut Xml, page: &Page, block: &Block, first: bool, lists: &mut Vec<bool>) {
    match block {
        Block::Heading { level, text } => plain(xml, page, &format!("Heading{level}"), text),
        Block::Text { runs } => paragraph(xml, page, "Normal", runs),
        Block::List { numbered, items } => list(xml, page, *numbered, items, lists),
        Block::Table { caption, head, widths, rows } => {
            if let Some(caption) = caption {
                plain(xml, page, "Caption", caption);
            }
            table(xml, page, &Grid { head, widths, rows });
        }
        Block::Facts { rows } => facts(xml, page, rows),
        Block::Qr { payload, caption } => {
            plain(xml, page, "Normal", caption);
            paragraph(xml, page, "Normal", &[Run::ltr(payload)]);
        }
        Block::Signatures { who } => signatures(xml, page, who),
        Block::Break => new_page(xml, page),
        Block::Head { letterhead, title, subtitle } => {
            if !first {
                new_page(xml, page);
            }
            head(xml, page, letterhead, title, subtitle.as_deref());
        }
        Block::Centred { runs, large } => {
            paragraph(xml, page, if *large { "Name" } else { "Centred" }, runs);
        }
        Block::Badges { badges } => badges.iter().for_each(|badge| {
            plain(xml, page, "Name", &badge.name);
            badge.lines.iter().for_each(|line| {
                paragraph(xml, page, "Centred", std::slice::from_ref(line));
            });
        }),
        Block::Lines { count } => (0..*count).for_each(|_| plain(xml, page, "Line", "")),
    }
}

fn head(xml: &mut Xml, page: &Page, letterhead: &[String], title: &str, under: Option<&str>) {
    letterhead.iter().for_each(|line| plain(xml, page, "Letterhead", line));
    plain(xml, page, "Title", title);
    under.into_iter().for_each(|line| plain(xml, page, "Subtitle", line));
}

fn plain(xml: &mut Xml, page: &Page, style: &str, text: &str) {
    paragraph(xml, page, style, &[Run::plain(text)]);
}

fn paragraph(xml: &mut Xml, page: &Page, style: &str, words: &[Run]) {
    set(xml, page, style, None, words);
}

fn set(xml: &mut Xml, page: &Page, style: &str, list: Option<usize>, words: &[Run]) {
    xml.put("w:p", &[], |xml| {
        xml.put("w:pPr", &[], |xml| {
            xml.val("w:pStyle", style);
            if let Some(list) = list {
                xml.put("w:numPr", &[], |xml| {
                    xml.val("w:ilvl", "0");
                    xml.val("w:numId", &list.to_string());
                });
            }
            if page.rtl {
                xml.empty("w:bidi", &[]);
            }
        });
        let said: Vec<Run> = words.iter().filter(|run| !run.text.is_empty()).cloned().collect();
        runs::runs(xml, page, &said);
    });
}

fn list(xml: &mut Xml, page: &Page, numbered: bool, items: &[Vec<Run>], lists: &mut Vec<bool>) {
    lists.push(numbered);
    items.iter().for_each(|item| set(xml, page, "ListParagraph", Some(lists.len()), item));
}

fn new_page(xml: &mut Xml, page: &Page) {
    xml.put("w:p", &[], |xml| {
        if page.rtl {
            xml.put("w:pPr", &[], |xml| xml.empty("w:bidi", &[]));
        }
        xml.put("w:r", &[], |xml| xml.empty("w:br", &[("w:type", "page")]));
    });
}

/// A table as the sheet has it.
struct Grid<'a> {
    head: &'a [String],
    widths: &'a [u8],
    rows: &'a [Vec<Vec<Run>>],
}

impl Grid<'_> {
    /// The width of each column.
    fn columns(&self, page: &Page) -> Vec<usize> {
        let count = self.rows.iter().map(Vec::len).chain([self.head.len()]).max().unwrap_or(0);
        let even = vec![1; count];
        let widths = if self.widths.len() == count { self.widths } else { &even };
        let whole: usize = widths.iter().copied().map(usize::from).sum::<usize>().max(1);
        widths.iter().map(|part| page.width() * usize::from(*part) / whole).collect()
    }
}

fn table(xml: &mut Xml, page: &Page, grid: &Grid<'_>) {
    let columns = grid.columns(page);
    if columns.is_empty() {
        return;
    }
    xml.put("w:tbl", &[], |xml| {
        parts::table_properties(xml, page, &columns, "Grid");
        if !grid.head.is_empty() {
            row(xml, true, |xml| {
                for (words, width) in grid.head.iter().zip(&columns) {
                    let bold = vec![Run::bold(words)];
                    cell(xml, page, *width, true, &bold);
                }
            });
        }
        for line in grid.rows {
            row(xml, false, |xml| {
                for (words, width) in line.iter().zip(&columns) {
                    cell(xml, page, *width, false, words);
                }
            });
        }
    });
    // Two tables that touch would become one.
    plain(xml, page, "After", "");
}

fn row(xml: &mut Xml, head: bool, cells: impl FnOnce(&mut Xml)) {
    xml.put("w:tr", &[], |xml| {
        xml.put("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            if head {
                xml.empty("w:tblHeader", &[]);
            }
        });
        cells(xml);
    });
}

/// Each run of a cell is a line.
fn cell(xml: &mut Xml, page: &Page, width: usize, head: bool, lines: &[Run]) {
    xml.put("w:tc", &[], |xml| {
        xml.put("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
            if head {
                xml.empty(
                    "w:shd",
                    &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", "F3F1EA")],
                );
            }
        });
        if lines.is_empty() {
            plain(xml, page, "Cell", "");
        }
        lines.iter().for_each(|line| paragraph(xml, page, "Cell", std::slice::from_ref(line)));
    });
}

fn facts(xml: &mut Xml, page: &Page, rows: &[(String, Vec<Run>)]) {
    let columns = [page.width() * 3 / 10, page.width() * 7 / 10];
    if rows.is_empty() {
        return;
    }
    xml.put("w:tbl", &[], |xml| {
        parts::table_properties(xml, page, &columns, "Facts");
        for (name, value) in rows {
            row(xml, false, |xml| {
                let name = [Run { bold: true, ..Run::quiet(name) }];
                cell(xml, page, columns[0], false, &name);
                fact(xml, page, columns[1], value);
            });
        }
    });
    plain(xml, page, "After", "");
}

/// What a fact says, on one line however many runs it has.
fn fact(xml: &mut Xml, page: &Page, width: usize, value: &[Run]) {
    xml.put("w:tc", &[], |xml| {
        xml.put("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        });
        paragraph(xml, page, "Cell", value);
    });
}

/// Names beside each other, with room to sign under each.
fn signatures(xml: &mut Xml, page: &Page, who: &[String]) {
    for line in who.chunks(3) {
        // One signature is no wider than one of two.
        let columns = vec![page.width() / line.len().max(2); line.len().max(2)];
        xml.put("w:tbl", &[], |xml| {
            parts::table_properties(xml, page, &columns, "Plain");
            row(xml, false, |xml| {
                for (at, width) in columns.iter().enumerate() {
                    let name = line.get(at).map_or("", String::as_str);
                    let lines = [Run::bold(name), Run::plain(""), Run::plain(""), Run::plain("")];
                    cell(xml, page, *width, false, &lines);
                }
            });
        });
        plain(xml, page, "After", "");
    }
}
