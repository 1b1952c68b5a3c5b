//! A charter or a plan out of a file that somebody wrote elsewhere: Markdown,
//! HTML, DOCX or ODT, Arabic or French. What begins a provision is told by its
//! own words («المادة 12: …», «Article 3»), and where a text has none of them, by
//! its headings. Nothing is left out in silence: what stands before the first
//! provision is the introduction, and what does not fit together is a fault.

mod faults;
mod head;
mod json;
mod numbers;
mod vocabulary;

use std::cmp::Ordering;

use base::Lang;

use super::Level;
use crate::framing::paper::{self, Line, Refusal, Shape, Source};
pub use faults::Fault;
use head::Head;

/// The longest text that stands behind a number as a heading; a longer one is
/// the beginning of the words.
const HEADING: usize = 120;

/// A text as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadText {
    /// Its title; empty where none was found.
    pub title: String,
    /// The language of most of its letters; none where it has no letters.
    pub lang: Option<Lang>,
    /// What stands between the title and the first provision.
    pub introduction: String,
    /// Its provisions in order.
    pub provisions: Vec<ReadProvision>,
    /// What does not fit together, in order.
    pub faults: Vec<Fault>,
}

/// A provision as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadProvision {
    /// What it is.
    pub level: Level,
    /// Its number in Latin digits; empty where the file gives none.
    pub number: String,
    /// Its heading; may be empty.
    pub heading: String,
    /// Its words: paragraphs, items and rows, one to a line.
    pub body: String,
    /// The line of the file on which it begins.
    line: usize,
}

/// Reads a text from the bytes of a file, recognised by content.
pub fn read(bytes: &[u8]) -> Result<ReadText, Refusal> {
    let source = paper::lines_of(bytes).map_err(of_text)?;
    let by_words =
        source.lines.iter().any(|line| opening(line).is_some_and(|it| it.level.is_leaf()));
    let mut page = Page { by_words, ..Page::default() };
    for (at, line) in source.lines.iter().enumerate() {
        let next = source.lines.get(at + 1);
        page.take(line, next);
    }
    Ok(page.finish(&source))
}

/// The refusals of a framing paper that speak of a programme, said of a text.
fn of_text(refusal: Refusal) -> Refusal {
    let key = match refusal.key {
        "paper-refused-too-long" => "text-refused-too-long",
        "paper-refused-pdf" => "text-refused-pdf",
        key => key,
    };
    Refusal { key, ..refusal }
}

/// The head of a provision that a line is; of a row its first cell.
fn opening(line: &Line) -> Option<Head> {
    let text = line.as_row().map_or_else(
        || line.text.clone(),
        |row| row.filled().next().map(|cell| cell.text()).unwrap_or_default(),
    );
    head::head(&text, line.shape == Shape::Heading)
}

#[derive(Default)]
struct Page {
    /// Whether provisions begin with words of their own; otherwise headings begin them.
    by_words: bool,
    title: String,
    introduction: Vec<String>,
    provisions: Vec<ReadProvision>,
    /// The words of the last provision, or of the introduction.
    body: Vec<String>,
    /// Whether the last line gave a number without a heading.
    waits: bool,
    /// How many items of a numbered list came one after the other.
    counted: usize,
}

impl Page {
    fn take(&mut self, line: &Line, next: Option<&Line>) {
        let waits = std::mem::take(&mut self.waits);
        if let Some(head) = opening(line).filter(|head| self.begins(head, line)) {
            return self.begin(head, line);
        }
        let heading = line.shape == Shape::Heading;
        if waits && self.is_heading_of_last(line) {
            let last = self.provisions.last_mut();
            return last.into_iter().for_each(|it| line.text.clone_into(&mut it.heading));
        }
        if heading && self.title.is_empty() && self.provisions.is_empty() {
            return self.title.clone_from(&line.text);
        }
        if heading && !(self.provisions.is_empty() && self.by_words) {
            return self.begin_by_heading(line, next);
        }
        if self.title.is_empty()
            && self.provisions.is_empty()
            && self.body.is_empty()
            && is_short(&line.text)
        {
            return self.title.clone_from(&line.text);
        }
        self.write(line);
    }

