//! The words, numbers and marks of a folded text: the ground on which clock
//! times and dates are recognised.

use std::ops::Range;

use base::fold::Folded;

/// One token of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub what: What,
    /// The bytes of the original text that it stands on.
    pub range: Range<usize>,
    /// Whether no space stands before it.
    pub glued: bool,
}

/// The kinds of token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Digits: their value and how many there are.
    Number(u32, usize),
    /// Letters, folded.
    Word(String),
    /// Anything else that is not a space.
    Mark(char),
}

impl Token {
    /// The word, where it is one.
    pub fn word(&self) -> Option<&str> {
        match &self.what {
            What::Word(word) => Some(word),
            _ => None,
        }
    }

    /// The number, where it has at most this many digits.
    pub fn number(&self, most: usize) -> Option<u32> {
        match self.what {
            What::Number(value, digits) if digits <= most => Some(value),
            _ => None,
        }
    }

    /// Whether it is this mark.
    pub fn is(&self, mark: char) -> bool {
        self.what == What::Mark(mark)
    }
}

/// The tokens of a text, in order.
pub fn tokens(text: &str) -> Vec<Token> {
    let folded = Folded::of(text);
    let mut tokens: Vec<Token> = Vec::new();
    let mut rest = folded.text.as_str();
    let (mut at, mut glued) = (0, false);
    while let Some(letter) = rest.chars().next() {
        let length = run(rest, letter);
        let (run, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        if letter == ' ' {
            glued = false;
        } else {
            let range = folded.original(at..at + run.len());
            tokens.push(Token { what: what(run, letter), range, glued });
            glued = true;
        }
        at += run.len();
        rest = after;
    }
    tokens
}

/// How many bytes of the text belong to the token that starts it.
fn run(rest: &str, first: char) -> usize {
    let belongs: fn(char) -> bool = if first.is_ascii_digit() {
        |letter| letter.is_ascii_digit()
    } else if first.is_alphabetic() {
        char::is_alphabetic
    } else {
        return first.len_utf8();
    };
    rest.find(|letter| !belongs(letter)).unwrap_or(rest.len())
}

fn what(run: &str, first: char) -> What {
    if first.is_ascii_digit() {
        What::Number(run.parse().unwrap_or(u32::MAX), run.len())
    } else if first.is_alphabetic() {
        What::Word(run.to_owned())
    } else {
        // The sign of ratios stands for the colon that it looks like.
        What::Mark(if first == '\u{2236}' { ':' } else { first })
    }
}
