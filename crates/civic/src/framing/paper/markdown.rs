//! Markdown and plain text by lines: headings, lists, tables drawn with bars
//! or tabs, and the HTML that people paste into either.

use std::borrow::Cow;

use super::{
    clock, html,
    source::{Cell, Form, Line, Part, Shape, Source, unmarked},
    tabs::{self, numbered},
};

/// Reads Markdown or plain text.
pub fn read(text: &str) -> Source {
    let mut page = Page::default();
    let mut lines = (1..).zip(text.trim_start_matches('\u{feff}').lines());
    while let Some((number, line)) = lines.next() {
        let mut open = tables_left_open(line);
        if open.is_some() {
            let mut table = line.to_owned();
            while open.is_some_and(|open| open > 0) {
                let Some((_, next)) = lines.next() else { break };
                table.push('\n');
                table.push_str(next);
                open = open.zip(tables_left_open(next).or(Some(0))).map(|(open, more)| open + more);
            }
            page.paragraph = false;
            page.lines.extend(html::lines(&table, page.next().max(number)));
        } else if !holds_picture(line) {
            // A table on one line of the file is as many lines as it has rows.
            page.take(page.next().max(number), &unstruck(line));
        }
    }
    Source { form: Form::Markdown, lines: page.lines, unread: Vec::new() }
}

/// How many tables of HTML a line opens and does not end; nothing where it
/// neither opens nor ends one.
fn tables_left_open(line: &str) -> Option<i64> {
    let line = line.to_lowercase();
    let count = |tag: &str| i64::try_from(line.matches(tag).count()).unwrap_or(i64::MAX);
    let (opened, ended) = (count("<table"), count("</table"));
    (opened + ended > 0).then_some(opened - ended)
}

/// Whether a line only holds the bytes of a picture: `[image1]: <data:…>`.
fn holds_picture(line: &str) -> bool {
    line.starts_with('[') && (line.contains("]: <data:") || line.contains("]: data:"))
}

/// A line without what is struck in it.
fn unstruck(line: &str) -> Cow<'_, str> {
    let mut parts = line.split("~~");
    let first = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    if rest.len() < 2 {
        return Cow::Borrowed(line);
    }
    let mut kept = first.to_owned();
    for pair in rest.chunks(2) {
        match pair {
            [_, after] => kept.push_str(after),
            open => open.iter().for_each(|text| kept.push_str(text)),
        }
    }
    Cow::Owned(kept)
}

#[derive(Default)]
struct Page {
    lines: Vec<Line>,
    /// Whether the last line may go on in an indented one.
    paragraph: bool,
    /// Whether it is so long that it was broken for width.
    wrapped: bool,
    /// How many tables there were, and whether an empty line stands before this one.
    tables: usize,
    parted: bool,
}

impl Page {
    fn take(&mut self, number: usize, line: &str) {
        let text = line.trim().trim_start_matches('>').trim_start();
        let indented = line.starts_with([' ', '\t']);
        let (goes_on, open) = (self.paragraph, self.lines.last_mut());
        self.paragraph = false;
        let parted = std::mem::replace(&mut self.parted, text.is_empty());
        if text.is_empty() || is_rule(text) {
            self.underline(text, goes_on);
        } else if let Some(heading) = text.strip_prefix('#') {
            self.add(number, heading.trim_matches(['#', ' ', '\t']), Shape::Heading);
        } else if let Some(cells) = drawn(line) {
            let table = self.table(parted);
            self.lines.extend(Line::row(number, table, cells));
        } else if line.trim_start().contains('\t') {
            let table = self.table(false);
            self.lines.extend(tabs::line(number, table, line, false, &cell));
        } else if let (None, words) = unmarked(text)
            && let (None, Some(open)) = (numbered(words), open.filter(|_| goes_on))
            && (indented || self.wrapped && !begins_with_time(words))
        {
            open.text.push(' ');
            open.text.push_str(&plain(words));
            (self.paragraph, self.wrapped) = (true, continues(words));
        } else {
            self.block(number, text);
        }
    }

    /// A paragraph or an item; the line after may go on with it.
    fn block(&mut self, number: usize, text: &str) {
        let (mark, words) = unmarked(text);
        let (words, shape) = match (mark, numbered(words)) {
            (Some(_), _) => (words, Shape::Item),
            (None, Some(words)) => (words, Shape::Numbered),
            (None, None) => (words, Shape::Text),
        };
        for part in html::parts(words) {
            let shape = if part.depth > 0 { Shape::Item } else { shape.clone() };
            self.add(number, &part.text, shape);
        }
        (self.paragraph, self.wrapped) = (true, continues(words));
    }

    fn next(&self) -> usize {
        self.lines.last().map_or(1, |line| line.number + 1)
    }

    /// The table that a row belongs to: the one before it, unless something parts them.
    fn table(&mut self, parted: bool) -> usize {
        let goes_on = self.lines.last().is_some_and(|line| line.as_row().is_some());
        self.tables += usize::from(parted || !goes_on);
        self.tables
    }

    fn add(&mut self, number: usize, text: &str, shape: Shape) {
        self.lines.extend(Line::new(number, &plain(text), shape));
    }

    /// A line of `===` or `---` right under a paragraph makes it a heading.
    fn underline(&mut self, text: &str, goes_on: bool) {
        if let Some(last) = self.lines.last_mut().filter(|_| goes_on && !text.is_empty())
            && last.shape == Shape::Text
        {
            last.shape = Shape::Heading;
        }
    }
}

fn is_rule(text: &str) -> bool {
    text.len() >= 3 && text.chars().all(|letter| "=-*_ ".contains(letter))
}

/// A line broken for width, not because the sentence ended.
fn continues(text: &str) -> bool {
    const WRAPPED: usize = 55;
    text.chars().count() >= WRAPPED && !text.ends_with(['.', ':', '؛', ';', '!', '؟', '?'])
}

/// Whether a line begins with a time, and so is a row of its own.
fn begins_with_time(text: &str) -> bool {
    let first = clock::clocks(text).into_iter().find(|clock| clock.digits);
    first.is_some_and(|clock| clock.range.start == 0)
}

/// The cells of a table row drawn with bars; none where it only rules a line.
fn drawn(line: &str) -> Option<Vec<Cell>> {
    let bars = line.trim();
    let drawn = bars.starts_with('|') && bars.len() > 1 || bars.matches('|').count() > 1;
    let inner = bars.strip_prefix('|').unwrap_or(bars);
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    let rule = inner.chars().all(|letter| "-: |".contains(letter));
    let cells = || inner.split('|').map(|text| Cell::of(cell(text))).collect();
    drawn.then(|| if rule { Vec::new() } else { cells() })
}

fn cell(text: &str) -> Vec<Part> {
    let parts = html::parts(&plain(text)).into_iter();
    parts.filter(|part| !part.text.is_empty()).collect()
}

/// Words without the marks of emphasis and links.
fn plain(text: &str) -> String {
    let text = text.replace("**", "").replace("__", "").replace(['`', '\\'], "");
    let text = text.trim();
    let italic = text.strip_prefix(['*', '_']).and_then(|inner| inner.strip_suffix(['*', '_']));
    italic.unwrap_or(text).to_owned()
}
