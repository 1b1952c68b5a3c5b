//! A line parted by tabs: a heading or an item after its number, or a row.

use base::fold::fold;

use super::{
    clock::all,
    source::{Cell, Line, Part, Shape, tidy, unmarked},
};

/// The line that a paragraph parted by tabs is; `cell` reads the words of a cell.
pub fn line(
    number: usize,
    table: usize,
    text: &str,
    heading: bool,
    cell: &dyn Fn(&str) -> Vec<Part>,
) -> Option<Line> {
    let (mark, words) = unmarked(text.trim_start());
    let cells: Vec<&str> = words.split('\t').map(str::trim).collect();
    let filled: Vec<&str> = cells.iter().copied().filter(|cell| !cell.is_empty()).collect();
    let plain = |text: &str| {
        let parts: Vec<String> = cell(text).into_iter().map(|part| part.text).collect();
        parts.join(" ")
    };
    if heading {
        return Line::new(number, &plain(&tidy(words)), Shape::Heading);
    }
    let (text, shape) = match filled.as_slice() {
        [first, rest] if is_mark(first) => (plain(rest), Shape::Item),
        [first, rest] if named(first) => (format!("{} {}", plain(first), plain(rest)), Shape::Text),
        [first, rest] if is_number(first) && all(rest).is_empty() => (plain(rest), Shape::Numbered),
        // A line that ends in tabs is a row whose other cells are empty.
        [_] if words.ends_with('\t') => (String::new(), Shape::Text),
        [one] if mark.is_some() => (plain(one), Shape::Item),
        [one] => (plain(one), Shape::Text),
        _ => (String::new(), Shape::Text),
    };
    if !text.is_empty() {
        return Line::new(number, &text, shape);
    }
    Line::row(number, table, cells.into_iter().map(|text| Cell::of(cell(text))).collect())
}

/// The words after `1.` or `1)`.
pub fn numbered(text: &str) -> Option<&str> {
    let end = text.find(|letter: char| !letter.is_numeric())?;
    let rest = text.get(end..)?.strip_prefix(['.', ')'])?;
    ((1..=4).contains(&end) && rest.starts_with(char::is_whitespace)).then(|| rest.trim_start())
}

/// A list mark that stands alone.
fn is_mark(text: &str) -> bool {
    let mut letters = text.chars();
    let first = letters.next();
    letters.next().is_none()
        && first.is_some_and(|first| "•●▪■*-–—+◦‣·§o\u{f0b7}\u{f0a7}".contains(first))
}

/// «1.», «1-2», «IV)», «أولا:», «أ-»: what numbers a heading.
fn is_number(text: &str) -> bool {
    let folded = fold(text);
    let word = folded.trim_matches(|letter: char| !letter.is_alphanumeric());
    let marked = word.len() < folded.len();
    let digits = word.chars().all(|letter| letter.is_ascii_digit() || ".-".contains(letter));
    let digits = digits && (word.len() == 1 || marked && word.len() <= 5);
    !word.is_empty()
        && (digits || roman(word) || named(text) || marked && word.chars().count() == 1)
}

fn roman(word: &str) -> bool {
    word.len() <= 4 && word.chars().all(|letter| "ivx".contains(letter))
}

/// A number in words: «أولا».
fn named(text: &str) -> bool {
    const ORDINALS: [&str; 8] =
        ["اولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا"];
    let folded = fold(text);
    ORDINALS.contains(&folded.trim_matches(|letter: char| !letter.is_alphanumeric()))
}
