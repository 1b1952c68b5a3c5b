//! The source as plain text by lines: what every reader of a file format
//! gives, and what a page shows beside the understanding of it.

/// The format a paper came in; it decides how a place in it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Form {
    /// Markdown or plain text: places are lines.
    #[default]
    Markdown,
    /// HTML: places are lines.
    Html,
    /// A document of a word processor (DOCX, ODT): places are paragraphs.
    Docx,
}

/// A whole paper as plain text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Source {
    /// The format it came in.
    pub form: Form,
    /// Its lines that are not empty, in order.
    pub lines: Vec<Line>,
    /// Pieces of the file that could not be read, by their names.
    pub unread: Vec<String>,
}

/// One line, paragraph or table row of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file, from 1.
    pub number: usize,
    /// Its words without markup; the cells of a row are joined by ` | `.
    pub text: String,
    /// What it is in the layout.
    pub shape: Shape,
}

/// What a line is in the layout of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// A heading.
    Heading,
    /// A paragraph.
    Text,
    /// An item of a list.
    Item,
    /// An item of a numbered list, or a heading numbered by hand.
    Numbered,
    /// A row of a table.
    Row(Row),
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// Which table it stands in, counted from 1.
    pub table: usize,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// One cell of a row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// Its paragraphs and items.
    pub parts: Vec<Part>,
    /// Where the cell stands that is merged down over it, if one is.
    pub above: Option<Above>,
}

/// The place of a cell in a row above.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Above {
    /// The line of the row.
    pub line: usize,
    /// The cell's place in it.
    pub cell: usize,
}

/// One paragraph or item inside a table cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its words, without the list mark.
    pub text: String,
    /// 0 for a paragraph, 1 for an item of a list, 2 for an item below an item.
    pub depth: u8,
}

impl Part {
    /// A part whose list mark, if it was typed by hand, is taken off and
    /// counted: «•» marks an item and «-» an item below it.
    #[must_use]
    pub fn of(text: &str, depth: u8) -> Option<Self> {
        let text = seen(text);
        let (mark, rest) = unmarked(text.trim());
        let typed = match mark {
            Some('•' | '●' | '*' | '·' | '▪' | '■' | '\u{f0b7}' | '\u{f0a7}') => 1,
            Some(_) => 2,
            None => 0,
        };
        (!rest.is_empty()).then(|| Self { text: rest.to_owned(), depth: depth.max(typed) })
    }
}

/// Takes a list mark typed by hand off the head of a text.
#[must_use]
pub fn unmarked(text: &str) -> (Option<char>, &str) {
    let mut letters = text.chars();
    let mark = letters.next().filter(|letter| "•●·▪■*-–—+◦‣o§\u{f0b7}\u{f0a7}".contains(*letter));
    let rest = letters.as_str();
    match mark {
        Some('-' | '–' | '—' | '+' | '*' | 'o' | '§') if !rest.starts_with(char::is_whitespace) => {
            (None, text)
        }
        Some(mark) => (Some(mark), rest.trim_start()),
        None => (None, text),
    }
}

/// A text without soft hyphens and marks of direction, which nobody sees and
/// which would stay inside a title.
fn seen(text: &str) -> std::borrow::Cow<'_, str> {
    let unseen = |letter: char| {
        matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}')
            || ('\u{202a}'..='\u{202e}').contains(&letter)
            || ('\u{2066}'..='\u{2069}').contains(&letter)
    };
    if text.contains(unseen) {
        text.chars().filter(|letter| !unseen(*letter)).collect::<String>().into()
    } else {
        text.into()
    }
}

impl Line {
    /// A line that is not a row.
    #[must_use]
    pub fn new(number: usize, text: &str, shape: Shape) -> Option<Self> {
        let text = tidy(text);
        (!text.is_empty()).then_some(Self { number, text, shape })
    }

    /// A row of a table, unless all its cells are empty.
    #[must_use]
    pub fn row(number: usize, table: usize, cells: Vec<Cell>) -> Option<Self> {
        let texts = cells.iter().map(Cell::text).filter(|text| !text.is_empty());
        let text = texts.collect::<Vec<_>>().join(" | ");
        let row = Row { table, cells };
        (!text.is_empty()).then_some(Self { number, text, shape: Shape::Row(row) })
    }

    /// The row that it is, if it is one.
    #[must_use]
    pub fn as_row(&self) -> Option<&Row> {
        match &self.shape {
            Shape::Row(row) => Some(row),
            _ => None,
        }
    }

    /// The head of the line, for naming it in a message.
    #[must_use]
    pub fn excerpt(&self) -> String {
        const LONGEST: usize = 60;
        let head: String = self.text.chars().take(LONGEST * 4).collect();
        let text = tidy(&head);
        match text.char_indices().nth(LONGEST) {
            None => text,
            Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default().trim_end()),
        }
    }
}

impl Cell {
    /// A cell of its own.
    #[must_use]
    pub fn of(parts: Vec<Part>) -> Self {
        Self { parts, above: None }
    }

    /// Its words.
    #[must_use]
    pub fn text(&self) -> String {
        self.parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join("\n")
    }
}

impl Row {
    /// Its cells that hold words.
    pub fn filled(&self) -> impl Iterator<Item = &Cell> {
        self.cells.iter().filter(|cell| !cell.parts.is_empty())
    }

    /// Its paragraphs and items.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        self.cells.iter().flat_map(|cell| &cell.parts)
    }
}

impl Source {
    /// The line of this number.
    #[must_use]
    pub fn line(&self, number: usize) -> Option<&Line> {
        let at = self.lines.partition_point(|line| line.number < number);
        self.lines.get(at).filter(|line| line.number == number)
    }
}

/// Single spaces, none at the ends, and none of the marks that only tell a
/// page where it may break a word or which way it runs.
#[must_use]
pub fn tidy(text: &str) -> String {
    seen(text).split_whitespace().collect::<Vec<_>>().join(" ")
}
