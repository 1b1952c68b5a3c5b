//! The parts of the papers, one function each, in reading order.

pub(super) mod after;
pub(super) mod found;
pub(super) mod hall;
pub(super) mod opening;
pub(super) mod people;
pub(super) mod words;

use base::sheet::{Block, Run};
use civic::cards::Card;
use press::Translator;

pub(super) fn heading(level: u8, text: String) -> Block {
    Block::Heading { level, text }
}

pub(super) fn line(text: impl Into<String>) -> Vec<Run> {
    vec![Run::plain(text)]
}

pub(super) fn text(text: String) -> Block {
    Block::Text { runs: line(text) }
}

/// A table whose columns are named by keys.
pub(super) fn table<const N: usize>(
    l: &Translator,
    head: [&str; N],
    widths: [u8; N],
    rows: impl Iterator<Item = Vec<Vec<Run>>>,
) -> Block {
    Block::Table {
        caption: None,
        head: head.map(|key| l.t(key).plain()).to_vec(),
        widths: widths.to_vec(),
        rows: rows.collect(),
    }
}

/// `09:30` as programmes write it, whatever stands around it.
pub(super) fn clock(l: &Translator, time: &str) -> Run {
    time.parse::<jiff::civil::Time>()
        .map_or_else(|_| Run::ltr(time), |time| Run::ltr(l.time(time).to_string()))
}

/// `(cards: 1, 11 and 16)`.
fn numbers<'a>(l: &Translator, cards: impl Iterator<Item = &'a Card>) -> String {
    let numbers: Vec<i64> = cards.map(|card| card.number).collect();
    let list = l.list(&numbers);
    l.msg("minutes-cards").n("count", numbers.len()).s("numbers", list).plain()
}
