//! A tolerant reader of tags and entities, for HTML that word processors and
//! people have written; it never fails, it only skips what it cannot read.

/// A piece of a marked-up text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// An opening tag: its name in lower case, and what follows the name.
    Open(String, &'a str),
    /// A closing tag.
    Close(String),
    /// Text between tags, entities not yet read.
    Text(&'a str),
}

/// The pieces of a text, each with the number of line breaks before it.
pub fn pieces(text: &str) -> Vec<(usize, Piece<'_>)> {
    let mut pieces = Vec::new();
    let (mut rest, mut line) = (text, 0);
    while !rest.is_empty() {
        let (piece, length) = next(rest);
        let (taken, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        if let Some(piece) = piece {
            pieces.push((line, piece));
        }
        line += taken.matches('\n').count();
        rest = after;
    }
    pieces
}

/// The first piece and its length in bytes; comments, styles and scripts are no piece.
fn next(rest: &str) -> (Option<Piece<'_>>, usize) {
    if let Some(after) = rest.strip_prefix("<!--") {
        return (None, after.find("-->").map_or(rest.len(), |end| end + 7));
    }
    if let Some(length) = tag_length(rest) {
        let inside = rest.get(1..length - 1).unwrap_or_default();
        let (closes, inside) = (inside.starts_with('/'), inside.trim_start_matches('/'));
        let end = inside.find(|letter: char| !letter.is_ascii_alphanumeric());
        let name = inside.get(..end.unwrap_or(inside.len())).unwrap_or_default().to_lowercase();
        if !closes && matches!(name.as_str(), "script" | "style" | "title" | "template") {
            return (None, skipped(rest, &name));
        }
        let attributes = inside.get(name.len()..).unwrap_or_default();
        let piece = if closes { Piece::Close(name) } else { Piece::Open(name, attributes) };
        return (Some(piece), length);
    }
    let first = rest.chars().next().map_or(1, char::len_utf8);
    let end = rest.get(first..).and_then(|rest| rest.find('<')).map_or(rest.len(), |at| at + first);
    (rest.get(..end).map(Piece::Text), end)
}

/// The length of the tag that starts here: up to `>` outside quotes, or where
/// a quote never ends, up to the next `>`. A `<` on the way makes it no tag.
fn tag_length(rest: &str) -> Option<usize> {
    let mut letters = rest.char_indices();
    letters.next().filter(|(_, letter)| *letter == '<')?;
    let (_, second) = letters.next()?;
    if !(second.is_ascii_alphabetic() || "/!?".contains(second)) {
        return None;
    }
    let mut quote = None;
    for (at, letter) in letters {
        match (quote, letter) {
            (None, '>') => return Some(at + 1),
            (None, '<') => return None,
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            // No attribute holds a line of its own that starts a tag.
            (Some(_), '<') if rest.get(..at).is_some_and(|taken| taken.ends_with('\n')) => break,
            _ => {}
        }
    }
    let end = rest.get(1..)?.find(['<', '>'])? + 1;
    rest.get(end..)?.starts_with('>').then_some(end + 1)
}

/// The value of an attribute, entities not yet read; empty where it has none.
pub fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = attributes;
    while let Some(start) = rest.find(|letter: char| letter.is_alphabetic()) {
        rest = rest.get(start..)?;
        let end = rest.find(|letter: char| letter.is_whitespace() || "=/>".contains(letter));
        let (word, after) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
        let (value, after) = match after.trim_start().strip_prefix('=') {
            Some(after) => value(after.trim_start()),
            None => ("", after),
        };
        if word.eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = after;
    }
    None
}

/// A value with or without quotes, and what follows it.
fn value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote) {
            return inner.split_once(quote).unwrap_or((inner, ""));
        }
    }
    let end = text.find(|letter: char| letter.is_whitespace() || letter == '>');
    text.split_at_checked(end.unwrap_or(text.len())).unwrap_or((text, ""))
}

/// The length of an element whose content is not shown.
fn skipped(rest: &str, name: &str) -> usize {
    let end = rest.match_indices("</").find(|(at, _)| {
        rest.get(at + 2..at + 2 + name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name))
    });
    end.map_or(rest.len(), |(at, _)| at)
}