    /// Whether a head begins a provision here: behind its number a sentence may
    /// go on («المادة 39 من القانون التنظيمي…»), unless the number is the next.
    fn begins(&self, head: &Head, line: &Line) -> bool {
        let next = self.last_number(head.level).map_or(1, |last| last + 1);
        head.apart || line.shape == Shape::Heading || head.number.parse() == Ok(next)
    }

    fn last_number(&self, level: Level) -> Option<u32> {
        let same = self.provisions.iter().rev().find(|it| it.level == level)?;
        same.number.parse().ok()
    }

    fn is_heading_of_last(&self, line: &Line) -> bool {
        let plain = matches!(line.shape, Shape::Heading | Shape::Text);
        let section = self.provisions.last().is_some_and(|it| !it.level.is_leaf());
        plain && is_short(&line.text) && (line.shape == Shape::Heading || section)
    }

    fn begin(&mut self, head: Head, line: &Line) {
        self.settle();
        let (heading, words) = match is_short(&head.rest) {
            true => (head.rest, String::new()),
            false => (String::new(), head.rest),
        };
        self.waits = heading.is_empty() && words.is_empty();
        let number = head.number;
        let begun = ReadProvision {
            level: head.level,
            number,
            heading,
            body: String::new(),
            line: line.number,
        };
        self.provisions.push(begun);
        self.body.extend(Some(words).filter(|it| !it.is_empty()));
        if let Some(row) = line.as_row() {
            self.body.extend(row.filled().skip(1).map(|cell| cell.text()));
        }
    }

    /// A heading without words of its own: a chapter where another provision
    /// follows at once, an article otherwise.
    fn begin_by_heading(&mut self, line: &Line, next: Option<&Line>) {
        let over = next.is_some_and(|it| it.shape == Shape::Heading || opening(it).is_some());
        let level = if over || self.by_words { Level::Chapter } else { Level::Article };
        let (number, rest) = numbers::leading(&line.text);
        let rest = if rest.is_empty() { line.text.clone() } else { rest };
        self.begin(Head { level, number, rest, apart: true }, line);
    }

    /// Adds a line to the words of the last provision.
    fn write(&mut self, line: &Line) {
        self.counted = if line.shape == Shape::Numbered { self.counted + 1 } else { 0 };
        self.body.push(match line.shape {
            Shape::Numbered => format!("{}. {}", self.counted, line.text),
            Shape::Item => format!("- {}", line.text),
            _ => line.text.clone(),
        });
    }

    /// Gives the words that were gathered to the provision that they belong to.
    fn settle(&mut self) {
        let words = std::mem::take(&mut self.body);
        self.counted = 0;
        match self.provisions.last_mut() {
            Some(last) => last.body = words.join("\n"),
            None => self.introduction = words,
        }
    }

    fn finish(mut self, source: &Source) -> ReadText {
        self.settle();
        let letters = || source.lines.iter().flat_map(|line| line.text.chars());
        let arabic = letters().filter(|it| ('\u{620}'..='\u{64a}').contains(it)).count();
        let latin = letters().filter(char::is_ascii_alphabetic).count();
        let mut text = ReadText {
            title: self.title,
            lang: match latin.cmp(&arabic) {
                Ordering::Greater => Some(Lang::Fr),
                Ordering::Less => Some(Lang::Ar),
                Ordering::Equal => None,
            },
            introduction: self.introduction.join("\n"),
            provisions: self.provisions,
            faults: Vec::new(),
        };
        text.number();
        text.faults = text.check(source);
        text
    }
}

fn is_short(text: &str) -> bool {
    !text.is_empty() && text.chars().count() <= HEADING && !text.ends_with(['.', '؛', ';', ':'])
}

impl ReadText {
    /// Numbers what the file leaves unnumbered, as the house would.
    fn number(&mut self) {
        let counted = super::rules::numbers(self.provisions.iter().map(|it| it.level));
        if self.provisions.iter().all(|it| it.number.is_empty() || !it.level.is_leaf()) {
            for (provision, number) in self.provisions.iter_mut().zip(counted) {
                if provision.number.is_empty() {
                    provision.number = number;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
