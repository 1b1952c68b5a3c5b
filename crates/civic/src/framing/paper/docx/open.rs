//! What is open while a document is read: paragraphs, tables, and what they
//! are written into.

use quick_xml::events::BytesStart;

use super::{package::attribute, styles::is_on};
use crate::framing::paper::blocks::{Block, Down, TableCell, TableRow, Words};

/// What is written into: the page, or a cell.
#[derive(Default)]
pub struct Flow {
    pub blocks: Vec<Block>,
    /// The words of a paragraph whose end was deleted; they begin the next.
    pub carried: String,
}

/// A table that is open, with the row and the cell that are.
#[derive(Default)]
pub struct Table {
    pub rows: Vec<TableRow>,
    pub row: TableRow,
    pub cell: TableCell,
    /// Whether the row, and whether the cell, was deleted or is hidden.
    pub row_gone: bool,
    pub cell_gone: bool,
}

/// A paragraph that is open.
#[derive(Default)]
pub struct Paragraph {
    pub words: Words,
    /// Whether its end was deleted.
    pub joins: bool,
    /// Whether its style hides its words.
    pub hidden: bool,
}

impl Flow {
    /// What was written, with the words that found no next paragraph.
    pub fn blocks(mut self) -> Vec<Block> {
        if !self.carried.is_empty() {
            self.blocks.push(Block::Words(Words { text: self.carried, ..Words::default() }));
        }
        self.blocks
    }
}

impl Table {
    /// What the properties of a row or of a cell say.
    pub fn learn(&mut self, name: &str, value: &str, parent: &str, tag: &BytesStart<'_>) {
        let count = || value.parse().unwrap_or(1_usize).min(64);
        match (parent, name) {
            ("trPr", "del" | "hidden") if is_on(value) => self.row_gone = true,
            ("trPr", "gridBefore") => self.row.skipped = count(),
            ("tcPr", "cellDel") => self.cell_gone = true,
            ("tcPr", "gridSpan") => self.cell.across = count(),
            ("tcPr", "vMerge") => {
                let begins = matches!(value, "restart" | "rest");
                self.cell.down = if begins { Down::Begins } else { Down::Continues };
            }
            ("tcPr", "cellMerge") => match attribute(tag, "vMerge").as_str() {
                "cont" => self.cell.down = Down::Continues,
                "rest" => self.cell.down = Down::Begins,
                _ => {}
            },
            _ => {}
        }
    }
}

impl Paragraph {
    /// What the properties of a paragraph say about its place in the layout.
    pub fn learn(&mut self, name: &str, value: &str) {
        let level = value.parse::<u8>().ok();
        match name {
            "pStyle" => {
                let style = value.to_lowercase();
                let heads = ["heading", "titre", "title", "عنوان", "subtitle"];
                self.words.heading |= heads.iter().any(|head| style.starts_with(head));
                let depth = u8::from(style.starts_with("list"));
                self.words.depth = self.words.depth.max(depth);
            }
            "outlineLvl" => self.words.heading |= level.is_some_and(|level| level < 9),
            "numPr" => self.words.depth = self.words.depth.max(1),
            "ilvl" => self.words.depth = level.map_or(0, |level| level.min(8)) + 1,
            _ => {}
        }
    }
}
