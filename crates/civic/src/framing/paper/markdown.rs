//! Markdown and plain text by lines: headings, lists, tables drawn with bars
//! or tabs, and the HTML that people paste into either.

use super::{
    html,
    source::{Form, Line, Part, Shape, Source, unmarked},
};

/// Reads Markdown or plain text.
pub fn read(text: &str) -> Source {
    let mut page = Page::default();
    let mut lines = (1..).zip(text.trim_start_matches('\u{feff}').lines());
    while let Some((number, line)) = lines.next() {
        if line.to_lowercase().contains("<table") {
            let mut table = line.to_owned();
            let mut last = line;
            while !last.to_lowercase().contains("</table") {
                let Some((_, next)) = lines.next() else { break };
                table.push('\n');
                table.push_str(next);
                last = next;
            }
            page.paragraph = false;
            page.lines.extend(html::lines(&table, number));
        } else {
            page.take(number, line);
        }
    }
    Source { form: Form::Markdown, lines: page.lines }
}

#[derive(Default)]
struct Page {
    lines: Vec<Line>,
    /// Whether the last line may go on in an indented one.
    paragraph: bool,
    /// Whether it is so long that it was broken for width.
    wrapped: bool,
}

impl Page {
    fn take(&mut self, number: usize, line: &str) {
        let text = line.trim().trim_start_matches('>').trim_start();
        let indented = line.starts_with([' ', '\t']);
        let (goes_on, open) = (self.paragraph, self.lines.last_mut());
        self.paragraph = false;
        if text.is_empty() || is_rule(text) {
            self.underline(text, goes_on);
        } else if let Some(heading) = text.strip_prefix('#') {
            self.add(number, heading.trim_matches(['#', ' ', '\t']), Shape::Heading);
        } else if let Some(cells) = cells(line) {
            self.lines.extend(Line::row(number, cells));
        } else if let (None, words) = unmarked(text)
            && let (None, Some(open)) = (numbered(words), open.filter(|_| goes_on))
            && (indented || self.wrapped)
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

/// The words after `1.` or `1)`.
fn numbered(text: &str) -> Option<&str> {
    let end = text.find(|letter: char| !letter.is_numeric())?;
    let rest = text.get(end..)?.strip_prefix(['.', ')'])?;
    ((1..=4).contains(&end) && rest.starts_with(char::is_whitespace)).then(|| rest.trim_start())
}

/// The cells of a table row drawn with bars, or parted by tabs.
fn cells(line: &str) -> Option<Vec<Vec<Part>>> {
    let text = line.trim_start();
    let bars = text.trim_end();
    let drawn = bars.starts_with('|') && bars.len() > 1 || bars.matches('|').count() > 1;
    if drawn {
        let inner = bars.strip_prefix('|').unwrap_or(bars);
        let inner = inner.strip_suffix('|').unwrap_or(inner);
        let rule = |letter: char| "-: |".contains(letter);
        let cells: Vec<_> = inner.split('|').map(cell).collect();
        return Some(if inner.chars().all(rule) { Vec::new() } else { cells });
    }
    let (mark, words) = unmarked(text);
    let text = if mark.is_some() { words } else { text };
    text.contains('\t').then(|| text.split('\t').map(cell).collect())
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
