//! A tolerant reader of tags and entities, for HTML that word processors and
//! people have written; it never fails, it only skips what it cannot read.

/// A piece of a marked-up text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// An opening tag: its name in lower case.
    Open(String),
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
        if !closes && matches!(name.as_str(), "script" | "style" | "title") {
            return (None, skipped(rest, &name));
        }
        let piece = if closes { Piece::Close(name) } else { Piece::Open(name) };
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

/// The length of an element whose content is not shown.
fn skipped(rest: &str, name: &str) -> usize {
    let end = rest.match_indices("</").find(|(at, _)| {
        rest.get(at + 2..at + 2 + name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name))
    });
    end.map_or(rest.len(), |(at, _)| at)
}

/// A text with its entities read.
pub fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let end = after.char_indices().take(32).find(|(_, letter)| *letter == ';');
        let read = end.and_then(|(end, _)| Some((entity(after.get(..end)?)?, end + 1)));
        match read {
            Some((letter, length)) => {
                plain.push(letter);
                rest = after.get(length..).unwrap_or_default();
            }
            None => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let hex = number.strip_prefix(['x', 'X']).map(|hex| u32::from_str_radix(hex, 16));
        return char::from_u32(hex.unwrap_or_else(|| number.parse()).ok()?);
    }
    ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter)
}

const ENTITIES: [(&str, char); 38] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("ndash", '–'),
    ("mdash", '—'),
    ("minus", '−'),
    ("bull", '•'),
    ("middot", '·'),
    ("hellip", '…'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("deg", '°'),
    ("lrm", '\u{200e}'),
    ("rlm", '\u{200f}'),
    ("zwnj", '\u{200c}'),
    ("zwj", '\u{200d}'),
    ("agrave", 'à'),
    ("acirc", 'â'),
    ("ccedil", 'ç'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("ecirc", 'ê'),
    ("euml", 'ë'),
    ("icirc", 'î'),
    ("iuml", 'ï'),
    ("ocirc", 'ô'),
    ("ugrave", 'ù'),
    ("ucirc", 'û'),
    ("oelig", 'œ'),
    ("Eacute", 'É'),
    ("Agrave", 'À'),
];
