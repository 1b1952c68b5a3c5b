//! Characters that would break the line or the format are taken out, tables
//! are squared, and heading levels follow one another.

use super::{Block, Run, Sheet};
use crate::{Lang, visible};

impl Sheet {
    /// The sheet as it may be printed, whatever was typed into it.
    #[must_use]
    pub fn tidy(mut self) -> Self {
        self.lang = self.lang.parse().unwrap_or(Lang::Ar).code().to_owned();
        scrub(&mut self.title);
        scrub(&mut self.foot);
        head(&mut self.letterhead, &mut self.subtitle);
        let mut above = 0;
        self.blocks.iter_mut().for_each(|block| tidy(block, &mut above));
        self.blocks.retain(says_something);
        self
    }

    /// Whether its first page has a head of its own, instead of the sheet's.
    #[must_use]
    pub fn begins_with_a_head(&self) -> bool {
        matches!(self.blocks.first(), Some(Block::Head { .. }))
    }
}

fn head(letterhead: &mut Vec<String>, subtitle: &mut Option<String>) {
    letterhead.iter_mut().chain(&mut *subtitle).for_each(scrub);
    letterhead.retain(|line| !line.is_empty());
    subtitle.take_if(|line| line.is_empty());
}

/// `above` is the level of the heading before.
fn tidy(block: &mut Block, above: &mut u8) {
    match block {
        Block::Heading { level, text } => {
            scrub(text);
            *above = (*level).clamp(1, 3).min(*above + 1);
            *level = *above;
        }
        Block::Text { runs } | Block::Centred { runs, .. } => runs.iter_mut().for_each(scrub_run),
        Block::List { items, .. } => items.iter_mut().flatten().for_each(scrub_run),
        Block::Table { caption, head, widths, rows } => {
            caption.iter_mut().chain(&mut *head).for_each(scrub);
            caption.take_if(|words| words.is_empty());
            rows.iter_mut().flatten().flatten().for_each(scrub_run);
            square(head, widths, rows);
        }
        Block::Facts { rows } => rows.iter_mut().for_each(|(name, value)| {
            scrub(name);
            value.iter_mut().for_each(scrub_run);
        }),
        Block::Qr { payload, caption } => [payload, caption].into_iter().for_each(scrub),
        Block::Signatures { who } => who.iter_mut().for_each(scrub),
        Block::Head { letterhead, title, subtitle } => {
            scrub(title);
            head(letterhead, subtitle);
            *above = 1;
        }
        Block::Badges { badges } => badges.iter_mut().for_each(|badge| {
            [&mut badge.name, &mut badge.payload, &mut badge.caption].into_iter().for_each(scrub);
            badge.lines.iter_mut().for_each(scrub_run);
        }),
        Block::Break | Block::Lines { .. } => {}
    }
}

/// A paragraph without words is a hole; a heading without words fails the standard.
fn says_something(block: &Block) -> bool {
    match block {
        Block::Heading { text: words, .. } | Block::Head { title: words, .. } => {
            !visible(words).is_empty()
        }
        Block::Text { runs } | Block::Centred { runs, .. } => {
            runs.iter().any(|run| !visible(&run.text).is_empty())
        }
        _ => true,
    }
}

/// Every row as long as the longest, so that no cell slips into the next row
/// and no word is lost.
fn square(head: &mut Vec<String>, widths: &mut Vec<u8>, rows: &mut [Vec<Vec<Run>>]) {
    let columns = rows.iter().map(Vec::len).chain([head.len()]).max().unwrap_or(0);
    if !head.is_empty() {
        head.resize(columns, String::new());
    }
    for row in rows {
        row.resize(columns, Vec::new());
    }
    if !widths.is_empty() {
        widths.resize(columns, 1);
    }
    for width in widths {
        *width = (*width).max(1);
    }
}

fn scrub_run(run: &mut Run) {
    scrub(&mut run.text);
}

/// Takes out control characters and the direction marks that could leak out of
/// their own run: overrides always, isolates unless each is closed.
fn scrub(text: &mut String) {
    let closed = isolates_close(text);
    let keep = |c: &char| match c {
        '\n' => true,
        '\u{202a}'..='\u{202e}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => false,
        '\u{2066}'..='\u{2069}' => closed,
        c => !c.is_control(),
    };
    let spaced = |c| if c == '\t' { ' ' } else { c };
    *text = text.replace("\r\n", "\n").chars().map(spaced).filter(keep).collect();
    text.truncate(text.trim_end_matches('\n').len());
}

fn isolates_close(text: &str) -> bool {
    let depth = text.chars().try_fold(0_usize, |depth, c| match c {
        '\u{2066}'..='\u{2068}' => Some(depth + 1),
        '\u{2069}' => depth.checked_sub(1),
        _ => Some(depth),
    });
    depth == Some(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scrubbed(text: &str) -> String {
        let mut text = text.to_owned();
        scrub(&mut text);
        text
    }

    #[test]
    fn an_open_isolate_does_not_leak_and_a_closed_one_stays() {
        assert_eq!(scrubbed("a\u{2067}b"), "ab");
        assert_eq!(scrubbed("a\u{2069}b\u{2068}"), "ab");
        assert_eq!(scrubbed("a\u{2068}b\u{2069}"), "a\u{2068}b\u{2069}");
        assert_eq!(scrubbed("a\u{202e}b\0\tc\r\nd\n"), "ab c\nd");
    }

    #[test]
    fn short_rows_are_filled_and_long_rows_keep_their_words() {
        let mut head = vec!["a".to_owned()];
        let mut widths = vec![0, 2];
        let mut rows = vec![vec![], vec![vec![Run::plain("x")], vec![], vec![Run::plain("y")]]];
        square(&mut head, &mut widths, &mut rows);
        assert_eq!((head.len(), widths), (3, vec![1, 2, 1]));
        assert!(rows.iter().all(|row| row.len() == 3));
    }
}
